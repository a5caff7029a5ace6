package org.entente.ui;

import org.entente.model.ActorId;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.state.Situation;
import org.entente.words.StepWords;

/** What a view is called before somebody gives it a name. */
final class ViewNames {
    private ViewNames() {}

    /** The day, and what is selected: "1 Nov 2024 · The partnership is announced". */
    static String of(Situation situation) {
        Id selected = situation.view().selected();
        String day = StepWords.day(situation.view().moment());
        String what = selected instanceof EventId event
                ? situation.dataset().event(event).title().text()
                : selected instanceof ActorId actor
                        ? situation.dataset().actor(actor).label("en")
                        : "";
        return what.isEmpty() ? day : day + " · " + what;
    }
}
