package org.entente.layout;

import java.util.Arrays;

/**
 * Where {@code size()} points are: one immutable frame. Coordinates are world units, pixels at zoom 1 with y pointing down, and
 * always finite. Points are known by ordinal, 0 to {@code size() - 1}.
 */
public final class Positions {
    private static final Positions EMPTY = new Positions(new double[0], new double[0]);

    private final double[] xs;
    private final double[] ys;

    private Positions(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /** The frame without points. */
    public static Positions empty() {
        return EMPTY;
    }

    /**
     * The frame with these coordinates, which are copied.
     *
     * @throws IllegalArgumentException if the arrays differ in length or hold a value that is not finite
     */
    public static Positions of(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(
                    xs.length + " x and " + ys.length + " y were given: each point needs one of both.");
        }
        for (int i = 0; i < xs.length; i++) {
            requireFinite(i, xs[i], ys[i]);
        }
        return new Positions(xs.clone(), ys.clone());
    }

    /** A builder of {@code size} points that all start at the origin. */
    public static Builder builder(int size) {
        return new Builder(new double[size], new double[size]);
    }

    public int size() {
        return xs.length;
    }

    public double x(int i) {
        return xs[i];
    }

    public double y(int i) {
        return ys[i];
    }

    /** This frame with point {@code i} elsewhere; O(size). */
    public Positions with(int i, double x, double y) {
        return toBuilder().put(i, x, y).build();
    }

    /** This frame moved as a whole. */
    public Positions moved(double dx, double dy) {
        Builder moved = toBuilder();
        for (int i = 0; i < size(); i++) {
            moved.put(i, xs[i] + dx, ys[i] + dy);
        }
        return moved.build();
    }

    /** This frame with all coordinates that many times as large. */
    Positions scaled(double factor) {
        if (factor == 1) {
            return this;
        }
        Builder scaled = toBuilder();
        for (int i = 0; i < size(); i++) {
            scaled.put(i, xs[i] * factor, ys[i] * factor);
        }
        return scaled.build();
    }

    /** A builder that begins with these points. */
    public Builder toBuilder() {
        return new Builder(xs.clone(), ys.clone());
    }

    /** The smallest rectangle around all points, the names and sizes of nodes not counted; a point at the origin if there is none. */
    public Bounds bounds() {
        if (xs.length == 0) {
            return new Bounds(0, 0, 0, 0);
        }
        double minX = xs[0];
        double maxX = minX;
        double minY = ys[0];
        double maxY = minY;
        for (int i = 1; i < xs.length; i++) {
            minX = Math.min(minX, xs[i]);
            maxX = Math.max(maxX, xs[i]);
            minY = Math.min(minY, ys[i]);
            maxY = Math.max(maxY, ys[i]);
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    /** Equal frames have bit for bit the same coordinates. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Positions p && Arrays.equals(xs, p.xs) && Arrays.equals(ys, p.ys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
    }

    @Override
    public String toString() {
        return "Positions of " + size() + " points in " + bounds();
    }

    private static void requireFinite(int i, double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException(
                    "Point " + i + " at (" + x + ", " + y + ") is nowhere: both coordinates must be finite.");
        }
    }

    /** Makes a frame point by point. A builder may be used on after {@link #build()}. */
    public static final class Builder {
        private final double[] xs;
        private final double[] ys;

        private Builder(double[] xs, double[] ys) {
            this.xs = xs;
            this.ys = ys;
        }

        /** @throws IllegalArgumentException if a coordinate is not finite */
        public Builder put(int i, double x, double y) {
            requireFinite(i, x, y);
            xs[i] = x;
            ys[i] = y;
            return this;
        }

        public Positions build() {
            return new Positions(xs.clone(), ys.clone());
        }
    }
}
