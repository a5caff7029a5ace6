package org.entente.history;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.entente.model.EventId;
import org.entente.model.Phase;
import org.entente.time.TimeSpan;

/**
 * How a relation, an alliance or a membership stands at an instant.
 *
 * @param certainty whether it stands
 * @param phase its most likely phase, or null if nothing has begun: if it may stand, the latest of the phases it may be in that
 *     stand, else the latest of all; a phase begins at its earliest date, and an alleged one counts only if there is no other
 * @param phases every phase that some reading of the dates gives, in their usual order
 * @param maybeNone whether in some reading nothing has begun
 * @param strength of a relation 1 to 5, else 0
 * @param strained whether a relation is under strain
 * @param cause the event that brought the phase about, or null if the thing's own dates say so or nothing has begun
 * @param since when the phase began, from the earliest to the latest instant; null if nothing has begun
 * @param alleged whether the phase is only alleged
 * @param projected the phase that plans, proposals and expectations would have brought by then, or null; it never stands
 */
public record Standing(
        Certainty certainty,
        Phase phase,
        Set<Phase> phases,
        boolean maybeNone,
        int strength,
        boolean strained,
        EventId cause,
        TimeSpan since,
        boolean alleged,
        Phase projected) {
    public Standing {
        phases = Collections.unmodifiableSet(phases.isEmpty() ? EnumSet.noneOf(Phase.class) : EnumSet.copyOf(phases));
    }

    /** Whether it stands in at least one reading. */
    public boolean mayStand() {
        return certainty != Certainty.NO;
    }
}
