package org.entente.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds room for labels, the most important first, so that none meets another, none covers an obstacle and none is cut by
 * the edge of the area. The same input gives the same output, and a label that says where it stood last time stays there
 * while it can.
 *
 * <p>Greedy point-feature labelling over candidate spots, with what is taken kept in a grid of cells: O(spots × boxes near
 * a spot). All lengths are pixels, y grows downwards. Boxes that touch do not meet. Not for several threads.
 */
public final class LabelPlacement {

    /** A rectangle by its upper left corner; width and height may be zero. */
    public record Box(double x, double y, double width, double height) {
        /** Whether the two have inner points in common when each side of the other is moved out by {@code gap}. */
        public boolean meets(Box other, double gap) {
            return meets(other, gap, gap);
        }

        private boolean meets(Box other, double across, double gap) {
            return x < other.x + other.width + across
                    && other.x < x + width + across
                    && y < other.y + other.height + gap
                    && other.y < y + height + gap;
        }

        /** Whether the other lies wholly inside, edges included. */
        public boolean contains(Box other) {
            return other.x >= x
                    && other.y >= y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }

        /** Distance from a point to the nearest point of the rectangle; 0 inside. */
        public double distance(double px, double py) {
            double dx = Math.max(Math.max(x - px, 0), px - x - width);
            double dy = Math.max(Math.max(y - py, 0), py - y - height);
            // Math.hypot is some ten times slower and its care for overflow needless with pixels.
            return Math.sqrt(dx * dx + dy * dy);
        }
    }

    /** A place a label may take: the upper left corner of its box. */
    public record Spot(double x, double y) {}

    /**
     * A wish for a place.
     *
     * @param priority greater goes first; ties go by place in the list
     * @param must whether it goes before all that need not be shown: what is selected, the nodes of the first view
     * @param spots where it may stand, the best first
     * @param last index of the spot it had the last time, or -1
     */
    public record Label(double width, double height, double priority, boolean must, List<Spot> spots, int last) {
        public Label {
            spots = List.copyOf(spots);
        }
    }

    /** A label that found room: its index in the list given, the index of its spot, and its box. */
    public record Placed(int label, int spot, Box box) {}

    private static final double CELL = 48;
    private static final double LEAST_PRESSURE = 0.5;
    private static final int RETRIES = 6;

    private final Box area;
    private final double across;
    private final double gap;
    private final int columns;
    private final int rows;
    private final Cells<Box> boxes;
    private final Cells<Disc> discs;
    private final Cells<Segment> segments;

    private record Disc(double x, double y, double r) {}

    private record Segment(double x1, double y1, double x2, double y2) {}

    /**
     * @param area labels never leave it; nothing is placed if it is empty or not finite
     * @param gap least distance between two labels, and between a label and an obstacle's box
     */
    public LabelPlacement(Box area, double gap) {
        this(area, gap, gap);
    }

    /**
     * @param across least distance between two labels side by side, which at less would read as one
     * @param gap least distance between one and another below it
     */
    public LabelPlacement(Box area, double across, double gap) {
        this.across = across;
        this.area = area;
        this.gap = gap;
        this.columns = cells(area.width);
        this.rows = cells(area.height);
        this.boxes = new Cells<>();
        this.discs = new Cells<>();
        this.segments = new Cells<>();
    }

    private static int cells(double length) {
        return (int) Math.max(1, Math.min(400, Math.ceil(length / CELL)));
    }

    /** No label placed from now on comes nearer to this box than the gap. */
    public void block(Box box) {
        boxes.add(box, box.x - across, box.y - gap, box.x + box.width + across, box.y + box.height + gap);
    }

    /** No label placed from now on covers any of this disc. */
    public void blockDisc(double x, double y, double r) {
        discs.add(new Disc(x, y, r), x - r, y - r, x + r, y + r);
    }

    /** Labels keep off this line where another spot is free, but may cover it. */
    public void avoid(double x1, double y1, double x2, double y2) {
        int steps = (int) Math.min(64, 1 + Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / CELL);
        double px = x1;
        double py = y1;
        for (int i = 1; i <= steps; i++) {
            double qx = x1 + (x2 - x1) * i / steps;
            double qy = y1 + (y2 - y1) * i / steps;
            segments.add(
                    new Segment(px, py, qx, qy),
                    Math.min(px, qx),
                    Math.min(py, qy),
                    Math.max(px, qx),
                    Math.max(py, qy));
            px = qx;
            py = qy;
        }
    }

    /** Whether a label could stand there now. */
    public boolean isFree(Box box) {
        if (!area.contains(box)) {
            return false;
        }
        return !boxes.any(box, taken -> taken.meets(box, across, gap))
                && !discs.any(box, d -> box.distance(d.x, d.y) < d.r);
    }

    /**
     * Places as many as find room and remembers their boxes as taken. If a label that must be shown finds none, those that
     * must are tried again with it ahead of the others, a few times, and the attempt that shows most of them is kept.
     *
     * @return those placed, in the order of the list given
     */
    public List<Placed> place(List<Label> labels) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -labels.get(i).priority));
        List<Integer> must =
                new ArrayList<>(order.stream().filter(i -> labels.get(i).must).toList());
        List<Placed> best = attempt(labels, must);
        for (int retry = 0; retry < RETRIES && best.size() < must.size(); retry++) {
            boolean[] shown = new boolean[labels.size()];
            best.forEach(p -> shown[p.label] = true);
            List<Integer> again = new ArrayList<>(must);
            again.sort(Comparator.comparing(i -> shown[i]));
            best.forEach(p -> boxes.removeLast());
            List<Placed> other = attempt(labels, again);
            must = again;
            if (other.size() <= best.size()) {
                other.forEach(p -> boxes.removeLast());
                best.forEach(p -> block(p.box));
            } else {
                best = other;
            }
        }
        List<Placed> placed = new ArrayList<>(best);
        placed.addAll(
                attempt(labels, order.stream().filter(i -> !labels.get(i).must).toList()));
        placed.sort(Comparator.comparingInt(Placed::label));
        return placed;
    }

    private List<Placed> attempt(List<Label> labels, List<Integer> order) {
        List<Placed> placed = new ArrayList<>();
        for (int index : order) {
            Placed found = best(index, labels.get(index));
            if (found != null) {
                block(found.box);
                placed.add(found);
            }
        }
        return placed;
    }

    /** The free spot of least cost: its rank in the list, and the weight of the lines it covers. */
    private Placed best(int index, Label label) {
        if (label.last >= 0 && label.last < label.spots.size()) {
            Box box = box(label, label.last);
            if (isFree(box)) {
                return new Placed(index, label.last, box);
            }
        }
        Placed best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < label.spots.size() && i < least; i++) {
            Box box = box(label, i);
            if (isFree(box)) {
                double cost = i + pressure(box);
                if (cost < least) {
                    least = cost;
                    best = new Placed(index, i, box);
                }
            }
        }
        return best;
    }

    private static Box box(Label label, int spot) {
        Spot s = label.spots.get(spot);
        return new Box(s.x, s.y, label.width, label.height);
    }

    /** What the lines under a box weigh: 0 when there is none, at least a half, about 2 for one line right across. */
    private double pressure(Box box) {
        double[] sum = {0};
        segments.any(box, s -> {
            double covered = covered(box, s);
            if (covered > 0) {
                sum[0] += LEAST_PRESSURE + 1.5 * covered / Math.max(1, box.width);
            }
            return false;
        });
        return Math.min(6, sum[0]);
    }

    /** Length of the part of the segment inside the box (Liang and Barsky's clipping). */
    private static double covered(Box box, Segment s) {
        double dx = s.x2 - s.x1;
        double dy = s.y2 - s.y1;
        double from = 0;
        double to = 1;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {s.x1 - box.x, box.x + box.width - s.x1, s.y1 - box.y, box.y + box.height - s.y1};
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return 0;
                }
            } else if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        return Math.max(0, to - from) * Math.sqrt(dx * dx + dy * dy);
    }

    /**
     * Spots around a disc, best first: below, above, right, left, then the diagonals, and for each further ring the same
     * eight a label's height farther out.
     *
     * @param distance from the disc's rim to the label's box
     * @param rings at least 1
     */
    public static List<Spot> around(
            double x, double y, double r, double width, double height, double distance, int rings) {
        List<Spot> spots = new ArrayList<>(8 * rings);
        for (int ring = 0; ring < rings; ring++) {
            double d = r + distance + ring * height;
            double slant = d * Math.sqrt(0.5);
            spots.add(new Spot(x - width / 2, y + d));
            spots.add(new Spot(x - width / 2, y - d - height));
            spots.add(new Spot(x + d, y - height / 2));
            spots.add(new Spot(x - d - width, y - height / 2));
            spots.add(new Spot(x + slant, y + slant));
            spots.add(new Spot(x - slant - width, y + slant));
            spots.add(new Spot(x + slant, y - slant - height));
            spots.add(new Spot(x - slant - width, y - slant - height));
        }
        return spots;
    }

    /** Spots to the right and to the left of a mark, centred on its height, best first. */
    public static List<Spot> beside(double x, double y, double r, double width, double height, double distance) {
        return List.of(new Spot(x + r + distance, y - height / 2), new Spot(x - r - distance - width, y - height / 2));
    }

    private interface Test<T> {
        boolean matches(T item);
    }

    /** Things by the cells of the area that they touch; what lies outside belongs to the cells of the border. */
    private final class Cells<T> {
        private final List<List<T>> cells = new ArrayList<>(Collections.nCopies(columns * rows, null));
        private final List<int[]> added = new ArrayList<>();

        void add(T item, double x1, double y1, double x2, double y2) {
            int[] range = {column(x1), row(y1), column(x2), row(y2)};
            added.add(range);
            for (int r = range[1]; r <= range[3]; r++) {
                for (int c = range[0]; c <= range[2]; c++) {
                    int cell = r * columns + c;
                    if (cells.get(cell) == null) {
                        cells.set(cell, new ArrayList<>(4));
                    }
                    cells.get(cell).add(item);
                }
            }
        }

        void removeLast() {
            int[] range = added.remove(added.size() - 1);
            for (int r = range[1]; r <= range[3]; r++) {
                for (int c = range[0]; c <= range[2]; c++) {
                    List<T> cell = cells.get(r * columns + c);
                    cell.remove(cell.size() - 1);
                }
            }
        }

        boolean any(Box box, Test<T> test) {
            int lastColumn = column(box.x + box.width);
            int lastRow = row(box.y + box.height);
            for (int r = row(box.y); r <= lastRow; r++) {
                for (int c = column(box.x); c <= lastColumn; c++) {
                    List<T> cell = cells.get(r * columns + c);
                    if (cell != null) {
                        for (T item : cell) {
                            if (test.matches(item)) {
                                return true;
                            }
                        }
                    }
                }
            }
            return false;
        }

        private int column(double x) {
            return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - area.x) * columns / area.width)));
        }

        private int row(double y) {
            return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - area.y) * rows / area.height)));
        }
    }
}
