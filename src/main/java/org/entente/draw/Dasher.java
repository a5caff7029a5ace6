package org.entente.draw;

import java.util.Arrays;

/**
 * Cuts a path into its dashes, one at a time. Stretches that lie outside the clip are walked over by arithmetic, so a
 * line of a thousand million px costs no more than what is seen of it.
 */
final class Dasher {
    private double[] points = new double[32];
    private int size;

    private Flat flat;
    private int start;
    private int vertices;
    private int chords;
    private float[] pattern;
    private double period;
    private double left;
    private double top;
    private double right;
    private double bottom;

    private int chord;
    private double at;
    private int part;
    private double partLeft;

    /** Begins with a contour; what is further than the margin from the clip is skipped. */
    void begin(Flat path, int contour, float[] dash, Pixels clip, double margin) {
        flat = path;
        start = path.start(contour);
        vertices = path.end(contour) - start;
        chords = path.isClosed(contour) ? vertices : vertices - 1;
        pattern = dash;
        period = 0;
        for (float length : dash) {
            period += length;
        }
        left = clip.left - margin;
        top = clip.top - margin;
        right = clip.right + margin;
        bottom = clip.bottom + margin;
        chord = 0;
        at = 0;
        part = 0;
        partLeft = dash[0];
    }

    /** Whether there is one more dash, which is then the current one. */
    boolean next() {
        size = 0;
        boolean begun = false;
        while (chord < chords) {
            double ax = flat.x(start + chord);
            double ay = flat.y(start + chord);
            int following = start + (chord + 1) % vertices;
            double dx = flat.x(following) - ax;
            double dy = flat.y(following) - ay;
            double length = Math.hypot(dx, dy);
            if (!begun) {
                skip(ax, ay, dx, dy, length);
            }
            boolean stroke = part % 2 == 0;
            double step = Math.min(partLeft, length - at);
            if (stroke && !begun) {
                point(ax, ay, dx, dy, length, at);
                begun = true;
            }
            at += step;
            partLeft -= step;
            if (stroke) {
                point(ax, ay, dx, dy, length, at);
            }
            if (at >= length) {
                chord++;
                at = 0;
            }
            if (partLeft <= 0) {
                part = (part + 1) % pattern.length;
                partLeft = pattern[part];
                if (stroke) {
                    return true;
                }
            }
        }
        return begun;
    }

    int size() {
        return size;
    }

    double x(int point) {
        return points[2 * point];
    }

    double y(int point) {
        return points[2 * point + 1];
    }

    /** Moves on to where the chord enters the clip, or to its end if it does not, or has left it. */
    private void skip(double ax, double ay, double dx, double dy, double length) {
        double enter = Math.max(entry(ax, dx, left, right), entry(ay, dy, top, bottom)) * length;
        double leave = Math.min(exit(ax, dx, left, right), exit(ay, dy, top, bottom)) * length;
        double to = enter > leave || at > leave ? length : Math.min(length, enter - period);
        if (to - at > period) {
            double rest = (to - at) % period;
            at = to - rest;
            // A whole number of periods was walked over, so the place in the pattern is the same.
        }
    }

    private static double entry(double a, double d, double low, double high) {
        if (d == 0) {
            return a >= low && a <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Math.min((low - a) / d, (high - a) / d);
    }

    private static double exit(double a, double d, double low, double high) {
        if (d == 0) {
            return a >= low && a <= high ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return Math.max((low - a) / d, (high - a) / d);
    }

    private void point(double ax, double ay, double dx, double dy, double length, double along) {
        if (2 * size + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        double t = length == 0 ? 0 : along / length;
        points[2 * size] = ax + dx * t;
        points[2 * size + 1] = ay + dy * t;
        size++;
    }
}
