package org.entente.words;

import org.entente.history.Certainty;
import org.entente.state.Scene;
import org.entente.state.Situation;

/** What the status line says: the day, and how much is drawn and stands. */
public final class StatusWords {
    private StatusWords() {}

    /** "1 Nov 2024 · 12 actors, 29 ties: 20 stand, 1 possibly · 1 actor hidden · 117 of 121 events pass the filter". */
    public static String of(Situation situation) {
        int certain = 0;
        int possible = 0;
        for (Scene.Line line : situation.scene().lines()) {
            if (!line.projected()) {
                certain += line.standing().certainty() == Certainty.CERTAIN ? 1 : 0;
                possible += line.standing().certainty() == Certainty.POSSIBLE ? 1 : 0;
            }
        }
        int others = situation.scene().lines().size() - certain - possible;
        int hidden = situation.view().filter().hiddenActors().size();
        int passing = situation.events().size() + situation.undated().size();
        int all = situation.dataset().events().size();
        return StepWords.moment(situation.view().moment())
                + " · " + CountWords.of(situation.scene().nodes().size(), "actor")
                + ", " + CountWords.of(situation.scene().lines().size(), "relation")
                + ": " + CountWords.number(certain) + " stand" + (certain == 1 ? "s" : "")
                + (possible == 0 ? "" : ", " + CountWords.number(possible) + " possibly")
                + (others == 0 ? "" : ", " + CountWords.number(others) + " not yet or no longer")
                + (hidden == 0 ? "" : " · " + CountWords.of(hidden, "actor") + " hidden")
                + " · "
                + (passing == all
                        ? CountWords.of(all, "event")
                        : CountWords.number(passing) + " of " + CountWords.of(all, "event") + " pass the filter");
    }
}
