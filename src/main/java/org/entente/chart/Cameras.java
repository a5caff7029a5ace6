package org.entente.chart;

import org.entente.layout.Positions;
import org.entente.state.Camera;
import org.entente.state.Scene;

/** Cameras that show all that is drawn. */
public final class Cameras {
    private static final double SIDE = 68;
    private static final double TOP = 84;
    private static final double BOTTOM = 64;
    private static final double CLOSEST = 1.6;

    private Cameras() {}

    /**
     * The camera that shows every node of a scene with room for its name, as near as possible but not nearer than 1.6 pixels a
     * world unit in a pane of the design size, and in proportion in a larger one.
     *
     * @param width of the pane in pixels
     * @param height of the pane in pixels
     */
    public static Camera fit(Scene scene, Positions positions, double width, double height) {
        if (scene.nodes().isEmpty() || !(width > 0) || !(height > 0)) {
            return new Camera(0, 0, 1);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Scene.Node node : scene.nodes()) {
            int i = node.actor().id().ordinal();
            left = Math.min(left, positions.x(i));
            right = Math.max(right, positions.x(i));
            top = Math.min(top, positions.y(i));
            bottom = Math.max(bottom, positions.y(i));
        }
        double wide = Math.max(40, width - 2 * SIDE);
        double high = Math.max(40, height - TOP - BOTTOM);
        double closest = CLOSEST * Math.max(1, Math.min(width / 900, height / 560));
        double zoom = Math.min(closest, Math.min(wide / Math.max(1, right - left), high / Math.max(1, bottom - top)));
        double middle = (left + right) / 2;
        double centre = (top + bottom) / 2 - (TOP - BOTTOM) / 2 / zoom;
        return new Camera(middle, centre, zoom);
    }
}
