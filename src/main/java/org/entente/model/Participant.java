package org.entente.model;

import java.util.List;

/**
 * An actor that takes part in an event.
 *
 * @param role such as {@code signatory} or {@code speaker}, or empty
 * @param onBehalfOf the actor for whom it takes part, or null
 */
public record Participant(
        ActorId actor, String role, ActorId onBehalfOf, List<Alternative<Participant>> or, Extras extras) {
    public Participant {
        or = List.copyOf(or);
    }

    /** The same participant with other alternatives. */
    public Participant withOr(List<Alternative<Participant>> newOr) {
        return new Participant(actor, role, onBehalfOf, newOr, extras);
    }
}
