package org.entente.time;

import java.util.Arrays;

/**
 * A way to cut all time into consecutive pieces: seconds, months, thousands of years. A unit is two functions, {@link #floor} and
 * {@link #offset}, and everything else follows from them (the idea of d3-time's intervals); both count pieces by a running
 * {@link #index}, so that nothing here loops over time.
 */
public abstract sealed class CalendarUnit {
    public static final CalendarUnit SECOND = new Fixed(Precision.SECOND, 1, 0);
    public static final CalendarUnit MINUTE = new Fixed(Precision.MINUTE, Instants.MINUTE, 0);
    public static final CalendarUnit HOUR = new Fixed(Precision.HOUR, Instants.HOUR, 0);
    public static final CalendarUnit DAY = new Fixed(Precision.DAY, Instants.DAY, 0);
    /** Beginning on Mondays. */
    public static final CalendarUnit WEEK = new Fixed(Precision.DAY, 7L * Instants.DAY, -3L * Instants.DAY);

    public static final CalendarUnit MONTH = new Months(1);
    public static final CalendarUnit YEAR = new Years(1);

    private final Precision precision;
    private final double meanSeconds;

    private CalendarUnit(Precision precision, double meanSeconds) {
        this.precision = precision;
        this.meanSeconds = meanSeconds;
    }

    /** Pieces of so many seconds, minutes or hours, counted from midnight; {@code count} must divide the next larger unit. */
    public static CalendarUnit of(Precision precision, int count) {
        return switch (precision) {
            case SECOND -> new Fixed(precision, require(60, count), 0);
            case MINUTE -> new Fixed(precision, require(60, count) * (long) Instants.MINUTE, 0);
            case HOUR -> new Fixed(precision, require(24, count) * (long) Instants.HOUR, 0);
            default ->
                throw new IllegalArgumentException("Only seconds, minutes and hours come by count: " + precision);
        };
    }

    /**
     * Pieces of so many days, counted from the first of each month: days(5) begins on the 1st, 6th, … 26th. The last piece of a
     * month takes what is left, so none is shorter.
     *
     * @param count 1 to 14
     */
    public static CalendarUnit days(int count) {
        if (count < 1 || count > 14) {
            throw new IllegalArgumentException("Days of a month come by 1 to 14: " + count);
        }
        return count == 1 ? DAY : new DaysOfMonth(count);
    }

    /** Pieces of so many months, counted from January; {@code count} must divide 12. */
    public static CalendarUnit months(int count) {
        return new Months(require(12, count));
    }

    /**
     * Pieces of so many years, as historians count: by tens they begin with 1990, and before our era with 600 BCE, 590 BCE. There is
     * no year 0, so the piece of 1 CE is one year shorter than the others, unless they are single years.
     *
     * @param count 1 to 10¹¹
     */
    public static CalendarUnit years(long count) {
        if (count < 1 || count > 100_000_000_000L) {
            throw new IllegalArgumentException("Years come by 1 to 100,000,000,000: " + count);
        }
        return new Years(count);
    }

    private static int require(int whole, int count) {
        if (count < 1 || whole % count != 0) {
            throw new IllegalArgumentException(count + " does not divide " + whole);
        }
        return count;
    }

    /** The number of the piece that holds the instant; consecutive pieces have consecutive numbers. */
    public abstract long index(long instant);

    /** The first second of a piece, held at the ends of the range of instants. */
    public abstract long start(long index);

    /** The latest beginning of a piece that is not after the instant. */
    public final long floor(long instant) {
        return start(index(instant));
    }

    /** The beginning of the piece that comes so many pieces after that of the instant. */
    public final long offset(long instant, long pieces) {
        return start(Instants.plus(index(instant), pieces));
    }

    /** The earliest beginning of a piece that is not before the instant. */
    public final long ceil(long instant) {
        long floor = floor(instant);
        return floor == instant ? floor : offset(instant, 1);
    }

    /** How many pieces begin after {@code from} and not after {@code to}; negative if {@code to} is earlier. */
    public final long count(long from, long to) {
        return Instants.minus(index(to), index(from));
    }

    /**
     * The beginnings of pieces within the span, in order.
     *
     * @throws IllegalArgumentException if there are more than a million
     */
    public final long[] range(TimeSpan span) {
        long first = index(ceil(span.from()));
        long number = Math.max(0, Instants.plus(Instants.minus(index(span.to()), first), 1));
        if (number > 1_000_000) {
            throw new IllegalArgumentException("Too many boundaries in " + span + ": " + number);
        }
        long[] starts = new long[(int) number];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(first + i);
        }
        return starts;
    }

    /** The unit it is made of; YEAR for any number of years. */
    public final Precision precision() {
        return precision;
    }

    /** The mean length of a piece in seconds. */
    public final double meanSeconds() {
        return meanSeconds;
    }

    /** Pieces of equal length in seconds. */
    private static final class Fixed extends CalendarUnit {
        private final long length;
        private final long phase;

        Fixed(Precision precision, long length, long phase) {
            super(precision, length);
            this.length = length;
            this.phase = phase;
        }

        @Override
        public long index(long instant) {
            return Math.floorDiv(Instants.minus(instant, phase), length);
        }

        @Override
        public long start(long index) {
            return Instants.plus(Instants.times(index, length), phase);
        }
    }

    /** Several days of a month; the calendar repeats after 4800 months, whose pieces are counted once. */
    private static final class DaysOfMonth extends CalendarUnit {
        private static final int CYCLE = 4800;

        private final int count;
        /** How many pieces begin before each month of the cycle; one entry more for the whole cycle. */
        private final int[] before = new int[CYCLE + 1];

        DaysOfMonth(int count) {
            super(Precision.DAY, count * (double) Instants.DAY);
            this.count = count;
            for (int month = 0; month < CYCLE; month++) {
                before[month + 1] = before[month] + CivilDate.lengthOfMonth(month / 12, month % 12 + 1) / count;
            }
        }

        @Override
        public long index(long instant) {
            CivilDate date = Instants.date(instant);
            long cycle = Math.floorDiv(date.year(), 400);
            int month = (int) Math.floorMod(date.year(), 400L) * 12 + date.month() - 1;
            int piece = Math.min((date.day() - 1) / count, before[month + 1] - before[month] - 1);
            return cycle * before[CYCLE] + before[month] + piece;
        }

        @Override
        public long start(long index) {
            long cycle = Math.floorDiv(index, before[CYCLE]);
            int rest = (int) Math.floorMod(index, (long) before[CYCLE]);
            int found = Arrays.binarySearch(before, rest);
            int month = found >= 0 ? found : -found - 2;
            int day = (rest - before[month]) * count + 1;
            long year = Instants.plus(Instants.times(cycle, 400), month / 12);
            return Instants.ofDay(CivilDate.epochDay(year, month % 12 + 1, day));
        }
    }

    /** Several months. */
    private static final class Months extends CalendarUnit {
        private final int count;

        Months(int count) {
            super(Precision.MONTH, count * (Instants.MEAN_YEAR / 12.0));
            this.count = count;
        }

        @Override
        public long index(long instant) {
            CivilDate date = Instants.date(instant);
            return Math.floorDiv(date.year() * 12 + date.month() - 1, count);
        }

        @Override
        public long start(long index) {
            long month = Instants.times(index, count);
            return Instants.startOfMonth(Math.floorDiv(month, 12), (int) Math.floorMod(month, 12L) + 1);
        }
    }

    /** Several years; pieces 0 and later are of our era. */
    private static final class Years extends CalendarUnit {
        private final long count;

        Years(long count) {
            super(Precision.YEAR, count * (double) Instants.MEAN_YEAR);
            this.count = count;
        }

        @Override
        public long index(long instant) {
            long year = Instants.date(instant).year();
            // Year −98 is 99 BCE and by hundreds belongs to the piece that begins with 100 BCE.
            return count == 1 || year > 0 ? year / count : Math.floorDiv(year - 1, count);
        }

        @Override
        public long start(long index) {
            if (count == 1) {
                return Instants.startOfYear(index);
            }
            long year = Instants.times(index, count);
            return Instants.startOfYear(index > 0 ? year : Instants.plus(year, 1));
        }
    }
}
