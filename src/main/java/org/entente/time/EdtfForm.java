package org.entente.time;

import java.util.List;

/** What an EDTF text says, part by part; {@link Edtf#form()} gives it to those who print or explain dates. */
public sealed interface EdtfForm {
    /** A single date. */
    record Single(EdtfDate date) implements EdtfForm {}

    /** A stretch of time between two ends. */
    record Interval(End start, End end) implements EdtfForm {}

    /**
     * Several dates.
     *
     * @param all true for <code>{…}</code>, all of them; false for {@code […]}, one of them
     * @param members at least one, in the order written
     */
    record Listed(boolean all, List<Range> members) implements EdtfForm {
        public Listed {
            members = List.copyOf(members);
        }
    }

    /**
     * A member of a list: everything between two ends, or one date (both ends are then the same object). A missing end can
     * only be open: {@code ..} before the first member or after the last.
     */
    record Range(End from, End to) {
        /** Whether it is one date rather than a range of them. */
        public boolean isSingle() {
            return from == to;
        }
    }

    /** An end of an interval or of a range: a date, or none. */
    sealed interface End permits EdtfDate, Missing {}

    /** An end without a date. */
    enum Missing implements End {
        /** {@code ..}: it goes on without end. */
        OPEN,
        /** Blank: there is an end, but it is not known. */
        UNKNOWN
    }
}
