package org.entente.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The soft outlines of alliances: a smooth closed line around the discs of all members and of nobody else. Where others stand
 * in the way it is bent inwards around them; where that doesn't help there is no hull and the alliance is drawn as spokes.
 * Pure functions; pixels.
 *
 * <p>A hull is a belt (the convex hull of the members' discs) which is led under each disc that must stay outside, nearest
 * to the belt first, and over each member it then would cut off, until nothing is wrong. What comes out is checked against
 * every disc before it is handed over. O(pulleys × (members + others)) for each pulley added.
 */
public final class Hulls {
    /** A hull is drawn from so many members on. */
    public static final int LEAST_MEMBERS = 3;

    /** Room between the members' discs and the line where nothing is in the way. */
    public static final double AROUND = 14;

    /** Least room between the line and the discs of others. */
    public static final double CLEAR = 6;

    private static final double[] NARROWER = {AROUND, 9, 5};
    private static final int MOST_DENTS = 24;
    private static final int MOST_STEPS = 60;
    private static final double EXACT = 0.05;

    private Hulls() {}

    /** A node's disc, centre and radius. */
    public record Disc(double x, double y, double r) {
        boolean isFinite() {
            return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(r);
        }
    }

    /**
     * The hull around the members, 14 px around their discs where there is room and never less than 5, at least 6 px clear
     * of the others.
     *
     * @return empty for fewer than three members and where no such line was found
     */
    public static Optional<Path2D.Double> around(List<Disc> members, List<Disc> others) {
        if (members.size() < LEAST_MEMBERS || !members.stream().allMatch(Disc::isFinite)) {
            return Optional.empty();
        }
        for (double room : NARROWER) {
            Optional<Path2D.Double> hull = around(members, others, room);
            if (hull.isPresent()) {
                return hull;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path2D.Double> around(List<Disc> members, List<Disc> others, double room) {
        List<Belt.Pulley> inside = new ArrayList<>(members.size());
        for (Disc m : members) {
            inside.add(new Belt.Pulley(m.x, m.y, m.r + room, true));
        }
        Belt convex = Belt.around(inside);
        List<Belt.Pulley> outside = intruders(convex.polygon(), others);
        return outside.size() > MOST_DENTS
                ? Optional.empty()
                : dented(convex, inside, outside).map(Belt::path);
    }

    /** The others whose room the polygon touches, as pulleys. */
    private static List<Belt.Pulley> intruders(double[] polygon, List<Disc> others) {
        List<Belt.Pulley> found = new ArrayList<>();
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + 1 < polygon.length; i += 2) {
            left = Math.min(left, polygon[i]);
            right = Math.max(right, polygon[i]);
            top = Math.min(top, polygon[i + 1]);
            bottom = Math.max(bottom, polygon[i + 1]);
        }
        for (Disc o : others) {
            double r = o.r + CLEAR;
            if (o.x < left - r || o.x > right + r || o.y < top - r || o.y > bottom + r) {
                continue;
            }
            if (o.isFinite() && (contains(polygon, o.x, o.y) || distance(polygon, o.x, o.y) < r)) {
                found.add(new Belt.Pulley(o.x, o.y, r, false));
            }
        }
        return found;
    }

    private static Optional<Belt> dented(Belt convex, List<Belt.Pulley> inside, List<Belt.Pulley> outside) {
        Belt belt = convex;
        Set<List<Belt.Pulley>> seen = new HashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] polygon = belt.polygon();
            Belt.Pulley wrong = mostWrong(belt, polygon, inside, outside);
            if (wrong == null) {
                return simple(polygon) ? Optional.of(belt) : Optional.empty();
            }
            Belt next = belt.with(nearestPiece(belt, wrong), wrong).taut();
            List<Belt.Pulley> pulleys = new ArrayList<>();
            for (int i = 0; i < next.size(); i++) {
                pulleys.add(next.pulley(i));
            }
            if (!next.holds() || !seen.add(pulleys)) {
                return Optional.empty();
            }
            belt = next;
        }
        return Optional.empty();
    }

    /** A member that is cut or cut off, else the intruder nearest to the line; null if all is well. */
    private static Belt.Pulley mostWrong(
            Belt belt, double[] polygon, List<Belt.Pulley> inside, List<Belt.Pulley> outside) {
        double slack = slack(belt);
        for (Belt.Pulley m : inside) {
            boolean within = contains(polygon, m.x(), m.y());
            if (!within || distance(polygon, m.x(), m.y()) < m.r() - slack) {
                return m;
            }
        }
        return outside.stream()
                .filter(o -> contains(polygon, o.x(), o.y()) || distance(polygon, o.x(), o.y()) < o.r() - slack)
                .min(Comparator.comparingDouble(o -> {
                    int i = nearestPiece(belt, o);
                    return belt.tangent(i).distance(o.x(), o.y());
                }))
                .orElse(null);
    }

    /** How far the polygon may lie inside the belt, since chords of 15° stand for arcs. */
    private static double slack(Belt belt) {
        double greatest = 0;
        for (int i = 0; i < belt.size(); i++) {
            greatest = Math.max(greatest, belt.pulley(i).r());
        }
        return greatest * (1 - Math.cos(Math.PI / 24)) + EXACT;
    }

    private static int nearestPiece(Belt belt, Belt.Pulley pulley) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < belt.size(); i++) {
            double d = belt.tangent(i).distance(pulley.x(), pulley.y());
            if (d < least) {
                least = d;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Even-odd rule. */
    private static boolean contains(double[] xy, double x, double y) {
        boolean within = false;
        for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            if (xy[i + 1] > y != xy[j + 1] > y
                    && x < (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i]) {
                within = !within;
            }
        }
        return within;
    }

    private static double distance(double[] xy, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            least = Math.min(least, Line2D.ptSegDistSq(xy[j], xy[j + 1], xy[i], xy[i + 1], x, y));
        }
        return Math.sqrt(least);
    }

    /** Whether no two sides of the polygon cross. */
    private static boolean simple(double[] xy) {
        int n = xy.length / 2;
        for (int i = 0; i < n; i++) {
            int p = 2 * i;
            int q = 2 * ((i + 1) % n);
            for (int j = i + 2; j < n; j++) {
                int r = 2 * j;
                int s = 2 * ((j + 1) % n);
                if (s != p
                        && cross(xy, p, q, r) * cross(xy, p, q, s) < 0
                        && cross(xy, r, s, p) * cross(xy, r, s, q) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double cross(double[] xy, int a, int b, int c) {
        return (xy[b] - xy[a]) * (xy[c + 1] - xy[a + 1]) - (xy[b + 1] - xy[a + 1]) * (xy[c] - xy[a]);
    }
}
