package org.entente.layout;

import java.util.Arrays;

/** Makes rings as wide as a pane, so that who stood evenly around a circle stands evenly around an ellipse. */
final class Ellipse {
    private static final int STEPS = 1440;

    private final double wide;
    /** The length of the ellipse of height 2 up to each step of its parameter. */
    private final double[] lengths = new double[STEPS + 1];

    /** @param wide width by height */
    Ellipse(double wide) {
        this.wide = wide;
        for (int k = 1; k <= STEPS; k++) {
            double middle = 2 * Math.PI * (k - 0.5) / STEPS;
            double dx = wide * StrictMath.sin(middle);
            double dy = StrictMath.cos(middle);
            lengths[k] = lengths[k - 1] + Math.sqrt(dx * dx + dy * dy);
        }
    }

    /** All positions moved from circles around the origin to ellipses of the same heights. */
    Positions widened(Positions rings) {
        Positions.Builder out = rings.toBuilder();
        for (int i = 0; i < rings.size(); i++) {
            double radius = Math.sqrt(rings.x(i) * rings.x(i) + rings.y(i) * rings.y(i));
            double angle = parameter(StrictMath.atan2(rings.y(i), rings.x(i)) / (2 * Math.PI));
            out.put(i, wide * radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
        }
        return out.build();
    }

    /** The parameter at which a share of the whole length lies behind; a share below 0 counts from the end. */
    private double parameter(double share) {
        double length = (share < 0 ? share + 1 : share) * lengths[STEPS];
        int found = Arrays.binarySearch(lengths, length);
        int after = Math.max(1, Math.min(STEPS, found < 0 ? -found - 1 : found));
        double part = (length - lengths[after - 1]) / (lengths[after] - lengths[after - 1]);
        return 2 * Math.PI * (after - 1 + part) / STEPS;
    }
}
