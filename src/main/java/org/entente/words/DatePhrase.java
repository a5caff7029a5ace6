package org.entente.words;

import org.entente.time.CivilDate;
import org.entente.time.DateLabels;
import org.entente.time.EdtfDate;
import org.entente.time.Instants;
import org.entente.time.Precision;

/** Single dates in English, long ("about June 2004") or brief ("~Jun 2004"). */
record DatePhrase(boolean brief) {
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final int DISTANT = 100_000;

    /** A date that stands alone. */
    String alone(EdtfDate date) {
        boolean spelledOut = !brief && !isMarked(date) && date.precision().years() > 1;
        if (!spelledOut) {
            return marked(date, isMarked(date) ? within(date) : plain(date));
        }
        return isDecadeWithName(date)
                ? plain(date)
                : "between " + DateLabels.year(date.year()) + " and " + DateLabels.year(lastYear(date));
    }

    /** A date within a longer phrase. */
    String part(EdtfDate date) {
        return marked(date, within(date));
    }

    static boolean isMarked(EdtfDate date) {
        return date.uncertain() || date.approximate();
    }

    private String marked(EdtfDate date, String phrase) {
        if (brief) {
            return (date.approximate() ? "~" : "") + phrase + (date.uncertain() ? "?" : "");
        }
        return (date.uncertain() ? "possibly " : "") + (date.approximate() ? "about " : "") + phrase;
    }

    private String within(EdtfDate date) {
        return !brief && isDecadeWithName(date) ? "the " + plain(date) : plain(date);
    }

    private String plain(EdtfDate date) {
        return switch (date.precision()) {
            case SEASON -> SEASONS[date.month() - EdtfDate.SPRING] + " " + year(date);
            case MONTH -> month(date) + " " + year(date);
            case DAY -> day(date);
            case HOUR, MINUTE, SECOND -> day(date) + ", " + clock(date) + " " + zone(date);
            case YEAR -> wholeYear(date);
            default -> years(date);
        };
    }

    /** Day and month without the year. */
    String dayOfMonth(EdtfDate date) {
        return date.day() + " " + month(date);
    }

    String day(EdtfDate date) {
        return dayOfMonth(date) + " " + year(date);
    }

    String month(EdtfDate date) {
        return brief ? DateLabels.shortMonth(date.month()) : DateLabels.month(date.month());
    }

    /** The time of day as stated; an hour alone is 14h, so that it doesn't look like a minute. */
    String clock(EdtfDate date) {
        int second = date.secondOfDay();
        return switch (date.precision()) {
            case HOUR -> DateLabels.minute(second).substring(0, 2) + "h";
            case MINUTE -> DateLabels.minute(second);
            // Sources that tell hours and minutes are written with a second of nought, which nobody counted.
            default -> second % 60 == 0 ? DateLabels.minute(second) : DateLabels.second(second);
        };
    }

    String zone(EdtfDate date) {
        int minutes = Math.abs(date.offsetMinutes());
        if (minutes == 0) {
            return "UTC";
        }
        String hours = (date.offsetMinutes() < 0 ? "UTC−" : "UTC+") + minutes / 60;
        return minutes % 60 == 0
                ? hours
                : hours + DateLabels.minute(minutes % 60 * Instants.MINUTE).substring(2);
    }

    private static String year(EdtfDate date) {
        return DateLabels.year(date.year());
    }

    /** A year, or its distance if it lies far back and is a round number. */
    private String wholeYear(EdtfDate date) {
        long year = date.year();
        boolean round = year % DISTANT == 0 || (year - 1) % DISTANT == 0;
        if (year > -DISTANT || year < -CivilDate.FARTHEST_YEAR || !round) {
            return DateLabels.year(year);
        }
        String distance = DateLabels.distant(year);
        return brief ? distance : distance.replace("Ma", "million years").replace("Ga", "billion years");
    }

    private String years(EdtfDate date) {
        if (isDecadeWithName(date)) {
            return date.year() + "s" + (date.year() < 1000 ? " CE" : "");
        }
        String first = DateLabels.year(date.year());
        String last = DateLabels.year(lastYear(date));
        int era = first.indexOf(' ');
        boolean sameEra = era > 0 && last.endsWith(first.substring(era));
        return (sameEra ? first.substring(0, era) : first) + "–" + last;
    }

    private static long lastYear(EdtfDate date) {
        return date.year() + date.precision().years() - 1;
    }

    /** "1990s" is clear; "2000s" might be a century as well, and decades before our era have no such name. */
    private static boolean isDecadeWithName(EdtfDate date) {
        return date.precision() == Precision.DECADE && date.year() > 0 && date.year() % 100 != 0;
    }
}
