package org.entente.words;

import java.util.Locale;
import org.entente.time.Instants;

/**
 * How long something lasts, in the largest unit that it has one of at least, rounded down: "12 years", "1 month", "5 hours". Since
 * months and years are not all equally long, they are counted as if a day more had passed.
 */
public final class DurationWords {
    private static final long MONTH = Instants.MEAN_YEAR / 12;

    private enum Unit {
        YEAR(Instants.MEAN_YEAR, "yr"),
        MONTH(DurationWords.MONTH, "mo"),
        DAY(Instants.DAY, "d"),
        HOUR(Instants.HOUR, "h"),
        MINUTE(Instants.MINUTE, "min"),
        SECOND(1, "s");

        private final long seconds;
        private final String sign;

        Unit(long seconds, String sign) {
            this.seconds = seconds;
            this.sign = sign;
        }

        long count(long duration) {
            return (seconds >= DurationWords.MONTH ? Instants.plus(duration, Instants.DAY) : duration) / seconds;
        }
    }

    private DurationWords() {}

    /** @param seconds not negative */
    public static String of(long seconds) {
        Unit unit = unit(seconds);
        long count = unit.count(seconds);
        return count + " " + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    /** The same for narrow places: "12 yr", "1 mo", "5 h". */
    public static String brief(long seconds) {
        Unit unit = unit(seconds);
        return unit.count(seconds) + " " + unit.sign;
    }

    private static Unit unit(long seconds) {
        for (Unit unit : Unit.values()) {
            if (unit.count(seconds) > 0) {
                return unit;
            }
        }
        return Unit.SECOND;
    }
}
