package org.entente.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Nodes in a grid of square cells, to ask which of them lie near a line. Built once for one picture: O(nodes); asked: O(cells
 * along the line + nodes found).
 */
public final class Obstacles {
    private static final int MOST_CELLS = 512;

    private final List<List<EdgeGeometry.Node>> cells;
    private final double left;
    private final double top;
    private final double size;
    private final int columns;
    private final int rows;
    private final double reach;

    /** Nodes whose place is not a number are left out. */
    public Obstacles(List<EdgeGeometry.Node> nodes) {
        List<EdgeGeometry.Node> placed = nodes.stream()
                .filter(n -> Double.isFinite(n.x()) && Double.isFinite(n.y()))
                .toList();
        double x1 = placed.stream().mapToDouble(EdgeGeometry.Node::x).min().orElse(0);
        double y1 = placed.stream().mapToDouble(EdgeGeometry.Node::y).min().orElse(0);
        double x2 = placed.stream().mapToDouble(EdgeGeometry.Node::x).max().orElse(0);
        double y2 = placed.stream().mapToDouble(EdgeGeometry.Node::y).max().orElse(0);
        double extent = Math.max(x2 - x1, y2 - y1);
        left = x1;
        top = y1;
        size = Math.max(extent / Math.min(MOST_CELLS, 1 + Math.sqrt(placed.size())), 1);
        columns = (int) ((x2 - x1) / size) + 1;
        rows = (int) ((y2 - y1) / size) + 1;
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(List.of());
        }
        for (EdgeGeometry.Node node : placed) {
            int cell = row(node.y()) * columns + column(node.x());
            if (cells.get(cell).isEmpty()) {
                cells.set(cell, new ArrayList<>(4));
            }
            cells.get(cell).add(node);
        }
        reach = placed.stream().mapToDouble(n -> n.symbol().reach(n.r())).max().orElse(0);
    }

    /** Hands over, each once, at least the nodes that come nearer than {@code distance} to the segment. */
    public void near(double x1, double y1, double x2, double y2, double distance, Consumer<EdgeGeometry.Node> found) {
        double around = distance + reach;
        if (!Double.isFinite(x1 + y1 + x2 + y2 + around)) {
            return;
        }
        boolean wide = Math.abs(x2 - x1) >= Math.abs(y2 - y1);
        int first = wide ? column(Math.min(x1, x2) - around) : row(Math.min(y1, y2) - around);
        int last = wide ? column(Math.max(x1, x2) + around) : row(Math.max(y1, y2) + around);
        for (int i = first; i <= last; i++) {
            double from = (wide ? left : top) + i * size - around;
            double to = from + size + 2 * around;
            double p = wide ? across(x1, y1, x2, y2, from) : across(y1, x1, y2, x2, from);
            double q = wide ? across(x1, y1, x2, y2, to) : across(y1, x1, y2, x2, to);
            int low = wide ? row(Math.min(p, q) - around) : column(Math.min(p, q) - around);
            int high = wide ? row(Math.max(p, q) + around) : column(Math.max(p, q) + around);
            for (int j = low; j <= high; j++) {
                cells.get(wide ? j * columns + i : i * columns + j).forEach(found);
            }
        }
    }

    /** The second coordinate of a segment where its first is {@code at}, or at its nearer end. */
    private static double across(double x1, double y1, double x2, double y2, double at) {
        if (x1 == x2) {
            return y1;
        }
        double t = Math.max(0, Math.min(1, (at - x1) / (x2 - x1)));
        return y1 + t * (y2 - y1);
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - left) / size)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - top) / size)));
    }
}
