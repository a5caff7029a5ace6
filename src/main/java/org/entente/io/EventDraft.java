package org.entente.io;

import java.util.List;
import org.entente.io.Words.EventKey;
import org.entente.model.Alternative;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.EventKind;
import org.entente.model.Id;
import org.entente.model.Link;
import org.entente.model.Location;
import org.entente.model.Participant;
import org.entente.model.Status;
import org.entente.model.Text;
import org.entente.model.Topic;
import org.entente.time.Edtf;

/** An event while it is read. */
final class EventDraft extends Draft<EventDraft> {
    static final int DEFAULT_IMPORTANCE = 3;

    String id;
    Text title = Text.EMPTY;
    EventKind kind;
    Status status = Status.HAPPENED;
    Edtf when;
    String written = "";
    Location place;
    Text summary = Text.EMPTY;
    List<Topic> topics = List.of();
    int importance = DEFAULT_IMPORTANCE;
    List<Participant> participants = List.of();
    EventId partOf;
    List<Link> links = List.of();
    List<Effect> effects = List.of();
    List<Id> by = List.of();
    List<EventId> about = List.of();

    @Override
    void fill(EventDraft preferred) {
        title = names(EventKey.TITLE) ? title : preferred.title;
        kind = names(EventKey.KIND) && kind != null ? kind : preferred.kind;
        status = names(EventKey.STATUS) ? status : preferred.status;
        when = names(EventKey.WHEN) ? when : preferred.when;
        written = names(EventKey.WRITTEN) ? written : preferred.written;
        place = names(EventKey.PLACE) ? place : preferred.place;
        summary = names(EventKey.SUMMARY) ? summary : preferred.summary;
        topics = names(EventKey.TOPICS) ? topics : preferred.topics;
        importance = names(EventKey.IMPORTANCE) ? importance : preferred.importance;
        participants = names(EventKey.PARTICIPANTS) ? participants : preferred.participants;
        partOf = names(EventKey.PART_OF) ? partOf : preferred.partOf;
        links = names(EventKey.LINKS) ? links : preferred.links;
        effects = names(EventKey.EFFECTS) ? effects : preferred.effects;
        by = names(EventKey.BY) ? by : preferred.by;
        about = names(EventKey.ABOUT) ? about : preferred.about;
    }

    Event event(EventId event) {
        return event(event, Values.alternatives(this, Words.EVENT, reading -> reading.event(event, List.of())));
    }

    private Event event(EventId event, List<Alternative<Event>> alternatives) {
        return new Event(
                event,
                title,
                kind,
                status,
                when,
                written,
                place,
                summary,
                topics,
                importance,
                participants,
                partOf,
                links,
                effects,
                cites,
                by,
                about,
                alternatives,
                extras);
    }
}
