package org.entente.chart;

import org.entente.model.Event;
import org.entente.state.Chronicle;
import org.entente.state.TimeWindow;
import org.entente.time.Bound;
import org.entente.time.CalendarUnit;
import org.entente.time.Edtf;
import org.entente.time.Instants;
import org.entente.time.Precision;

/**
 * Where an event stands in time, in epoch seconds.
 *
 * @param from the first instant that counts for it; {@code Long.MIN_VALUE} if it has been going on for ever
 * @param to the last instant that counts for it; {@code Long.MAX_VALUE} if it goes on without end
 * @param anchor where its symbol stands: the middle of a point's range, the beginning of what lasts, the one limit that is known
 * @param lasting whether it is an interval
 */
record Extent(Event event, long from, long to, long anchor, boolean lasting) {
    /** @param event must have a place in time */
    static Extent of(Event event) {
        Edtf when = event.when();
        if (when.isInterval()) {
            return lasting(event, when);
        }
        long earliest = when.earliest();
        long latest = when.latest();
        if (earliest == Long.MIN_VALUE || latest == Long.MAX_VALUE) {
            // A choice without limit on one side would count at all times; the unit of the limit that is known says
            // more.
            long known = Chronicle.start(when);
            CalendarUnit unit = unit(when.precision());
            long from = unit.floor(known);
            long to = Math.max(known, Instants.minus(unit.offset(from, 1), 1));
            return new Extent(event, from, to, middle(from, to), false);
        }
        return new Extent(event, earliest, latest, middle(earliest, latest), false);
    }

    private static Extent lasting(Event event, Edtf when) {
        Bound start = when.start();
        Bound end = when.end();
        long from = start.kind() == Bound.Kind.UNKNOWN ? start.latest() : start.earliest();
        long to = end.kind() == Bound.Kind.UNKNOWN ? end.earliest() : end.latest();
        long anchor = from;
        if (from == Long.MIN_VALUE) {
            anchor = to == Long.MAX_VALUE ? 0 : to;
        } else if (!isExact(start, when) && start.latest() != Long.MAX_VALUE) {
            anchor = middle(from, start.latest());
        }
        return new Extent(event, Math.min(from, to), Math.max(from, to), anchor, true);
    }

    private static CalendarUnit unit(Precision precision) {
        return switch (precision) {
            case MILLENNIUM, CENTURY, DECADE, YEAR -> CalendarUnit.years(precision.years());
            case MONTH -> CalendarUnit.MONTH;
            case HOUR -> CalendarUnit.HOUR;
            case MINUTE -> CalendarUnit.MINUTE;
            case SECOND -> CalendarUnit.SECOND;
            case NONE, SEASON, DAY -> CalendarUnit.DAY;
        };
    }

    /** Whether an end is stated to the day or better and not in doubt. */
    static boolean isExact(Bound end, Edtf when) {
        return end.kind() == Bound.Kind.KNOWN
                && !end.precision().isCoarserThan(Precision.DAY)
                && !when.uncertain()
                && !when.approximate();
    }

    /** The middle of two instants, rounded down, wherever they lie. */
    static long middle(long a, long b) {
        return (a >> 1) + (b >> 1) + (a & b & 1);
    }

    boolean isBefore(TimeWindow window) {
        return to < window.from();
    }

    boolean isAfter(TimeWindow window) {
        return from > window.to();
    }
}
