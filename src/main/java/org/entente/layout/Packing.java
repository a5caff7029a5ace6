package org.entente.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts parts of a picture side by side around the origin, the largest in the middle, without their covering each other, in about
 * the proportions of a wide pane. Parts are packed as the cells of a grid that they cover, not as boxes (Freivalds, Dogrusoz,
 * Kikusts: Disconnected graph layout and the polyomino packing approach, 2001).
 */
final class Packing {
    /** Width of the pane by its height. */
    static final double ASPECT = 16.0 / 9;

    private final double cellWidth;
    private final double cellHeight;
    private final int columns;
    private final int rows;
    private final BitSet taken;

    private Packing(double cellWidth, double cellHeight, int columns, int rows) {
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
        this.columns = columns;
        this.rows = rows;
        taken = new BitSet(columns * rows);
    }

    /** Moves each part, in the order given, as a whole; {@code x} and {@code y} change. {@code space} is the room for one node. */
    static void pack(int[][] parts, Topology topology, double[] x, double[] y, double space) {
        if (parts.length == 0) {
            return;
        }
        double width = space;
        double height = space * 0.7;
        for (int i = 0; i < topology.size(); i++) {
            width = Math.max(width, 2 * topology.halfWidth(i) + Collision.RIM_GAP);
            height = Math.max(height, topology.radius(i) + topology.below(i) + Collision.RIM_GAP);
        }
        double across = 0;
        double down = 0;
        double area = 0;
        for (int[] part : parts) {
            double[] box = box(part, x, y);
            double w = box[2] - box[0] + 2 * width;
            double h = box[3] - box[1] + 2 * height;
            across = Math.max(across, w);
            down = Math.max(down, h);
            area += w * h;
        }
        // Twice the area in either direction leaves room for every part, wherever the others went.
        double side = Math.sqrt(area);
        int columns = (int) Math.ceil(2 * (side * Math.sqrt(ASPECT) + across) / width) + 2;
        int rows = (int) Math.ceil(2 * (side / Math.sqrt(ASPECT) + down) / height) + 2;
        // A grid of more cells than this would cost more than it is worth: coarser cells pack less closely but as well.
        double coarser = Math.max(1, Math.sqrt((double) columns * rows / 4e6));
        Packing packing = new Packing(
                width * coarser,
                height * coarser,
                (int) Math.ceil(columns / coarser) + 1,
                (int) Math.ceil(rows / coarser) + 1);
        packing.placeAll(parts, x, y);
    }

    private static double[] box(int[] part, double[] x, double[] y) {
        double[] box = {x[part[0]], y[part[0]], x[part[0]], y[part[0]]};
        for (int i : part) {
            box[0] = Math.min(box[0], x[i]);
            box[1] = Math.min(box[1], y[i]);
            box[2] = Math.max(box[2], x[i]);
            box[3] = Math.max(box[3], y[i]);
        }
        return box;
    }

    private void placeAll(int[][] parts, double[] x, double[] y) {
        int[] byDistance = cellsByDistance();
        int from = 0;
        for (int p = 0; p < parts.length; p++) {
            int[] part = parts[p];
            double[] box = box(part, x, y);
            int[] cover = cover(part, box, x, y);
            int at = p > 0 && part.length == 1 && parts[p - 1].length == 1 ? from : 0;
            int cell = byDistance[at];
            while (at < byDistance.length - 1 && !fits(cover, cell)) {
                cell = byDistance[++at];
            }
            from = at;
            take(cover, cell);
            // The middle of the part's box comes to the middle of the grid's cell.
            double dx = (cell % columns - columns / 2) * cellWidth - (box[0] + box[2]) / 2;
            double dy = (cell / columns - rows / 2) * cellHeight - (box[1] + box[3]) / 2;
            for (int i : part) {
                x[i] += dx;
                y[i] += dy;
            }
        }
    }

    /**
     * The cells that a part covers, as pairs of columns and rows from its middle. A part of several nodes covers one cell around
     * each, and what lies between two of its cells in a row: others inside a ring would look like part of it.
     */
    private int[] cover(int[] part, double[] box, double[] x, double[] y) {
        if (part.length == 1) {
            return new int[] {0, 0};
        }
        SortedMap<Integer, int[]> spans = new TreeMap<>();
        for (int i : part) {
            int column = (int) Math.floor((x[i] - (box[0] + box[2]) / 2) / cellWidth + 0.5);
            int row = (int) Math.floor((y[i] - (box[1] + box[3]) / 2) / cellHeight + 0.5);
            for (int r = row - 1; r <= row + 1; r++) {
                int[] span = spans.computeIfAbsent(r, unused -> new int[] {column, column});
                span[0] = Math.min(span[0], column - 1);
                span[1] = Math.max(span[1], column + 1);
            }
        }
        IntStream.Builder cells = IntStream.builder();
        spans.forEach((row, span) -> {
            for (int column = span[0]; column <= span[1]; column++) {
                cells.add(column).add(row);
            }
        });
        return cells.build().toArray();
    }

    private boolean fits(int[] cover, int cell) {
        int column = cell % columns;
        int row = cell / columns;
        for (int k = 0; k < cover.length; k += 2) {
            int c = column + cover[k];
            int r = row + cover[k + 1];
            if (c < 0 || c >= columns || r < 0 || r >= rows || taken.get(r * columns + c)) {
                return false;
            }
        }
        return true;
    }

    private void take(int[] cover, int cell) {
        for (int k = 0; k < cover.length; k += 2) {
            int c = cell % columns + cover[k];
            int r = cell / columns + cover[k + 1];
            if (c >= 0 && c < columns && r >= 0 && r < rows) {
                taken.set(r * columns + c);
            }
        }
    }

    /** All cells, those nearest to the middle first, where a way across counts less than one down. */
    private int[] cellsByDistance() {
        long[] keys = new long[columns * rows];
        for (int cell = 0; cell < keys.length; cell++) {
            double dx = (cell % columns - columns / 2) * cellWidth / ASPECT;
            double dy = (cell / columns - rows / 2) * cellHeight;
            long distance = Math.min(Integer.MAX_VALUE, (long) Math.sqrt(dx * dx + dy * dy));
            keys[cell] = distance << 32 | cell;
        }
        Arrays.sort(keys);
        int[] cells = new int[keys.length];
        for (int k = 0; k < keys.length; k++) {
            cells[k] = (int) keys[k];
        }
        return cells;
    }
}
