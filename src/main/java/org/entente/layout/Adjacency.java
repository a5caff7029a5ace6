package org.entente.layout;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Who is joined to whom: an undirected simple graph over nodes 0 to {@code size() - 1}, as flat arrays. Immutable. */
public final class Adjacency {
    private final int[] first;
    private final int[] others;

    private Adjacency(int[] first, int[] others) {
        this.first = first;
        this.others = others;
    }

    /**
     * The graph of the pairs ({@code from[k]}, {@code to[k]}); direction, repetition and loops don't count. O(n + m log m).
     *
     * @throws IllegalArgumentException if a node is not in 0 to {@code nodes - 1} or the arrays differ in length
     */
    public static Adjacency of(int nodes, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException(from.length + " beginnings and " + to.length
                    + " ends of edges were given:" + " each edge needs one of both.");
        }
        int[] next = new int[nodes + 1];
        for (int k = 0; k < from.length; k++) {
            requireNode(from[k], nodes);
            requireNode(to[k], nodes);
            if (from[k] != to[k]) {
                next[from[k] + 1]++;
                next[to[k] + 1]++;
            }
        }
        for (int i = 0; i < nodes; i++) {
            next[i + 1] += next[i];
        }
        int[] start = next.clone();
        int[] all = new int[start[nodes]];
        for (int k = 0; k < from.length; k++) {
            if (from[k] != to[k]) {
                all[next[from[k]]++] = to[k];
                all[next[to[k]]++] = from[k];
            }
        }
        int[] first = new int[nodes + 1];
        int kept = 0;
        for (int i = 0; i < nodes; i++) {
            Arrays.sort(all, start[i], start[i + 1]);
            for (int k = start[i]; k < start[i + 1]; k++) {
                if (k == start[i] || all[k] != all[k - 1]) {
                    all[kept++] = all[k];
                }
            }
            first[i + 1] = kept;
        }
        return new Adjacency(first, Arrays.copyOf(all, kept));
    }

    static void requireNode(int node, int nodes) {
        if (node < 0 || node >= nodes) {
            throw new IllegalArgumentException("There is no node " + node + ": the " + nodes + " nodes count from 0.");
        }
    }

    public int size() {
        return first.length - 1;
    }

    /** How many nodes {@code i} is joined to. */
    public int degree(int i) {
        return first[i + 1] - first[i];
    }

    /** The {@code k}-th neighbour of {@code i} in ascending order, {@code k} from 0 to {@code degree(i) - 1}. */
    public int neighbour(int i, int k) {
        return others[first[i] + k];
    }

    /** Hands each neighbour of {@code i} to {@code use}, in ascending order. */
    public void forEachNeighbour(int i, IntConsumer use) {
        for (int k = first[i]; k < first[i + 1]; k++) {
            use.accept(others[k]);
        }
    }

    /** Whether {@code a} and {@code b} are joined; O(log degree). */
    public boolean areJoined(int a, int b) {
        return Arrays.binarySearch(others, first[a], first[a + 1], b) >= 0;
    }

    /**
     * The number of steps from {@code from} to every node, -1 where no way leads; breadth first, O(n + m).
     */
    public int[] stepsFrom(int from) {
        int[] steps = new int[size()];
        Arrays.fill(steps, -1);
        int[] queue = new int[size()];
        queue[0] = from;
        steps[from] = 0;
        int end = 1;
        for (int at = 0; at < end; at++) {
            int i = queue[at];
            for (int k = first[i]; k < first[i + 1]; k++) {
                int j = others[k];
                if (steps[j] < 0) {
                    steps[j] = steps[i] + 1;
                    queue[end++] = j;
                }
            }
        }
        return steps;
    }

    /** The connected parts, the largest first, equal ones by their smallest node; each lists its nodes in ascending order. */
    public int[][] parts() {
        int[] part = new int[size()];
        Arrays.fill(part, -1);
        int[] queue = new int[size()];
        int parts = 0;
        int[] sizes = new int[size()];
        for (int root = 0; root < size(); root++) {
            if (part[root] >= 0) {
                continue;
            }
            part[root] = parts;
            queue[0] = root;
            int end = 1;
            for (int at = 0; at < end; at++) {
                int i = queue[at];
                for (int k = first[i]; k < first[i + 1]; k++) {
                    if (part[others[k]] < 0) {
                        part[others[k]] = parts;
                        queue[end++] = others[k];
                    }
                }
            }
            sizes[parts++] = end;
        }
        int[][] members = new int[parts][];
        for (int p = 0; p < parts; p++) {
            members[p] = new int[sizes[p]];
        }
        int[] filled = new int[parts];
        for (int i = 0; i < size(); i++) {
            members[part[i]][filled[part[i]]++] = i;
        }
        // The sort is stable and parts were found by their smallest node.
        Arrays.sort(members, (a, b) -> Integer.compare(b.length, a.length));
        return members;
    }
}
