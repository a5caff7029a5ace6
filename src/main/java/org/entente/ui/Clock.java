package org.entente.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Calls back later, on the FX thread; one call at a time, so that a new one takes the place of the one that waits. */
interface Clock {
    /** Does something once, after so long. */
    void after(Duration wait, Runnable what);

    /** Gives up what waits, if anything does. */
    void cancel();

    /** The time of the toolkit. */
    static Clock ofToolkit() {
        PauseTransition pause = new PauseTransition();
        return new Clock() {
            @Override
            public void after(Duration wait, Runnable what) {
                pause.stop();
                pause.setDuration(wait);
                pause.setOnFinished(event -> what.run());
                pause.play();
            }

            @Override
            public void cancel() {
                pause.stop();
            }
        };
    }
}
