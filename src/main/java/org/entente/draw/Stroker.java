package org.entente.draw;

import java.util.Arrays;

/**
 * Paints lines of a width, smooth at their edges by the distance from the middle. The bisectors of neighbouring chords
 * divide the plane among them, so each pixel belongs to exactly one chord and is painted once, whatever the opacity;
 * corners come out mitred, sharp ones round. Work is linear in the pixels and rows the line covers.
 */
final class Stroker {
    /** Corners that turn further than the angle of this cosine are round, so that no spike shows. */
    private static final double SHARPEST_MITRE = -0.55;
    /** Chords shorter than this, in px, say nothing. */
    private static final double SHORTEST = 1e-4;

    private static final int JOINT = 0;
    private static final int ROUND = 1;
    private static final int BUTT = 2;

    private final Dasher dasher = new Dasher();
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private double[] ux = new double[64];
    private double[] uy = new double[64];
    private double[] lengths = new double[64];
    private double[] bisectorX = new double[64];
    private double[] bisectorY = new double[64];
    private double[] bisectorSlope = new double[64];
    private double[] mitres = new double[64];
    private int[] ends = new int[64];
    private int count;

    private Pixels pixels;
    private int colour;
    private long spread;
    private boolean opaque;
    private double reach;

    /**
     * Strokes all contours.
     *
     * @param width device px, above 0; thinner than one px is drawn one px wide and paler
     * @param dash device px of stroke and gap in turn, empty for solid
     * @param premultiplied the colour
     */
    void stroke(Flat flat, Pixels on, double width, Style.Cap cap, float[] dash, int premultiplied) {
        pixels = on;
        colour = width < 1 ? Pixels.scale(premultiplied, (int) Math.round(255 * width)) : premultiplied;
        spread = Pixels.spread(colour);
        opaque = colour >>> 24 == 255;
        reach = Math.max(1, width) / 2 + 0.5;
        if (colour >>> 24 == 0 || on.left >= on.right || on.top >= on.bottom) {
            return;
        }
        int end = cap == Style.Cap.ROUND ? ROUND : BUTT;
        for (int c = 0; c < flat.contours(); c++) {
            if (missesClip(flat, c)) {
                continue;
            }
            if (dash.length == 0) {
                count = 0;
                for (int i = flat.start(c); i < flat.end(c); i++) {
                    add(flat.x(i), flat.y(i));
                }
                polyline(flat.isClosed(c), end);
            } else {
                dasher.begin(flat, c, dash, on, reach + 2);
                while (dasher.next()) {
                    count = 0;
                    for (int i = 0; i < dasher.size(); i++) {
                        add(dasher.x(i), dasher.y(i));
                    }
                    polyline(false, end);
                }
            }
        }
    }

    private boolean missesClip(Flat flat, int contour) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = flat.start(contour); i < flat.end(contour); i++) {
            minX = Math.min(minX, flat.x(i));
            maxX = Math.max(maxX, flat.x(i));
            minY = Math.min(minY, flat.y(i));
            maxY = Math.max(maxY, flat.y(i));
        }
        // Twice the reach, as a mitre goes further than half the width.
        double more = 2 * reach + 1;
        return !(maxX >= pixels.left - more
                && minX <= pixels.right + more
                && maxY >= pixels.top - more
                && minY <= pixels.bottom + more);
    }

    private void add(double x, double y) {
        if (count > 0 && Math.abs(xs[count - 1] - x) < SHORTEST && Math.abs(ys[count - 1] - y) < SHORTEST) {
            return;
        }
        if (count + 1 >= xs.length) {
            grow();
        }
        xs[count] = x;
        ys[count++] = y;
    }

    private void grow() {
        int size = xs.length * 2;
        xs = Arrays.copyOf(xs, size);
        ys = Arrays.copyOf(ys, size);
        ux = Arrays.copyOf(ux, size);
        uy = Arrays.copyOf(uy, size);
        lengths = Arrays.copyOf(lengths, size);
        bisectorX = Arrays.copyOf(bisectorX, size);
        bisectorY = Arrays.copyOf(bisectorY, size);
        bisectorSlope = Arrays.copyOf(bisectorSlope, size);
        mitres = Arrays.copyOf(mitres, size);
        ends = Arrays.copyOf(ends, size);
    }

    private void polyline(boolean closed, int end) {
        if (count == 2) {
            split();
        }
        boolean ring = closed && count > 2;
        if (ring && Math.abs(xs[0] - xs[count - 1]) < SHORTEST && Math.abs(ys[0] - ys[count - 1]) < SHORTEST) {
            count--;
        }
        ring &= count > 2;
        if (count == 1 && end == ROUND) {
            pixels.disc(xs[0], ys[0], reach - 0.5, colour);
        }
        if (count < 2) {
            return;
        }
        if (ring) {
            xs[count] = xs[0];
            ys[count] = ys[0];
        }
        int segments = ring ? count : count - 1;
        for (int i = 0; i < segments; i++) {
            double dx = xs[i + 1] - xs[i];
            double dy = ys[i + 1] - ys[i];
            double length = Math.sqrt(dx * dx + dy * dy);
            lengths[i] = length;
            ux[i] = dx / length;
            uy[i] = dy / length;
        }
        for (int i = 1; i < segments; i++) {
            joint(i, i - 1, i);
        }
        if (ring) {
            joint(0, segments - 1, 0);
            ends[segments] = ends[0];
            mitres[segments] = mitres[0];
            bisectorX[segments] = bisectorX[0];
            bisectorY[segments] = bisectorY[0];
            bisectorSlope[segments] = bisectorSlope[0];
        } else {
            ends[0] = end;
            ends[segments] = end;
        }
        for (int i = 0; i < segments; i++) {
            segment(i, ring || i > 0, ring || i < segments - 1);
        }
    }

    /** Cuts a long straight line near its ends, so that only there the ends have to be thought of. */
    private void split() {
        double dx = xs[1] - xs[0];
        double dy = ys[1] - ys[0];
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length > 6 * reach + 6) {
            double share = (reach + 1) / length;
            xs[3] = xs[1];
            ys[3] = ys[1];
            xs[2] = xs[1] - dx * share;
            ys[2] = ys[1] - dy * share;
            xs[1] = xs[0] + dx * share;
            ys[1] = ys[0] + dy * share;
            count = 4;
        }
    }

    private void joint(int at, int before, int after) {
        double dot = ux[before] * ux[after] + uy[before] * uy[after];
        double x = ux[before] + ux[after];
        double y = uy[before] + uy[after];
        if (x == 0 && y == 0) {
            x = -uy[before];
            y = ux[before];
        }
        bisectorX[at] = x;
        bisectorY[at] = y;
        bisectorSlope[at] = x == 0 ? 0 : y / x;
        ends[at] = dot > SHARPEST_MITRE ? JOINT : ROUND;
        // The tangent of half the angle turned.
        mitres[at] = Math.sqrt(Math.max(0, 1 - dot) / Math.max(1e-9, 1 + dot));
    }

    /** How far, at most, the pixels of a chord lie beyond one of its ends, along it. */
    private double beyond(int point) {
        return switch (ends[point]) {
            case BUTT -> 0.5;
            case ROUND -> reach;
            default -> reach * mitres[point];
        };
    }

    private void segment(int i, boolean afterJoint, boolean beforeJoint) {
        int startEnd = ends[i];
        int stopEnd = ends[i + 1];
        double ax = xs[i];
        double ay = ys[i];
        double tx = ux[i];
        double ty = uy[i];
        double length = lengths[i];
        double nx = -ty;
        double ny = tx;
        double back = beyond(i);
        double on = beyond(i + 1);

        double sideways = reach * Math.abs(ny);
        double y0 = ay - back * ty;
        double y1 = ay + (length + on) * ty;
        int top = (int) Math.max(pixels.top, Math.floor(Math.min(y0, y1) - sideways));
        int bottom = (int) Math.min(pixels.bottom, Math.ceil(Math.max(y0, y1) + sideways));

        boolean plain = startEnd == JOINT && stopEnd == JOINT;
        boolean steep = Math.abs(nx) > 1e-9;
        double halfWide = steep ? reach / Math.abs(nx) : 0;
        double middleSlope = steep ? ny / nx : 0;
        boolean flows = Math.abs(tx) > 1e-9;

        double startX = bisectorX[i];
        double startY = bisectorY[i];
        double startSlope = bisectorSlope[i];
        double stopX = bisectorX[i + 1];
        double stopY = bisectorY[i + 1];
        double stopSlope = bisectorSlope[i + 1];
        double bx = xs[i + 1];
        double by = ys[i + 1];
        double perColumn = flows ? 1 / tx : 0;

        // Rows between these are crossed by no bisector or end within the line's width.
        double clearOf = sideways + 0.01;
        double firstClear = Math.min((back + 0.01) * ty, (length - on - 0.01) * ty) + clearOf;
        double lastClear = Math.max((back + 0.01) * ty, (length - on - 0.01) * ty) - clearOf;
        boolean anyClear = steep && length > back + on + 0.02;

        for (int y = top; y < bottom; y++) {
            double dy = y + 0.5 - ay;
            if (anyClear && dy > firstClear && dy < lastClear) {
                double middle = ax - dy * middleSlope - 0.5;
                int from = Math.max(pixels.left, (int) Math.ceil(middle - halfWide));
                int to = Math.min(pixels.right, (int) Math.ceil(middle + halfWide));
                run(pixels.row(y), from, to, (from + 0.5 - ax) * nx + dy * ny, nx);
                continue;
            }
            int lo = pixels.left;
            int hi = pixels.right;
            if (steep) {
                double middle = ax - dy * middleSlope - 0.5;
                lo = Math.max(lo, (int) Math.ceil(middle - halfWide));
                hi = Math.min(hi, (int) Math.ceil(middle + halfWide));
            } else if (Math.abs(dy * ny) >= reach) {
                continue;
            }
            if (afterJoint) {
                // Each bisector divides a row: a pixel exactly on it goes to the chord on its right.
                double crossing = ax - dy * startSlope - 0.5;
                if (startX > 0) {
                    lo = Math.max(lo, (int) Math.ceil(crossing));
                } else if (startX < 0) {
                    hi = Math.min(hi, (int) Math.ceil(crossing));
                } else if (!(dy * startY >= 0)) {
                    continue;
                }
            }
            if (beforeJoint) {
                double jy = y + 0.5 - by;
                double crossing = bx - jy * stopSlope - 0.5;
                if (stopX > 0) {
                    hi = Math.min(hi, (int) Math.ceil(crossing));
                } else if (stopX < 0) {
                    lo = Math.max(lo, (int) Math.ceil(crossing));
                } else if (jy * stopY >= 0) {
                    continue;
                }
            }
            if (!plain) {
                if (flows) {
                    double a = ax + (-back - dy * ty) * perColumn - 0.5;
                    double b = ax + (length + on - dy * ty) * perColumn - 0.5;
                    lo = Math.max(lo, (int) Math.ceil(Math.min(a, b)));
                    hi = Math.min(hi, next(Math.max(a, b)));
                } else if (dy * ty < -back || dy * ty > length + on) {
                    continue;
                }
            }
            if (lo < hi) {
                double column = lo + 0.5 - ax;
                if (plain) {
                    run(pixels.row(y), lo, hi, column * nx + dy * ny, nx);
                } else {
                    int row = pixels.row(y);
                    endRun(row, lo, hi, column * tx + dy * ty, tx, dy * ny, ax, nx, length, startEnd, stopEnd);
                }
            }
        }
    }

    /** The first whole number above a value, the largest when there is none. */
    private static int next(double value) {
        return (int) (Math.floor(value) + 1);
    }

    private void run(int row, int from, int to, double distance, double step) {
        double d = distance;
        if (opaque) {
            for (int x = from; x < to; x++) {
                pixels.mix(row + x, spread, Pixels.share(reach - Math.abs(d)));
                d += step;
            }
            return;
        }
        for (int x = from; x < to; x++) {
            pixels.over(row + x, colour, Pixels.coverage(reach - Math.abs(d)));
            d += step;
        }
    }

    private void endRun(
            int row,
            int from,
            int to,
            double along,
            double alongStep,
            double across,
            double ax,
            double acrossStep,
            double length,
            int startEnd,
            int stopEnd) {
        double s = along;
        for (int x = from; x < to; x++) {
            double d = Math.abs((x + 0.5 - ax) * acrossStep + across);
            double past = s - length;
            if (startEnd == ROUND && s < 0) {
                d = Math.sqrt(d * d + s * s);
            } else if (stopEnd == ROUND && past > 0) {
                d = Math.sqrt(d * d + past * past);
            }
            // The part of a pixel's length that lies between the butt ends.
            double share = (stopEnd == BUTT ? Math.min(s + 0.5, length) : s + 0.5)
                    - (startEnd == BUTT ? Math.max(s - 0.5, 0) : s - 0.5);
            pixels.over(row + x, colour, Pixels.coverage(Math.min(1, reach - d) * share));
            s += alongStep;
        }
    }
}
