package org.entente.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.util.Duration;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.state.Camera;

/** Moves the selected actors by keys as a drag would; moves in quick succession are one thing to undo. */
final class Nudge {
    private static final Duration REST = Duration.millis(500);

    private final Store store;
    private final Supplier<Camera> camera;
    private final Runnable onGrab;
    private final PauseTransition rest = new PauseTransition(REST);
    private GraphDrag.Nodes drag;
    private Point2D moved;
    /** Where the last move has left the nodes; if they are elsewhere now, something else came between. */
    private Positions left;

    /** @param onGrab is told before the first move, to end what moves nodes by itself */
    Nudge(Store store, Supplier<Camera> camera, Runnable onGrab) {
        this.store = store;
        this.camera = camera;
        this.onGrab = onGrab;
        rest.setOnFinished(event -> end());
    }

    /** Moves them by so many pixels; they stay pinned where they are then. */
    void by(double dx, double dy) {
        if (drag == null || store.positions().get() != left) {
            if (!begin()) {
                return;
            }
        }
        moved = moved.add(dx, dy);
        drag.to(moved.getX(), moved.getY());
        drag.pin();
        left = store.positions().get();
        rest.playFromStart();
    }

    private boolean begin() {
        List<ActorId> actors = store.view().get().selection().stream()
                .filter(ActorId.class::isInstance)
                .map(ActorId.class::cast)
                .filter(actor -> store.situation().get().node(actor).isPresent())
                .toList();
        if (actors.isEmpty()) {
            return false;
        }
        onGrab.run();
        store.commit();
        moved = Point2D.ZERO;
        drag = new GraphDrag.Nodes(store, actors.get(actors.size() - 1), camera.get(), moved);
        return true;
    }

    private void end() {
        drag = null;
        store.commit();
    }
}
