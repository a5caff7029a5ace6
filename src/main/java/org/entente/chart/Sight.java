package org.entente.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/** From how far a graph will be looked at when all of it is in sight: the more nodes, the farther. */
final class Sight {
    /** What a pane of the design size has for nodes and their names when it keeps a margin, in square pixels. */
    private static final double ROOM = 290_000;

    /** What a node wants around it for its name, hulls and lines, in pixels. */
    private static final double AROUND = 34;

    /** From farther off names would be all that is left to see, and a small pane could not show all. */
    private static final double FARTHEST = 0.15;

    /** Of more nodes few would be named from any distance; their picture is left to the forces alone, seen from near. */
    static final int MOST = 400;

    /** Seen from this near or nearer, nodes are few enough to be laid out by themselves at once. */
    static final double FEW = 0.6;

    /** Zooms nearer than this are as good as 1. */
    private static final double NEAR = 0.95;

    private static final int HALVINGS = 20;

    private Sight() {}

    /** The zoom at which nodes of these degrees have room in a pane of the design size, 0.15 to 1. */
    static double of(IntStream degrees) {
        int[] each = degrees.toArray();
        if (each.length > MOST) {
            return 1;
        }
        double near = 1;
        double far = FARTHEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (near + far) / 2;
            if (need(each, middle) > ROOM) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return far > NEAR ? 1 : far;
    }

    private static double need(int[] degrees, double zoom) {
        return Arrays.stream(degrees)
                .mapToDouble(degree -> 2 * NodeMarks.radius(degree, zoom) + AROUND)
                .map(side -> side * side)
                .sum();
    }
}
