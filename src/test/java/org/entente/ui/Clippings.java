package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** Finds what can't be read or reached in a scene: words that are cut, and controls that reach out of where they are seen. */
final class Clippings {
    /** Where JavaFX keeps a tooltip that is installed on a node. */
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private static final double SLACK = 1.5;

    private final List<String> found = new ArrayList<>();
    private final Scene scene;

    private Clippings(Scene scene) {
        this.scene = scene;
    }

    /** A sentence for each, with the words of the control; on the FX thread. */
    static List<String> of(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Clippings clippings = new Clippings(scene);
        clippings.look(scene.getRoot());
        return clippings.found.stream().distinct().toList();
    }

    private void look(Node node) {
        if (!node.isVisible() || node instanceof TextInputControl || node instanceof ScrollBar) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            words(labeled);
        }
        boolean isCell = node instanceof IndexedCell<?>;
        if (!isCell && node instanceof Labeled || !isCell && node instanceof Control && node.isFocusTraversable()) {
            place(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /** Words that are cut must stand whole in a tip, of the control or of what it is in. */
    private void words(Labeled labeled) {
        String words = labeled.getText();
        Text shown = labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElse(null);
        if (shown == null || shown.getText().equals(words) || labeled.isMnemonicParsing()) {
            boolean low = shown != null && labeled.getHeight() < labeled.minHeight(labeled.getWidth()) - SLACK;
            if (low) {
                found.add("too low: " + told(labeled));
            }
            return;
        }
        if (!tip(labeled).contains(words)) {
            found.add("cut: " + told(labeled) + " shows “" + shown.getText() + "”");
        }
    }

    private static String tip(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(TOOLTIP) instanceof Tooltip tip) {
                return tip.getText();
            }
            if (at instanceof Control control && control.getTooltip() != null) {
                return control.getTooltip().getText();
            }
        }
        return "";
    }

    /** Every control is within the window and what cuts it; where that scrolls, within what is scrolled. */
    private void place(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean acrossScrolls = false;
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof IndexedCell<?> cell) {
                check(node, bounds, cell.localToScene(cell.getLayoutBounds()));
                return;
            }
            if (at instanceof VirtualFlow<?> || at.getStyleClass().contains("column-header-background")) {
                return;
            }
            if (at.getStyleClass().contains("viewport") && at.getParent() instanceof ScrollPane pane) {
                Bounds content =
                        pane.getContent().localToScene(pane.getContent().getLayoutBounds());
                check(node, bounds, content);
                double wide = pane.getContent().getLayoutBounds().getWidth();
                if (wide > pane.getViewportBounds().getWidth() + SLACK
                        && pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER) {
                    found.add("too wide to be scrolled: " + pane.getStyleClass() + ", "
                            + pane.getContent().getStyleClass());
                }
                return;
            }
            boolean cuts = at.getClip() != null || at == scene.getRoot() || at.getParent() instanceof SplitPane;
            if (cuts && !acrossScrolls) {
                check(node, bounds, at.localToScene(at.getLayoutBounds()));
            }
        }
    }

    private void check(Node node, Bounds bounds, Bounds frame) {
        if (bounds.getMinX() < frame.getMinX() - SLACK
                || bounds.getMaxX() > frame.getMaxX() + SLACK
                || bounds.getMinY() < frame.getMinY() - SLACK
                || bounds.getMaxY() > frame.getMaxY() + SLACK) {
            String message = "outside: " + told(node) + " at " + rounded(bounds) + " of " + rounded(frame);
            if (found.stream().noneMatch(message::equals)) {
                found.add(message);
            }
        }
    }

    private static String rounded(Bounds bounds) {
        return Math.round(bounds.getMinX()) + ".." + Math.round(bounds.getMaxX()) + " × " + Math.round(bounds.getMinY())
                + ".." + Math.round(bounds.getMaxY());
    }

    private static String told(Node node) {
        String words = node instanceof Labeled labeled ? labeled.getText() : "";
        String type = node instanceof Label ? "" : node.getClass().getSimpleName() + " ";
        return type + "“" + words + "” " + (node.getId() == null ? "" : "#" + node.getId() + " ") + node.getStyleClass()
                + " in " + node.getParent().getStyleClass();
    }
}
