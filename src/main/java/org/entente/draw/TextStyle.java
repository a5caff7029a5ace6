package org.entente.draw;

import java.util.Objects;

/**
 * How text looks.
 *
 * @param size px of the em at scale 1, above 0, at most 1000
 * @param weight the face of the family
 * @param colour ARGB
 * @param halo ARGB of the band around the letters that keeps them legible over lines, alpha 0 for none
 * @param haloWidth px the band reaches beyond the letters, at most 20
 * @param struck whether a line runs through the text (cancelled)
 * @param maxWidth px; longer text ends in an ellipsis; {@code Float.POSITIVE_INFINITY} for no limit
 */
public record TextStyle(
        float size, Weight weight, int colour, int halo, float haloWidth, boolean struck, float maxWidth) {
    /** The faces of the bundled family. */
    public enum Weight {
        REGULAR,
        MEDIUM,
        BOLD,
        ITALIC
    }

    /** @throws IllegalArgumentException when a number is out of range */
    public TextStyle {
        Objects.requireNonNull(weight, "weight");
        if (!(size > 0) || !(size <= 1000)) {
            throw new IllegalArgumentException("A text size is above 0 and at most 1000 px: " + size);
        }
        if (!(haloWidth >= 0) || !(haloWidth <= 20)) {
            throw new IllegalArgumentException("A halo reaches from 0 to 20 px: " + haloWidth);
        }
        if (!(maxWidth >= 0)) {
            throw new IllegalArgumentException("A maximal width is not negative: " + maxWidth);
        }
    }

    /** Regular text without a halo. */
    public static TextStyle of(double size, int colour) {
        return new TextStyle((float) size, Weight.REGULAR, colour, 0, 0, false, Float.POSITIVE_INFINITY);
    }

    /** This in another face. */
    public TextStyle weight(Weight face) {
        return new TextStyle(size, face, colour, halo, haloWidth, struck, maxWidth);
    }

    /** This in another colour. */
    public TextStyle colour(int argb) {
        return new TextStyle(size, weight, argb, halo, haloWidth, struck, maxWidth);
    }

    /** This with a band of that colour reaching so many px beyond the letters. */
    public TextStyle halo(int argb, double px) {
        return new TextStyle(size, weight, colour, argb, (float) px, struck, maxWidth);
    }

    /** This with a line through the text. */
    public TextStyle asStruck() {
        return new TextStyle(size, weight, colour, halo, haloWidth, true, maxWidth);
    }

    /** This, cut with an ellipsis beyond so many px. */
    public TextStyle within(double px) {
        return new TextStyle(size, weight, colour, halo, haloWidth, struck, (float) px);
    }

    /** This with both colours' opacity multiplied by a share, 0–1. */
    public TextStyle faded(double share) {
        return new TextStyle(
                size,
                weight,
                Style.fade(colour, (float) share),
                Style.fade(halo, (float) share),
                haloWidth,
                struck,
                maxWidth);
    }

    boolean hasHalo() {
        return haloWidth > 0 && halo >>> 24 != 0;
    }
}
