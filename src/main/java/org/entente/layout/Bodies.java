package org.entente.layout;

/** The moving nodes as flat arrays by ordinal: position in pixels, velocity in pixels a tick, and whether a node is fixed. */
final class Bodies {
    /** No coordinate goes beyond this, in either direction: it keeps the arithmetic exact enough and pins within reach. */
    static final double REACH = 1e6;

    final int size;
    final double[] x;
    final double[] y;
    final double[] vx;
    final double[] vy;
    final boolean[] fixed;

    Bodies(Positions start) {
        size = start.size();
        x = new double[size];
        y = new double[size];
        vx = new double[size];
        vy = new double[size];
        fixed = new boolean[size];
        for (int i = 0; i < size; i++) {
            x[i] = within(start.x(i));
            y[i] = within(start.y(i));
        }
    }

    static double within(double coordinate) {
        return Math.max(-REACH, Math.min(REACH, coordinate));
    }

    Positions positions() {
        return Positions.of(x, y);
    }

    /** Moves every free body by its velocity, of which the share {@code kept} (0 to 1) is left after the step. */
    void step(double kept) {
        for (int i = 0; i < size; i++) {
            if (fixed[i]) {
                vx[i] = 0;
                vy[i] = 0;
            } else {
                vx[i] *= kept;
                vy[i] *= kept;
                x[i] = within(x[i] + vx[i]);
                y[i] = within(y[i] + vy[i]);
            }
        }
    }
}
