package org.entente.ui;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.entente.chart.TimelineGestures;
import org.entente.state.TimeWindow;

/** The timeline's way from one window to another; only what is seen moves, not what is stored. */
final class WindowGlide extends Transition {
    private static final Duration LASTS = Duration.millis(250);

    private final TimeWindow from;
    private final TimeWindow to;
    private final Runnable redraw;
    private TimeWindow now;

    /** @param redraw is told whenever the window has moved on, and at the end */
    WindowGlide(TimeWindow from, TimeWindow to, Runnable redraw) {
        this.from = from;
        this.to = to;
        this.redraw = redraw;
        this.now = from;
        setCycleDuration(LASTS);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** What it shows now. */
    TimeWindow now() {
        return now;
    }

    TimeWindow to() {
        return to;
    }

    @Override
    protected void interpolate(double way) {
        now = TimelineGestures.between(from, to, way);
        redraw.run();
    }
}
