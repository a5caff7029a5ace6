package org.entente.layout;

import java.util.Random;

/** Small graphs for the tests, generated from a seed. */
final class Graphs {
    private Graphs() {}

    /** Nodes of many sizes with names, in communities with some edges between them, some nodes alone. */
    static Topology communities(int nodes, int communities, long seed) {
        Random random = new Random(seed);
        Topology.Builder builder = sized(nodes, random);
        for (int i = communities; i < nodes; i++) {
            for (int k = random.nextInt(3); k >= 0; k--) {
                builder.edge(i, i % communities + communities * random.nextInt(i / communities));
            }
            if (random.nextInt(5) == 0) {
                builder.edge(i, random.nextInt(nodes));
            }
        }
        return builder.build();
    }

    static Topology tree(int nodes) {
        Topology.Builder builder = sized(nodes, new Random(nodes));
        for (int i = 1; i < nodes; i++) {
            builder.edge((i - 1) / 2, i);
        }
        return builder.build();
    }

    static Topology grid(int side) {
        Topology.Builder builder = sized(side * side, new Random(side));
        for (int i = 0; i < side * side; i++) {
            if (i % side < side - 1) {
                builder.edge(i, i + 1);
            }
            if (i + side < side * side) {
                builder.edge(i, i + side);
            }
        }
        return builder.build();
    }

    static Topology star(int leaves) {
        Topology.Builder builder = sized(leaves + 1, new Random(leaves));
        for (int i = 1; i <= leaves; i++) {
            builder.edge(0, i);
        }
        return builder.build();
    }

    /** Two small alliances with ties between them and to outsiders. */
    static Topology alliances() {
        Topology.Builder builder = sized(16, new Random(5));
        builder.group(0, 1, 2, 3, 4).group(5, 6, 7, 8);
        builder.edge(0, 1).edge(1, 2).edge(5, 6).edge(7, 8);
        builder.edge(9, 0)
                .edge(9, 2)
                .edge(9, 4)
                .edge(10, 5)
                .edge(10, 6)
                .edge(11, 7)
                .edge(3, 8);
        builder.edge(12, 9).edge(12, 13).edge(13, 14).edge(15, 1);
        return builder.build();
    }

    private static Topology.Builder sized(int nodes, Random random) {
        Topology.Builder builder = Topology.builder(nodes);
        for (int i = 0; i < nodes; i++) {
            builder.node(i, 14 + 14 * random.nextDouble(), 20 + 40 * random.nextDouble());
        }
        return builder;
    }

    /** How many pairs of footprints meet. */
    static int overlaps(Topology topology, Positions positions) {
        int overlaps = 0;
        for (int a = 0; a < topology.size(); a++) {
            Bounds box = topology.footprint(a, positions.x(a), positions.y(a));
            for (int b = 0; b < a; b++) {
                if (box.overlaps(topology.footprint(b, positions.x(b), positions.y(b)))) {
                    overlaps++;
                }
            }
        }
        return overlaps;
    }

    static double distance(Positions positions, int a, int b) {
        return Math.hypot(positions.x(a) - positions.x(b), positions.y(a) - positions.y(b));
    }

    /** Mean of (drawn / steps - 1)² over all pairs with a way between them, at the scale that suits best. */
    static double stress(Topology topology, Positions positions) {
        double one = 0;
        double two = 0;
        int pairs = 0;
        for (int a = 0; a < topology.size(); a++) {
            int[] steps = topology.adjacency().stepsFrom(a);
            for (int b = 0; b < a; b++) {
                if (steps[b] > 0) {
                    double ratio = distance(positions, a, b) / steps[b];
                    one += ratio;
                    two += ratio * ratio;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : 1 - one * one / two / pairs;
    }

    static long crossings(Topology topology, Positions positions) {
        int[][] edges = new int[topology.edges()][];
        for (int k = 0; k < edges.length; k++) {
            edges[k] = new int[] {topology.from(k), topology.to(k)};
        }
        double[] x = new double[topology.size()];
        double[] y = new double[topology.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = positions.x(i);
            y[i] = positions.y(i);
        }
        return Crossings.count(edges, x, y);
    }
}
