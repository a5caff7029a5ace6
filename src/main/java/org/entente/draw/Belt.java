package org.entente.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A closed belt around pulleys, as hulls are made of: it runs over pulleys of members on their outer side and under those of
 * others, in straight tangents between them, turning with growing angle around members. Every change of direction is an arc,
 * so the line is smooth.
 */
final class Belt {

    /** A circle the belt touches; {@code inside} says whether its centre lies inside the belt. */
    record Pulley(double x, double y, double r, boolean inside) {
        double signed() {
            return inside ? r : -r;
        }
    }

    /** A straight piece from a point on one pulley to a point on the next, in the direction {@code angle}. */
    record Tangent(double x1, double y1, double x2, double y2, double angle) {
        double distance(double x, double y) {
            return java.awt.geom.Line2D.ptSegDist(x1, y1, x2, y2, x, y);
        }
    }

    private static final double FULL = 2 * Math.PI;
    private static final double ARC = Math.PI / 12;

    private final List<Pulley> pulleys;

    private final boolean convex;

    private Belt(List<Pulley> pulleys, boolean convex) {
        this.pulleys = pulleys;
        this.convex = convex;
    }

    /** The shortest belt around all of them: their convex hull, by gift wrapping, O(pulleys²). Empty for none. */
    static Belt around(List<Pulley> all) {
        List<Pulley> members = outermost(all);
        List<Pulley> belt = new ArrayList<>();
        if (members.isEmpty()) {
            return new Belt(belt, true);
        }
        Pulley first = members.get(0);
        for (Pulley p : members) {
            if (p.y - p.r < first.y - first.r || p.y - p.r == first.y - first.r && p.r > first.r) {
                first = p;
            }
        }
        Pulley at = first;
        double angle = 0;
        double turned = 0;
        for (int guard = 0; guard <= 4 * members.size(); guard++) {
            if (at == first && turned >= FULL - 1e-9) {
                break;
            }
            belt.add(at);
            Pulley next = null;
            double least = Double.POSITIVE_INFINITY;
            for (Pulley p : members) {
                double d = Math.hypot(p.x - at.x, p.y - at.y);
                if (p == at || d <= Math.abs(p.r - at.r)) {
                    continue;
                }
                double turn = positive(direction(at, p, d) - angle);
                if (turn > FULL - 1e-9) {
                    turn = 0;
                }
                if (turn < least) {
                    least = turn;
                    next = p;
                }
            }
            turned += least;
            if (next == null || turned > FULL + 1e-9 || at == first && turned > FULL - 1e-9) {
                break;
            }
            angle += least;
            at = next;
        }
        if (belt.size() > 1 && belt.get(belt.size() - 1) == first) {
            belt.remove(belt.size() - 1);
        }
        return new Belt(belt, true);
    }

    /** Without those that lie inside another: one that touches it from inside would tie with it, and lead nowhere. */
    private static List<Pulley> outermost(List<Pulley> all) {
        List<Pulley> kept = new ArrayList<>(all);
        kept.sort(Comparator.comparingDouble(p -> -p.r));
        List<Pulley> outer = new ArrayList<>();
        for (Pulley p : kept) {
            if (outer.stream().noneMatch(o -> Math.hypot(o.x - p.x, o.y - p.y) <= o.r - p.r + 1e-6)) {
                outer.add(p);
            }
        }
        return outer;
    }

    private static double direction(Pulley p, Pulley q, double distance) {
        if (distance == 0) {
            return 0;
        }
        double slope = (q.signed() - p.signed()) / distance;
        return Math.atan2(q.y - p.y, q.x - p.x) - Math.asin(Math.max(-1, Math.min(1, slope)));
    }

    private static double positive(double angle) {
        double a = angle % FULL;
        return a < 0 ? a + FULL : a;
    }

    int size() {
        return pulleys.size();
    }

    Pulley pulley(int i) {
        return pulleys.get(Math.floorMod(i, pulleys.size()));
    }

    /** The same belt led over or under one pulley more, between those at {@code i} and after it. */
    Belt with(int i, Pulley pulley) {
        List<Pulley> more = new ArrayList<>(pulleys);
        more.add(i + 1, pulley);
        return new Belt(more, false);
    }

    /** The same belt without those pulleys that it would have to turn around the wrong way. */
    Belt taut() {
        Belt belt = this;
        for (int guard = pulleys.size(); guard > 0 && belt.size() > 2; guard--) {
            int loose = belt.loose();
            if (loose < 0) {
                return belt;
            }
            List<Pulley> fewer = new ArrayList<>(belt.pulleys);
            fewer.remove(loose);
            belt = new Belt(fewer, false);
        }
        return belt;
    }

    /** The pulley with the sharpest turn the wrong way, or -1. */
    private int loose() {
        int loose = -1;
        double worst = -1e-9;
        for (int i = 0; i < size(); i++) {
            double sweep = sweep(tangent(i - 1), pulley(i), tangent(i));
            if (sweep < worst) {
                worst = sweep;
                loose = i;
            }
        }
        return loose;
    }

    /**
     * The turn around a pulley, positive the right way for its side: up to a whole one on a convex belt, -π/2 to 3π/2 on
     * others, which may have come loose.
     */
    private double sweep(Tangent in, Pulley pulley, Tangent out) {
        double turn = positive(pulley.inside ? out.angle - in.angle : in.angle - out.angle);
        return turn > (convex ? FULL - 1e-6 : 1.5 * Math.PI) ? turn - FULL : turn;
    }

    /** Whether each pulley is far enough from the next for a tangent between them. */
    boolean holds() {
        for (int i = 0; i < size(); i++) {
            Pulley p = pulley(i);
            Pulley q = pulley(i + 1);
            if (size() > 1 && Math.hypot(q.x - p.x, q.y - p.y) <= Math.abs(q.signed() - p.signed())) {
                return false;
            }
        }
        return true;
    }

    /** The straight piece from pulley {@code i} to the next. */
    Tangent tangent(int i) {
        Pulley p = pulley(i);
        Pulley q = pulley(i + 1);
        double angle = direction(p, q, Math.hypot(q.x - p.x, q.y - p.y));
        double nx = -Math.sin(angle);
        double ny = Math.cos(angle);
        return new Tangent(
                p.x - p.signed() * nx, p.y - p.signed() * ny, q.x - q.signed() * nx, q.y - q.signed() * ny, angle);
    }

    /** The belt's outline with its arcs as cubics of at most a quarter turn each, closed. */
    Path2D.Double path() {
        Path2D.Double path = new Path2D.Double();
        Tangent in = tangent(-1);
        path.moveTo(in.x2, in.y2);
        for (int i = 0; i < size(); i++) {
            Tangent out = tangent(i);
            arc(path, pulley(i), in.angle, size() == 1 ? FULL : Math.max(0, sweep(in, pulley(i), out)));
            if (size() > 1 && i < size() - 1) {
                path.lineTo(out.x2, out.y2);
            }
            in = out;
        }
        path.closePath();
        return path;
    }

    /** Cubics for the arc on a pulley from where the belt arrives in direction {@code angle}, {@code sweep} long. */
    private static void arc(Path2D.Double path, Pulley p, double angle, double sweep) {
        int pieces = (int) Math.ceil(sweep / (Math.PI / 2) - 1e-9);
        double step = (p.inside ? sweep : -sweep) / Math.max(1, pieces);
        double handle = p.r * 4 / 3 * Math.tan(Math.abs(step) / 4);
        for (int i = 0; i < pieces; i++) {
            double a = angle + i * step;
            double b = a + step;
            double x1 = p.x + p.signed() * Math.sin(a);
            double y1 = p.y - p.signed() * Math.cos(a);
            double x2 = p.x + p.signed() * Math.sin(b);
            double y2 = p.y - p.signed() * Math.cos(b);
            path.curveTo(
                    x1 + handle * Math.cos(a),
                    y1 + handle * Math.sin(a),
                    x2 - handle * Math.cos(b),
                    y2 - handle * Math.sin(b),
                    x2,
                    y2);
        }
    }

    /** The outline as a polygon, x and y in turn, its points on the belt and at most 15° of a turn apart. */
    double[] polygon() {
        List<double[]> points = new ArrayList<>();
        Tangent in = tangent(-1);
        for (int i = 0; i < size(); i++) {
            Tangent out = tangent(i);
            Pulley p = pulley(i);
            double sweep = size() == 1 ? FULL : Math.max(0, sweep(in, p, out));
            int pieces = (int) Math.ceil(sweep / ARC) + 1;
            for (int k = 0; k <= pieces; k++) {
                double a = in.angle + (p.inside ? sweep : -sweep) * k / pieces;
                points.add(new double[] {p.x + p.signed() * Math.sin(a), p.y - p.signed() * Math.cos(a)});
            }
            in = out;
        }
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = points.get(i)[0];
            xy[2 * i + 1] = points.get(i)[1];
        }
        return xy;
    }
}
