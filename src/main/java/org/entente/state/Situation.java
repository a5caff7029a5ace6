package org.entente.state;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.entente.history.Snapshot;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;

/**
 * Everything that is derived from a data set and a view, once for each change of one of the two: the graph of the moment, the
 * events that pass the filter, what is lit. Immutable.
 */
public final class Situation {
    private final Chronicle chronicle;
    private final ViewState view;
    private final Snapshot snapshot;
    private final Scene scene;
    private final int[] nodeOfActor;
    private final List<Event> events;
    private final List<Event> undated;
    private final Highlight highlight;

    private Situation(Chronicle chronicle, ViewState view, Snapshot snapshot) {
        this.chronicle = chronicle;
        this.view = view;
        this.snapshot = snapshot;
        this.scene = new SceneBuilder(chronicle, view, snapshot).build();
        this.nodeOfActor = new int[chronicle.dataset().actors().size()];
        Arrays.fill(nodeOfActor, -1);
        for (int i = 0; i < scene.nodes().size(); i++) {
            nodeOfActor[scene.nodes().get(i).actor().id().ordinal()] = i;
        }
        this.events = chronicle.dated().stream().filter(view.filter()::passes).toList();
        this.undated =
                chronicle.undated().stream().filter(view.filter()::passes).toList();
        this.highlight = new HighlightBuilder(chronicle, snapshot).of(view.selection());
    }

    public static Situation of(Chronicle chronicle, ViewState view) {
        return new Situation(chronicle, view, Snapshot.of(chronicle.history(), view.moment()));
    }

    /**
     * The situation of another view on the same data; what the two have in common is not worked out again.
     *
     * @param next must have the readings of this situation's view
     */
    public Situation with(ViewState next) {
        if (next.equals(view)) {
            return this;
        }
        return new Situation(
                chronicle,
                next,
                next.moment() == view.moment() ? snapshot : Snapshot.of(chronicle.history(), next.moment()));
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    public Dataset dataset() {
        return chronicle.dataset();
    }

    public ViewState view() {
        return view;
    }

    /** What stands at the moment. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** What the graph shows. */
    public Scene scene() {
        return scene;
    }

    /** The index of the node that an actor has in the scene; empty if it is not drawn. */
    public OptionalInt node(ActorId actor) {
        int node = nodeOfActor[actor.ordinal()];
        return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** The events that pass the filter and have a place in time, in its order. */
    public List<Event> events() {
        return events;
    }

    /** The events that pass the filter and have no place in time. */
    public List<Event> undated() {
        return undated;
    }

    /** What belongs to the selection. */
    public Highlight highlight() {
        return highlight;
    }

    /** The event whose changes keep a halo, or null. */
    public Event stepped() {
        return view.stepped() == null ? null : dataset().event(view.stepped());
    }

    /**
     * The event that a step leads to: the next or previous one that passes the filter, from the selected one or, if none is
     * selected, from the moment.
     *
     * @param by how many events, negative backwards
     * @return null if there is no event in that direction
     */
    public Event step(int by) {
        int here = indexOfSelected();
        int target = here >= 0 ? here + by : by > 0 ? after(view.moment()) + by - 1 : after(view.moment()) + by;
        target = Math.max(0, Math.min(events.size() - 1, target));
        return events.isEmpty() || target == here ? null : events.get(target);
    }

    private int indexOfSelected() {
        Id selected = view.selected();
        if (selected instanceof EventId id) {
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i).id().equals(id)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The index of the first event after an instant. */
    private int after(long instant) {
        int i = 0;
        while (i < events.size() && Moments.of(events.get(i)) <= instant) {
            i++;
        }
        return i;
    }
}
