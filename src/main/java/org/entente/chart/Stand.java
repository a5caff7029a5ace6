package org.entente.chart;

import org.entente.model.Event;

/** An event on a lane: where its symbol stands and where its title goes. Changed only while a layout is made. */
final class Stand {
    /** Which side of the symbol the title stands on. */
    enum Side {
        NONE,
        RIGHT,
        LEFT
    }

    final Extent extent;
    /** Pixel of the symbol's middle. */
    final double x;
    /** Greater goes first. */
    final double rank;
    /** Whether the title belongs here and not to another lane on which the same event stands. */
    final boolean titled;

    int cell;
    int row = -1;
    double r;
    /** Pixels that its bar or whisker covers; empty, {@code to < from}, if it has none. */
    double from;

    double to = -1;
    /** Null until it is measured. */
    Title title;

    Side side = Side.NONE;

    Stand(Extent extent, double x, double rank, boolean titled) {
        this.extent = extent;
        this.x = x;
        this.rank = rank;
        this.titled = titled;
    }

    Event event() {
        return extent.event();
    }

    boolean hasBody() {
        return from <= to;
    }

    double left() {
        return x - r;
    }

    double right() {
        return x + r;
    }
}
