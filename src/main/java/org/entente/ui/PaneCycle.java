package org.entente.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Gives the focus to the next of several parts of a window, in their order and round again. */
final class PaneCycle {
    /** A part of a window that does not begin with what Tab reaches first. */
    interface Part {
        /** What has the focus first in it. */
        Node entrance();
    }

    private PaneCycle() {}

    /** @param by 1 for the next part, -1 for the one before; parts in which nothing can have the focus are passed over */
    static void move(List<? extends Node> parts, Node focused, int by) {
        int here = by > 0 ? -1 : parts.size();
        for (int i = 0; i < parts.size(); i++) {
            if (isIn(focused, parts.get(i))) {
                here = i;
            }
        }
        for (int i = 1; i <= parts.size(); i++) {
            Optional<Node> target = first(parts.get(Math.floorMod(here + i * by, parts.size())));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    /** Whether a node is another or somewhere in it. */
    static boolean isIn(Node node, Node part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    /** What has the focus first in a part: its own entrance, or as when it is gone through with Tab. */
    static Optional<Node> first(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Optional.empty();
        }
        if (part.isFocusTraversable()) {
            return Optional.of(part);
        }
        if (part instanceof Part own) {
            return Optional.of(own.entrance());
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
