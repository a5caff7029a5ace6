package org.entente.draw;

import java.util.Arrays;

/** Paths turned into chords, in arrays that are used again. */
final class Flat {
    private double[] points = new double[256];
    private int count;
    private int[] starts = new int[8];
    private boolean[] closed = new boolean[8];
    private int contours;

    void clear() {
        count = 0;
        contours = 0;
    }

    int contours() {
        return contours;
    }

    /** Index of a contour's first point. */
    int start(int contour) {
        return starts[contour];
    }

    /** Index after a contour's last point. */
    int end(int contour) {
        return contour + 1 < contours ? starts[contour + 1] : count;
    }

    boolean isClosed(int contour) {
        return closed[contour];
    }

    double x(int point) {
        return points[2 * point];
    }

    double y(int point) {
        return points[2 * point + 1];
    }

    void move(double x, double y) {
        if (contours == starts.length) {
            starts = Arrays.copyOf(starts, contours * 2);
            closed = Arrays.copyOf(closed, contours * 2);
        }
        closed[contours] = false;
        starts[contours++] = count;
        point(x, y);
    }

    void line(double x, double y) {
        point(x, y);
    }

    void close() {
        if (contours > 0) {
            closed[contours - 1] = true;
        }
    }

    void quad(double cx, double cy, double x, double y, double tolerance) {
        double x0 = points[2 * count - 2];
        double y0 = points[2 * count - 1];
        int n = Curve.chords(x0, y0, cx, cy, x, y, tolerance);
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            point(Curve.at(x0, cx, x, t), Curve.at(y0, cy, y, t));
        }
        point(x, y);
    }

    /** As many chords as the second difference asks for: h² / 8 · 6 · the larger of the two. */
    void cubic(double ax, double ay, double bx, double by, double x, double y, double tolerance) {
        double x0 = points[2 * count - 2];
        double y0 = points[2 * count - 1];
        double bend =
                Math.max(Math.hypot(x0 - 2 * ax + bx, y0 - 2 * ay + by), Math.hypot(ax - 2 * bx + x, ay - 2 * by + y));
        int n = (int) Math.max(1, Math.min(200, Math.ceil(Math.sqrt(0.75 * bend / tolerance))));
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            double u = 1 - t;
            double k0 = u * u * u;
            double k1 = 3 * u * u * t;
            double k2 = 3 * u * t * t;
            double k3 = t * t * t;
            point(k0 * x0 + k1 * ax + k2 * bx + k3 * x, k0 * y0 + k1 * ay + k2 * by + k3 * y);
        }
        point(x, y);
    }

    /** An outline, scaled and then moved; chords keep within the tolerance in px. */
    void outline(Outline outline, double scale, double dx, double dy, double tolerance) {
        float[] c = outline.coords;
        int at = 0;
        int begun = 0;
        boolean open = false;
        for (byte op : outline.ops) {
            if (op != Outline.MOVE && op != Outline.CLOSE && !open) {
                // After a close the path goes on from the contour's first point.
                move(c[begun] * scale + dx, c[begun + 1] * scale + dy);
                open = true;
            }
            switch (op) {
                case Outline.MOVE -> {
                    move(c[at] * scale + dx, c[at + 1] * scale + dy);
                    begun = at;
                    open = true;
                }
                case Outline.LINE -> line(c[at] * scale + dx, c[at + 1] * scale + dy);
                case Outline.QUAD ->
                    quad(
                            c[at] * scale + dx,
                            c[at + 1] * scale + dy,
                            c[at + 2] * scale + dx,
                            c[at + 3] * scale + dy,
                            tolerance);
                case Outline.CUBIC ->
                    cubic(
                            c[at] * scale + dx,
                            c[at + 1] * scale + dy,
                            c[at + 2] * scale + dx,
                            c[at + 3] * scale + dy,
                            c[at + 4] * scale + dx,
                            c[at + 5] * scale + dy,
                            tolerance);
                default -> {
                    close();
                    open = false;
                }
            }
            at += 2 * Outline.points(op);
        }
    }

    private void point(double x, double y) {
        if (2 * count + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[2 * count] = x;
        points[2 * count + 1] = y;
        count++;
    }
}
