package org.entente.state;

import org.entente.model.Event;
import org.entente.time.Edtf;

/** Where events and dates have their place on an axis of time. */
public final class Moments {
    /** The moment of a view of a data set in which nothing has a date: after all that is told, and no day. */
    public static final long NONE = Long.MAX_VALUE;

    private Moments() {}

    /** Whether an instant is no day but {@link #NONE}, or the last instant before it at which a snapshot can be taken. */
    public static boolean isNone(long instant) {
        return instant >= NONE - 1;
    }

    /**
     * The instant from which all that the event changed at its start has surely been changed: the last second in which it may
     * have begun, or the first if there is no last one. Of what has no beginning, the end counts.
     *
     * @throws IllegalArgumentException if the event has no date or one without limits
     */
    public static long of(Event event) {
        Edtf when = event.when();
        if (when == null || !isPlaced(when)) {
            throw new IllegalArgumentException("The event " + event.id() + " has no place in time");
        }
        return firstKnown(
                when.start().latest(),
                when.start().earliest(),
                when.end().latest(),
                when.end().earliest());
    }

    /** Whether a date has a place on a time axis: at least one of its limits is known. */
    public static boolean isPlaced(Edtf when) {
        return isKnown(when.start().latest())
                || isKnown(when.start().earliest())
                || isKnown(when.end().latest())
                || isKnown(when.end().earliest());
    }

    /** The first of some instants that is a limit; the last of them if none is. */
    static long firstKnown(long... instants) {
        for (long instant : instants) {
            if (isKnown(instant)) {
                return instant;
            }
        }
        return instants[instants.length - 1];
    }

    private static boolean isKnown(long instant) {
        return instant != Long.MIN_VALUE && instant != Long.MAX_VALUE;
    }
}
