package org.entente.layout;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Gives a crowded picture an even density. Many alliances that overlap pull their members into a ball amid an empty pane; here each
 * axis is stretched where many stand and shrunk where few do, as the histogram of a photograph is equalised. So the pane is filled,
 * the outskirts come near, and who stood left of another still does. What then overlaps steps aside, and outsiders leave the hulls
 * of small groups. Sizes and places are pixels at the topology's sight.
 */
final class Density {
    /** How much of the frame the footprints cover; with more there is no room left for lines and hulls. */
    private static final double COVERED = 0.5;

    /** Width of the frame by its height: of the part of the pane where nodes stand, when names have their margin. */
    private static final double ASPECT = 3;

    /** The share of nodes at either end of an axis that is not counted for its scale: they may lie anywhere. */
    private static final double STRAY = 0.05;

    private static final double GAP = 4;
    private static final int TICKS = 200;
    private static final int LAST_TICKS = 400;

    private Density() {}

    /**
     * The picture evened around its middle; nodes that are fixed stay where they are. O(n log n) for each of some hundred rounds.
     *
     * @param evenness how far: at 0 the picture is only scaled, at 1 every strip of the frame holds as many nodes
     * @param clearing whether outsiders leave the hulls of small groups
     */
    static Positions evened(Topology topology, Positions start, BitSet fixed, double evenness, boolean clearing) {
        int size = topology.size();
        double area = 0;
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = start.x(i);
            y[i] = start.y(i);
            area += (2 * topology.halfWidth(i) + GAP) * (topology.radius(i) + topology.below(i) + GAP);
        }
        double height = Math.sqrt(area / COVERED / ASPECT);
        even(x, ASPECT * height, fixed, evenness);
        even(y, height, fixed, evenness);
        Bodies bodies = new Bodies(Positions.of(x, y));
        for (int i = 0; i < size; i++) {
            bodies.fixed[i] = fixed.get(i);
        }
        part(bodies, topology, clearing);
        return bodies.positions();
    }

    /** Spreads places on one axis over so many pixels, keeping their order and their middle. */
    private static void even(double[] places, double extent, BitSet fixed, double evenness) {
        int size = places.length;
        if (size == 0) {
            return;
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> places[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        int strays = (int) (size * STRAY);
        double low = places[order[strays]];
        double high = places[order[size - 1 - strays]];
        double middle = (low + high) / 2;
        double scale = (1 - 2 * STRAY) * extent / Math.max(1, high - low);
        for (int k = 0; k < size; k++) {
            int i = order[k];
            if (!fixed.get(i)) {
                double byRank = ((k + 0.5) / size - 0.5) * extent;
                double byPlace = Math.max(-extent / 2, Math.min(extent / 2, (places[i] - middle) * scale));
                places[i] = middle + evenness * byRank + (1 - evenness) * byPlace;
            }
        }
    }

    private static void part(Bodies bodies, Topology topology, boolean clearing) {
        Collision collision = new Collision(bodies, topology, 0);
        Exclusion exclusion = new Exclusion(bodies, topology);
        for (int tick = 0; tick < TICKS; tick++) {
            if (clearing) {
                exclusion.apply(0.7);
            }
            collision.apply(0.5);
        }
        for (int tick = 0; tick < LAST_TICKS; tick++) {
            collision.apply(0);
            if (collision.worst() <= 1) {
                break;
            }
        }
    }
}
