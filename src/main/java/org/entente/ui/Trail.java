package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.entente.model.EventId;
import org.entente.model.Id;

/**
 * What was selected one after the other, to go back and forward through like the pages of a browser, each with the place to which
 * its details were scrolled. Going there is a change of the view like any other; it is no undo. For the FX thread.
 */
final class Trail {
    /** Stops that are kept; the oldest are forgotten. */
    static final int LONGEST = 100;

    private record Stop(List<Id> selection, double position) {}

    private final Store store;
    private final Commands commands;
    private final List<Stop> stops = new ArrayList<>();
    /** Index of the stop shown last; -1 before there is one. */
    private int at = -1;
    /** Index of the stop that is being gone to, or -1. */
    private int going = -1;

    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper(this, "hasBack");
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper(this, "hasForward");

    Trail(Store store, Commands commands) {
        this.store = store;
        this.commands = commands;
        visit();
        store.committed().addListener((all, before, now) -> visit());
    }

    ReadOnlyBooleanProperty hasBack() {
        return hasBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasForward() {
        return hasForward.getReadOnlyProperty();
    }

    /** Selects what was selected before; after the selection was cleared, what was selected last. */
    void back() {
        go(isCleared() ? at : at - 1);
    }

    /** Selects again what {@link #back} came from. */
    void forward() {
        go(at + 1);
    }

    /** Notes where the details of a selection are scrolled to, 0–1, when they are left. */
    void leave(List<Id> selection, double position) {
        if (at >= 0 && stops.get(at).selection().equals(selection)) {
            stops.set(at, new Stop(selection, position));
        }
    }

    /** Where the details of what is gone to were scrolled to, 0–1; 0 for what is selected anew. */
    double position() {
        return going < 0 ? 0 : stops.get(going).position();
    }

    private boolean isCleared() {
        return at >= 0 && store.view().get().selection().isEmpty();
    }

    private void go(int to) {
        if (to < 0 || to >= stops.size()) {
            return;
        }
        going = to;
        List<Id> selection = stops.get(to).selection();
        if (selection.size() == 1 && selection.get(0) instanceof EventId event) {
            commands.open(event);
        } else {
            store.apply(view -> view.withSelection(selection));
        }
        going = -1;
        at = to;
        flags();
    }

    private void visit() {
        List<Id> selection = store.view().get().selection();
        boolean isNew =
                !selection.isEmpty() && (at < 0 || !stops.get(at).selection().equals(selection));
        if (going < 0 && isNew) {
            stops.subList(at + 1, stops.size()).clear();
            stops.add(new Stop(selection, 0));
            if (stops.size() > LONGEST) {
                stops.remove(0);
            }
            at = stops.size() - 1;
        }
        flags();
    }

    private void flags() {
        hasBack.set(isCleared() || at > 0);
        hasForward.set(at + 1 < stops.size());
    }
}
