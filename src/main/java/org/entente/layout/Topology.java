package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a layout is made for: nodes with their sizes, weighted edges between them, and groups (alliances) of nodes. Immutable;
 * loops are dropped and parallel edges are one edge with the sum of their weights.
 *
 * <p>A node is a circle; its name is taken to stand centred under it, in a box as wide as twice the label half-width. Both
 * together are its footprint, which no other footprint should meet.
 */
public final class Topology {
    /** From a node's rim to its name, in pixels. */
    public static final double LABEL_GAP = 3;

    /** Height of a name's box, in pixels. */
    public static final double LABEL_HEIGHT = 16;

    /** Beyond this many members a group needs no longer ways out of it. */
    private static final int LARGE_GROUP = 16;

    private final double[] radii;
    private final double[] labelHalfWidths;
    private final int[] from;
    private final int[] to;
    private final double[] weights;
    private final int[][] groups;
    private final int[][] groupsOf;
    private final double[] rootOfLargestGroup;
    private final Adjacency adjacency;
    private final double sight;

    private Topology(Builder builder) {
        sight = builder.sight;
        radii = builder.radii.clone();
        labelHalfWidths = builder.labelHalfWidths.clone();
        int edges = builder.weights.size();
        from = new int[edges];
        to = new int[edges];
        weights = new double[edges];
        int k = 0;
        for (Map.Entry<Long, Double> edge : builder.weights.entrySet()) {
            from[k] = (int) (edge.getKey() >> 32);
            to[k] = edge.getKey().intValue();
            weights[k++] = edge.getValue();
        }
        groups = builder.groups.toArray(int[][]::new);
        groupsOf = groupsOf(radii.length, groups);
        rootOfLargestGroup = new double[radii.length];
        for (int[] group : groups) {
            for (int member : group) {
                double root = Math.sqrt(Math.min(LARGE_GROUP, group.length));
                rootOfLargestGroup[member] = Math.max(rootOfLargestGroup[member], root);
            }
        }
        adjacency = Adjacency.of(radii.length, from, to);
    }

    /**
     * A topology of {@code size} nodes, of radius 14 and without names until {@link Builder#node} says otherwise.
     *
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public static Builder builder(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("A graph of " + size + " nodes can't be laid out: give 0 or more.");
        }
        return new Builder(size);
    }

    /** The zoom that the picture is made for: sizes are pixels there, and positions are those pixels divided by it. */
    public double sight() {
        return sight;
    }

    /** Number of nodes. */
    public int size() {
        return radii.length;
    }

    public int edges() {
        return from.length;
    }

    /** The end of edge {@code k} with the smaller ordinal. */
    public int from(int k) {
        return from[k];
    }

    /** The end of edge {@code k} with the larger ordinal. */
    public int to(int k) {
        return to[k];
    }

    /** How strongly edge {@code k} holds its ends together; above 0, 1 is usual. */
    public double weight(int k) {
        return weights[k];
    }

    /** Radius of node {@code i} in pixels. */
    public double radius(int i) {
        return radii[i];
    }

    /** Half the width of the name of node {@code i} in pixels, 0 for none. */
    public double labelHalfWidth(int i) {
        return labelHalfWidths[i];
    }

    public int groups() {
        return groups.length;
    }

    /** The members of group {@code g} in ascending order, a copy. */
    public int[] group(int g) {
        return groups[g].clone();
    }

    public Adjacency adjacency() {
        return adjacency;
    }

    /** The rectangle that node {@code i} and its name take when the node is at (x, y). */
    public Bounds footprint(int i, double x, double y) {
        double side = halfWidth(i) / sight;
        return new Bounds(x - side, y - radii[i] / sight, x + side, y + below(i) / sight);
    }

    /** From the centre of node {@code i} to the left and right edge of its footprint. */
    double halfWidth(int i) {
        return Math.max(radii[i], labelHalfWidths[i]);
    }

    /** From the centre of node {@code i} to the lower edge of its footprint. */
    double below(int i) {
        return radii[i] + (labelHalfWidths[i] > 0 ? LABEL_GAP + LABEL_HEIGHT : 0);
    }

    /**
     * The length that suits an edge between {@code a} and {@code b}: room for both circles, some of their names and a line, and
     * more around a hub, where many edges share the circle, or from an alliance outwards, so that others stay out of it.
     */
    double idealLength(int a, int b) {
        int busiest = Math.max(adjacency.degree(a), adjacency.degree(b));
        double crowd = 4 * Math.min(40, Math.max(0, busiest - 6));
        double outside = shareGroup(a, b) ? 0 : 22 * (rootOfLargestGroup[a] + rootOfLargestGroup[b]);
        return plainLength(a, b) + crowd + outside;
    }

    /** The ideal length where there is neither a hub nor a group. */
    double plainLength(int a, int b) {
        return radii[a] + radii[b] + 60 + 0.35 * (labelHalfWidths[a] + labelHalfWidths[b]);
    }

    private boolean shareGroup(int a, int b) {
        int[] one = groupsOf[a];
        int[] other = groupsOf[b];
        int k = 0;
        int l = 0;
        while (k < one.length && l < other.length) {
            if (one[k] == other[l]) {
                return true;
            }
            if (one[k] < other[l]) {
                k++;
            } else {
                l++;
            }
        }
        return false;
    }

    private static int[][] groupsOf(int size, int[][] groups) {
        int[] counts = new int[size];
        for (int[] group : groups) {
            for (int member : group) {
                counts[member]++;
            }
        }
        int[][] of = new int[size][];
        for (int i = 0; i < size; i++) {
            of[i] = new int[counts[i]];
        }
        for (int g = groups.length - 1; g >= 0; g--) {
            for (int member : groups[g]) {
                of[member][--counts[member]] = g;
            }
        }
        return of;
    }

    /** Collects nodes, edges and groups. */
    public static final class Builder {
        private final double[] radii;
        private final double[] labelHalfWidths;
        private final Map<Long, Double> weights = new LinkedHashMap<>();
        private final List<int[]> groups = new ArrayList<>();
        private double sight = 1;

        private Builder(int size) {
            radii = new double[size];
            Arrays.fill(radii, 14);
            labelHalfWidths = new double[size];
        }

        /**
         * Sets the size of a node.
         *
         * @param radius in pixels, 0 to 1,000
         * @param labelHalfWidth half the width of its name in pixels, 0 (no name) to 1,000
         * @throws IllegalArgumentException if a value is outside its range
         */
        public Builder node(int i, double radius, double labelHalfWidth) {
            Adjacency.requireNode(i, radii.length);
            radii[i] = requireSize(radius);
            labelHalfWidths[i] = requireSize(labelHalfWidth);
            return this;
        }

        /**
         * Says at which zoom all will be looked at: crowds are seen from afar, where nodes and names are larger against the ways
         * between them.
         *
         * @param zoom pixels a world unit, above 0 and at most 1, which holds until this is called
         * @throws IllegalArgumentException if the zoom is outside its range
         */
        public Builder sight(double zoom) {
            if (!(zoom > 0 && zoom <= 1)) {
                throw new IllegalArgumentException(
                        "A layout can't be made for a zoom of " + zoom + ": give one above 0 and at most 1.");
            }
            sight = zoom;
            return this;
        }

        /** An edge of weight 1. */
        public Builder edge(int a, int b) {
            return edge(a, b, 1);
        }

        /**
         * An edge; a further one between the same two nodes adds to its weight, one from a node to itself is ignored.
         *
         * @throws IllegalArgumentException if there is no such node or the weight is not above 0 and at most a million
         */
        public Builder edge(int a, int b, double weight) {
            Adjacency.requireNode(a, radii.length);
            Adjacency.requireNode(b, radii.length);
            if (!(weight > 0 && weight <= 1e6)) {
                throw new IllegalArgumentException("The edge between " + a + " and " + b + " weighs " + weight
                        + ": a weight must be above 0 and at most a million.");
            }
            if (a != b) {
                weights.merge((long) Math.min(a, b) << 32 | Math.max(a, b), weight, Double::sum);
            }
            return this;
        }

        /** An alliance of these nodes; a member named twice counts once. */
        public Builder group(int... members) {
            for (int member : members) {
                Adjacency.requireNode(member, radii.length);
            }
            groups.add(Arrays.stream(members).sorted().distinct().toArray());
            return this;
        }

        public Topology build() {
            return new Topology(this);
        }

        private static double requireSize(double pixels) {
            if (!(pixels >= 0 && pixels <= 1000)) {
                throw new IllegalArgumentException("A size of " + pixels + " px can't be laid out: give 0 to 1,000.");
            }
            return pixels;
        }
    }
}
