package org.entente.layout;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * How far apart nodes should be drawn, in pixels: the shortest way along edges of their ideal lengths, or through a group, whose
 * members all lie around one hub. So members of an alliance come to lie together even if no edge joins them.
 */
final class Distances {
    private final int size;
    private final int[] first;
    private final int[] others;
    private final double[] lengths;

    /** @param space the usual length of an edge, in pixels */
    Distances(Topology topology, double space) {
        size = topology.size();
        int hubs = topology.groups();
        int[][] groups = new int[hubs][];
        int ways = topology.edges();
        for (int g = 0; g < hubs; g++) {
            groups[g] = topology.group(g);
            ways += groups[g].length;
        }
        int[] from = new int[ways];
        int[] to = new int[ways];
        double[] length = new double[ways];
        int way = 0;
        for (int k = 0; k < topology.edges(); k++) {
            from[way] = topology.from(k);
            to[way] = topology.to(k);
            length[way++] = topology.idealLength(from[k], to[k]);
        }
        for (int g = 0; g < hubs; g++) {
            // Two of n points strewn over a disc of n unit squares are about 0.6 √n apart.
            double spoke = space * Math.max(0.5, 0.3 * Math.sqrt(groups[g].length));
            for (int member : groups[g]) {
                from[way] = member;
                to[way] = size + g;
                length[way++] = spoke;
            }
        }
        first = new int[size + hubs + 1];
        for (int k = 0; k < ways; k++) {
            first[from[k] + 1]++;
            first[to[k] + 1]++;
        }
        for (int i = 0; i < size + hubs; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        others = new int[2 * ways];
        lengths = new double[2 * ways];
        for (int k = 0; k < ways; k++) {
            others[next[from[k]]] = to[k];
            lengths[next[from[k]]++] = length[k];
            others[next[to[k]]] = from[k];
            lengths[next[to[k]]++] = length[k];
        }
    }

    /** The usual length of an edge in this topology where nothing crowds, in pixels. */
    static double space(Topology topology) {
        double sum = 0;
        for (int k = 0; k < topology.edges(); k++) {
            sum += topology.plainLength(topology.from(k), topology.to(k));
        }
        return topology.edges() == 0 ? 110 : sum / topology.edges();
    }

    /** The distances from one node to all, infinite where no way leads; Dijkstra's algorithm, O(m log n). */
    double[] from(int node) {
        double[] far = new double[first.length - 1];
        Arrays.fill(far, Double.POSITIVE_INFINITY);
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        far[node] = 0;
        queue.add(new Reached(node, 0));
        for (Reached at = queue.poll(); at != null; at = queue.poll()) {
            if (at.far > far[at.node]) {
                continue;
            }
            for (int k = first[at.node]; k < first[at.node + 1]; k++) {
                double farther = at.far + lengths[k];
                if (farther < far[others[k]]) {
                    far[others[k]] = farther;
                    queue.add(new Reached(others[k], farther));
                }
            }
        }
        return Arrays.copyOf(far, size);
    }

    /** The parts that edges and groups hold together, as {@link Adjacency#parts()} lists them. */
    int[][] parts() {
        int[] from = new int[others.length];
        for (int i = 0; i < first.length - 1; i++) {
            Arrays.fill(from, first[i], first[i + 1], i);
        }
        int[][] parts = Adjacency.of(first.length - 1, from, others).parts();
        return Arrays.stream(parts)
                .map(part -> Arrays.stream(part).filter(i -> i < size).toArray())
                .filter(part -> part.length > 0)
                .sorted((a, b) -> Integer.compare(b.length, a.length))
                .toArray(int[][]::new);
    }

    private record Reached(int node, double far) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int byFar = Double.compare(far, other.far);
            return byFar != 0 ? byFar : Integer.compare(node, other.node);
        }
    }
}
