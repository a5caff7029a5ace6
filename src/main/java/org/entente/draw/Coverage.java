package org.entente.draw;

import java.util.Arrays;

/**
 * The exact area each pixel shares with a polygon. Each edge adds, in each row it crosses, the signed area between
 * itself and the right end of the row, written as differences; summing a row up from the left gives the coverage. (The
 * method of the font-rs and stb_truetype rasterisers.) Linear in the length of the outline plus the pixels swept.
 *
 * <p>The areas of parts wound the same way add up and are cut off at 1, which is the non-zero rule.
 */
final class Coverage {
    private float[] cells = new float[0];
    private int[] first = new int[0];
    private int[] last = new int[0];
    private int left;
    private int top;
    private int width;
    private int height;
    private int stride;

    /** Begins a polygon seen only in columns left to before right and rows top to before bottom. */
    void begin(int left, int top, int right, int bottom) {
        this.left = left;
        this.top = top;
        width = Math.max(0, right - left);
        height = Math.max(0, bottom - top);
        stride = width + 2;
        int needed = Math.multiplyExact(stride, height);
        if (cells.length < needed) {
            cells = new float[Math.max(needed, Math.min(cells.length * 2, 1 << 22))];
        }
        if (first.length < height) {
            first = new int[height * 2];
            last = new int[height * 2];
        }
        Arrays.fill(first, 0, height, Integer.MAX_VALUE);
        Arrays.fill(last, 0, height, -1);
    }

    /** Adds all contours, each closed. */
    void add(Flat flat) {
        for (int c = 0; c < flat.contours(); c++) {
            int from = flat.start(c);
            int to = flat.end(c);
            for (int i = from; i < to; i++) {
                int next = i + 1 < to ? i + 1 : from;
                edge(flat.x(i), flat.y(i), flat.x(next), flat.y(next));
            }
        }
    }

    /** Adds an edge in device pixels. */
    void edge(double ax, double ay, double bx, double by) {
        if (Math.abs(ay - by) < 1e-9 || height == 0) {
            return;
        }
        if (ay < by) {
            clipRows(ax - left, ay - top, bx - left, by - top, 1);
        } else {
            clipRows(bx - left, by - top, ax - left, ay - top, -1);
        }
    }

    private void clipRows(double ax, double ay, double bx, double by, int sign) {
        if (by <= 0 || ay >= height) {
            return;
        }
        double slope = (bx - ax) / (by - ay);
        double y0 = Math.max(0, ay);
        double y1 = Math.min(height, by);
        double x0 = ay < 0 ? ax - ay * slope : ax;
        double x1 = by > height ? bx + (height - by) * slope : bx;
        clipColumns(x0, y0, x1, y1, slope, sign);
    }

    /** What lies left of the region counts as lying on its left edge, what lies right of it as on its right edge. */
    private void clipColumns(double x0, double y0, double x1, double y1, double slope, int sign) {
        double low = Math.min(x0, x1);
        double high = Math.max(x0, x1);
        if (high <= 0) {
            rows(0, y0, 0, y1, 0, sign);
        } else if (low >= width) {
            rows(width, y0, width, y1, 0, sign);
        } else if (low >= 0 && high <= width) {
            rows(x0, y0, x1, y1, slope, sign);
        } else {
            double border = low < 0 ? 0 : width;
            double cut = Math.max(y0, Math.min(y1, y0 + (border - x0) / slope));
            clipPart(x0, y0, border, cut, slope, sign);
            clipPart(border, cut, x1, y1, slope, sign);
        }
    }

    private void clipPart(double x0, double y0, double x1, double y1, double slope, int sign) {
        if (y1 > y0) {
            clipColumns(x0, y0, x1, y1, slope, sign);
        }
    }

    private void rows(double x0, double y0, double x1, double y1, double slope, int sign) {
        int from = (int) y0;
        int to = Math.min(height, (int) Math.ceil(y1));
        double x = x0;
        for (int y = from; y < to; y++) {
            double end = Math.min(y + 1, y1);
            double dy = end - Math.max(y, y0);
            double next = end == y1 ? x1 : x + slope * dy;
            next = Math.max(0, Math.min(width, next));
            cells(y, Math.min(x, next), Math.max(x, next), dy * sign);
            x = next;
        }
    }

    /** One edge within one row, from xa to xb, of a height with its sign. */
    private void cells(int y, double xa, double xb, double d) {
        int a = (int) xa;
        int at = y * stride + a;
        int b = (int) Math.ceil(xb);
        if (a < first[y]) {
            first[y] = a;
        }
        if (Math.max(a, b - 1) + 1 > last[y]) {
            last[y] = Math.max(a, b - 1) + 1;
        }
        if (b <= a + 1) {
            double middle = (xa + xb) / 2 - a;
            cells[at] += (float) (d - d * middle);
            cells[at + 1] += (float) (d * middle);
            return;
        }
        double s = 1 / (xb - xa);
        double fa = xa - a;
        double area = 0.5 * s * (1 - fa) * (1 - fa);
        double fb = xb - b + 1;
        double rest = 0.5 * s * fb * fb;
        cells[at] += (float) (d * area);
        if (b == a + 2) {
            cells[at + 1] += (float) (d * (1 - area - rest));
        } else {
            double second = s * (1.5 - fa);
            cells[at + 1] += (float) (d * (second - area));
            for (int x = a + 2; x < b - 1; x++) {
                cells[y * stride + x] += (float) (d * s);
            }
            double before = second + (b - a - 3) * s;
            cells[y * stride + b - 1] += (float) (d * (1 - before - rest));
        }
        cells[y * stride + b] += (float) (d * rest);
    }

    /** Paints the polygon and forgets it. */
    void fill(Pixels pixels, int colour, boolean evenOdd) {
        for (int y = 0; y < height; y++) {
            int from = first[y];
            if (from == Integer.MAX_VALUE) {
                continue;
            }
            int row = y * stride;
            int end = Math.min(last[y], width - 1);
            float sum = 0;
            for (int x = from; x <= end; x++) {
                sum += cells[row + x];
                int coverage = coverage(sum, evenOdd);
                int runEnd = x + 1;
                while (runEnd <= end && cells[row + runEnd] == 0) {
                    runEnd++;
                }
                if (coverage == 255) {
                    pixels.span(top + y, left + x, left + runEnd, colour);
                } else if (coverage > 0) {
                    int index = pixels.row(top + y) + left;
                    for (int k = x; k < runEnd; k++) {
                        pixels.over(index + k, colour, coverage);
                    }
                }
                x = runEnd - 1;
            }
            Arrays.fill(cells, row + from, row + last[y] + 1, 0);
        }
    }

    /** The coverage of each pixel of the region, 0–255, row by row; forgets the polygon. */
    byte[] mask() {
        byte[] mask = new byte[width * height];
        for (int y = 0; y < height; y++) {
            if (first[y] == Integer.MAX_VALUE) {
                continue;
            }
            float sum = 0;
            for (int x = first[y]; x <= Math.min(last[y], width - 1); x++) {
                sum += cells[y * stride + x];
                mask[y * width + x] = (byte) coverage(sum, false);
            }
            Arrays.fill(cells, y * stride + first[y], y * stride + last[y] + 1, 0);
        }
        return mask;
    }

    private static int coverage(float sum, boolean evenOdd) {
        float area = Math.abs(sum);
        if (evenOdd) {
            area = area % 2;
            area = area > 1 ? 2 - area : area;
        }
        return area >= 1 ? 255 : (int) (area * 255 + 0.5f);
    }
}
