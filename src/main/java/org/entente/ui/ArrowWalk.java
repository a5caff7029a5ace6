package org.entente.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets ↑ and ↓ go through all that can be pressed in a column that scrolls. From the column itself ↓ goes to the first of it that is in
 * sight; with none in sight, and for ↑, it scrolls.
 */
final class ArrowWalk {
    /** What is kept clear above and below what is brought into sight, in px. */
    private static final double BESIDE = 24;

    private static final String WALKED = "arrow-walk";

    private final ScrollPane scroll;

    /** Begins to listen to the keys that are pressed in a pane. */
    ArrowWalk(ScrollPane scroll) {
        this.scroll = scroll;
        scroll.getStyleClass().add(WALKED);
        // Before the pane itself scrolls.
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof Node node && needs(node, event)) {
                boolean down = event.getCode() == KeyCode.DOWN;
                if (node != scroll) {
                    goFrom(node, down ? 1 : -1);
                    event.consume();
                } else if (down) {
                    firstInSight().ifPresent(first -> {
                        first.requestFocus();
                        event.consume();
                    });
                }
            }
        });
    }

    /** Whether a key that is pressed somewhere goes through a column, or scrolls it. */
    static boolean needs(Node target, KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (!plain || !arrow || target instanceof TextInputControl) {
            return false;
        }
        Node node = target;
        while (node != null && !node.getStyleClass().contains(WALKED)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void goFrom(Node from, int by) {
        List<Node> stops = FocusKeeper.stops(scroll.getContent());
        int place = stops.indexOf(from) + by;
        if (place < 0) {
            scroll.setVvalue(0);
            scroll.requestFocus();
        } else {
            Node next = stops.get(Math.min(place, stops.size() - 1));
            next.requestFocus();
            show(next);
        }
    }

    private Optional<Node> firstInSight() {
        Bounds window = scroll.localToScene(scroll.getLayoutBounds());
        return FocusKeeper.stops(scroll.getContent()).stream()
                .filter(node -> {
                    Bounds box = node.localToScene(node.getLayoutBounds());
                    return box.getMinY() >= window.getMinY() && box.getMaxY() <= window.getMaxY();
                })
                .findFirst();
    }

    /** Scrolls as little as shows a node of the column whole. */
    void show(Node node) {
        Node column = scroll.getContent();
        Bounds box = column.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = scroll.getViewportBounds().getHeight();
        double hidden = column.getLayoutBounds().getHeight() - room;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double shown = Math.max(Math.min(top, box.getMinY() - BESIDE), box.getMaxY() + BESIDE - room);
            scroll.setVvalue(Math.max(0, Math.min(1, shown / hidden)));
        }
    }
}
