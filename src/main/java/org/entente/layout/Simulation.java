package org.entente.layout;

import java.util.BitSet;
import java.util.List;
import org.entente.task.Progress;

/**
 * A force-directed layout that moves tick by tick: nodes push each other away, edges and alliances draw together, and footprints
 * keep apart. There is no clock and no thread in it: positions depend on the topology, the seed, the start and the calls made,
 * bit for bit, on every machine. It belongs to one thread at a time.
 *
 * <p>Velocities, cooling and the spring model are those of d3-force; the start is a picture by distances, so that a fresh layout
 * is refined rather than found.
 */
public final class Simulation {
    /** The heat below which nothing moves any more. */
    private static final double COLD = 0.001;

    /** The share of its heat that a tick takes: from 1 to cold in 300 ticks. */
    private static final double COOLING = 0.0227623;

    private static final double VELOCITY_KEPT = 0.6;
    private static final double FRESH_HEAT = 0.5;
    private static final double WARM_HEAT = 0.3;
    private static final double THETA = 1.3;
    private static final double GRAVITY = 0.05;

    /** How long footprints that still overlap may go on parting when all else is cold, in ticks. */
    private static final int LAST_TICKS = 300;

    private final Topology topology;
    private final Bodies bodies;
    private final List<Force> pushes;
    private final List<Force> rules;
    private final Collision collision;
    private double alpha;
    private int lastTicks;

    private Simulation(Topology topology, Positions start, long seed, double alpha) {
        this.topology = topology;
        this.alpha = topology.size() == 0 ? 0 : alpha;
        lastTicks = topology.size() == 0 ? LAST_TICKS : 0;
        bodies = new Bodies(start);
        Bounds bounds = start.bounds();
        collision = new Collision(bodies, topology, seed);
        pushes = List.of(
                new ManyBody(bodies, masses(topology), strength(topology), THETA, seed),
                new Links(bodies, topology, seed),
                new Gravity(bodies, bounds.centreX(), bounds.centreY(), GRAVITY, Packing.ASPECT),
                new Cohesion(bodies, topology));
        rules = List.of(new Exclusion(bodies, topology), collision);
    }

    /**
     * A new layout around the origin; making it places the nodes, which takes some tenths of a second for 500 nodes in one part and less for more or fewer.
     *
     * @throws org.entente.task.Cancelled if the progress says so
     */
    public static Simulation fresh(Topology topology, long seed, Progress progress) {
        return new Simulation(topology, Start.of(topology, seed, progress), seed, FRESH_HEAT);
    }

    /**
     * A layout that goes on from positions known before.
     *
     * @param known the nodes whose place in {@code start} counts; the others begin near those they are joined to
     * @throws IllegalArgumentException if {@code start} is not as large as the topology
     */
    public static Simulation warm(Topology topology, Positions start, BitSet known, long seed) {
        if (start.size() != topology.size()) {
            throw new IllegalArgumentException(
                    "There are " + start.size() + " positions for " + topology.size() + " nodes: give one for each.");
        }
        return new Simulation(
                topology, Newcomers.place(topology, start.scaled(topology.sight()), known, seed), seed, WARM_HEAT);
    }

    /** Whatever the nodes' sizes, an average one pushes as a mass of one; those with long names and many edges push harder. */
    private static double[] masses(Topology topology) {
        double[] masses = new double[topology.size()];
        for (int i = 0; i < masses.length; i++) {
            masses[i] = 1 + 0.1 * Math.min(20, topology.adjacency().degree(i));
        }
        return masses;
    }

    /** Pushes are in proportion to the square of lengths, so that the picture has one shape at any size of nodes. */
    private static double strength(Topology topology) {
        double length = Distances.space(topology);
        return 0.033 * length * length;
    }

    public Topology topology() {
        return topology;
    }

    /** The heat: 1 is hot, below 0.001 is cold. */
    public double alpha() {
        return alpha;
    }

    /** Whether further ticks would change nothing: cold, and no footprints left that can be parted. */
    public boolean isAtRest() {
        return alpha < COLD && lastTicks == LAST_TICKS;
    }

    /** Moves everything by one step; does nothing at rest. O(n log n + m). */
    public void tick() {
        if (isAtRest()) {
            return;
        }
        alpha -= alpha * COOLING;
        for (Force push : pushes) {
            push.apply(alpha);
        }
        bodies.step(VELOCITY_KEPT);
        for (Force rule : rules) {
            rule.apply(alpha);
        }
        if (alpha < COLD) {
            lastTicks = collision.worst() <= 1 ? LAST_TICKS : lastTicks + 1;
        }
    }

    /**
     * Ticks until at rest, but at most {@code ticks} times.
     *
     * @return how many ticks it took
     * @throws org.entente.task.Cancelled if the progress says so; what was reached until then stays
     */
    public int run(int ticks, Progress progress) {
        for (int done = 0; done < ticks; done++) {
            if (isAtRest()) {
                return done;
            }
            progress.check();
            progress.report((double) done / ticks, "laying out the graph");
            tick();
        }
        return ticks;
    }

    /** Where the nodes are now. */
    public Positions positions() {
        return bodies.positions().scaled(1 / topology.sight());
    }

    /**
     * Holds a node at (x, y); coordinates beyond a million are brought to that limit. The rest moves at the next tick after
     * {@link #reheat}, or as far as it is still warm.
     *
     * @throws IllegalArgumentException if there is no such node or a coordinate is not a number
     */
    public void pin(int node, double x, double y) {
        Adjacency.requireNode(node, bodies.size);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            throw new IllegalArgumentException(
                    "Node " + node + " can't be pinned at (" + x + ", " + y + "): give numbers.");
        }
        bodies.fixed[node] = true;
        bodies.x[node] = Bodies.within(x * topology.sight());
        bodies.y[node] = Bodies.within(y * topology.sight());
        bodies.vx[node] = 0;
        bodies.vy[node] = 0;
    }

    /** Lets a node move again. */
    public void unpin(int node) {
        bodies.fixed[node] = false;
    }

    public boolean isPinned(int node) {
        return bodies.fixed[node];
    }

    /**
     * Sets the heat: 0.3 lets neighbours adapt, 1 lets the whole picture be found anew.
     *
     * @throws IllegalArgumentException if the heat is not in 0 to 1
     */
    public void reheat(double heat) {
        if (!(heat >= 0 && heat <= 1)) {
            throw new IllegalArgumentException("A heat of " + heat + " is not possible: give 0 to 1.");
        }
        if (bodies.size > 0) {
            alpha = heat;
            lastTicks = 0;
        }
    }
}
