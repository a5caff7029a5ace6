package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * A row of controls that goes on in another line where it has no room, rather than cut them. Children that shall grow ({@link
 * HBox#setHgrow}) share what a line has left; one that is wider than the row alone is made as narrow as the row. In a line all
 * stand in the middle.
 */
final class WrappedRow extends Pane {
    private final double gap;
    private final double lineGap;

    /**
     * @param gap between children of a line, in pixels
     * @param lineGap between lines, in pixels
     */
    WrappedRow(double gap, double lineGap, Node... children) {
        super(children);
        this.gap = gap;
        this.lineGap = lineGap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Node child : getManagedChildren()) {
            widest = Math.max(widest, child.minWidth(-1));
        }
        return widest + aside();
    }

    /** All in one line. */
    @Override
    protected double computePrefWidth(double height) {
        List<Node> children = getManagedChildren();
        double sum = Math.max(0, children.size() - 1) * gap;
        for (Node child : children) {
            sum += wide(child);
        }
        return Math.ceil(sum) + aside();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + insets.getBottom() + arrange(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double aside() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    /** Goes through the lines; gives the height of all. */
    private double arrange(double width, boolean place) {
        double room = Math.max(0, width - aside());
        double y = 0;
        List<Node> line = new ArrayList<>();
        double used = 0;
        for (Node child : getManagedChildren()) {
            double wide = wide(child);
            // Rounding of sizes to pixels must not break a line that fits.
            if (!line.isEmpty() && used + gap + wide > room + 1) {
                y += line(line, room, y, place) + lineGap;
                line.clear();
                used = 0;
            }
            used += (line.isEmpty() ? 0 : gap) + wide;
            line.add(child);
        }
        return line.isEmpty() ? Math.max(0, y - lineGap) : y + line(line, room, y, place);
    }

    /** Gives the height of a line. */
    private double line(List<Node> line, double room, double y, boolean place) {
        double used = (line.size() - 1) * gap;
        int growing = 0;
        for (Node child : line) {
            used += wide(child);
            growing += grows(child) ? 1 : 0;
        }
        double more = growing == 0 ? 0 : Math.max(0, room - used) / growing;
        double height = 0;
        for (Node child : line) {
            height = Math.max(height, child.prefHeight(width(child, more, room)));
        }
        if (place) {
            double x = getInsets().getLeft();
            for (Node child : line) {
                double wide = width(child, more, room);
                double high = Math.min(height, child.prefHeight(wide));
                child.resizeRelocate(
                        snapPositionX(x), snapPositionY(getInsets().getTop() + y + (height - high) / 2), wide, high);
                x += wide + gap;
            }
        }
        return height;
    }

    private static double width(Node child, double more, double room) {
        return Math.min(room, wide(child) + (grows(child) ? more : 0));
    }

    private static double wide(Node child) {
        return Math.max(child.minWidth(-1), Math.min(child.prefWidth(-1), child.maxWidth(-1)));
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }
}
