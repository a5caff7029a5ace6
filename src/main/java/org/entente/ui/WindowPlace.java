package org.entente.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.entente.io.Preferences;

/** Where a window goes so that all of it can be seen: as it was left, but no larger than its screen and not over its edge. */
final class WindowPlace {
    private WindowPlace() {}

    /**
     * The place of a window in pixels of the screens.
     *
     * @param left as it was left; a place that is NaN, or on no screen, becomes the middle of the first screen
     * @param screens the parts of the screens that windows may cover, the main one first
     */
    static Rectangle2D of(Preferences left, List<Rectangle2D> screens) {
        boolean known = Double.isFinite(left.x()) && Double.isFinite(left.y());
        Rectangle2D wanted = new Rectangle2D(known ? left.x() : 0, known ? left.y() : 0, left.width(), left.height());
        Rectangle2D screen = screens.stream()
                .filter(each -> known && each.intersects(wanted))
                .max(Comparator.comparingDouble(each -> shared(each, wanted)))
                .orElse(screens.get(0));
        double width = Math.min(left.width(), screen.getWidth());
        double height = Math.min(left.height(), screen.getHeight());
        boolean kept = known && screen.intersects(wanted);
        double x = kept ? left.x() : screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = kept ? left.y() : screen.getMinY() + (screen.getHeight() - height) / 2;
        return new Rectangle2D(
                Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - width)),
                Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - height)),
                width,
                height);
    }

    /** The place of a dialog of some size in the middle of its owner, but not over the edge of the screen. */
    static Rectangle2D over(Rectangle2D owner, double width, double height, Rectangle2D screen) {
        double x = owner.getMinX() + (owner.getWidth() - width) / 2;
        double y = owner.getMinY() + (owner.getHeight() - height) / 2;
        return new Rectangle2D(
                Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - width)),
                Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - height)),
                width,
                height);
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return width * height;
    }
}
