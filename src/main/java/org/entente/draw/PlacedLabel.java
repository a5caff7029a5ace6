package org.entente.draw;

import java.awt.geom.Rectangle2D;

/**
 * A text as drawn.
 *
 * @param text what was asked for
 * @param shown what is drawn of it, with an ellipsis when it is cut
 * @param box from ascent to descent and pen start to pen end, in px of the whole drawing, without the halo
 * @param visible the part of the box that no clip hides
 * @param style how it looks, before any scaling
 * @param target what it is about, null for decoration
 */
public record PlacedLabel(
        String text, String shown, Rectangle2D box, Rectangle2D visible, TextStyle style, Target target) {
    /** Whether something of the text is missing: cut by an ellipsis or hidden by a clip or the drawing's edge. */
    public boolean isCut() {
        return !text.equals(shown)
                || visible.getWidth() < box.getWidth() - 0.01
                || visible.getHeight() < box.getHeight() - 0.01;
    }
}
