package org.entente.model;

import java.util.List;

/**
 * An actor that takes part in an event.
 *
 * @param role such as {@code signatory} or {@code speaker}, or empty
 * @param onBehalfOf the actor for whom it takes part, or null
 * @param cites sources of just this, besides those of the event
 */
public record Participant(
        ActorId actor,
        String role,
        ActorId onBehalfOf,
        List<Citation> cites,
        List<Alternative<Participant>> or,
        Extras extras) {
    /** One whose taking part is told by the event's own sources. */
    public Participant(
            ActorId actor, String role, ActorId onBehalfOf, List<Alternative<Participant>> or, Extras extras) {
        this(actor, role, onBehalfOf, List.of(), or, extras);
    }

    public Participant {
        cites = List.copyOf(cites);
        or = List.copyOf(or);
    }

    /** The same participant with other alternatives. */
    public Participant withOr(List<Alternative<Participant>> newOr) {
        return new Participant(actor, role, onBehalfOf, cites, newOr, extras);
    }
}
