package org.entente.state;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.entente.history.Snapshot;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;

/**
 * Everything that is derived from a data set and a view, once for each change of one of the two: the graph of the moment, the
 * events that pass the filter, what is lit. Immutable.
 */
public final class Situation {
    private final Chronicle chronicle;
    private final ViewState view;
    private final Snapshot snapshot;
    private final Snapshot known;
    private final Sieve sieve;
    private final Scene scene;
    private final int[] nodeOfActor;
    private final List<Event> events;
    private final List<Event> undated;
    private final Highlight highlight;

    private Situation(Chronicle chronicle, ViewState view, Snapshot snapshot, Passing passing) {
        this.chronicle = chronicle;
        this.view = view;
        this.snapshot = snapshot;
        this.sieve = passing.sieve();
        this.events = passing.events();
        this.undated = passing.undated();
        this.known = snapshot.isBeyondKnowledge()
                ? Snapshot.of(chronicle.history(), chronicle.dataset().knownUntil())
                : snapshot;
        this.scene = new SceneBuilder(chronicle, view, sieve, snapshot, known).build();
        this.nodeOfActor = new int[chronicle.dataset().actors().size()];
        Arrays.fill(nodeOfActor, -1);
        for (int i = 0; i < scene.nodes().size(); i++) {
            nodeOfActor[scene.nodes().get(i).actor().id().ordinal()] = i;
        }
        this.highlight = new HighlightBuilder(chronicle, known).of(view.selection());
    }

    public static Situation of(Chronicle chronicle, ViewState view) {
        return new Situation(
                chronicle,
                view,
                Snapshot.of(chronicle.history(), view.moment()),
                Passing.of(Sieve.of(view.filter(), chronicle), chronicle));
    }

    /** The events that pass a filter, which follow from it and the chronicle alone. */
    private record Passing(Sieve sieve, List<Event> events, List<Event> undated) {
        static Passing of(Sieve sieve, Chronicle chronicle) {
            return new Passing(
                    sieve,
                    chronicle.dated().stream().filter(sieve::passes).toList(),
                    chronicle.undated().stream().filter(sieve::passes).toList());
        }
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
                next.moment() == view.moment() ? snapshot : Snapshot.of(chronicle.history(), next.moment()),
                next.filter().equals(view.filter())
                        ? new Passing(sieve, events, undated)
                        : Passing.of(Sieve.of(next.filter(), chronicle), chronicle));
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

    /** The language in which names are read, a BCP 47 tag: the view's or, if it wishes for none, that of the data set's plain texts. */
    public String language() {
        return view.language().isEmpty() ? dataset().info().language() : view.language();
    }

    /** What stands at the moment. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** What stands at the moment or, if the data set does not know the world so late, on the last day that it knows. */
    public Snapshot known() {
        return known;
    }

    /** What passes the filter. */
    public Sieve sieve() {
        return sieve;
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
     * The event that a step leads to: the next or previous one that passes the filter, from the selected event or, if none that
     * has a place in time is selected, from the moment. A selected event that does not pass counts as standing between its
     * neighbours. Steps beyond the first or last event lead to that event.
     *
     * @param by how many events, negative backwards
     * @return null if there is no event in that direction
     */
    public Event step(int by) {
        EventId from = view.selected() instanceof EventId selected ? selected : view.stepped();
        int rank = from != null ? chronicle.rank(from) : -1;
        int before = 0;
        while (before < events.size() && isBefore(events.get(before), rank)) {
            before++;
        }
        boolean here =
                before < events.size() && chronicle.rank(events.get(before).id()) == rank;
        int ahead = here ? before + 1 : before;
        if (by > 0 && ahead < events.size()) {
            return events.get((int) Math.min(events.size() - 1L, ahead + by - 1L));
        }
        return by < 0 && before > 0 ? events.get((int) Math.max(0L, (long) before + by)) : null;
    }

    /** Whether an event comes before the one of a rank or, if that is -1, is not after the moment. */
    private boolean isBefore(Event event, int rank) {
        return rank >= 0 ? chronicle.rank(event.id()) < rank : Moments.of(event) <= view.moment();
    }
}
