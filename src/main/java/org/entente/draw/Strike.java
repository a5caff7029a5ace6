package org.entente.draw;

import java.awt.geom.Rectangle2D;

/** The line through the text of something cancelled: at half the height of the small letters, a fifteenth of an em. */
final class Strike {
    private static final double HEIGHT = 0.27;
    private static final double THICKNESS = 1.0 / 15;

    private Strike() {}

    static Rectangle2D box(TextStyle style, double x, double y, double wide) {
        double thick = Math.max(1, style.size() * THICKNESS);
        return new Rectangle2D.Double(x, y - style.size() * HEIGHT - thick / 2, wide, thick);
    }
}
