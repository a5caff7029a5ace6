package org.entente.model;

import java.util.List;
import org.entente.time.Edtf;

/**
 * A relation of two actors.
 *
 * @param kinds one or more; the first gives the colour
 * @param from one end; of a directed relation the one it goes out from
 * @param to the other end
 * @param directed whether it goes from one to the other, or is between both
 * @param when the short way to give its dates, or null
 * @param in the alliance or treaty that it belongs to, or null
 * @param strength 1 (weak) to 5 (strong), before any event changed it
 */
public record Relation(
        RelationId id,
        Text name,
        List<RelationKind> kinds,
        ActorId from,
        ActorId to,
        boolean directed,
        Edtf when,
        String written,
        ActorId in,
        int strength,
        Text summary,
        List<Citation> cites,
        List<Alternative<Relation>> or,
        Extras extras) {
    public Relation {
        kinds = List.copyOf(kinds);
        cites = List.copyOf(cites);
        or = List.copyOf(or);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("The relation " + id + " has no kind");
        }
        if (strength < 1 || strength > 5) {
            throw new IllegalArgumentException(
                    "The strength of relation " + id + " is " + strength + ", not one of 1 to 5");
        }
    }

    public RelationKind kind() {
        return kinds.get(0);
    }

    /** Whether an actor is one of its two ends. */
    public boolean touches(ActorId actor) {
        return from.equals(actor) || to.equals(actor);
    }

    /** The same relation with other alternatives. */
    public Relation withOr(List<Alternative<Relation>> newOr) {
        return new Relation(
                id, name, kinds, from, to, directed, when, written, in, strength, summary, cites, newOr, extras);
    }
}
