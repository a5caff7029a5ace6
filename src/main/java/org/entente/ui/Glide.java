package org.entente.ui;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.entente.chart.Cameras;
import org.entente.state.Camera;

/** The camera's way from where it was to where the store has it; only what is seen moves, not what is stored. */
final class Glide extends Transition {
    private static final Duration LASTS = Duration.millis(250);

    private final Camera from;
    private final Camera to;
    private final Runnable redraw;
    private Camera now;

    /** @param redraw is told whenever the camera has moved on, and at the end */
    Glide(Camera from, Camera to, Runnable redraw) {
        this.from = from;
        this.to = to;
        this.redraw = redraw;
        this.now = from;
        setCycleDuration(LASTS);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** Where it is now. */
    Camera now() {
        return now;
    }

    Camera to() {
        return to;
    }

    @Override
    protected void interpolate(double way) {
        now = Cameras.between(from, to, way);
        redraw.run();
    }
}
