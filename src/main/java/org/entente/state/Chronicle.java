package org.entente.state;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.history.History;
import org.entente.history.Membership;
import org.entente.history.Readings;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Relation;
import org.entente.time.Edtf;
import org.entente.time.Instants;
import org.entente.time.TimeSpan;

/**
 * What follows from a data set and a choice of readings alone, worked out once: its history, its events in the order of time,
 * how many ties each actor ever has. Immutable.
 */
public final class Chronicle {
    private final Dataset dataset;
    private final History history;
    private final List<Event> dated;
    private final List<Event> undated;
    private final int[] ranks;
    private final int[] degrees;
    /** Null if nothing has a date. */
    private final TimeSpan span;
    /** What is worked out for the actors that were asked for, and what names what once somebody asks. */
    private final Map<ActorId, List<Event>> eventsOf = new ConcurrentHashMap<>();

    private final AtomicReference<Backlinks> backlinks = new AtomicReference<>();

    private final AtomicReference<List<Life>> lives = new AtomicReference<>();

    private Chronicle(Dataset dataset, History history) {
        this.dataset = dataset;
        this.history = history;
        List<Event> placed = new ArrayList<>();
        List<Event> unplaced = new ArrayList<>();
        for (Event event : dataset.events()) {
            (event.when() != null && Moments.isPlaced(event.when()) ? placed : unplaced).add(event);
        }
        placed.sort(Comparator.<Event>comparingLong(Moments::of)
                .thenComparingLong(event -> start(event.when()))
                .thenComparing(event -> event.id().text()));
        this.dated = List.copyOf(placed);
        this.undated = List.copyOf(unplaced);
        this.ranks = ranks(dated, dataset.events().size());
        this.degrees = degrees(dataset, history);
        this.span = KnownTime.of(dataset, dated).orElse(null);
    }

    /** What follows from a data set if these readings hold. */
    public static Chronicle of(Dataset dataset, Readings readings) {
        Dataset read = readings.apply(dataset);
        return new Chronicle(read, History.of(read));
    }

    private static int[] ranks(List<Event> dated, int events) {
        int[] ranks = new int[events];
        Arrays.fill(ranks, -1);
        for (int i = 0; i < dated.size(); i++) {
            ranks[dated.get(i).id().ordinal()] = i;
        }
        return ranks;
    }

    private static int[] degrees(Dataset dataset, History history) {
        int[] degrees = new int[dataset.actors().size()];
        for (Relation relation : dataset.relations()) {
            degrees[relation.from().ordinal()]++;
            degrees[relation.to().ordinal()]++;
        }
        for (Membership membership : history.memberships()) {
            degrees[membership.alliance().ordinal()]++;
            degrees[membership.actor().ordinal()]++;
        }
        return degrees;
    }

    /** The first instant at which a date may begin, or the nearest to it that is known. */
    public static long start(Edtf when) {
        return Moments.firstKnown(
                when.start().earliest(),
                when.start().latest(),
                when.end().earliest(),
                when.end().latest());
    }

    /** The last instant at which a date may end; where that has no limit, the last at which it may begin. */
    public static long end(Edtf when) {
        return Moments.firstKnown(
                when.end().latest(),
                when.start().latest(),
                when.start().earliest(),
                when.end().earliest());
    }

    /** The data set with the preferred readings in place. */
    public Dataset dataset() {
        return dataset;
    }

    public History history() {
        return history;
    }

    /** The events that have a place in time, by the moments at which they are shown, so that a step never goes back in time. */
    public List<Event> dated() {
        return dated;
    }

    /** The index of an event in {@link #dated}, or -1 if it has no place in time. */
    public int rank(EventId event) {
        return ranks[event.ordinal()];
    }

    /** The events that have no place in time, in file order. */
    public List<Event> undated() {
        return undated;
    }

    /**
     * The events of an actor that have a place in time, in the order of {@link #dated}. O(its events) but for the first time,
     * when they are sorted.
     */
    public List<Event> eventsOf(ActorId actor) {
        return eventsOf.computeIfAbsent(actor, this::sorted);
    }

    private List<Event> sorted(ActorId actor) {
        List<Event> all = dataset.eventsOf(actor);
        int[] places = new int[all.size()];
        int count = 0;
        for (Event event : all) {
            int rank = ranks[event.id().ordinal()];
            if (rank >= 0) {
                places[count++] = rank;
            }
        }
        int[] placed = Arrays.copyOf(places, count);
        Arrays.sort(placed);
        return new Places(dated, placed);
    }

    /** The items at some places of a list: a view, nothing is copied. */
    private static final class Places extends AbstractList<Event> implements RandomAccess {
        private final List<Event> all;
        private final int[] places;

        Places(List<Event> all, int[] places) {
            this.all = all;
            this.places = places;
        }

        @Override
        public Event get(int index) {
            return all.get(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    /** Who and what names each item. O(items) the first time. */
    public Backlinks backlinks() {
        Backlinks known = backlinks.get();
        if (known == null) {
            known = Backlinks.of(dataset);
            backlinks.set(known);
        }
        return known;
    }

    /** The lives of alliances and relations that have any date, the most important first. O(changes² of each) the first time. */
    public List<Life> lives() {
        List<Life> known = lives.get();
        if (known == null) {
            known = Life.all(this);
            lives.set(known);
        }
        return known;
    }

    /** How many relations and memberships an actor has, at all times together. */
    public int degree(int actor) {
        return degrees[actor];
    }

    /** Whether nothing in the data set has a date, so that there is no day to speak of. */
    public boolean isTimeless() {
        return span == null;
    }

    /**
     * From the first to the last date of any event and the day as of which the data set knows the world; if it gives neither, of
     * anything else in it. If that has no date either, some day, which means nothing.
     */
    public TimeSpan span() {
        return isTimeless() ? new TimeSpan(0, Instants.DAY) : span;
    }
}
