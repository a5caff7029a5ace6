package org.entente.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines between nodes: each begins and ends on the rims of its nodes, lines between the same two nodes fan out and never
 * touch one another between the nodes, and the whole fan bends aside where a third node would lie on it and a bend is easy.
 * Pure functions of their arguments; lengths are pixels.
 */
public final class EdgeGeometry {
    /** From one line of a fan to the next, half-way between the nodes, where there is room. */
    public static final double SPREAD = 20;

    /** Room left between a line and a node that it passes. */
    public static final double CLEAR = 6;

    private static final double BOW = 0.05;
    private static final double MOST_BOW = 12;
    private static final double MOST_BEND = 0.3;
    private static final double FARTHEST_BEND = 70;
    private static final double FLATTEST = 0.05;

    private EdgeGeometry() {}

    /**
     * A node as lines see it.
     *
     * @param id tells which of two nodes comes first, so that a fan looks the same from either end and never flips when
     *     nodes are dragged past one another
     * @param r radius of its symbol, without rings
     */
    public record Node(int id, Symbol symbol, double x, double y, double r) {
        double rim(double dx, double dy) {
            return symbol.rim(r, dx, dy);
        }
    }

    /**
     * The line {@code k} of the {@code n} between two nodes, from {@code a} to {@code b}.
     *
     * @param bend how far the whole fan is moved aside half-way, from {@link #bend}; 0 for none
     * @return empty if the nodes cover the line wholly
     * @throws IllegalArgumentException unless 0 ≤ k &lt; n
     */
    public static Optional<EdgeCurve> line(Node a, Node b, int k, int n, double bend) {
        if (k < 0 || k >= n) {
            throw new IllegalArgumentException("line " + k + " of " + n);
        }
        if (a.id > b.id) {
            return line(b, a, k, n, bend).map(EdgeCurve::reversed);
        }
        if (a.id == b.id) {
            return loop(a, k, n);
        }
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double d = Math.hypot(dx, dy);
        if (!(d > 0) || d == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        double aside = 2 * (offset(k, n, d) + bend);
        double cx = (a.x + b.x) / 2 - aside * dy / d;
        double cy = (a.y + b.y) / 2 + aside * dx / d;
        return clip(new EdgeCurve(a.x, a.y, cx, cy, b.x, b.y), a, b);
    }

    /** All lines between two nodes, in order; those wholly covered are missing. */
    public static List<EdgeCurve> fan(Node a, Node b, int n, double bend) {
        List<EdgeCurve> curves = new ArrayList<>(n);
        for (int k = 0; k < n; k++) {
            line(a, b, k, n, bend).ifPresent(curves::add);
        }
        return curves;
    }

    /** How far the line k of n lies aside of the straight way, half-way between nodes {@code d} apart. */
    static double offset(int k, int n, double d) {
        if (n == 1) {
            return Math.min(MOST_BOW, BOW * d);
        }
        double spread = Math.min(SPREAD, 0.7 * d / n);
        return (k - (n - 1) / 2.0) * spread;
    }

    /** A loop at the upper right, each further one turned around the node and so clear of the others. */
    private static Optional<EdgeCurve> loop(Node a, int k, int n) {
        double step = Math.min(Math.PI / 3, 2 * Math.PI / n);
        double middle = -Math.PI / 4 + k * step;
        double half = 0.36 * step;
        double from = middle - half;
        double to = middle + half;
        double r1 = a.rim(Math.cos(from), Math.sin(from));
        double r2 = a.rim(Math.cos(to), Math.sin(to));
        double far = 2.4 * Math.max(r1, r2) + 24;
        return Optional.of(new EdgeCurve(
                a.x + r1 * Math.cos(from),
                a.y + r1 * Math.sin(from),
                a.x + far * Math.cos(middle),
                a.y + far * Math.sin(middle),
                a.x + r2 * Math.cos(to),
                a.y + r2 * Math.sin(to)));
    }

    private static Optional<EdgeCurve> clip(EdgeCurve whole, Node a, Node b) {
        double from = leaves(whole, a);
        double to = 1 - leaves(whole.reversed(), b);
        return from < to ? Optional.of(whole.part(from, to)) : Optional.empty();
    }

    /** Where a curve that starts at a node's centre crosses its rim, by halving; 1 if it ends inside. */
    private static double leaves(EdgeCurve curve, Node node) {
        if (!outside(curve, node, 1)) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 22; i++) {
            double middle = (low + high) / 2;
            if (outside(curve, node, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean outside(EdgeCurve curve, Node node, double t) {
        double dx = curve.x(t) - node.x;
        double dy = curve.y(t) - node.y;
        double square = dx * dx + dy * dy;
        double reach = node.symbol.reach(node.r);
        return square >= reach * reach || Math.sqrt(square) >= node.rim(dx, dy);
    }

    /**
     * How far a fan of {@code n} lines must move aside, half-way between its nodes, so that no line runs through another
     * node; 0 if none does, or if only a bend of more than 70 px or three tenths of the way would help. The least bend that clears
     * all is taken. O(m log m) in the nodes near
     * the fan: cheap for hundreds of lines a frame, to be left out where thousands cross anyway.
     *
     * @param others all nodes; the two themselves do not count
     */
    public static double bend(Node a, Node b, int n, Obstacles others) {
        if (a.id > b.id) {
            return bend(b, a, n, others);
        }
        double d = Math.hypot(b.x - a.x, b.y - a.y);
        if (a.id == b.id || !(d > 0) || d == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double most = Math.min(FARTHEST_BEND, MOST_BEND * d);
        double lowest = n == 1 ? offset(0, 1, d) : offset(0, n, d);
        double highest = offset(n - 1, n, d);
        double ux = (b.x - a.x) / d;
        double uy = (b.y - a.y) / d;
        double wide = Math.max(Math.abs(lowest), highest) + 2 * CLEAR;
        List<double[]> forbidden = new ArrayList<>();
        Consumer<Node> collect = node -> {
            if (node.id == a.id || node.id == b.id) {
                return;
            }
            double along = ((node.x - a.x) * ux + (node.y - a.y) * uy) / d;
            double across = (node.y - a.y) * ux - (node.x - a.x) * uy;
            double height = 4 * along * (1 - along);
            if (along > 0 && along < 1 && height > FLATTEST) {
                double room = 1.12 * node.symbol.reach(node.r) + CLEAR;
                double from = (across - room) / height - highest;
                double to = (across + room) / height - lowest;
                if (from < most && to > -most) {
                    forbidden.add(new double[] {from, to});
                }
            }
        };
        others.near(a.x, a.y, b.x, b.y, wide, collect);
        if (forbidden.stream().noneMatch(f -> f[0] < 0 && 0 < f[1])) {
            return 0;
        }
        forbidden.clear();
        others.near(a.x, a.y, b.x, b.y, wide + most, collect);
        return nearestAllowed(forbidden, most);
    }

    /** The value nearest to 0 inside none of the open intervals; 0 if it is farther than {@code most}. */
    private static double nearestAllowed(List<double[]> forbidden, double most) {
        forbidden.sort((p, q) -> Double.compare(p[0], q[0]));
        double up = 0;
        for (double[] interval : forbidden) {
            if (interval[0] < up && up < interval[1]) {
                up = interval[1];
            }
        }
        forbidden.sort((p, q) -> Double.compare(q[1], p[1]));
        double down = 0;
        for (double[] interval : forbidden) {
            if (interval[0] < down && down < interval[1]) {
                down = interval[0];
            }
        }
        double nearest = up <= -down ? up : down;
        return Math.abs(nearest) <= most ? nearest : 0;
    }
}
