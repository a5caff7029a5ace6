package org.entente.ui;

import javafx.scene.Node;

/** Puts its children side by side in columns of equal width as far as there is room for them, else below each other. */
final class SideBySide extends HeightFromWidth {
    /** Pixels that a column needs at least with text of its first size, unless another number is given. */
    static final double LEAST = 210;

    private static final double GAP = 4;

    private final double least;
    private final double gap;

    SideBySide() {
        this(LEAST, GAP);
    }

    /**
     * @param least pixels that a column needs at least with text of its first size
     * @param gap pixels between columns and lines
     */
    SideBySide(double least, double gap) {
        this.least = least;
        this.gap = gap;
    }

    private int columns(double width) {
        int fitting = (int) ((width + gap) / (least * Looks.larger(this) + gap));
        return Math.max(1, Math.min(getManagedChildren().size(), fitting));
    }

    @Override
    double heightAt(double width) {
        return arrange(width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** Goes through the children row by row; gives the height of all. */
    private double arrange(double width, boolean place) {
        int columns = columns(width);
        double each = Math.floor((width - (columns - 1) * gap) / columns);
        double y = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns) {
            int last = Math.min(getManagedChildren().size(), first + columns);
            double height = 0;
            for (Node child : getManagedChildren().subList(first, last)) {
                height = Math.max(height, Math.ceil(child.prefHeight(each)));
            }
            if (place) {
                for (int i = first; i < last; i++) {
                    getManagedChildren().get(i).resizeRelocate((i - first) * (each + gap), y, each, height);
                }
            }
            y += height + gap;
        }
        return Math.max(0, y - gap);
    }
}
