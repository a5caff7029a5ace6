package org.entente.history;

import org.entente.time.Bound;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.entente.time.TimeSpan;

/**
 * The instants at which a date may take effect. What begins on a day begins with its first second, so that it counts for all
 * of the day; what lasts through a day is over with the first second of the next one; a date-time is meant to its own precision.
 */
final class Moments {
    private static final long DAY = 86_400;

    private Moments() {}

    /** When something that begins at this end of a date takes effect; null at an open end, which is never reached. */
    static TimeSpan reached(Bound bound) {
        if (bound.kind() == Bound.Kind.OPEN) {
            return bound.earliest() == Long.MIN_VALUE ? new TimeSpan(Long.MIN_VALUE, Long.MIN_VALUE) : null;
        }
        long latest = bound.latest();
        long last = latest == Long.MAX_VALUE ? latest : latest - unit(bound.precision()) + 1;
        return new TimeSpan(bound.earliest(), Math.max(bound.earliest(), last));
    }

    /** Whether what this end of a date begins or ends can only do so with a day. */
    static boolean isDaily(Bound bound) {
        return unit(bound.precision()) == DAY;
    }

    /** When something that lasts through the end of an interval is over; null if it has no end. */
    static TimeSpan over(Edtf interval) {
        Bound end = interval.end();
        if (end.kind() == Bound.Kind.OPEN) {
            return null;
        }
        Precision precision =
                end.precision() == Precision.NONE ? interval.start().precision() : end.precision();
        long first = plus(end.earliest(), unit(precision));
        return new TimeSpan(first, Math.max(first, plus(end.latest(), 1)));
    }

    private static long plus(long instant, long seconds) {
        return instant == Long.MIN_VALUE || instant > Long.MAX_VALUE - seconds ? instant : instant + seconds;
    }

    /** Seconds of the shortest stretch that a date of this precision may mean. */
    private static long unit(Precision precision) {
        return switch (precision) {
            case SECOND -> 1;
            case MINUTE -> 60;
            case HOUR -> 3_600;
            default -> DAY;
        };
    }
}
