package org.entente.ui;

import org.entente.draw.Drawing;

/**
 * A drawing waiting to be made: a pure function of the size it gets. It is called on the {@link Brush}'s thread, so it holds
 * immutable values only. Its identity says whether it changed: the same object again means the same drawing.
 */
@FunctionalInterface
public interface Layer {
    /**
     * Makes the drawing; a base has a ground, an overlay has none (0).
     *
     * @param width of the view in px at scale 1, above 0
     * @param height of the view in px at scale 1, above 0
     */
    Drawing draw(double width, double height);
}
