package org.entente.state;

import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Phase;

/**
 * How things are drawn at a moment: as they stood when last known, and what was planned until then.
 *
 * @param snapshot of the moment
 * @param known the same, or that of the last day that the data set knows if the moment is later
 */
record Presence(Snapshot snapshot, Snapshot known) {
    Standing of(Target target) {
        Standing now = snapshot.of(target);
        if (known == snapshot) {
            return now;
        }
        Standing last = known.of(target);
        return new Standing(
                last.certainty(),
                last.phase(),
                last.phases(),
                last.maybeNone(),
                last.strength(),
                last.strained(),
                last.cause(),
                last.since(),
                last.alleged(),
                now.projected());
    }

    static boolean hasPhase(Standing standing) {
        return standing.phase() != null && !standing.phase().isOver() || isProjected(standing);
    }

    /** Whether a thing that does not exist is to come by plans alone. */
    static boolean isProjected(Standing standing) {
        return (standing.phase() == null || standing.phase().isOver())
                && standing.projected() != null
                && !standing.projected().isOver();
    }

    /** The value of {@link Facet#PHASE} that a relation has; null if nothing has begun or it is over. */
    static String value(Standing standing) {
        if (isProjected(standing)) {
            return Facet.PLANNED;
        }
        Phase phase = standing.phase();
        return phase == null || phase.isOver() ? null : phase.json();
    }
}
