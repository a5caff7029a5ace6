package org.entente.chart;

import org.entente.model.Event;

/** An event on a lane: where its symbol stands and where its title goes. Changed only while a layout is made. */
final class Stand {
    /** Where the title stands. */
    enum Side {
        NONE,
        /** Right of the symbol, on the bar or whisker if there is one. */
        RIGHT,
        /** Left of the symbol, on the whisker if there is one. */
        LEFT,
        /** Right of symbol, bar and whisker. */
        AFTER,
        /** Left of symbol, bar and whisker. */
        BEFORE
    }

    final Extent extent;
    /** Pixel of the symbol's middle. */
    final double x;
    /** Greater goes first. */
    final double rank;
    /** Whether this is the uppermost lane on which the event stands. */
    final boolean first;

    /** Its place among the events of the situation. */
    final int order;
    /** The cell of the grid of bunches that it lies in. */
    final int cell;

    int row = -1;
    double r;
    /** Half the width of what is drawn of the symbol, its ring included. */
    double reach;
    /** Pixels that its bar or whisker covers; empty, {@code to < from}, if it has none. */
    double from;

    double to = -1;
    /** Between which pixels a title may lie on the bar or whisker without hiding an end of it. */
    double coverFrom;

    double coverTo;
    /** Whether a title right of the symbol lies on the tint of a bar. */
    boolean onTint;
    /** What it may be called at least; null until it is measured. */
    Title shortest;

    Title title = Title.NONE;

    Side side = Side.NONE;

    Stand(Extent extent, double x, double rank, boolean first, int order, int cell) {
        this.extent = extent;
        this.x = x;
        this.rank = rank;
        this.first = first;
        this.order = order;
        this.cell = cell;
    }

    Event event() {
        return extent.event();
    }

    boolean hasBody() {
        return from <= to;
    }

    double left() {
        return x - reach;
    }

    double right() {
        return x + reach;
    }
}
