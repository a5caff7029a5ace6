package org.entente.chart;

import org.entente.time.CivilDate;
import org.entente.time.DateLabels;
import org.entente.time.Instants;

/** Instants on the timeline in a few words, wherever they lie. */
final class MomentWords {
    private static final long DISTANT_YEARS = 100_000;

    private MomentWords() {}

    /** "1 Nov 2024". */
    static String day(long instant) {
        CivilDate date = Instants.date(instant);
        return isDistant(date.year()) ? DateLabels.distant(date.year()) : DateLabels.shortDay(date);
    }

    /** "1 Nov 2024, 14:05". */
    static String minute(long instant) {
        return day(instant) + ", " + DateLabels.minute(Instants.secondOfDay(instant));
    }

    /** "2024", "431 BCE", "66 Ma ago". */
    static String year(long year) {
        return isDistant(year) ? DateLabels.distant(year) : DateLabels.year(year);
    }

    private static boolean isDistant(long year) {
        return Math.abs(year) >= DISTANT_YEARS;
    }
}
