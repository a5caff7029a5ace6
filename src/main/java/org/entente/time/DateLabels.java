package org.entente.time;

/** The English names of months and the wording of years, days and times that axes and sentences share. */
public final class DateLabels {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final long MILLION = 1_000_000;
    private static final long TENTH_OF_MILLION = 100_000;

    private DateLabels() {}

    /** The name of month 1 to 12. */
    public static String month(int month) {
        return MONTHS[month - 1];
    }

    /** The first three letters of its name. */
    public static String shortMonth(int month) {
        return MONTHS[month - 1].substring(0, 3);
    }

    /** An astronomical year as people write it: 2024, 79 CE, 431 BCE, 12,000 BCE. */
    public static String year(long year) {
        if (year <= 0) {
            return grouped(1 - year) + " BCE";
        }
        return year < 1000 ? year + " CE" : grouped(year);
    }

    /** Digits in groups of three from five digits on: 9999, 10,000. */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        if (digits.length() > 4) {
            for (int i = digits.length() - 3; i > 0; i -= 3) {
                digits.insert(i, ',');
            }
        }
        return digits.toString();
    }

    /** A day in short: 1 Nov 2024. */
    public static String shortDay(CivilDate date) {
        return date.day() + " " + shortMonth(date.month()) + " " + year(date.year());
    }

    /** A time of day, 14:05. */
    public static String minute(int secondOfDay) {
        return two(secondOfDay / Instants.HOUR) + ":" + two(secondOfDay / Instants.MINUTE % 60);
    }

    /** A time of day with its seconds, 14:05:09. */
    public static String second(int secondOfDay) {
        return minute(secondOfDay) + ":" + two(secondOfDay % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /**
     * A year so far away that only its distance counts: 66 Ma ago, 13.8 Ga ago, in 5 Ga. Rounded down to 100,000 years;
     * what is nearer is the present.
     */
    public static String distant(long year) {
        long distance = distance(year);
        if (distance < TENTH_OF_MILLION) {
            return "present";
        }
        return year <= 0 ? amount(distance) + unit(distance) + " ago" : "in " + amount(distance) + unit(distance);
    }

    /**
     * Years in a row by their distance, {@code count} of them as in {@link CalendarUnit#years}, beginning with {@code first}:
     * 20–10 Ga ago, last 100 Ma, in 10–11 Ga; {@code count} is a multiple of 100,000.
     */
    static String distantYears(long first, long count) {
        long far = first <= 0 ? distance(first) : (first == 1 ? 0 : first) + count;
        long near = far - count;
        if (near == 0) {
            return (first <= 0 ? "last " : "next ") + amount(far) + unit(far);
        }
        // Both ends in the unit of the farther one, and the earlier end first.
        String from = amount(near, far);
        String to = amount(far) + unit(far);
        return first <= 0 ? amount(far) + "–" + from + unit(far) + " ago" : "in " + from + "–" + to;
    }

    private static long distance(long year) {
        return year <= 0 ? 1 - year : year;
    }

    private static String unit(long years) {
        return years >= 1000 * MILLION ? " Ga" : " Ma";
    }

    private static String amount(long years) {
        return amount(years, years);
    }

    /** So many years in millions, or in thousands of millions where {@code scale} is that large. */
    private static String amount(long years, long scale) {
        long unit = scale >= 1000 * MILLION ? 1000 * MILLION : MILLION;
        long decimals = years % unit / TENTH_OF_MILLION;
        String digits = Long.toString(unit / TENTH_OF_MILLION + decimals).substring(1);
        String fraction = digits.replaceFirst("0+$", "");
        return years / unit + (fraction.isEmpty() ? "" : "." + fraction);
    }
}
