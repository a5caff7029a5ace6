package org.entente.report;

import org.entente.time.Instants;
import org.entente.time.TimeSpan;

/** Dates in tables: ISO 8601, a day where a day is meant, else a second in UTC; nothing where there is no limit. */
final class Dates {
    private static final int LAST_OF_DAY = Instants.DAY - 1;

    private Dates() {}

    /** The first second that may be meant: {@code 2024-11-01}, {@code 2024-11-01T09:30:00Z}, or nothing. */
    static String earliest(long instant) {
        return instant == Long.MIN_VALUE || instant == Long.MAX_VALUE
                ? ""
                : Instants.secondOfDay(instant) == 0 ? Instants.isoDate(instant) : Instants.iso(instant);
    }

    /** The last second that may be meant. */
    static String latest(long instant) {
        return instant == Long.MIN_VALUE || instant == Long.MAX_VALUE
                ? ""
                : Instants.secondOfDay(instant) == LAST_OF_DAY ? Instants.isoDate(instant) : Instants.iso(instant);
    }

    /** When something began: a date, or {@code [2024-01-01..2024-12-31]} if it is one of several; nothing if nothing is known. */
    static String since(TimeSpan began) {
        if (began == null) {
            return "";
        }
        String first = earliest(began.from());
        String last = earliest(began.to());
        if (first.equals(last)) {
            return first;
        }
        return "[" + first + ".." + last + "]";
    }
}
