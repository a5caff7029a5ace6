package org.entente.layout;

import java.util.BitSet;
import org.entente.task.Progress;

/** Finds first places for nodes that join a picture: in the middle of the neighbours already placed, nearest ones first. */
final class Newcomers {
    private Newcomers() {}

    static Positions place(Topology topology, Positions start, BitSet known, long seed) {
        BitSet placed = (BitSet) known.clone();
        placed.clear(topology.size(), Math.max(topology.size(), placed.length()));
        if (placed.isEmpty()) {
            return Start.of(topology, seed, Progress.NONE);
        }
        Positions.Builder out = Positions.builder(topology.size());
        double[] x = new double[topology.size()];
        double[] y = new double[topology.size()];
        Bounds all = null;
        for (int i = placed.nextSetBit(0); i >= 0; i = placed.nextSetBit(i + 1)) {
            x[i] = Bodies.within(start.x(i));
            y[i] = Bodies.within(start.y(i));
            Bounds own = new Bounds(x[i], y[i], x[i], y[i]);
            all = all == null ? own : union(all, own);
        }
        while (spread(topology, placed, x, y, seed)) {
            // Each round reaches the nodes one step farther.
        }
        double below = all.maxY() + 100;
        int strangers = 0;
        for (int i = placed.nextClearBit(0); i < topology.size(); i = placed.nextClearBit(i + 1)) {
            x[i] = all.centreX() + 60 * (strangers % 2 == 0 ? strangers / 2 : -(strangers + 1) / 2);
            y[i] = below + 10 * Noise.at(seed, i, 1);
            strangers++;
        }
        for (int i = 0; i < topology.size(); i++) {
            out.put(i, x[i], y[i]);
        }
        return out.build();
    }

    /** Places those who have a neighbour placed before this round; false if there are none. */
    private static boolean spread(Topology topology, BitSet placed, double[] x, double[] y, long seed) {
        BitSet now = new BitSet();
        Adjacency adjacency = topology.adjacency();
        for (int i = placed.nextClearBit(0); i < topology.size(); i = placed.nextClearBit(i + 1)) {
            double sumX = 0;
            double sumY = 0;
            int count = 0;
            for (int k = 0; k < adjacency.degree(i); k++) {
                int j = adjacency.neighbour(i, k);
                if (placed.get(j)) {
                    sumX += x[j];
                    sumY += y[j];
                    count++;
                }
            }
            if (count > 0) {
                double off = topology.radius(i) + 80;
                x[i] = sumX / count + off * Noise.at(seed, i, 2);
                y[i] = sumY / count + off * Noise.at(seed, i, 3);
                now.set(i);
            }
        }
        placed.or(now);
        return !now.isEmpty();
    }

    private static Bounds union(Bounds a, Bounds b) {
        return new Bounds(
                Math.min(a.minX(), b.minX()),
                Math.min(a.minY(), b.minY()),
                Math.max(a.maxX(), b.maxX()),
                Math.max(a.maxY(), b.maxY()));
    }
}
