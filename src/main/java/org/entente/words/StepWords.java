package org.entente.words;

import org.entente.state.Situation;
import org.entente.time.Edtf;
import org.entente.time.Instants;

/** What the strip over the graph says: the day, and what the step to it changed. */
public final class StepWords {
    private StepWords() {}

    /** "1 Nov 2024", and what the event stepped to changed. */
    public static String strip(Situation situation) {
        return day(situation.view().moment());
    }

    /** The day of an instant, in UTC: "1 Nov 2024". */
    public static String day(long instant) {
        return DateWords.brief(Edtf.parse(Instants.isoDate(instant)));
    }
}
