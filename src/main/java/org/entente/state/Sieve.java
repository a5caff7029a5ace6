package org.entente.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.history.Membership;
import org.entente.history.Standing;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.RelationKind;
import org.entente.model.Topic;
import org.entente.time.Edtf;

/** Says what of a data set passes a filter, and which conditions of it keep an item out. Immutable. */
public final class Sieve {
    private final Filter filter;
    private final Chronicle chronicle;

    private Sieve(Filter filter, Chronicle chronicle) {
        this.filter = filter;
        this.chronicle = chronicle;
    }

    public static Sieve of(Filter filter, Chronicle chronicle) {
        return new Sieve(filter, chronicle);
    }

    public Filter filter() {
        return filter;
    }

    /**
     * An event passes if its kind and its status are on, it is important enough and may take place within the time; if it has
     * topics, sources or participants, one of each (of these, by their alliances) must be on.
     */
    public boolean passes(Event event) {
        return failing(event) == 0;
    }

    /** An actor passes if it, its kind and one of its alliances are on. */
    public boolean passes(Actor actor) {
        return failing(actor) == 0;
    }

    /** A relation passes, whatever its phase, if one of its kinds and one of its sources are on. */
    public boolean passes(Relation relation) {
        return failing(relation) == 0;
    }

    /** A relation that stands in a phase passes if the phase is on; what is over fades by itself. */
    public boolean passes(Standing standing) {
        String value = Presence.value(standing);
        return value == null || !filter.hides(Facet.PHASE, value);
    }

    /** The conditions that keep an event out, a bit each. */
    int failing(Event event) {
        int failing = 0;
        if (filter.hides(Facet.EVENT_KIND, event.kind().id())) {
            failing |= Condition.EVENT_KIND.bit();
        }
        if (filter.hides(Facet.STATUS, event.status().name())) {
            failing |= Condition.STATUS.bit();
        }
        if (event.importance() < filter.importance()) {
            failing |= Condition.IMPORTANCE.bit();
        }
        if (filter.within() != null && !isWithin(event.when(), filter.within())) {
            failing |= Condition.TIME.bit();
        }
        return failing | failing(event, Facet.TOPIC) | failing(event, Facet.SOURCE) | failing(event, Facet.ALLIANCE);
    }

    private int failing(Event event, Facet facet) {
        return filter.hidden().containsKey(facet) && filter.hidesAll(facet, values(facet, event))
                ? Condition.of(facet).bit()
                : 0;
    }

    /** The conditions that keep an actor out, a bit each. */
    int failing(Actor actor) {
        int failing = filter.hides(Facet.ACTOR_KIND, actor.kind().id()) ? Condition.ACTOR_KIND.bit() : 0;
        if (filter.hiddenActors().contains(actor.id())) {
            failing |= Condition.HIDDEN_ACTORS.bit();
        }
        if (!filter.only().isEmpty() && !filter.only().contains(actor.id())) {
            failing |= Condition.ONLY_ACTORS.bit();
        }
        return filter.hidden().containsKey(Facet.ALLIANCE) && filter.hidesAll(Facet.ALLIANCE, alliances(actor.id()))
                ? failing | Condition.ALLIANCE.bit()
                : failing;
    }

    /** The conditions that keep a relation out whatever its phase, a bit each. */
    int failing(Relation relation) {
        int failing = 0;
        if (filter.hidden().containsKey(Facet.RELATION_KIND)
                && filter.hidesAll(
                        Facet.RELATION_KIND,
                        relation.kinds().stream().map(RelationKind::id).toList())) {
            failing |= Condition.RELATION_KIND.bit();
        }
        return filter.hidden().containsKey(Facet.SOURCE) && filter.hidesAll(Facet.SOURCE, sources(relation))
                ? failing | Condition.SOURCE.bit()
                : failing;
    }

    private static boolean isWithin(Edtf when, TimeWindow time) {
        return when != null && when.earliest() <= time.to() && when.latest() >= time.from();
    }

    /** The values of a facet of events that an event has. */
    Collection<String> values(Facet facet, Event event) {
        return switch (facet) {
            case EVENT_KIND -> List.of(event.kind().id());
            case STATUS -> List.of(event.status().name());
            case TOPIC -> event.topics().stream().map(Topic::id).toList();
            case SOURCE -> addSources(event.cites(), new LinkedHashSet<>());
            case ALLIANCE -> {
                Set<String> alliances = new LinkedHashSet<>();
                for (Participant participant : event.participants()) {
                    alliances.addAll(alliances(participant.actor()));
                    if (participant.onBehalfOf() != null) {
                        alliances.addAll(alliances(participant.onBehalfOf()));
                    }
                }
                yield alliances;
            }
            default -> List.of();
        };
    }

    /** The alliances of which an actor is a full member at any time, itself included if it is one. */
    Collection<String> alliances(ActorId actor) {
        List<String> alliances = new ArrayList<>();
        if (chronicle.dataset().alliance(actor).isPresent()) {
            alliances.add(actor.text());
        }
        for (Membership membership : chronicle.history().membershipsOf(actor)) {
            if (membership.capacity() == Capacity.FULL) {
                alliances.add(membership.alliance().text());
            }
        }
        return alliances;
    }

    /** The sources of a relation and of the events that change it. */
    Collection<String> sources(Relation relation) {
        Set<String> sources = addSources(relation.cites(), new LinkedHashSet<>());
        chronicle.dataset().eventsChanging(relation.id()).forEach(event -> addSources(event.cites(), sources));
        return sources;
    }

    private static Set<String> addSources(List<Citation> citations, Set<String> to) {
        citations.forEach(citation -> to.add(citation.source().text()));
        return to;
    }
}
