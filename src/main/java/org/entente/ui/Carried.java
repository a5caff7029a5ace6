package org.entente.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.chart.Arrangement;
import org.entente.io.SavedView;
import org.entente.io.ViewStates;
import org.entente.layout.Positions;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.View.Point;
import org.entente.state.Opening;
import org.entente.state.ViewState;

/** How a data set is looked at, taken over to its next state when the file was read again: all by ids, for ordinals change. */
final class Carried {
    private Carried() {}

    /** Where each actor of a store stands, by id. */
    static Map<String, Point> places(Store store) {
        return places(store.dataset(), store.positions().get());
    }

    private static Map<String, Point> places(Dataset dataset, Positions positions) {
        Map<String, Point> places = new HashMap<>();
        for (Actor actor : dataset.actors()) {
            int i = actor.id().ordinal();
            places.put(actor.id().text(), new Point(positions.x(i), positions.y(i)));
        }
        return places;
    }

    /** The same places for the actors of a data set that have one. */
    static Map<ActorId, Point> places(Map<String, Point> places, Dataset dataset) {
        Map<ActorId, Point> known = new HashMap<>();
        for (Actor actor : dataset.actors()) {
            Point place = places.get(actor.id().text());
            if (place != null) {
                known.put(actor.id(), place);
            }
        }
        return known;
    }

    /**
     * The store of the next state of a data set: looked at as before, and what could be undone still can be. What is no longer there is
     * dropped.
     */
    static Store of(Store store, Document next) {
        Dataset before = store.dataset();
        Dataset after = next.dataset();
        ViewState plain = Opening.plain(next.chronicle());
        return store.later(
                next.chronicle(),
                view -> ViewStates.carried(view, before, after, plain.withTheme(view.theme())),
                positions -> Arrangement.placed(next.positions(), places(places(before, positions), after)));
    }

    /** How another window looks at the same data set, for a window of its own. */
    static SavedView elsewhere(Store store, Dataset dataset) {
        ViewState view = store.view().get();
        return new SavedView(
                ViewStates.carried(view, store.dataset(), dataset, view), places(places(store), dataset), List.of());
    }
}
