package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.task.Progress;

/**
 * A good place to begin: each connected part laid out by its distances, the wider direction across, and the parts packed side by
 * side. Up to {@value #EXACT} nodes a part is laid out by stress, beyond by distances to some pivots.
 */
final class Start {
    /** The largest part for which all distances are kept (n² of them). */
    static final int EXACT = 500;

    /** The largest part for which several beginnings are tried and the one with the fewest crossings is taken. */
    private static final int CHOOSY = 120;

    /** With more edges than this, counting crossings pair by pair would take longer than the layout. */
    private static final int CHOOSY_EDGES = 600;

    private static final int TRIALS = 12;
    private static final int PIVOTS = 50;
    private static final int ROUNDS = 300;

    private final Topology topology;
    private final Distances distances;
    private final double space;
    private final long seed;

    private Start(Topology topology, long seed) {
        this.topology = topology;
        space = Distances.space(topology);
        distances = new Distances(topology, space);
        this.seed = seed;
    }

    /** Positions around the origin. */
    static Positions of(Topology topology, long seed, Progress progress) {
        return new Start(topology, seed).make(progress);
    }

    private Positions make(Progress progress) {
        int[][] parts = distances.parts();
        double[] x = new double[topology.size()];
        double[] y = new double[topology.size()];
        int done = 0;
        for (int[] part : parts) {
            progress.check();
            progress.report((double) done / topology.size(), "placing the nodes");
            double[][] places = part.length == 1 ? new double[2][1] : place(part, progress);
            for (int k = 0; k < part.length; k++) {
                x[part[k]] = places[0][k];
                y[part[k]] = places[1][k];
            }
            done += part.length;
        }
        Packing.pack(parts, topology, x, y, space);
        return Positions.of(x, y);
    }

    private double[][] place(int[] part, Progress progress) {
        boolean exact = part.length <= EXACT;
        double[][] wanted = exact ? allDistances(part, progress) : pivotDistances(part, progress);
        double[][] places = Scaling.of(wanted, seed);
        // Nodes with the same distances to all others fall on one point, which stress alone could not part again.
        for (int axis = 0; axis < 2; axis++) {
            for (int k = 0; k < part.length; k++) {
                places[axis][k] += 0.3 * space * Noise.at(seed, part[k], axis);
            }
        }
        if (exact) {
            places = relax(part, wanted, places, progress);
        }
        levelOut(places);
        return places;
    }

    private double[][] relax(int[] part, double[][] wanted, double[][] places, Progress progress) {
        double[][] best = null;
        double least = Double.POSITIVE_INFINITY;
        int[][] edges = edgesWithin(part);
        if (part.length <= 3 || part.length > CHOOSY || edges.length > CHOOSY_EDGES) {
            Stress.lower(places[0], places[1], wanted, ROUNDS, space * 1e-3);
            return places;
        }
        for (int trial = 0; trial < TRIALS; trial++) {
            progress.check();
            double[][] tried = trial == 0 ? places : scattered(part, trial);
            Stress.lower(tried[0], tried[1], wanted, ROUNDS, space * 1e-3);
            // A crossing by edge is as bad as a stress of a tenth.
            double crossings = (double) Crossings.count(edges, tried[0], tried[1]) / Math.max(1, edges.length);
            double cost = Stress.of(tried[0], tried[1], wanted) + 0.1 * crossings;
            if (cost < least) {
                least = cost;
                best = tried;
            }
        }
        return best;
    }

    private double[][] scattered(int[] part, int trial) {
        double[][] places = new double[2][part.length];
        double side = space * Math.sqrt(part.length) * 1.5;
        for (int axis = 0; axis < 2; axis++) {
            for (int k = 0; k < part.length; k++) {
                places[axis][k] = side * Noise.at(seed + trial, part[k], axis);
            }
        }
        return places;
    }

    private int[][] edgesWithin(int[] part) {
        int[] at = new int[topology.size()];
        for (int k = 0; k < part.length; k++) {
            at[part[k]] = k + 1;
        }
        List<int[]> edges = new ArrayList<>();
        for (int k = 0; k < topology.edges(); k++) {
            int a = at[topology.from(k)];
            if (a > 0) {
                edges.add(new int[] {a - 1, at[topology.to(k)] - 1});
            }
        }
        return edges.toArray(int[][]::new);
    }

    private double[][] allDistances(int[] part, Progress progress) {
        double[][] wanted = new double[part.length][];
        for (int k = 0; k < part.length; k++) {
            progress.check();
            wanted[k] = within(part, distances.from(part[k]));
        }
        return wanted;
    }

    /** Distances from pivots that lie as far from each other as can be had one by one. */
    private double[][] pivotDistances(int[] part, Progress progress) {
        double[][] wanted = new double[PIVOTS][];
        double[] nearest = new double[part.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int pivot = 0;
        for (int p = 0; p < PIVOTS; p++) {
            progress.check();
            wanted[p] = within(part, distances.from(part[pivot]));
            int farthest = 0;
            for (int k = 0; k < part.length; k++) {
                nearest[k] = Math.min(nearest[k], wanted[p][k]);
                if (nearest[k] > nearest[farthest]) {
                    farthest = k;
                }
            }
            pivot = farthest;
        }
        return wanted;
    }

    private static double[] within(int[] part, double[] distances) {
        double[] own = new double[part.length];
        for (int k = 0; k < part.length; k++) {
            own[k] = distances[part[k]];
        }
        return own;
    }

    /** Turns the picture so that the direction in which it is widest lies across. */
    private static void levelOut(double[][] places) {
        int size = places[0].length;
        double meanX = 0;
        double meanY = 0;
        for (int k = 0; k < size; k++) {
            meanX += places[0][k] / size;
            meanY += places[1][k] / size;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int k = 0; k < size; k++) {
            double dx = places[0][k] - meanX;
            double dy = places[1][k] - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (int k = 0; k < size; k++) {
            double dx = places[0][k] - meanX;
            double dy = places[1][k] - meanY;
            places[0][k] = dx * cos + dy * sin;
            places[1][k] = dy * cos - dx * sin;
        }
    }
}
