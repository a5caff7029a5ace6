package org.entente.draw;

import java.util.Arrays;

/**
 * A surface of premultiplied ARGB pixels and the few things done to it fast: blending, discs and rings. Coordinates are
 * device pixels of the whole picture; the surface may hold only a band of its rows. Pixel x covers x to x + 1.
 */
final class Pixels {
    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final long HALF = 0x0080008000800080L;

    private final int[] argb;
    private final int stride;
    private final int firstRow;

    /** What may be painted: first column and row, and those after the last. */
    int left;

    int top;
    int right;
    int bottom;

    /**
     * @param argb the pixels, at least width × rows
     * @param firstRow the row of the whole picture that the array begins with
     */
    Pixels(int[] argb, int width, int firstRow, int rows) {
        if (width < 0 || rows < 0 || argb.length < (long) width * rows) {
            throw new IllegalArgumentException(
                    "An array of " + argb.length + " holds no " + width + " × " + rows + " pixels.");
        }
        this.argb = argb;
        this.stride = width;
        this.firstRow = firstRow;
        right = width;
        top = firstRow;
        bottom = firstRow + rows;
    }

    /** The colour with its alpha multiplied in. */
    static int premultiply(int colour) {
        int alpha = colour >>> 24;
        return alpha == 255 ? colour : scale(colour | 0xFF000000, alpha);
    }

    /** A premultiplied colour times share / 255, rounded exactly; two channels at a time. */
    static int scale(int colour, int share) {
        int rb = (colour & 0xFF00FF) * share + 0x800080;
        int ag = (colour >>> 8 & 0xFF00FF) * share + 0x800080;
        rb = rb + (rb >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        ag = ag + (ag >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return rb | ag;
    }

    /** Index of the pixel at column 0 of a row of the picture. */
    int row(int y) {
        return (y - firstRow) * stride;
    }

    /** Lays a premultiplied colour over the pixel at an index. */
    void over(int index, int colour) {
        int alpha = colour >>> 24;
        argb[index] = alpha == 255 ? colour : colour + scale(argb[index], 255 - alpha);
    }

    /**
     * Lays a premultiplied colour with a coverage of 0–255 over the pixel at an index: colour · coverage + pixel · (255 −
     * alpha · coverage / 255), rounded once. An opaque pixel stays opaque. There is no branch, as coverages are noise to
     * the processor's guesses.
     */
    void over(int index, int colour, int coverage) {
        int alpha = (colour >>> 24) * coverage + 128;
        int rest = 255 - (alpha + (alpha >>> 8) >>> 8);
        long sum = spread(colour) * coverage + spread(argb[index]) * rest + HALF;
        sum = sum + (sum >>> 8 & LANES) >>> 8 & LANES;
        argb[index] = pack(sum);
    }

    /** Lays an opaque colour, spread, with a share of 0–256 over the pixel at an index. */
    void mix(int index, long colour, int share) {
        argb[index] = pack(mixed(spread(argb[index]), colour, share));
    }

    /** From one spread colour towards an opaque other one by a share of 0–256. */
    static long mixed(long from, long to, int share) {
        // Every lane's result is from 0 to 255 · 256, so borrows between lanes cancel out.
        return (from << 8) + (to - from) * share + HALF >>> 8 & LANES;
    }

    /** The four channels of a colour in the four 16-bit lanes of a long, so that one product scales them all. */
    static long spread(int colour) {
        return (colour & 0xFF00FF00L) << 24 | colour & 0xFF00FFL;
    }

    static int pack(long lanes) {
        return (int) (lanes | lanes >>> 24);
    }

    /**
     * Lays two opaque colours over columns of a row, one after the other, each by its own coverage.
     *
     * @param row index of the row's pixel at column 0
     * @param coverage of the first colour in the high byte, of the second in the low byte, for column x at source + x
     */
    void mixTwo(int row, int from, int to, short[] coverage, int source, int first, int second) {
        long one = spread(first);
        long two = spread(second);
        for (int x = from; x < to; x++) {
            int both = coverage[source + x] & 0xFFFF;
            if (both == 0xFF00) {
                argb[row + x] = first;
            } else if (both != 0) {
                int high = both >>> 8;
                int low = both & 0xFF;
                long pixel = mixed(spread(argb[row + x]), one, high + (high >>> 7));
                argb[row + x] = pack(mixed(pixel, two, low + (low >>> 7)));
            }
        }
    }

    /** The same with colours that may be translucent. */
    void overTwo(int row, int from, int to, short[] coverage, int source, int first, int second) {
        for (int x = from; x < to; x++) {
            int both = coverage[source + x] & 0xFFFF;
            if (both != 0) {
                over(row + x, first, both >>> 8);
                over(row + x, second, both & 0xFF);
            }
        }
    }

    /** Lays a colour over columns from to before to of a row, all inside the clip. */
    void span(int y, int from, int to, int colour) {
        if (from >= to) {
            return;
        }
        int row = row(y);
        if (colour >>> 24 == 255) {
            Arrays.fill(argb, row + from, row + to, colour);
        } else {
            int rest = 255 - (colour >>> 24);
            for (int i = row + from; i < row + to; i++) {
                argb[i] = colour + scale(argb[i], rest);
            }
        }
    }

    /** Replaces all pixels inside the clip. */
    void clear(int colour) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(argb, row(y) + left, row(y) + Math.max(left, right), colour);
        }
    }

    /** A disc, smooth at its edge by the distance from it. */
    void disc(double cx, double cy, double r, int colour) {
        double radius = r;
        int paint = colour;
        if (r < 0.5) {
            radius = 0.5;
            paint = scale(colour, (int) Math.round(255 * 4 * r * r));
        }
        double outer = radius + 0.5;
        double inner = Math.max(0, radius - 0.5);
        int from = (int) Math.max(top, Math.floor(cy - outer));
        int to = (int) Math.min(bottom, Math.ceil(cy + outer));
        for (int y = from; y < to; y++) {
            double dy = y + 0.5 - cy;
            double half = outer * outer - dy * dy;
            if (half <= 0) {
                continue;
            }
            half = Math.sqrt(half);
            int x0 = Math.max(left, (int) Math.ceil(cx - half - 0.5));
            int x1 = Math.min(right, (int) Math.ceil(cx + half - 0.5));
            double full = inner * inner - dy * dy;
            if (full > 0) {
                full = Math.sqrt(full);
                int f0 = Math.max(x0, (int) Math.ceil(cx - full - 0.5));
                int f1 = Math.min(x1, (int) Math.ceil(cx + full - 0.5));
                if (f0 < f1) {
                    rim(y, x0, f0, cx, dy, outer, paint);
                    span(y, f0, f1, paint);
                    rim(y, f1, x1, cx, dy, outer, paint);
                    continue;
                }
            }
            rim(y, x0, x1, cx, dy, outer, paint);
        }
    }

    private void rim(int y, int from, int to, double cx, double dy, double outer, int colour) {
        int row = row(y);
        boolean opaque = colour >>> 24 == 255;
        long spread = spread(colour);
        for (int x = from; x < to; x++) {
            double dx = x + 0.5 - cx;
            double share = outer - Math.sqrt(dx * dx + dy * dy);
            if (opaque) {
                mix(row + x, spread, share(share));
            } else {
                over(row + x, colour, coverage(share));
            }
        }
    }

    /** A ring of a width around the radius r. */
    void ring(double cx, double cy, double r, double width, int colour) {
        double half = Math.max(1, width) / 2;
        int paint = width < 1 ? scale(colour, (int) Math.round(255 * width)) : colour;
        double outer = r + half + 0.5;
        double inner = r - half - 0.5;
        int from = (int) Math.max(top, Math.floor(cy - outer));
        int to = (int) Math.min(bottom, Math.ceil(cy + outer));
        for (int y = from; y < to; y++) {
            double dy = y + 0.5 - cy;
            double wide = outer * outer - dy * dy;
            if (wide <= 0) {
                continue;
            }
            wide = Math.sqrt(wide);
            int x0 = Math.max(left, (int) Math.ceil(cx - wide - 0.5));
            int x1 = Math.min(right, (int) Math.ceil(cx + wide - 0.5));
            double hole = inner > 0 ? inner * inner - dy * dy : 0;
            if (hole > 0) {
                hole = Math.sqrt(hole);
                int h0 = Math.min(x1, (int) Math.ceil(cx - hole - 0.5));
                int h1 = Math.max(x0, (int) Math.ceil(cx + hole - 0.5));
                band(y, x0, h0, cx, dy, outer, inner, paint);
                band(y, Math.max(h0, h1), x1, cx, dy, outer, inner, paint);
            } else {
                band(y, x0, x1, cx, dy, outer, inner, paint);
            }
        }
    }

    private void band(int y, int from, int to, double cx, double dy, double outer, double inner, int colour) {
        int row = row(y);
        for (int x = from; x < to; x++) {
            double dx = x + 0.5 - cx;
            double d = Math.sqrt(dx * dx + dy * dy);
            over(row + x, colour, coverage(Math.min(outer - d, d - inner)));
        }
    }

    /** A share of 0–1, or beyond either end, as 0–256. */
    static int share(double share) {
        return Math.max(0, Math.min(256, (int) (share * 256 + 0.5)));
    }

    /** A share of 0–1, or beyond either end, as 0–255. */
    static int coverage(double share) {
        return Math.max(0, Math.min(255, (int) (share * 255 + 0.5)));
    }
}
