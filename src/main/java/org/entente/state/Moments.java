package org.entente.state;

import org.entente.model.Event;
import org.entente.time.Bound;
import org.entente.time.Edtf;

/** The moment at which an event is shown. */
public final class Moments {
    private Moments() {}

    /**
     * The instant from which all that the event changed at its start has surely been changed: the last second in which it may
     * have begun, or the first if there is no last one.
     *
     * @throws IllegalArgumentException if the event has no date or one without limits
     */
    public static long of(Event event) {
        Edtf when = event.when();
        if (when == null || !isPlaced(when)) {
            throw new IllegalArgumentException("The event " + event.id() + " has no place in time");
        }
        Bound start = when.start();
        return start.latest() != Long.MAX_VALUE ? start.latest() : start.earliest();
    }

    /** Whether a date has a place on a time axis: at least one limit of its beginning is known. */
    public static boolean isPlaced(Edtf when) {
        return when.start().earliest() != Long.MIN_VALUE || when.start().latest() != Long.MAX_VALUE;
    }
}
