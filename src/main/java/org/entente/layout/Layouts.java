package org.entente.layout;

import java.util.BitSet;

/**
 * Layouts that are found at once, without a simulation. All are around the origin and depend on nothing but what they are given;
 * no footprints meet in them.
 */
public final class Layouts {
    /** Between two footprints that stand next to each other, in pixels. */
    static final double GAP = 12;

    private static final int PARTING_TICKS = 400;

    /** How far a crowded picture is evened, 0 to 1. */
    private static final double EVENNESS = 0.9;

    /** How far a crowded map is: who knows where a country lies should still find it there. */
    private static final double EVENNESS_OF_MAPS = 0.6;

    /** How much wider than high the rings of a crowd are. */
    private static final double WIDENED = 2.2;

    private Layouts() {}

    /** All nodes on one circle, clockwise from the top, joined ones near each other; a crowd on an ellipse. O(n + m). */
    public static Positions circular(Topology topology) {
        return widened(topology, Rings.circle(topology));
    }

    /**
     * One node in the middle, its neighbours on a ring around it, theirs on the next; those that no way leads to on the outermost.
     * O(n + m).
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public static Positions radial(Topology topology, int around) {
        Adjacency.requireNode(around, topology.size());
        return widened(topology, Rings.around(topology, around));
    }

    /**
     * Rings as they are or, for a crowd, as wide as a pane is: on circles that fit its height it would have no room. From its sight
     * they are larger than any pane, so they are made to be seen from near, where no footprints meet.
     */
    private static Positions widened(Topology topology, Positions rings) {
        return topology.sight() == 1 ? rings : new Ellipse(WIDENED).widened(rings);
    }

    /**
     * A block for each alliance; who belongs to several stands between them, who belongs to none by those they are tied to.
     * O(n + m + blocks²), where blocks are the different sets of alliances that nodes belong to, 400 at most.
     */
    public static Positions byAlliance(Topology topology) {
        Positions blocks = Blocks.of(topology);
        Positions parted = topology.sight() < 1
                ? Density.evened(topology, blocks, new BitSet(), EVENNESS, true)
                : parted(topology, blocks);
        return parted.moved(-parted.bounds().centreX(), -parted.bounds().centreY())
                .scaled(1 / topology.sight());
    }

    /**
     * A world map of equal degrees, north up, ten pixels a degree and, where the map would be a streak, up to thirty from north to
     * south; where names would meet, nodes step aside. Nodes whose place is not known stand in rows below.
     *
     * @param latitudes in degrees, -90 (south) to 90, one for each node; anything else, such as NaN, means not known
     * @param longitudes in degrees, -180 (west) to 180, likewise
     * @throws IllegalArgumentException if there are not as many of both as there are nodes
     */
    public static Positions onWorldGrid(Topology topology, double[] latitudes, double[] longitudes) {
        Positions map = WorldGrid.of(topology, latitudes, longitudes);
        return topology.sight() < 1
                ? Density.evened(topology, map, new BitSet(), EVENNESS_OF_MAPS, false)
                        .scaled(1 / topology.sight())
                : map;
    }

    /**
     * A crowded picture at even density around its middle: the outskirts come near, the midst opens, who stands left of or above
     * another by much still does, and no footprints meet unless fixed nodes want it so. Some hundred rounds of O(n log n).
     *
     * @param positions of all nodes
     * @param fixed those that stay exactly where they are
     * @throws IllegalArgumentException if there are not as many positions as nodes
     */
    public static Positions evened(Topology topology, Positions positions, BitSet fixed) {
        if (positions.size() != topology.size()) {
            throw new IllegalArgumentException("There are " + positions.size() + " positions for " + topology.size()
                    + " nodes: give one for each.");
        }
        Positions evened = Density.evened(topology, positions.scaled(topology.sight()), fixed, EVENNESS, true)
                .scaled(1 / topology.sight());
        Positions.Builder exact = evened.toBuilder();
        fixed.stream().filter(i -> i < positions.size()).forEach(i -> exact.put(i, positions.x(i), positions.y(i)));
        return exact.build();
    }

    /** The positions after nodes that overlap have stepped aside, each as little as it can. */
    static Positions parted(Topology topology, Positions positions) {
        Bodies bodies = new Bodies(positions);
        Collision collision = new Collision(bodies, topology, 0);
        for (int tick = 0; tick < PARTING_TICKS; tick++) {
            collision.apply(0);
            if (collision.worst() <= 1) {
                break;
            }
        }
        return bodies.positions();
    }

    /** The diagonal of a node's footprint with the space it needs: two nodes at least half the sum of theirs apart do not meet. */
    static double room(Topology topology, int i) {
        double width = 2 * topology.halfWidth(i);
        // Footprints reach further down than up; at worst both count from their nodes downwards.
        double height = 2 * topology.below(i);
        return Math.sqrt(width * width + height * height) + GAP;
    }
}
