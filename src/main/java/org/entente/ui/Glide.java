package org.entente.ui;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/**
 * The way of a view from where it was to where the store has it; only what is seen moves, not what is stored.
 *
 * @param <T> what tells where a view is, such as a camera
 */
final class Glide<T> extends Transition {
    private static final Duration LASTS = Duration.millis(250);

    /** What lies between two places. */
    interface Between<T> {
        /** @param way 0 to 1 */
        T at(T from, T to, double way);
    }

    private final T from;
    private final T to;
    private final Between<T> between;
    private final Runnable redraw;
    private T now;

    /** @param redraw is told whenever the view has moved on, and at the end */
    Glide(T from, T to, Between<T> between, Runnable redraw) {
        this.from = from;
        this.to = to;
        this.between = between;
        this.redraw = redraw;
        this.now = from;
        setCycleDuration(LASTS);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** Where it is now. */
    T now() {
        return now;
    }

    T to() {
        return to;
    }

    @Override
    protected void interpolate(double way) {
        now = between.at(from, to, way);
        redraw.run();
    }
}
