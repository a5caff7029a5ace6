package org.entente.time;

/**
 * One date as EDTF states it, before anything is concluded from it.
 *
 * @param precision how exactly it is stated; never NONE
 * @param year the astronomical year (0 is 1 BCE); of a decade, century or millennium its earliest year
 * @param month 1 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter; 0 if not stated
 * @param day 1 to 31; 0 if not stated
 * @param secondOfDay seconds since midnight by the clock stated; 0 if no time is stated
 * @param offsetMinutes how far that clock is ahead of UTC, in minutes; 0 if not stated
 * @param uncertain marked {@code ?} or {@code %}
 * @param approximate marked {@code ~} or {@code %}
 */
public record EdtfDate(
        Precision precision,
        long year,
        int month,
        int day,
        int secondOfDay,
        int offsetMinutes,
        boolean uncertain,
        boolean approximate)
        implements EdtfForm.End {
    /** EDTF's number of the first season, spring. */
    public static final int SPRING = 21;

    /** The first second that the date names, its marks not considered. */
    public long firstSecond() {
        return boundary(0);
    }

    /** The last second that the date names, its marks not considered. */
    public long lastSecond() {
        return lastBefore(boundary(1));
    }

    /** The earliest second that may be meant: {@code ?} and {@code ~} allow one unit of the precision more, {@code %} two. */
    public long earliest() {
        return boundary(-slack());
    }

    /** The latest second that may be meant, by the same rule. */
    public long latest() {
        return lastBefore(boundary(1 + slack()));
    }

    private int slack() {
        return (uncertain ? 1 : 0) + (approximate ? 1 : 0);
    }

    private static long lastBefore(long instant) {
        return instant == Long.MAX_VALUE ? instant : Instants.minus(instant, 1);
    }

    /**
     * The first second of the date moved by so many units of its precision. A season is three months of the northern
     * hemisphere: spring begins in March, winter in December and ends in February of the next year.
     */
    private long boundary(int units) {
        return switch (precision) {
            case SEASON -> startOfMonth((month - SPRING) * 3 + 2 + 3L * units);
            case MONTH -> startOfMonth(month - 1 + units);
            case DAY -> Instants.ofDay(CivilDate.epochDay(year, month, day) + units);
            case HOUR -> time(units * (long) Instants.HOUR);
            case MINUTE -> time(units * (long) Instants.MINUTE);
            case SECOND -> time(units);
            default -> Instants.startOfYear(year + (long) units * precision.years());
        };
    }

    private long startOfMonth(long monthsFromJanuary) {
        return Instants.startOfMonth(
                year + Math.floorDiv(monthsFromJanuary, 12), (int) Math.floorMod(monthsFromJanuary, 12L) + 1);
    }

    private long time(long shift) {
        long local = Instants.ofDay(CivilDate.epochDay(year, month, day));
        return Instants.plus(local, secondOfDay - offsetMinutes * 60L + shift);
    }
}
