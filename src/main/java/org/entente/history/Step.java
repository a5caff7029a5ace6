package org.entente.history;

import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.entente.time.Edtf;
import org.entente.time.TimeSpan;

/**
 * One entry in the life of a relation, an alliance or a membership.
 *
 * @param phase the phase that it tells of, or null if only attributes change
 * @param effect the effect, or null if the thing's own dates say so
 * @param event the event of the effect, or null if the thing's own dates say so
 * @param when the date that says so, or null if there is none
 * @param range the instants at which it may take effect; without limits if it has no date
 * @param moves whether the phase counts: not of a party's ratification, a phase passed at the same moment as a later one, or a
 *     date that an event tells better
 */
public record Step(Phase phase, Effect effect, Event event, Edtf when, TimeSpan range, boolean moves) {
    public boolean projected() {
        return event != null && event.status().isProjected();
    }

    public boolean alleged() {
        return event != null && event.status() == Status.ALLEGED;
    }

    /** Whether it has a date; steps without one change nothing. */
    public boolean dated() {
        return when != null;
    }
}
