package org.entente.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import org.entente.chart.Topologies;
import org.entente.layout.Drag;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.View.Point;
import org.entente.state.Camera;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.ViewState;

/** A drag in the graph, from the press of the button to its release. Each is one thing to undo. */
sealed interface GraphDrag {
    /** The pointer has moved there, in pixels of the pane. */
    void to(double x, double y);

    /** The button is released. */
    void end();

    /** Everything is as it was before. */
    void cancel();

    /** A rectangle in pixels of the pane. */
    record Box(double x, double y, double width, double height) {}

    /** Moves a node, or all selected ones if it is selected; neighbours follow elastically; what was moved is pinned. */
    final class Nodes implements GraphDrag {
        private final Store store;
        private final Camera camera;
        private final Point2D from;
        private final List<ActorId> grabbed = new ArrayList<>();
        private final Drag drag;

        Nodes(Store store, ActorId actor, Camera camera, Point2D from) {
            this.store = store;
            this.camera = camera;
            this.from = from;
            Situation situation = store.situation().get();
            ViewState view = situation.view();
            if (view.isSelected(actor)) {
                for (Id id : view.selection()) {
                    if (id instanceof ActorId other && situation.node(other).isPresent()) {
                        grabbed.add(other);
                    }
                }
            } else {
                grabbed.add(actor);
            }
            this.drag = Drag.begin(
                    store.positions().get(),
                    Topologies.drawn(situation).adjacency(),
                    ordinals(grabbed),
                    ordinals(view.pins().keySet()));
            // A camera that fits what is drawn would follow the drag and slip under the hand.
            store.preview(state -> state.withCamera(camera));
        }

        private static BitSet ordinals(Iterable<ActorId> actors) {
            BitSet set = new BitSet();
            actors.forEach(actor -> set.set(actor.ordinal()));
            return set;
        }

        @Override
        public void to(double x, double y) {
            store.preview(drag.to((x - from.getX()) / camera.zoom(), (y - from.getY()) / camera.zoom()));
        }

        @Override
        public void end() {
            pin();
            store.commit();
        }

        /** Pins, for now, what was moved where it is. */
        void pin() {
            Positions at = store.positions().get();
            store.preview(view -> {
                ViewState pinned = view;
                for (ActorId actor : grabbed) {
                    pinned = pinned.pin(actor, new Point(at.x(actor.ordinal()), at.y(actor.ordinal())));
                }
                return pinned;
            });
        }

        @Override
        public void cancel() {
            store.rollback();
        }
    }

    /** Moves the camera. */
    final class Ground implements GraphDrag {
        private final Store store;
        private final Camera camera;
        private final Point2D from;

        Ground(Store store, Camera camera, Point2D from) {
            this.store = store;
            this.camera = camera;
            this.from = from;
        }

        @Override
        public void to(double x, double y) {
            Camera moved = camera.pan(x - from.getX(), y - from.getY());
            store.preview(view -> view.withCamera(moved));
        }

        @Override
        public void end() {
            store.commit();
        }

        @Override
        public void cancel() {
            store.rollback();
        }
    }

    /** Selects the nodes in a rectangle, in addition to those selected before. */
    final class Lasso implements GraphDrag {
        private final Store store;
        private final Camera camera;
        private final Point2D from;
        private final double width;
        private final double height;
        private final List<Id> before;
        private Box box;

        Lasso(Store store, Camera camera, Point2D from, double width, double height) {
            this.store = store;
            this.camera = camera;
            this.from = from;
            this.width = width;
            this.height = height;
            this.before = store.view().get().selection();
            this.box = new Box(from.getX(), from.getY(), 0, 0);
        }

        Box box() {
            return box;
        }

        @Override
        public void to(double x, double y) {
            box = new Box(
                    Math.min(x, from.getX()),
                    Math.min(y, from.getY()),
                    Math.abs(x - from.getX()),
                    Math.abs(y - from.getY()));
            Set<Id> selected = new LinkedHashSet<>(before);
            Positions at = store.positions().get();
            for (Scene.Node node : store.situation().get().scene().nodes()) {
                int i = node.actor().id().ordinal();
                double px = camera.toPaneX(at.x(i), width);
                double py = camera.toPaneY(at.y(i), height);
                if (px >= box.x() && px <= box.x() + box.width() && py >= box.y() && py <= box.y() + box.height()) {
                    selected.add(node.actor().id());
                }
            }
            store.preview(view -> view.withSelection(List.copyOf(selected)));
        }

        @Override
        public void end() {
            store.commit();
        }

        @Override
        public void cancel() {
            store.rollback();
        }
    }
}
