package org.entente.draw;

import java.util.Objects;

/**
 * How a dot, a line or a shape looks. Colours are ARGB, not premultiplied; an alpha of 0 paints nothing.
 *
 * @param fill colour of the inside; of a hollow line, the colour between its rails (0: the drawing's ground)
 * @param stroke colour of the outline or the line
 * @param width px of the outline or the line
 * @param dash pattern of the outline or the line
 * @param cap how a line and its dashes end
 * @param hollow whether a line is drawn as two rails along the edges of its width
 * @param arrow px of the arrowhead at a line's end, 0 for none; its tip is the line's end
 * @param opacity 0–1, multiplied into both colours
 */
public record Style(int fill, int stroke, float width, Dash dash, Cap cap, boolean hollow, float arrow, float opacity) {
    /** How a line ends. */
    public enum Cap {
        /** Straight across, exactly at the end. */
        BUTT,
        /** A half disc around the end. */
        ROUND
    }

    /** @throws IllegalArgumentException when width, arrow or opacity are out of range */
    public Style {
        Objects.requireNonNull(dash, "dash");
        Objects.requireNonNull(cap, "cap");
        if (!(width >= 0) || !(width <= 10_000) || !(arrow >= 0) || !(arrow <= 10_000)) {
            throw new IllegalArgumentException("Width and arrow are px from 0 to 10000: " + width + ", " + arrow);
        }
        if (!(opacity >= 0) || !(opacity <= 1)) {
            throw new IllegalArgumentException("Opacity is from 0 to 1: " + opacity);
        }
    }

    /** An area of one colour without an outline. */
    public static Style fill(int argb) {
        return new Style(argb, 0, 0, Dash.SOLID, Cap.BUTT, false, 0, 1);
    }

    /** A solid line or outline. */
    public static Style stroke(int argb, double width) {
        return new Style(0, argb, (float) width, Dash.SOLID, Cap.BUTT, false, 0, 1);
    }

    /** This with the inside coloured. */
    public Style filled(int argb) {
        return new Style(argb, stroke, width, dash, cap, hollow, arrow, opacity);
    }

    /** This with an outline or line of that colour and width in px. */
    public Style stroked(int argb, double px) {
        return new Style(fill, argb, (float) px, dash, cap, hollow, arrow, opacity);
    }

    /** This with another pattern. */
    public Style dashed(Dash pattern) {
        return new Style(fill, stroke, width, pattern, cap, hollow, arrow, opacity);
    }

    /** This with half discs at the ends of lines and dashes. */
    public Style round() {
        return new Style(fill, stroke, width, dash, Cap.ROUND, hollow, arrow, opacity);
    }

    /** This as two rails. */
    public Style asHollow() {
        return new Style(fill, stroke, width, dash, cap, true, arrow, opacity);
    }

    /** This with an arrowhead of that many px at a line's end. */
    public Style withArrow(double px) {
        return new Style(fill, stroke, width, dash, cap, hollow, (float) px, opacity);
    }

    /** This with its opacity multiplied by a share, 0–1. */
    public Style faded(double share) {
        return new Style(fill, stroke, width, dash, cap, hollow, arrow, (float) (opacity * share));
    }

    /** Colour of the inside with the opacity in its alpha. */
    int fillColour() {
        return fade(fill, opacity);
    }

    /** Colour of the line with the opacity in its alpha. */
    int strokeColour() {
        return width > 0 ? fade(stroke, opacity) : 0;
    }

    static int fade(int argb, float opacity) {
        int alpha = Math.round((argb >>> 24) * opacity);
        return alpha << 24 | (argb & 0xFFFFFF);
    }
}
