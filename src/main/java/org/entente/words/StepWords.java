package org.entente.words;

import org.entente.model.Event;
import org.entente.state.Situation;
import org.entente.time.Edtf;
import org.entente.time.Instants;

/** What the strip over the graph says: the day, and what the step to it changed. */
public final class StepWords {
    private StepWords() {}

    /** "1 Nov 2024 · EU–Japan partnership announced", "31 Oct 2024 · changes nothing", or the day alone. */
    public static String strip(Situation situation) {
        Event event = situation.stepped();
        if (event == null) {
            return day(situation.view().moment());
        }
        EffectWords words = new EffectWords(situation.chronicle().history(), "en");
        return DateWords.brief(event.when()) + " · " + words.line(event);
    }

    /** The day of an instant, in UTC: "1 Nov 2024". */
    public static String day(long instant) {
        return DateWords.brief(Edtf.parse(Instants.isoDate(instant)));
    }
}
