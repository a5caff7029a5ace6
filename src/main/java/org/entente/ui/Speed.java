package org.entente.ui;

import javafx.util.Duration;

/** How fast events are played. */
enum Speed {
    HALF("½×", 0.5),
    ONE("1×", 1),
    TWO("2×", 2),
    FOUR("4×", 4),
    EIGHT("8×", 8);

    /** Long enough to read what the strip says. */
    private static final double SECONDS_AT_ONE = 2;

    private final String sign;
    private final double factor;

    Speed(String sign, double factor) {
        this.sign = sign;
        this.factor = factor;
    }

    /** How it is written: "2×". */
    String sign() {
        return sign;
    }

    /** How long each event is shown before the next. */
    Duration perStep() {
        return Duration.seconds(SECONDS_AT_ONE / factor);
    }
}
