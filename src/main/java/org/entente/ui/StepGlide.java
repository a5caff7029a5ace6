package org.entente.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.entente.layout.Positions;
import org.entente.state.Camera;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;

/**
 * Leads from the view on the screen to another: what is drawn changes at once, while nodes, camera and timeline glide to their
 * new places. To the store it is one change, made before the glide begins; any key or press of the mouse ends the glide where it
 * leads to.
 */
final class StepGlide implements Story.Screen {
    private static final Duration LENGTH = Duration.millis(280);
    /** With more nodes than this each picture takes too long for a glide. */
    private static final int MOST_NODES = 1_500;

    private final Store store;
    private final Node around;
    private final Supplier<Camera> camera;
    private final BooleanSupplier still;
    private final Runnable before;
    private final EventHandler<InputEvent> onInput = event -> finish();
    private Runnable onEnd = () -> {};
    private Glide running;
    private Scene heard;

    /**
     * @param around what is listened at for keys and mouse
     * @param camera of the graph as it is on the screen
     * @param still whether nothing shall move by itself
     * @param before ends whatever else moves nodes
     */
    StepGlide(Store store, Node around, Supplier<Camera> camera, BooleanSupplier still, Runnable before) {
        this.store = store;
        this.around = around;
        this.camera = camera;
        this.still = still;
        this.before = before;
    }

    /** What is to be done whenever a glide has come to its end. */
    void whenArrived(Runnable action) {
        onEnd = action;
    }

    @Override
    public boolean isMoving() {
        return running != null;
    }

    @Override
    public void show(ViewState view, Positions positions) {
        finish();
        before.run();
        store.commit();
        ViewState viewBefore = store.view().get();
        Positions positionsBefore = store.positions().get();
        Camera cameraBefore = camera.get();
        boolean glides = !still.getAsBoolean()
                && around.getScene() != null
                && store.situation().get().scene().nodes().size() <= MOST_NODES;
        store.preview(state -> view);
        store.preview(positions);
        store.commit();
        if (glides && store.situation().get().scene().nodes().size() <= MOST_NODES) {
            start(new Glide(
                    cameraBefore,
                    camera.get(),
                    positionsBefore,
                    positions,
                    viewBefore.window() == null || view.window() == null ? null : viewBefore.window(),
                    view));
        }
    }

    private void start(Glide glide) {
        running = glide;
        heard = around.getScene();
        heard.addEventFilter(KeyEvent.KEY_PRESSED, onInput);
        heard.addEventFilter(MouseEvent.MOUSE_PRESSED, onInput);
        heard.addEventFilter(ScrollEvent.SCROLL, onInput);
        glide.setOnFinished(event -> finish());
        glide.play();
    }

    /** Puts everything where it is led to, if something is on its way. */
    void finish() {
        if (running == null) {
            return;
        }
        Glide ended = running;
        running = null;
        ended.stop();
        heard.removeEventFilter(KeyEvent.KEY_PRESSED, onInput);
        heard.removeEventFilter(MouseEvent.MOUSE_PRESSED, onInput);
        heard.removeEventFilter(ScrollEvent.SCROLL, onInput);
        if (ended.isUndisturbed()) {
            store.rollback();
        }
        onEnd.run();
    }

    /** One glide from here to there. */
    private final class Glide extends Transition {
        private final Camera fromCamera;
        private final Camera toCamera;
        private final Positions from;
        private final Positions to;
        private final TimeWindow fromWindow;
        private final ViewState view;
        private ViewState shown;

        /** @param fromWindow null if the timeline does not glide */
        Glide(Camera fromCamera, Camera toCamera, Positions from, Positions to, TimeWindow fromWindow, ViewState view) {
            this.fromCamera = fromCamera;
            this.toCamera = toCamera;
            this.from = from;
            this.to = to;
            this.fromWindow = fromWindow;
            this.view = view;
            this.shown = view;
            setCycleDuration(LENGTH);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        /** Whether nobody else has changed the view meanwhile; else that holds. */
        boolean isUndisturbed() {
            return store.view().get().equals(shown);
        }

        @Override
        protected void interpolate(double part) {
            if (running != this) {
                return;
            }
            if (!isUndisturbed()) {
                finish();
                return;
            }
            shown = view.withCamera(between(fromCamera, toCamera, part));
            if (fromWindow != null) {
                shown = shown.withWindow(between(fromWindow, view.window(), part));
            }
            ViewState next = shown;
            store.preview(between(from, to, part));
            store.preview(state -> next);
        }
    }

    private static Camera between(Camera a, Camera b, double part) {
        double zoom = a.zoom() * Math.pow(b.zoom() / a.zoom(), part);
        return new Camera(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part, zoom);
    }

    private static TimeWindow between(TimeWindow a, TimeWindow b, double part) {
        double from = a.from() + ((double) b.from() - a.from()) * part;
        double to = a.to() + ((double) b.to() - a.to()) * part;
        return from < to && (long) from < (long) to ? new TimeWindow((long) from, (long) to) : b;
    }

    private static Positions between(Positions a, Positions b, double part) {
        Positions.Builder between = b.toBuilder();
        for (int i = 0; i < b.size(); i++) {
            between.put(i, a.x(i) + (b.x(i) - a.x(i)) * part, a.y(i) + (b.y(i) - a.y(i)) * part);
        }
        return between.build();
    }
}
