package org.entente.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * An immutable path of straight lines and curves, flat in memory. One outline can be drawn at many places and sizes
 * (symbols, glyphs) without a copy.
 */
public final class Outline {
    static final byte MOVE = PathIterator.SEG_MOVETO;
    static final byte LINE = PathIterator.SEG_LINETO;
    static final byte QUAD = PathIterator.SEG_QUADTO;
    static final byte CUBIC = PathIterator.SEG_CUBICTO;
    static final byte CLOSE = PathIterator.SEG_CLOSE;

    final byte[] ops;
    final float[] coords;
    final boolean evenOdd;
    final float minX;
    final float minY;
    final float maxX;
    final float maxY;

    private Outline(byte[] ops, float[] coords, boolean evenOdd) {
        this.ops = ops;
        this.coords = coords;
        this.evenOdd = evenOdd;
        float left = Float.POSITIVE_INFINITY;
        float top = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        for (int i = 0; i + 1 < coords.length; i += 2) {
            left = Math.min(left, coords[i]);
            right = Math.max(right, coords[i]);
            top = Math.min(top, coords[i + 1]);
            bottom = Math.max(bottom, coords[i + 1]);
        }
        minX = left;
        minY = top;
        maxX = right;
        maxY = bottom;
    }

    /** The outline of a shape as it is now; later changes of the shape do not matter. */
    public static Outline of(Shape shape) {
        Builder builder = new Builder();
        PathIterator path = shape.getPathIterator(null);
        float[] c = new float[6];
        boolean evenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> builder.move(c[0], c[1]);
                case PathIterator.SEG_LINETO -> builder.line(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> builder.quad(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> builder.cubic(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> builder.close();
            }
        }
        return builder.build(evenOdd);
    }

    /** Whether there is nothing to draw: no points, or a point that is not a number or infinite. */
    public boolean isEmpty() {
        return ops.length == 0 || !(maxX - minX < Float.POSITIVE_INFINITY) || !(maxY - minY < Float.POSITIVE_INFINITY);
    }

    /** The box around all points, control points included; zero when empty. */
    public Rectangle2D bounds() {
        return isEmpty()
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(minX, minY, (double) maxX - minX, (double) maxY - minY);
    }

    /** This as a path, scaled and then moved. */
    public Path2D toPath(double scale, double dx, double dy) {
        Path2D.Double path =
                new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO, Math.max(1, ops.length));
        if (isEmpty()) {
            return path;
        }
        int at = 0;
        double[] c = new double[6];
        for (byte op : ops) {
            int n = points(op) * 2;
            for (int i = 0; i < n; i++) {
                c[i] = coords[at + i] * scale + ((i & 1) == 0 ? dx : dy);
            }
            at += n;
            switch (op) {
                case MOVE -> path.moveTo(c[0], c[1]);
                case LINE -> path.lineTo(c[0], c[1]);
                case QUAD -> path.quadTo(c[0], c[1], c[2], c[3]);
                case CUBIC -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
        }
        return path;
    }

    static int points(byte op) {
        return switch (op) {
            case MOVE, LINE -> 1;
            case QUAD -> 2;
            case CUBIC -> 3;
            default -> 0;
        };
    }

    /** Collects segments. A segment before the first move begins at its own first point. */
    static final class Builder {
        private byte[] ops = new byte[16];
        private float[] coords = new float[64];
        private int opCount;
        private int coordCount;

        void move(double x, double y) {
            op(MOVE);
            point(x, y);
        }

        void line(double x, double y) {
            begin(x, y);
            op(LINE);
            point(x, y);
        }

        void quad(double cx, double cy, double x, double y) {
            begin(cx, cy);
            op(QUAD);
            point(cx, cy);
            point(x, y);
        }

        void cubic(double ax, double ay, double bx, double by, double x, double y) {
            begin(ax, ay);
            op(CUBIC);
            point(ax, ay);
            point(bx, by);
            point(x, y);
        }

        void close() {
            if (opCount > 0 && ops[opCount - 1] != CLOSE) {
                op(CLOSE);
            }
        }

        Outline build(boolean evenOdd) {
            return new Outline(Arrays.copyOf(ops, opCount), Arrays.copyOf(coords, coordCount), evenOdd);
        }

        private void begin(double x, double y) {
            if (opCount == 0) {
                move(x, y);
            }
        }

        private void op(byte op) {
            if (opCount == ops.length) {
                ops = Arrays.copyOf(ops, opCount * 2);
            }
            ops[opCount++] = op;
        }

        private void point(double x, double y) {
            if (coordCount + 2 > coords.length) {
                coords = Arrays.copyOf(coords, coordCount * 2);
            }
            coords[coordCount++] = (float) x;
            coords[coordCount++] = (float) y;
        }
    }
}
