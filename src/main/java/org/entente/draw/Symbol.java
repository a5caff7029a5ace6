package org.entente.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.entente.model.ActorShape;
import org.entente.model.EventSymbol;

/**
 * The outlines of actors and events. All are convex, stand around the origin and have the area of the circle of radius 1, so
 * that at the same radius none looks bigger than another; pointed ones therefore reach a little beyond it. In pixels, y
 * grows downwards. The paths are shared: ask {@link #at} for one of your own.
 */
public enum Symbol {
    CIRCLE(new Round(1, 1, 1)),
    ROUNDED_SQUARE(new Round(0.9135, 0.9135, 0.4816)),
    PILL(new Round(1.2, 0.7565, 0.7565)),
    HEXAGON(new Polygon(6, 0)),
    DIAMOND(new Polygon(4, 0)),
    BAR(new Round(1.4, 0.561, 0)),
    TRIANGLE(new Polygon(3, -Math.PI / 2)),
    SQUARE(new Round(0.88623, 0.88623, 0));

    private final Form form;
    private final Path2D.Double path;
    private final Path2D.Double half;
    private final double reach;

    Symbol(Form form) {
        this.form = form;
        this.path = form.path();
        this.half = form.leftHalf();
        this.reach = form.reach();
    }

    /** How events of a kind are drawn. */
    public static Symbol of(EventSymbol symbol) {
        return switch (symbol) {
            case DIAMOND -> DIAMOND;
            case DOT -> CIRCLE;
            case BAR -> BAR;
            case TRIANGLE -> TRIANGLE;
            case SQUARE -> SQUARE;
            case HEXAGON -> HEXAGON;
        };
    }

    /** How actors of a kind are drawn. */
    public static Symbol of(ActorShape shape) {
        return switch (shape) {
            case CIRCLE -> CIRCLE;
            case ROUNDED_SQUARE -> ROUNDED_SQUARE;
            case PILL -> PILL;
            case HEXAGON -> HEXAGON;
            case DIAMOND -> DIAMOND;
        };
    }

    /** The outline around {@code (x, y)}, {@code r} pixels in radius. */
    public Path2D.Double at(double x, double y, double r) {
        return moved(path, x, y, r);
    }

    /** The left half of the outline's inside, closed: the fill of what is only alleged. */
    public Path2D.Double halfAt(double x, double y, double r) {
        return moved(half, x, y, r);
    }

    /** The stroke that crosses out what was cancelled: from lower left to upper right, a little beyond the outline. */
    public Path2D.Double strikeAt(double x, double y, double r) {
        double length = 1.15 * rim(r, 1, -1) + 1.5;
        double d = length * Math.sqrt(0.5);
        Path2D.Double stroke = new Path2D.Double();
        stroke.moveTo(x - d, y + d);
        stroke.lineTo(x + d, y - d);
        return stroke;
    }

    /** The small ▸ inside of what is expected, fitting any symbol of that radius. */
    public static Path2D.Double expectedAt(double x, double y, double r) {
        double s = 0.42 * r;
        Path2D.Double mark = new Path2D.Double();
        mark.moveTo(x - 0.6 * s, y - s);
        mark.lineTo(x + s, y);
        mark.lineTo(x - 0.6 * s, y + s);
        mark.closePath();
        return mark;
    }

    /**
     * The distance from the centre to the outline of the symbol of radius {@code r} in the direction {@code (dx, dy)}, of
     * any length; without a direction the distance to the right.
     */
    public double rim(double r, double dx, double dy) {
        if (this == CIRCLE) {
            return r;
        }
        double length = Math.sqrt(dx * dx + dy * dy);
        return length > 0 ? r * form.rim(dx / length, dy / length) : r * form.rim(1, 0);
    }

    /** The radius of the smallest disc around the centre that holds the symbol of radius {@code r}. */
    public double reach(double r) {
        return r * reach;
    }

    private static Path2D.Double moved(Path2D.Double unit, double x, double y, double r) {
        return new Path2D.Double(unit, new AffineTransform(r, 0, 0, r, x, y));
    }

    /** A convex outline around the origin. */
    private sealed interface Form {
        Path2D.Double path();

        /** What of the inside has negative x. */
        Path2D.Double leftHalf();

        /** Distance to the outline in a direction of length 1. */
        double rim(double ux, double uy);

        double reach();
    }

    /** A rectangle of half the width and height given, its corners quarters of circles. */
    private record Round(double w, double h, double corner) implements Form {
        @Override
        public Path2D.Double path() {
            if (corner == w && corner == h) {
                return new Path2D.Double(new Ellipse2D.Double(-w, -h, 2 * w, 2 * h));
            }
            return corner == 0
                    ? new Path2D.Double(new Rectangle2D.Double(-w, -h, 2 * w, 2 * h))
                    : new Path2D.Double(new RoundRectangle2D.Double(-w, -h, 2 * w, 2 * h, 2 * corner, 2 * corner));
        }

        @Override
        public Path2D.Double leftHalf() {
            Area left = new Area(path());
            left.intersect(new Area(new Rectangle2D.Double(-2, -2, 2, 4)));
            return new Path2D.Double(left);
        }

        @Override
        public double rim(double ux, double uy) {
            double x = Math.abs(ux);
            double y = Math.abs(uy);
            double t = Math.min(x > 0 ? w / x : Double.POSITIVE_INFINITY, y > 0 ? h / y : Double.POSITIVE_INFINITY);
            double cx = w - corner;
            double cy = h - corner;
            if (t * x <= cx || t * y <= cy) {
                return t;
            }
            double along = x * cx + y * cy;
            double across = x * cy - y * cx;
            return along + Math.sqrt(Math.max(0, corner * corner - across * across));
        }

        @Override
        public double reach() {
            return Math.hypot(w - corner, h - corner) + corner;
        }
    }

    /** A regular polygon of area π whose first corner lies at the angle given. */
    private record Polygon(int corners, double angle) implements Form {
        @Override
        public double reach() {
            return Math.sqrt(2 * Math.PI / (corners * Math.sin(2 * Math.PI / corners)));
        }

        @Override
        public Path2D.Double path() {
            double[] xy = new double[2 * corners];
            for (int i = 0; i < corners; i++) {
                xy[2 * i] = x(i);
                xy[2 * i + 1] = y(i);
            }
            return closed(xy, xy.length);
        }

        /** Cut corner by corner: {@link Area} leaves a spike along edges that are nearly level. */
        @Override
        public Path2D.Double leftHalf() {
            double[] xy = new double[2 * corners + 8];
            int count = 0;
            for (int i = 0; i < corners; i++) {
                double ax = x(i);
                double bx = x(i + 1);
                if (ax <= 0) {
                    xy[count++] = ax;
                    xy[count++] = y(i);
                }
                if (ax < 0 && bx > 0 || ax > 0 && bx < 0) {
                    xy[count++] = 0;
                    xy[count++] = y(i) + (y(i + 1) - y(i)) * ax / (ax - bx);
                }
            }
            return closed(xy, count);
        }

        private double x(int corner) {
            double x = reach() * Math.cos(angle + 2 * Math.PI * corner / corners);
            return Math.abs(x) < 1e-12 ? 0 : x;
        }

        private double y(int corner) {
            return reach() * Math.sin(angle + 2 * Math.PI * corner / corners);
        }

        private static Path2D.Double closed(double[] xy, int count) {
            Path2D.Double path = new Path2D.Double();
            path.moveTo(xy[0], xy[1]);
            for (int i = 2; i < count; i += 2) {
                path.lineTo(xy[i], xy[i + 1]);
            }
            path.closePath();
            return path;
        }

        @Override
        public double rim(double ux, double uy) {
            double side = 2 * Math.PI / corners;
            double turned = Math.atan2(uy, ux) - angle;
            double fromMiddle = turned - side * Math.floor(turned / side) - side / 2;
            return reach() * Math.cos(side / 2) / Math.cos(fromMiddle);
        }
    }
}
