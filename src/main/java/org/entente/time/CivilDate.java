package org.entente.time;

/**
 * A day of the proleptic Gregorian calendar. The year is astronomical: 0 is 1 BCE, −430 is 431 BCE. Any year is allowed; turned
 * into days, years beyond ±{@value #FARTHEST_YEAR} count as that, which lies outside what seconds in a {@code long} can name.
 *
 * @param month 1 to 12
 * @param day 1 to the length of the month
 */
public record CivilDate(long year, int month, int day) implements Comparable<CivilDate> {
    /** Years farther from 0 than this lie outside the range of instants, which ends near ±292 thousand million years. */
    public static final long FARTHEST_YEAR = 300_000_000_000L;

    private static final int DAYS_PER_CYCLE = 146_097;
    /** Days from 1 March of year 0 to 1 January 1970. */
    private static final int EPOCH_FROM_MARCH_0 = 719_468;

    private static final long FIRST_DAY = epochDay(-FARTHEST_YEAR, 1, 1);
    private static final long LAST_DAY = epochDay(FARTHEST_YEAR, 12, 31);

    public CivilDate {
        if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException("No such day: year " + year + ", month " + month + ", day " + day);
        }
    }

    /** Whether 29 February exists in this year. */
    public static boolean isLeapYear(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** 28 to 31; {@code month} is 1 to 12. */
    public static int lengthOfMonth(long year, int month) {
        return switch (month) {
            case 2 -> isLeapYear(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Days from 1 January 1970 to this day, negative before it. */
    public long epochDay() {
        return epochDay(year, month, day);
    }

    /** The same without an object; the day must exist. */
    static long epochDay(long year, int month, int day) {
        // Years that begin in March have their leap day at the very end, and 400 of them are always the same length
        // (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
        long y = Math.max(-FARTHEST_YEAR, Math.min(FARTHEST_YEAR, year)) - (month <= 2 ? 1 : 0);
        long cycle = Math.floorDiv(y, 400);
        int yearOfCycle = (int) (y - cycle * 400);
        int marchMonth = (month + 9) % 12;
        int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
        int dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
        return cycle * DAYS_PER_CYCLE + dayOfCycle - EPOCH_FROM_MARCH_0;
    }

    /**
     * The day so many days after 1 January 1970.
     *
     * @param epochDay days beyond the farthest years count as the first or the last of them
     */
    public static CivilDate ofEpochDay(long epochDay) {
        long days = Math.max(FIRST_DAY, Math.min(LAST_DAY, epochDay)) + EPOCH_FROM_MARCH_0;
        long cycle = Math.floorDiv(days, DAYS_PER_CYCLE);
        int dayOfCycle = (int) (days - cycle * DAYS_PER_CYCLE);
        int yearOfCycle =
                (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / (DAYS_PER_CYCLE - 1)) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return new CivilDate(cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
    }

    @Override
    public int compareTo(CivilDate other) {
        int byYear = Long.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }
}
