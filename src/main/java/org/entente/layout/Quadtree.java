package org.entente.layout;

import java.util.Arrays;

/**
 * A quadtree over bodies, as flat arrays in depth-first order. Bodies are sorted along the Morton curve, so that every cell holds
 * a run of consecutive slots; a cell's {@code skip} is the next cell that is not inside it, so that a walk needs no stack.
 * Building is O(n). The arrays are reused from tick to tick.
 */
final class Quadtree {
    private static final int LEAF = 12;
    private static final int LEVELS = 16;

    private final int size;

    /** The body in each slot. */
    final int[] order;

    /** The number of cells in use; a tree of at least one body has at least one. */
    int cells;

    /** First slot of each cell. */
    final int[] begin;

    /** Slot after the last of each cell. */
    final int[] end;

    /** The next cell, in depth-first order, that is not inside this one. */
    final int[] skip;

    /** Side of each cell, in pixels. */
    final double[] side;

    private int[] codes;
    private int[] spareCodes;
    private int[] slots;
    private int[] spareSlots;
    private final int[] counts = new int[1 << 11];
    private double extent;

    Quadtree(int size) {
        this.size = size;
        order = new int[size];
        int room = Math.max(1, 2 * size);
        begin = new int[room];
        end = new int[room];
        skip = new int[room];
        side = new double[room];
        codes = new int[size];
        spareCodes = new int[size];
        slots = new int[size];
        spareSlots = new int[size];
    }

    /** Whether a cell holds bodies itself instead of further cells. */
    boolean isLeaf(int cell) {
        return skip[cell] == cell + 1;
    }

    void build(double[] x, double[] y) {
        cells = 0;
        if (size == 0) {
            return;
        }
        double minX = x[0];
        double maxX = minX;
        double minY = y[0];
        double maxY = minY;
        for (int i = 1; i < size; i++) {
            minX = Math.min(minX, x[i]);
            maxX = Math.max(maxX, x[i]);
            minY = Math.min(minY, y[i]);
            maxY = Math.max(maxY, y[i]);
        }
        extent = Math.max(Math.max(maxX - minX, maxY - minY), 1e-6);
        double scale = ((1 << LEVELS) - 1) / extent;
        for (int i = 0; i < size; i++) {
            codes[i] = spread((int) ((x[i] - minX) * scale)) | spread((int) ((y[i] - minY) * scale)) << 1;
            slots[i] = i;
        }
        sort();
        System.arraycopy(slots, 0, order, 0, size);
        divide(0, size, 0);
    }

    /** Makes the cell of the slots {@code from} to {@code to}, after skipping the levels at which they all fall into one quarter. */
    private void divide(int from, int to, int level) {
        int cell = cells++;
        int differing = codes[from] ^ codes[to - 1];
        int own = differing == 0 ? LEVELS : Math.max(level, Integer.numberOfLeadingZeros(differing) / 2);
        begin[cell] = from;
        end[cell] = to;
        side[cell] = extent / (1 << own);
        if (to - from > LEAF && own < LEVELS) {
            int shift = 2 * (LEVELS - 1 - own);
            int at = from;
            while (at < to) {
                int quarter = codes[at] >>> shift;
                int next = at + 1;
                while (next < to && codes[next] >>> shift == quarter) {
                    next++;
                }
                divide(at, next, own + 1);
                at = next;
            }
        }
        skip[cell] = cells;
    }

    /** Sorts slots by code: three passes of eleven bits each, stable. */
    private void sort() {
        for (int shift = 0; shift < 32; shift += 11) {
            Arrays.fill(counts, 0);
            for (int i = 0; i < size; i++) {
                counts[codes[i] >>> shift & 0x7FF]++;
            }
            int sum = 0;
            for (int k = 0; k < counts.length; k++) {
                int count = counts[k];
                counts[k] = sum;
                sum += count;
            }
            for (int i = 0; i < size; i++) {
                int at = counts[codes[i] >>> shift & 0x7FF]++;
                spareCodes[at] = codes[i];
                spareSlots[at] = slots[i];
            }
            int[] codesBefore = codes;
            codes = spareCodes;
            spareCodes = codesBefore;
            int[] slotsBefore = slots;
            slots = spareSlots;
            spareSlots = slotsBefore;
        }
    }

    /** Puts a zero between any two of the lower sixteen bits. */
    private static int spread(int bits) {
        int b = bits;
        b = (b | b << 8) & 0x00FF00FF;
        b = (b | b << 4) & 0x0F0F0F0F;
        b = (b | b << 2) & 0x33333333;
        return (b | b << 1) & 0x55555555;
    }
}
