package org.entente.words;

import java.util.List;
import org.entente.history.Membership;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.Phase;
import org.entente.model.Relation;

/**
 * What relations, alliances, memberships and events are called in sentences.
 *
 * @param language BCP 47 tag of the names
 */
public record TargetWords(Dataset data, String language) {
    /** A relation or alliance by its name; a relation without one by its ends and kind; a membership by both its ends. */
    public String name(Target target) {
        if (target instanceof Target.OfRelation relation) {
            return relation(data.relation(relation.id()));
        }
        if (target instanceof Target.OfAlliance alliance) {
            return actor(alliance.id());
        }
        Membership membership = (Membership) target;
        return actor(membership.actor()) + " in " + actor(membership.alliance());
    }

    private String relation(Relation relation) {
        return relation.name().isEmpty()
                ? actor(relation.from()) + (relation.directed() ? " → " : " – ") + actor(relation.to()) + ": "
                        + relation.kind().label().in(language)
                : relation.name().in(language);
    }

    /** The state of a target in a phase; that of a membership names its capacity. */
    public String state(Target target, Phase phase) {
        if (target instanceof Target.OfRelation relation) {
            return PhaseWords.state(data.relation(relation.id()).kind(), phase);
        }
        return phase == Phase.JOINED && target instanceof Membership membership
                ? PhaseWords.capacity(membership.capacity())
                : PhaseWords.state(phase);
    }

    /** What a target has become when a phase begins: "announced", "in force", "joined". */
    public String outcome(Target target, Phase phase) {
        if (target instanceof Target.OfRelation relation) {
            return PhaseWords.outcome(data.relation(relation.id()).kind(), phase);
        }
        if (phase == Phase.JOINED) {
            return "joined";
        }
        return phase == Phase.LEFT ? "left" : PhaseWords.state(phase);
    }

    public String actor(ActorId actor) {
        return data.actor(actor).label(language);
    }

    /** "Czechia, Hungary and Poland". */
    public String actors(List<ActorId> actors) {
        List<String> names = actors.stream().map(this::actor).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** The title in quotation marks. */
    public String event(EventId event) {
        return "«" + data.event(event).title().in(language) + "»";
    }

    /** "a member of NATO", "a partner of NATO", "a candidate for NATO". */
    public String belonging(Capacity capacity, ActorId alliance) {
        String as =
                switch (capacity) {
                    case FULL -> "a member of ";
                    case PARTNER -> "a partner of ";
                    case OBSERVER -> "an observer of ";
                    case CANDIDATE -> "a candidate for ";
                    case COMMAND -> "in the command of ";
                };
        return as + actor(alliance);
    }
}
