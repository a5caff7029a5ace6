package org.entente.draw;

import java.awt.geom.QuadCurve2D;

/**
 * A quadratic curve from {@code (x1, y1)} to {@code (x2, y2)} that is drawn towards {@code (cx, cy)}. Positions along it
 * are told by {@code t}, 0 at its start and 1 at its end. Pixels.
 */
public record EdgeCurve(double x1, double y1, double cx, double cy, double x2, double y2) {

    public double x(double t) {
        double s = 1 - t;
        return s * s * x1 + 2 * s * t * cx + t * t * x2;
    }

    public double y(double t) {
        double s = 1 - t;
        return s * s * y1 + 2 * s * t * cy + t * t * y2;
    }

    /** The direction in which the curve runs at {@code t}, in radians from the x axis towards the y axis. */
    public double angle(double t) {
        double dx = (1 - t) * (cx - x1) + t * (x2 - cx);
        double dy = (1 - t) * (cy - y1) + t * (y2 - cy);
        return dx == 0 && dy == 0 ? Math.atan2(y2 - y1, x2 - x1) : Math.atan2(dy, dx);
    }

    /** The same line run through from its end to its start. */
    public EdgeCurve reversed() {
        return new EdgeCurve(x2, y2, cx, cy, x1, y1);
    }

    /** The piece between two positions, exactly on this curve. */
    public EdgeCurve part(double from, double to) {
        double bx = (1 - from) * ((1 - to) * x1 + to * cx) + from * ((1 - to) * cx + to * x2);
        double by = (1 - from) * ((1 - to) * y1 + to * cy) + from * ((1 - to) * cy + to * y2);
        return new EdgeCurve(x(from), y(from), bx, by, x(to), y(to));
    }

    /** The curve without its last {@code length} pixels, where an arrowhead goes; at least a tenth of it stays. */
    public EdgeCurve shortened(double length) {
        double low = 0.1;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (Math.hypot(x(middle) - x2, y(middle) - y2) > length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return part(0, low);
    }

    /** Length in pixels, by Simpson's rule over its speed; exact for straight lines. */
    public double length() {
        double sum = 0;
        int steps = 8;
        for (int i = 0; i <= 2 * steps; i++) {
            double t = i / (2.0 * steps);
            double speed = 2 * Math.hypot((1 - t) * (cx - x1) + t * (x2 - cx), (1 - t) * (cy - y1) + t * (y2 - cy));
            sum += speed * (i == 0 || i == 2 * steps ? 1 : i % 2 == 1 ? 4 : 2);
        }
        return sum / (6 * steps);
    }

    /** The same line for {@code java.awt.geom}. */
    public QuadCurve2D.Double toShape() {
        return new QuadCurve2D.Double(x1, y1, cx, cy, x2, y2);
    }
}
