package org.entente.draw;

/** A line drawn as two rails. */
final class HollowLine {
    private HollowLine() {}

    /** Px between the rails of a line so wide: each rail is a quarter of the width, at least 0.8 and at most 1.5 px. */
    static double gap(double width) {
        double rail = Math.max(0.8, Math.min(1.5, width / 4));
        return Math.max(0, width - 2 * rail);
    }
}
