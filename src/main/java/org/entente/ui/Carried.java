package org.entente.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.SavedView;
import org.entente.io.ViewStates;
import org.entente.layout.Positions;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.View.Point;
import org.entente.state.ViewState;

/** How a data set is looked at, taken over to its next state when the file was read again: all by ids, for ordinals change. */
final class Carried {
    private Carried() {}

    /** Where each actor of a store stands, by id. */
    static Map<String, Point> places(Store store) {
        Positions positions = store.positions().get();
        Map<String, Point> places = new HashMap<>();
        for (Actor actor : store.dataset().actors()) {
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

    /** The view and the places of a store for the next state of its data set; what is no longer there is dropped. */
    static SavedView of(Store store, Dataset next) {
        ViewState view = store.view().get();
        return new SavedView(
                ViewStates.carried(view, store.dataset(), next, ViewState.at(view.moment())),
                places(places(store), next),
                List.of());
    }
}
