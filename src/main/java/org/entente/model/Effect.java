package org.entente.model;

import java.util.List;

/**
 * What an event changes: the phase of a relation, of an alliance or of memberships, or attributes of a relation.
 *
 * @param target a relation or an alliance ({@link RelationId} or {@link ActorId})
 * @param phase the phase that begins, or null if only attributes change
 * @param actors of an alliance, the members whose phase changes, or none if the alliance's own does; of a relation, the party
 *     that ratifies
 * @param as the capacity in which members join, or null if it is left
 * @param atEnd whether it counts from the end of the event, not from its start
 * @param set attributes that change, or null
 * @param cites sources of just this, besides those of the event
 */
public record Effect(
        Id target,
        Phase phase,
        List<ActorId> actors,
        Capacity as,
        boolean atEnd,
        Setting set,
        List<Citation> cites,
        List<Alternative<Effect>> or,
        Extras extras) {
    /** One that is told by the event's own sources. */
    public Effect(
            Id target,
            Phase phase,
            List<ActorId> actors,
            Capacity as,
            boolean atEnd,
            Setting set,
            List<Alternative<Effect>> or,
            Extras extras) {
        this(target, phase, actors, as, atEnd, set, List.of(), or, extras);
    }

    public Effect {
        cites = List.copyOf(cites);
        actors = List.copyOf(actors);
        or = List.copyOf(or);
        if (!(target instanceof RelationId) && !(target instanceof ActorId)) {
            throw new IllegalArgumentException("An effect changes a relation or an alliance, not " + target);
        }
    }

    /** The same effect with other alternatives. */
    public Effect withOr(List<Alternative<Effect>> newOr) {
        return new Effect(target, phase, actors, as, atEnd, set, cites, newOr, extras);
    }
}
