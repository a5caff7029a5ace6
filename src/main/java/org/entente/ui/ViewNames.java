package org.entente.ui;

import org.entente.model.ActorId;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.state.Moments;
import org.entente.state.Situation;
import org.entente.words.StepWords;

/** What a view is called before somebody gives it a name. */
final class ViewNames {
    private ViewNames() {}

    /** The day, and what is selected: "1 Nov 2024 · The partnership is announced"; where nothing has a date the latter alone. */
    static String of(Situation situation) {
        Id selected = situation.view().selected();
        String what = selected instanceof EventId event
                ? situation.dataset().event(event).title().text()
                : selected instanceof ActorId actor
                        ? situation.dataset().actor(actor).label("en")
                        : "";
        long moment = situation.view().moment();
        if (Moments.isNone(moment)) {
            return what.isEmpty() ? "Everything" : what;
        }
        String day = StepWords.day(moment);
        return what.isEmpty() ? day : day + " · " + what;
    }
}
