package org.entente.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Nodes on one circle, or on rings around one of them. */
final class Rings {
    private static final double RING_GAP = 40;

    private final Topology topology;
    private final double[] angles;
    private final double[] wedges;
    private final double[] radii;

    private Rings(Topology topology) {
        this.topology = topology;
        angles = new double[topology.size()];
        wedges = new double[topology.size()];
        radii = new double[topology.size()];
    }

    static Positions circle(Topology topology) {
        Rings rings = new Rings(topology);
        int[] order = depthFirst(topology.adjacency());
        rings.spreadOver(order);
        rings.setRadius(order, 0);
        return rings.positions();
    }

    static Positions around(Topology topology, int middle) {
        Rings rings = new Rings(topology);
        rings.place(middle);
        return rings.positions();
    }

    /** All nodes, each followed by what hangs on it; every part begins with its busiest node. */
    private static int[] depthFirst(Adjacency adjacency) {
        int size = adjacency.size();
        int[] order = new int[size];
        int found = 0;
        boolean[] seen = new boolean[size];
        int[] stack = new int[size];
        int[] next = new int[size];
        for (int[] part : adjacency.parts()) {
            int root = part[0];
            for (int i : part) {
                root = adjacency.degree(i) > adjacency.degree(root) ? i : root;
            }
            int depth = 0;
            stack[0] = root;
            seen[root] = true;
            order[found++] = root;
            while (depth >= 0) {
                int i = stack[depth];
                if (next[i] == adjacency.degree(i)) {
                    depth--;
                } else {
                    int j = adjacency.neighbour(i, next[i]++);
                    if (!seen[j]) {
                        seen[j] = true;
                        order[found++] = j;
                        stack[++depth] = j;
                    }
                }
            }
        }
        return order;
    }

    /** Gives each node the share of the full circle that its room is of the room of all. */
    private void spreadOver(int[] order) {
        double all = 0;
        for (int i : order) {
            all += Layouts.room(topology, i);
        }
        double used = 0;
        for (int i : order) {
            double room = Layouts.room(topology, i);
            angles[i] = 2 * Math.PI * (used + room / 2) / all;
            wedges[i] = 2 * Math.PI * room / all;
            used += room;
        }
    }

    private void place(int middle) {
        int size = topology.size();
        int[] steps = topology.adjacency().stepsFrom(middle);
        int last = Arrays.stream(steps).max().orElse(0);
        int[][] rings = new int[last + 1][];
        for (int ring = 0; ring <= last; ring++) {
            int wanted = ring;
            rings[ring] =
                    IntStream.range(0, size).filter(i -> steps[i] == wanted).toArray();
        }
        spreadOverWedges(middle, rings, steps);
        double inner = 0;
        double widest = Layouts.room(topology, middle);
        for (int ring = 1; ring <= last; ring++) {
            double wide = widest(rings[ring]);
            inner = setRadius(rings[ring], inner + (widest + wide) / 2 + RING_GAP);
            widest = wide;
        }
        int[] strangers = IntStream.range(0, size).filter(i -> steps[i] < 0).toArray();
        spreadOver(strangers);
        setRadius(strangers, inner + (widest + widest(strangers)) / 2 + 2 * RING_GAP);
    }

    private double widest(int[] ring) {
        return Arrays.stream(ring)
                .mapToDouble(i -> Layouts.room(topology, i))
                .max()
                .orElse(0);
    }

    /** Gives each node a wedge as wide as it or all that hangs on it needs, within the wedge of the node that it hangs on. */
    private void spreadOverWedges(int middle, int[][] rings, int[] steps) {
        int[] parent = new int[steps.length];
        double[] need = new double[steps.length];
        double[] needOfChildren = new double[steps.length];
        for (int ring = rings.length - 1; ring >= 0; ring--) {
            for (int i : rings[ring]) {
                need[i] = Math.max(Layouts.room(topology, i), needOfChildren[i]);
                if (ring > 0) {
                    parent[i] = parentOf(i, steps);
                    needOfChildren[parent[i]] += need[i];
                }
            }
        }
        double[] begin = new double[steps.length];
        wedges[middle] = 2 * Math.PI;
        for (int ring = 1; ring < rings.length; ring++) {
            for (int i : rings[ring]) {
                int p = parent[i];
                wedges[i] = wedges[p] * need[i] / (p == middle ? needOfChildren[p] : need[p]);
                angles[i] = begin[p] + wedges[i] / 2;
                begin[i] = begin[p];
                begin[p] += wedges[i];
            }
        }
    }

    private int parentOf(int i, int[] steps) {
        Adjacency adjacency = topology.adjacency();
        int k = 0;
        while (steps[adjacency.neighbour(i, k)] != steps[i] - 1) {
            k++;
        }
        return adjacency.neighbour(i, k);
    }

    /**
     * Sets the radius of a ring: the least at which the disc that each node needs lies within its wedge, so that no two can meet,
     * but not below {@code least}.
     *
     * @return the radius
     */
    private double setRadius(int[] ring, double least) {
        double radius = least;
        for (int i : ring) {
            if (ring.length > 1) {
                double half = Math.min(Math.PI, wedges[i]) / 2;
                radius = Math.max(radius, Layouts.room(topology, i) / 2 / StrictMath.sin(half));
            }
        }
        for (int i : ring) {
            radii[i] = radius;
        }
        return radius;
    }

    private Positions positions() {
        Positions.Builder positions = Positions.builder(topology.size());
        for (int i = 0; i < topology.size(); i++) {
            positions.put(i, radii[i] * StrictMath.sin(angles[i]), 0 - radii[i] * StrictMath.cos(angles[i]));
        }
        return positions.build();
    }
}
