package org.entente.model;

import java.util.List;
import org.entente.time.Edtf;

/**
 * Something that takes place and may change relations.
 *
 * @param when its date, or null if it has none
 * @param written the date in the wording or calendar of the source, or empty
 * @param place or null
 * @param importance 1 to 5
 * @param partOf the event that this one is a part of, or null
 * @param by who says so: sources or actors
 * @param about the events that it speaks of
 */
public record Event(
        EventId id,
        Text title,
        EventKind kind,
        Status status,
        Edtf when,
        String written,
        Location place,
        Text summary,
        List<Topic> topics,
        int importance,
        List<Participant> participants,
        EventId partOf,
        List<Link> links,
        List<Effect> effects,
        List<Citation> cites,
        List<Id> by,
        List<EventId> about,
        List<Alternative<Event>> or,
        Extras extras) {
    public Event {
        topics = List.copyOf(topics);
        participants = List.copyOf(participants);
        links = List.copyOf(links);
        effects = List.copyOf(effects);
        cites = List.copyOf(cites);
        by = List.copyOf(by);
        about = List.copyOf(about);
        or = List.copyOf(or);
        if (importance < 1 || importance > 5) {
            throw new IllegalArgumentException(
                    "The importance of event " + id + " is " + importance + ", not one of 1 to 5");
        }
    }

    /** The same event with other alternatives. */
    public Event withOr(List<Alternative<Event>> newOr) {
        return with(participants, effects, newOr);
    }

    /** The same event with other participants. */
    public Event withParticipants(List<Participant> newParticipants) {
        return with(newParticipants, effects, or);
    }

    /** The same event with other effects. */
    public Event withEffects(List<Effect> newEffects) {
        return with(participants, newEffects, or);
    }

    private Event with(List<Participant> newParticipants, List<Effect> newEffects, List<Alternative<Event>> newOr) {
        return new Event(
                id,
                title,
                kind,
                status,
                when,
                written,
                place,
                summary,
                topics,
                importance,
                newParticipants,
                partOf,
                links,
                newEffects,
                cites,
                by,
                about,
                newOr,
                extras);
    }
}
