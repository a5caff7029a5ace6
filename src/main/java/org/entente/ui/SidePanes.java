package org.entente.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The panes at both sides of the middle one, each as wide as is wished however often others come and go. */
final class SidePanes {
    private final SplitPane panes;
    private final Region left;
    private final Region right;
    private final Runnable layout;
    /** How wide they shall be as soon as they are laid out, in pixels. */
    private final Map<Region, Double> wanted = new HashMap<>();

    /**
     * @param panes have the middle one
     * @param layout lays out what is around them
     */
    SidePanes(SplitPane panes, Region left, Region right, Runnable layout) {
        this.panes = panes;
        this.left = left;
        this.right = right;
        this.layout = layout;
    }

    boolean isShown(Region pane) {
        return panes.getItems().contains(pane);
    }

    /** Shows a side pane in a width in pixels, or puts it away; the other one keeps its width. */
    void show(Region pane, boolean shown, double width) {
        Region other = pane == left ? right : left;
        if (isShown(other) && other.getWidth() > 0) {
            wanted.putIfAbsent(other, other.getWidth());
        }
        if (shown) {
            wanted.put(pane, width);
            panes.getItems().add(pane == left ? 0 : panes.getItems().size(), pane);
        } else {
            wanted.remove(pane);
            panes.getItems().remove(pane);
        }
        place(1);
    }

    /** @param expected the width of all panes in pixels, as far as known before their first layout */
    void place(double leftWidth, double rightWidth, double expected) {
        wanted.put(left, leftWidth);
        wanted.put(right, rightWidth);
        place(expected);
    }

    /** At once and again after the layout, since a split pane with a new item spreads its dividers in its next one. */
    private void place(double expected) {
        placeDividers(expected);
        if (panes.getWidth() > 0) {
            panes.layout();
            placeDividers(expected);
        }
        Platform.runLater(() -> {
            boolean known = panes.getWidth() > 0;
            if (known) {
                layout.run();
            }
            placeDividers(expected);
            if (known) {
                layout.run();
                wanted.clear();
            }
        });
    }

    private void placeDividers(double expected) {
        double width = width(expected);
        // A divider's position is its middle.
        double half = dividerWidth() / 2;
        double first = (wanted.getOrDefault(left, left.getWidth()) + half) / width;
        double last = 1 - (wanted.getOrDefault(right, right.getWidth()) + half) / width;
        if (isShown(left) && isShown(right)) {
            panes.setDividerPositions(first, last);
        } else if (isShown(left) || isShown(right)) {
            panes.setDividerPositions(isShown(left) ? first : last);
        }
    }

    /** The width of all panes in pixels, as is expected before their first layout. */
    double width(double expected) {
        return Math.max(1, panes.getWidth() > 0 ? panes.getWidth() : expected);
    }

    private double dividerWidth() {
        return panes.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("split-pane-divider"))
                .mapToDouble(node -> node.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
    }
}
