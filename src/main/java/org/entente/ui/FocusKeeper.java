package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Leaves the focus where it is while what has it is made anew: hands on the keyboard shall not begin again at the window's corner. */
final class FocusKeeper {
    private FocusKeeper() {}

    /**
     * Makes a change to what is in a room. If that takes away what has the focus, what now stands in its place in the order of Tab has
     * it next, or what stands before it.
     *
     * @param otherwise has the focus if nothing in the room can
     */
    static void keep(Node room, Node otherwise, Runnable change) {
        int place = place(room);
        change.run();
        if (place < 0 || place(room) >= 0) {
            return;
        }
        List<Node> stops = stops(room);
        (stops.isEmpty() ? otherwise : stops.get(Math.min(place, stops.size() - 1))).requestFocus();
    }

    /** The place of what has the focus among all that can have it in a room; -1 if it is elsewhere. */
    static int place(Node room) {
        Node focused = room.getScene() == null ? null : room.getScene().getFocusOwner();
        return focused == null ? -1 : stops(room).indexOf(focused);
    }

    /** Everything in a room that Tab stops at, in its order. */
    static List<Node> stops(Node room) {
        List<Node> stops = new ArrayList<>();
        collect(room, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
