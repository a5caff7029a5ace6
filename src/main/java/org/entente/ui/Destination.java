package org.entente.ui;

import org.entente.model.EventId;
import org.entente.state.Arrival;
import org.entente.state.Found;
import org.entente.state.Hiding;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.words.FilterWords;

/** Goes to what was found, as one thing to undo, and says if something hides it. */
final class Destination {
    /** Says a sentence with one answer that is offered. */
    interface Asker {
        void ask(String sentence, String answer, Runnable action);
    }

    private final Store store;
    private final Commands commands;
    private final Runnable showLit;
    private final Asker asker;

    /** @param showLit brings what is lit in the graph into sight, for now */
    Destination(Store store, Commands commands, Runnable showLit, Asker asker) {
        this.store = store;
        this.commands = commands;
        this.showLit = showLit;
        this.asker = asker;
    }

    void go(Found found) {
        if (found.id() instanceof EventId event) {
            commands.open(event);
        } else {
            Situation situation = store.situation().get();
            show(found.id() == null ? Arrival.at(situation, found.topic()) : Arrival.at(situation, found.id()));
        }
        Situation there = store.situation().get();
        if (found.id() != null) {
            Hiding hiding = Hiding.of(there, found.id());
            if (hiding.isAny()) {
                asker.ask(
                        "“" + found.label() + "” is not in the picture: " + FilterWords.hidden(hiding, there) + ".",
                        "Show it",
                        () -> show(Hiding.lifted(store.situation().get(), found.id())));
            }
        }
    }

    private void show(ViewState view) {
        store.commit();
        store.preview(before -> view);
        showLit.run();
        store.commit();
    }
}
