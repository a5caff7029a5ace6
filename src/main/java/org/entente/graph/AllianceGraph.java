package org.entente.graph;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.history.Certainty;
import org.entente.history.History;
import org.entente.history.Snapshot;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;

/**
 * All actors of a history and the ties between them, read-only: an undirected multigraph whose edges are relations and the
 * spokes from members to alliances. It is a view over the history's arrays: a graph as of an instant copies nothing but one bit a
 * tie. JGraphT's algorithms take it as it is; those for simple graphs need a projection.
 */
public final class AllianceGraph extends AbstractGraph<ActorId, Tie> implements Graph<ActorId, Tie> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .undirected()
            .allowMultipleEdges(true)
            .allowSelfLoops(true)
            .weighted(false)
            .modifiable(false)
            .build();
    private static final String READ_ONLY = "The graph follows from the history and is not changed by itself";

    private final History history;
    private final Incidences incidences;
    /** The ties that are seen, or null for all. */
    private final BitSet mask;

    private final Set<ActorId> actors;

    private AllianceGraph(History history, Incidences incidences, BitSet mask, Set<ActorId> actors) {
        this.history = history;
        this.incidences = incidences;
        this.mask = mask;
        this.actors = actors;
    }

    /** The graph of all time: every relation and membership that there is at any date, with all degrees. O(ties). */
    public static AllianceGraph of(History history) {
        Set<ActorId> actors = new LinkedHashSet<>();
        for (Actor actor : history.dataset().actors()) {
            actors.add(actor.id());
        }
        return new AllianceGraph(history, new Incidences(history), null, Collections.unmodifiableSet(actors));
    }

    /**
     * The graph as of a snapshot's instant.
     *
     * @param least CERTAIN for the ties that surely stand, POSSIBLE for those that may, too, NO for all
     */
    public AllianceGraph at(Snapshot snapshot, Certainty least) {
        return where(number -> certainty(snapshot, number).compareTo(least) >= 0);
    }

    private Certainty certainty(Snapshot snapshot, int number) {
        return number < incidences.relations
                ? snapshot.relationCertainty(number)
                : snapshot.membershipCertainty(number - incidences.relations);
    }

    /** The part of this graph with the ties that a condition lets through; all actors stay. */
    public AllianceGraph filter(Predicate<Tie> condition) {
        return where(number -> sees(number) && condition.test(incidences.ties[number]));
    }

    private AllianceGraph where(IntPredicate seen) {
        BitSet kept = new BitSet(incidences.ties.length);
        IntStream.range(0, incidences.ties.length).filter(seen).forEach(kept::set);
        return new AllianceGraph(history, incidences, kept, actors);
    }

    private boolean sees(int number) {
        return mask == null || mask.get(number);
    }

    public History history() {
        return history;
    }

    @Override
    public Set<ActorId> vertexSet() {
        return actors;
    }

    @Override
    public Set<Tie> edgeSet() {
        return new Ties(incidences.all, 0, incidences.all.length, null);
    }

    /**
     * The ties of an actor in data set order.
     *
     * @throws IllegalArgumentException if it is not in the graph
     */
    @Override
    public Set<Tie> edgesOf(ActorId actor) {
        int row = require(actor).ordinal();
        return new Ties(incidences.of, incidences.starts[row], incidences.starts[row + 1], actor);
    }

    /** How many ties an actor has, a tie to itself counted twice. */
    @Override
    public int degreeOf(ActorId actor) {
        int degree = 0;
        for (Tie tie : edgesOf(actor)) {
            degree += Incidences.isLoop(tie) ? 2 : 1;
        }
        return degree;
    }

    /** The actors to which one is tied, each once, in data set order of the ties. */
    public Set<ActorId> neighbours(ActorId actor) {
        Set<ActorId> others = new LinkedHashSet<>();
        edgesOf(actor).forEach(tie -> others.add(tie.other(actor)));
        others.remove(actor);
        return others;
    }

    @Override
    public Set<Tie> getAllEdges(ActorId from, ActorId to) {
        if (!containsVertex(from) || !containsVertex(to)) {
            return null;
        }
        boolean shorter = span(from) <= span(to);
        ActorId end = shorter ? from : to;
        ActorId other = shorter ? to : from;
        Set<Tie> between = new LinkedHashSet<>();
        for (Tie tie : edgesOf(end)) {
            if (tie.other(end).equals(other)) {
                between.add(tie);
            }
        }
        return between;
    }

    private int span(ActorId actor) {
        return incidences.starts[actor.ordinal() + 1] - incidences.starts[actor.ordinal()];
    }

    @Override
    public Tie getEdge(ActorId from, ActorId to) {
        Set<Tie> between = getAllEdges(from, to);
        return between == null || between.isEmpty() ? null : between.iterator().next();
    }

    @Override
    public boolean containsEdge(Tie tie) {
        int number = tie == null ? -1 : incidences.number(tie);
        return number >= 0 && sees(number);
    }

    @Override
    public boolean containsVertex(ActorId actor) {
        return actor != null && isActor(actor);
    }

    private boolean isActor(ActorId actor) {
        List<Actor> all = history.dataset().actors();
        return actor.ordinal() < all.size() && all.get(actor.ordinal()).id().equals(actor);
    }

    private ActorId require(ActorId actor) {
        if (!isActor(Objects.requireNonNull(actor, "actor"))) {
            throw new IllegalArgumentException("The actor " + actor + " is not in this graph");
        }
        return actor;
    }

    @Override
    public ActorId getEdgeSource(Tie tie) {
        return tie.from();
    }

    @Override
    public ActorId getEdgeTarget(Tie tie) {
        return tie.to();
    }

    @Override
    public Set<Tie> incomingEdgesOf(ActorId actor) {
        return edgesOf(actor);
    }

    @Override
    public Set<Tie> outgoingEdgesOf(ActorId actor) {
        return edgesOf(actor);
    }

    @Override
    public int inDegreeOf(ActorId actor) {
        return degreeOf(actor);
    }

    @Override
    public int outDegreeOf(ActorId actor) {
        return degreeOf(actor);
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public double getEdgeWeight(Tie tie) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public void setEdgeWeight(Tie tie, double weight) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Supplier<ActorId> getVertexSupplier() {
        return null;
    }

    @Override
    public Supplier<Tie> getEdgeSupplier() {
        return null;
    }

    @Override
    public Tie addEdge(ActorId from, ActorId to) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean addEdge(ActorId from, ActorId to, Tie tie) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public ActorId addVertex() {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean addVertex(ActorId actor) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public Tie removeEdge(ActorId from, ActorId to) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean removeEdge(Tie tie) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    @Override
    public boolean removeVertex(ActorId actor) {
        throw new UnsupportedOperationException(READ_ONLY);
    }

    /** The seen ties among some numbers of them: a view, nothing is copied. */
    private final class Ties extends AbstractSet<Tie> {
        private final int[] numbers;
        private final int from;
        private final int to;
        /** The actor whose ties these are, or null for all. */
        private final ActorId end;

        Ties(int[] numbers, int from, int to, ActorId end) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
            this.end = end;
        }

        @Override
        public Iterator<Tie> iterator() {
            return IntStream.range(from, to)
                    .map(i -> numbers[i])
                    .filter(AllianceGraph.this::sees)
                    .mapToObj(number -> incidences.ties[number])
                    .iterator();
        }

        @Override
        public int size() {
            int size = 0;
            for (int i = from; i < to; i++) {
                size += sees(numbers[i]) ? 1 : 0;
            }
            return size;
        }

        @Override
        public boolean contains(Object object) {
            return object instanceof Tie tie
                    && containsEdge(tie)
                    && (end == null || tie.from().equals(end) || tie.to().equals(end));
        }
    }
}
