package org.entente.draw;

/** Arithmetic of quadratic curves and segments. */
final class Curve {
    private Curve() {}

    /** The coordinate at t of a curve with these three. */
    static double at(double a, double c, double b, double t) {
        double u = 1 - t;
        return u * u * a + 2 * u * t * c + t * t * b;
    }

    /**
     * How many chords keep within the tolerance of a curve: the distance of a chord over a step h is at most
     * h² · |a − 2c + b| / 4.
     */
    static int chords(double x1, double y1, double cx, double cy, double x2, double y2, double tolerance) {
        double bend = Math.hypot(x1 - 2 * cx + x2, y1 - 2 * cy + y2);
        double n = Math.ceil(Math.sqrt(bend / (4 * tolerance)));
        return (int) Math.max(1, Math.min(200, n));
    }

    /** The t at which the curve, followed back from its end, is so far from the end; 0 when it never is. */
    static double back(double x1, double y1, double cx, double cy, double x2, double y2, double distance) {
        if (Math.hypot(x1 - x2, y1 - y2) <= distance) {
            return 0;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double t = (low + high) / 2;
            if (Math.hypot(at(x1, cx, x2, t) - x2, at(y1, cy, y2, t) - y2) > distance) {
                low = t;
            } else {
                high = t;
            }
        }
        return low;
    }

    /** The distance from a point to a segment. */
    static double distance(double px, double py, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / length));
        return Math.hypot(px - x1 - t * dx, py - y1 - t * dy);
    }

    /** The distance from a point to a curve, within about 0.1 px. */
    static double distance(double px, double py, double x1, double y1, double cx, double cy, double x2, double y2) {
        int n = chords(x1, y1, cx, cy, x2, y2, 0.1);
        double best = Double.POSITIVE_INFINITY;
        double lastX = x1;
        double lastY = y1;
        for (int i = 1; i <= n; i++) {
            double t = (double) i / n;
            double x = at(x1, cx, x2, t);
            double y = at(y1, cy, y2, t);
            best = Math.min(best, distance(px, py, lastX, lastY, x, y));
            lastX = x;
            lastY = y;
        }
        return best;
    }
}
