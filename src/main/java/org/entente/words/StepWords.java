package org.entente.words;

import java.util.List;
import org.entente.model.Event;
import org.entente.state.Focus;
import org.entente.state.Moments;
import org.entente.state.Situation;
import org.entente.time.CivilDate;
import org.entente.time.DateLabels;
import org.entente.time.Instants;

/** What the strip over the graph says: the day, and what the step to it changed; of several changes first how many. */
public final class StepWords {
    private static final long DISTANT_YEARS = 100_000;

    private StepWords() {}

    /** "1 Nov 2024 · EU–Japan partnership announced", "31 Oct 2024 · changes nothing", or the day alone. */
    public static String strip(Situation situation) {
        return day(situation) + focus(situation);
    }

    private static String focus(Situation situation) {
        Focus focus = situation.view().focus();
        return focus == null
                ? ""
                : " · around " + situation.dataset().actor(focus.actor()).label(situation.language()) + ", "
                        + focus.hops() + (focus.hops() == 1 ? " step" : " steps");
    }

    private static String day(Situation situation) {
        Event event = situation.stepped();
        if (event == null) {
            return moment(situation.view().moment())
                    + (situation.scene().beyondKnowledge()
                            ? " · ties as last known, "
                                    + day(situation.dataset().knownUntil())
                            : "");
        }
        EffectWords words = new EffectWords(situation.chronicle().history(), situation.language());
        String date = event.when() == null ? day(situation.view().moment()) : DateWords.brief(event.when());
        int changes = words.sentences(event).size();
        return date + " · " + (changes > 1 ? changes + " changes: " : "") + words.line(event);
    }

    /** What the last step changed, or why nothing, a sentence each; empty if there was no step. */
    public static List<String> changes(Situation situation) {
        Event event = situation.stepped();
        return event == null
                ? List.of()
                : new EffectWords(situation.chronicle().history(), situation.language()).sentences(event);
    }

    /** The day of the moment that is shown, or that nothing has a date. */
    public static String moment(long moment) {
        return Moments.isNone(moment) ? "Nothing has a date" : day(moment);
    }

    /** The day of an instant, in UTC: "1 Nov 2024"; of distant times the year alone: "66 Ma ago"; "no date" of none. */
    public static String day(long instant) {
        if (Moments.isNone(instant)) {
            return "no date";
        }
        CivilDate date = Instants.date(instant);
        return Math.abs(date.year()) >= DISTANT_YEARS ? DateLabels.distant(date.year()) : DateLabels.shortDay(date);
    }
}
