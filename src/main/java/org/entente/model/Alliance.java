package org.entente.model;

import java.util.List;

/**
 * An actor that has members.
 *
 * @param actor the alliance as an actor, with its names and dates
 * @param acts whether it acts by itself; a mere agreement does not and is never drawn as a node
 */
public record Alliance(Actor actor, boolean acts, List<Member> members, List<Alternative<Alliance>> or) {
    public Alliance {
        members = List.copyOf(members);
        or = List.copyOf(or);
    }

    public ActorId id() {
        return actor.id();
    }

    /** The same alliance with other alternatives. */
    public Alliance withOr(List<Alternative<Alliance>> newOr) {
        return new Alliance(actor, acts, members, newOr);
    }

    /** The same alliance with another version of itself as an actor. */
    public Alliance withActor(Actor newActor) {
        return new Alliance(newActor, acts, members, or);
    }

    /** The same alliance with other members. */
    public Alliance withMembers(List<Member> newMembers) {
        return new Alliance(actor, acts, newMembers, or);
    }
}
