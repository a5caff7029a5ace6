package org.entente.ui;

import java.util.List;
import java.util.function.Consumer;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.View.Point;
import org.entente.state.Chronicle;
import org.entente.state.Moments;
import org.entente.state.Situation;
import org.entente.state.Surroundings;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.time.Edtf;

/** What keys, buttons and menus do to the view, each one thing to undo. */
final class Commands {
    private final Store store;
    private final Consumer<ViewState> onStep;

    /** Commands in a window whose graph is not looked at. */
    Commands(Store store) {
        this(store, before -> {});
    }

    /**
     * @param onStep is told after a step, before it is a thing to undo, how the view was before it, to bring the event and those
     *     who take part into sight
     */
    Commands(Store store, Consumer<ViewState> onStep) {
        this.store = store;
        this.onStep = onStep;
    }

    /**
     * Selects the next event that passes the filter, or the previous one (−1), and brings it into the timeline's window. Whoever has
     * not stepped yet and has nothing ahead begins at the other end.
     */
    void step(int by) {
        Situation situation = store.situation().get();
        Event event = situation.step(by);
        ViewState view = situation.view();
        if (event == null && view.stepped() == null && !(view.selected() instanceof EventId)) {
            stepToEnd(by < 0);
        } else if (event != null) {
            open(event.id());
        }
    }

    /** Selects the first or the last event that passes the filter. */
    void stepToEnd(boolean last) {
        List<Event> events = store.situation().get().events();
        if (!events.isEmpty()) {
            open(events.get(last ? events.size() - 1 : 0).id());
        }
    }

    /** Selects an item; an event is stepped to and brought into the timeline's window. */
    void open(Id id) {
        if (id instanceof EventId event) {
            store.commit();
            show(store.situation().get().dataset().event(event));
            store.commit();
        } else {
            store.apply(view -> view.select(id));
        }
    }

    /** Steps to an event and brings it into the timeline's window, for now: {@link Store#commit} makes it a thing to undo. */
    void show(Event event) {
        ViewState before = store.view().get();
        Chronicle chronicle = store.situation().get().chronicle();
        store.preview(view -> revealed(view.step(event), event, chronicle));
        onStep.accept(before);
    }

    private static ViewState revealed(ViewState view, Event event, Chronicle chronicle) {
        return event.when() == null || !Moments.isPlaced(event.when())
                ? view
                : Surroundings.showing(view, chronicle, Chronicle.start(event.when()));
    }

    /** Shows the graph as of a date: after all that it may mean. The timeline follows. */
    void showDay(Edtf date) {
        if (date.latest() != Long.MAX_VALUE) {
            store.apply(view -> Surroundings.showing(
                    view.withMoment(date.latest()), store.situation().get().chronicle(), date.latest()));
        }
    }

    /** Moves along the neighbours of the selected actor in the graph: to the one that lies nearest to a direction. */
    void neighbour(double dx, double dy) {
        Situation situation = store.situation().get();
        if (!(situation.view().selected() instanceof ActorId here)
                || situation.node(here).isEmpty()) {
            situation.scene().nodes().stream()
                    .findFirst()
                    .ifPresent(
                            node -> store.apply(view -> view.select(node.actor().id())));
            return;
        }
        Neighbours.towards(situation, store.positions().get(), here, dx, dy)
                .ifPresent(next -> store.apply(view -> view.select(next)));
    }

    /** Focuses on the actor selected last, or widens the focus that it has. */
    void focus() {
        List<ActorId> actors = selectedActors();
        if (!actors.isEmpty()) {
            store.apply(view -> view.focusOn(actors.get(actors.size() - 1)));
        }
    }

    /** Pins the selected actors where they are; if all of them are pinned, unpins them. */
    void pin() {
        Positions at = store.positions().get();
        boolean pinned = store.view().get().pins().keySet().containsAll(selectedActors());
        onActor((view, actor) ->
                pinned ? view.unpin(actor) : view.pin(actor, new Point(at.x(actor.ordinal()), at.y(actor.ordinal()))));
    }

    void hide() {
        onActor((view, actor) -> view.hide(actor));
    }

    /** Collapses the selected alliance to one node, or opens it. */
    void collapse() {
        onActor((view, actor) -> store.dataset().alliance(actor).isPresent() ? view.toggleCollapsed(actor) : view);
    }

    private interface OnActor {
        ViewState change(ViewState view, ActorId actor);
    }

    private void onActor(OnActor change) {
        store.apply(view -> {
            ViewState next = view;
            for (ActorId actor : selectedActors()) {
                next = change.change(next, actor);
            }
            return next;
        });
    }

    /** The actors among what is selected, the one selected last at the end. */
    List<ActorId> selectedActors() {
        return store.view().get().selection().stream()
                .filter(ActorId.class::isInstance)
                .map(ActorId.class::cast)
                .toList();
    }

    /** Takes back one thing a call: the selection with its halo, then the focus. */
    void escape() {
        store.apply(view -> {
            if (!view.selection().isEmpty()) {
                return view.clearSelection().withStepped(null);
            }
            if (view.focus() != null) {
                return view.withFocus(null).withCamera(null);
            }
            return view;
        });
    }

    void fit() {
        store.apply(view -> view.withCamera(null));
    }

    void toggleTheme() {
        store.apply(view -> view.withTheme(view.theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT));
    }
}
