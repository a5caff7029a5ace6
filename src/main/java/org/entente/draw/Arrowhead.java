package org.entente.draw;

import java.awt.geom.Path2D;

/** The triangle at the end of a line: its tip is the line's end, and it points as the last stretch of the line does. */
final class Arrowhead {
    /** Half the base of the triangle, in lengths of it. */
    private static final double HALF_BASE = 0.42;
    /** Where the shaft ends, in lengths from the tip: inside the triangle, so that no gap shows. */
    private static final double SHAFT = 0.8;

    private Arrowhead() {}

    /** Base corner, tip, base corner: x and y in turn. */
    static double[] corners(double x1, double y1, double cx, double cy, double x2, double y2, double size) {
        double t = Curve.back(x1, y1, cx, cy, x2, y2, size);
        double dx = x2 - Curve.at(x1, cx, x2, t);
        double dy = y2 - Curve.at(y1, cy, y2, t);
        double length = Math.hypot(dx, dy);
        if (length == 0) {
            return new double[] {x2, y2, x2, y2, x2, y2};
        }
        double ux = dx / length * size;
        double uy = dy / length * size;
        return new double[] {
            x2 - ux - uy * HALF_BASE,
            y2 - uy + ux * HALF_BASE,
            x2,
            y2,
            x2 - ux + uy * HALF_BASE,
            y2 - uy - ux * HALF_BASE
        };
    }

    static Path2D path(double x1, double y1, double cx, double cy, double x2, double y2, double size) {
        double[] c = corners(x1, y1, cx, cy, x2, y2, size);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(c[0], c[1]);
        path.lineTo(c[2], c[3]);
        path.lineTo(c[4], c[5]);
        path.closePath();
        return path;
    }

    /** The t at which the shaft ends. */
    static double shaftEnd(double x1, double y1, double cx, double cy, double x2, double y2, double size) {
        return Curve.back(x1, y1, cx, cy, x2, y2, size * SHAFT);
    }
}
