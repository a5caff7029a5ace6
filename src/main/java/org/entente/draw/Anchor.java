package org.entente.draw;

/**
 * Which point of a label stands at the position given: start, middle or end of the text across, and its baseline or the
 * middle of its capital letters up and down.
 */
public enum Anchor {
    BASELINE_START(0, false),
    BASELINE_MIDDLE(0.5, false),
    BASELINE_END(1, false),
    CENTRE_START(0, true),
    CENTRE(0.5, true),
    CENTRE_END(1, true);

    private final double share;
    private final boolean centred;

    Anchor(double share, boolean centred) {
        this.share = share;
        this.centred = centred;
    }

    /** How much of the text's width lies left of the position, 0–1. */
    public double share() {
        return share;
    }

    /** Whether the position's y is the middle of the capital letters instead of the baseline. */
    public boolean centred() {
        return centred;
    }
}
