package org.entente.time;

/**
 * Arithmetic and printing of instants: seconds since 1970-01-01T00:00:00Z in a {@code long}, leap seconds not counted. The range
 * is some ±292 thousand million years; what would leave it stays at its end ({@code Long.MIN_VALUE}, {@code Long.MAX_VALUE}).
 */
public final class Instants {
    /** Seconds of a minute. */
    public static final int MINUTE = 60;
    /** Seconds of an hour. */
    public static final int HOUR = 3600;
    /** Seconds of a day. */
    public static final int DAY = 86_400;
    /** Seconds of a year of mean Gregorian length, 365.2425 days. */
    public static final long MEAN_YEAR = 31_556_952L;

    private Instants() {}

    /** {@code instant + seconds}, held at the ends of the range. */
    public static long plus(long instant, long seconds) {
        long sum = instant + seconds;
        return ((instant ^ sum) & (seconds ^ sum)) < 0 ? end(seconds > 0) : sum;
    }

    /** {@code instant − seconds}, held at the ends of the range. */
    public static long minus(long instant, long seconds) {
        long difference = instant - seconds;
        return ((instant ^ seconds) & (instant ^ difference)) < 0 ? end(instant >= 0) : difference;
    }

    /** {@code a · b}, held at the ends of the range. */
    static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return high == low >> 63 ? low : end(high >= 0);
    }

    private static long end(boolean late) {
        return late ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    /** The first second of a day, given in days since 1 January 1970. */
    public static long ofDay(long epochDay) {
        return times(epochDay, DAY);
    }

    /** The first second of a day. */
    public static long of(CivilDate date) {
        return ofDay(date.epochDay());
    }

    /** The instant at a time of day, UTC. */
    public static long of(CivilDate date, int hour, int minute, int second) {
        return plus(of(date), hour * (long) HOUR + minute * MINUTE + second);
    }

    /** The first second of an astronomical year (0 is 1 BCE). */
    public static long startOfYear(long year) {
        return ofDay(CivilDate.epochDay(year, 1, 1));
    }

    /** The first second of a month; {@code month} is 1 to 12. */
    public static long startOfMonth(long year, int month) {
        return ofDay(CivilDate.epochDay(year, month, 1));
    }

    /** The day of an instant as days since 1 January 1970. */
    public static long epochDay(long instant) {
        return Math.floorDiv(instant, DAY);
    }

    /** The day of an instant, UTC. */
    public static CivilDate date(long instant) {
        return CivilDate.ofEpochDay(epochDay(instant));
    }

    /** Seconds since midnight UTC, 0 to 86,399. */
    public static int secondOfDay(long instant) {
        return (int) Math.floorMod(instant, (long) DAY);
    }

    /**
     * The instant as ISO 8601: {@code 2024-11-01T14:00:00Z}. Years before 0 and after 9999 have a sign: {@code -0430},
     * {@code +12345678901}.
     */
    public static String iso(long instant) {
        int second = secondOfDay(instant);
        StringBuilder out = appendDate(new StringBuilder(24), date(instant)).append('T');
        appendTwo(out, second / HOUR).append(':');
        appendTwo(out, second / MINUTE % 60).append(':');
        return appendTwo(out, second % 60).append('Z').toString();
    }

    /** The day of an instant as ISO 8601: {@code 2024-11-01}; years as in {@link #iso}. */
    public static String isoDate(long instant) {
        return appendDate(new StringBuilder(16), date(instant)).toString();
    }

    private static StringBuilder appendDate(StringBuilder out, CivilDate date) {
        String digits = Long.toString(Math.abs(date.year()));
        if (date.year() < 0) {
            out.append('-');
        } else if (digits.length() > 4) {
            out.append('+');
        }
        out.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits).append('-');
        appendTwo(out, date.month()).append('-');
        return appendTwo(out, date.day());
    }

    private static StringBuilder appendTwo(StringBuilder out, int number) {
        return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
