package org.entente.draw;

import java.awt.geom.Rectangle2D;

/**
 * A batch of things of one kind, drawn in order. Batches are flat arrays, as a drawing may hold a hundred thousand
 * lines and is made anew for each frame. A target is null for decoration. All coordinates are finite.
 */
sealed interface Mark {
    /** Discs: x, y and radius of each, three numbers a dot. */
    record Dots(float[] places, Style[] styles, Target[] targets) implements Mark {}

    /** Lines: start, control point and end of each, six numbers; the control point of a straight one is NaN. */
    record Lines(float[] places, Style[] styles, Target[] targets) implements Mark {
        boolean isStraight(int line) {
            return Float.isNaN(places[6 * line + 2]);
        }
    }

    /** Paths, each moved to x, y after being scaled: three numbers a shape. */
    record Shapes(Outline[] outlines, float[] places, Style[] styles, Target[] targets) implements Mark {}

    /** Texts: what was asked for, what is shown of it, and the start x, baseline y and width of that. */
    record Labels(String[] texts, String[] shown, float[] places, TextStyle[] styles, Target[] targets)
            implements Mark {}

    /** Pictures: x, y, width and height of each; round ones show only the inscribed ellipse; the ring lies around. */
    record Pictures(Picture[] pictures, float[] places, boolean[] round, Style[] rings, Target[] targets)
            implements Mark {}

    /** Marks in coordinates of their own, scaled and then moved, seen only inside a box of those coordinates. */
    record Group(Mark[] marks, double dx, double dy, double scale, Rectangle2D box, int ground) implements Mark {}
}
