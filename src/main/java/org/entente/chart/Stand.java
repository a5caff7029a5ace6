package org.entente.chart;

import java.util.List;
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

    /** The notice from which on an event is a selected one. */
    static final int SELECTED = 4;

    /** Width of the sign at the band's edge that stands for a symbol outside it. */
    static final double CHEVRON = 9;

    final Extent extent;
    /** Pixel of the symbol's middle; the band's edge if the symbol stands outside. */
    final double x;
    /** -1 if the symbol stands left of the band and 1 if right of it, so that only bar or whisker show; else 0. */
    final int edge;
    /** By importance, and a little more for what has effects; greater goes first. */
    final double rank;
    /** How much the view draws attention to it: 0, or more if it is lit, stepped to, selected. */
    final int notice;
    /** Whether this is the uppermost lane on which the event stands. */
    final boolean first;

    /** Where its title is looked for room, the best place first. */
    final List<Side> sides;

    /** Its place among the events of the situation. */
    final int order;
    /** The cell of the grid of bunches that it lies in. */
    final int cell;

    /** Selected, what it would be bunched with were it not; else empty. */
    List<Stand> crowd = List.of();

    int row = -1;
    double r;
    /** Half the width of what is drawn of the symbol, its ring included. */
    double reach;
    /** Width of the sign of status right of the symbol. */
    double aside;
    /** Pixels that its bar or whisker covers; empty, {@code to < from}, if it has none. */
    double from;

    double to = -1;
    /** Whether bar or whisker reach beyond the band. */
    boolean cutLeft;

    boolean cutRight;
    /** Between which pixels a title may lie on the bar or whisker without hiding an end of it. */
    double coverFrom;

    double coverTo;
    /** Whether a title right of the symbol lies on the tint of a bar. */
    boolean onTint;
    /** What it may be called at least; null until it is measured. */
    Title shortest;

    Title title = Title.NONE;

    Side side = Side.NONE;

    Stand(
            Extent extent,
            double x,
            int edge,
            double rank,
            int notice,
            boolean first,
            List<Side> sides,
            int order,
            int cell) {
        this.extent = extent;
        this.x = x;
        this.edge = edge;
        this.rank = rank;
        this.notice = notice;
        this.first = first;
        this.sides = sides;
        this.order = order;
        this.cell = cell;
    }

    Event event() {
        return extent.event();
    }

    boolean isSelected() {
        return notice >= SELECTED;
    }

    boolean hasSymbol() {
        return edge == 0;
    }

    boolean hasBody() {
        return from <= to;
    }

    double left() {
        return edge == 0 ? x - reach : edge < 0 ? x : x - CHEVRON;
    }

    double right() {
        return edge == 0 ? x + reach + aside : edge < 0 ? x + CHEVRON : x;
    }
}
