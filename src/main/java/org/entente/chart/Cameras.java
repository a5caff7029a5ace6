package org.entente.chart;

import java.util.List;
import org.entente.layout.Positions;
import org.entente.state.Camera;
import org.entente.state.Scene;
import org.entente.state.Situation;

/** Cameras that show all that is drawn. */
public final class Cameras {
    private static final double SIDE = 68;
    private static final double TOP = 84;
    private static final double BOTTOM = 64;
    /** What these take of a pane at most for the sake of large text, 0–1: names find room beside their nodes. */
    private static final double TOP_SHARE = 0.26;

    private static final double BOTTOM_SHARE = 0.18;
    private static final double CLOSEST = 1.6;

    /** Pixels that the middle of a node keeps from the pane's edge to be in sight. */
    private static final double MARGIN = 40;

    private Cameras() {}

    /** A part of the world, from corner to corner. */
    private record Corners(double left, double top, double right, double bottom) {
        /** Around all of some nodes; null around none. */
        static Corners of(List<Scene.Node> nodes, Positions positions) {
            if (nodes.isEmpty()) {
                return null;
            }
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (Scene.Node node : nodes) {
                int i = node.actor().id().ordinal();
                left = Math.min(left, positions.x(i));
                right = Math.max(right, positions.x(i));
                top = Math.min(top, positions.y(i));
                bottom = Math.max(bottom, positions.y(i));
            }
            return new Corners(left, top, right, bottom);
        }
    }

    /**
     * The camera that has all that is lit in sight: the same if it is so already, else one moved as little as need be and, where
     * they lie too far apart, no nearer than shows them all.
     *
     * @param width of the pane in pixels
     * @param height of the pane in pixels
     */
    public static Camera showingLit(
            Situation situation, Positions positions, Camera camera, double width, double height) {
        List<Scene.Node> lit = situation.scene().nodes().stream()
                .filter(node -> situation.highlight().has(node.actor().id()))
                .toList();
        Corners corners = Corners.of(lit, positions);
        if (corners == null || !(width > 2 * MARGIN) || !(height > 2 * MARGIN)) {
            return camera;
        }
        double wide = (corners.right - corners.left) * camera.zoom();
        double high = (corners.bottom - corners.top) * camera.zoom();
        double farther = Math.min(
                1, Math.min((width - 2 * MARGIN) / Math.max(1, wide), (height - 2 * MARGIN) / Math.max(1, high)));
        Camera seen = farther < 1 ? camera.zoomAt(farther, width / 2, height / 2, width, height) : camera;
        double dx = into(seen.toPaneX(corners.left, width), seen.toPaneX(corners.right, width), width);
        double dy = into(seen.toPaneY(corners.top, height), seen.toPaneY(corners.bottom, height), height);
        return dx == 0 && dy == 0 ? seen : seen.pan(dx, dy);
    }

    /** How far to move what lies from one pixel to another, so that it lies inside. */
    private static double into(double from, double to, double size) {
        if (from < MARGIN) {
            return MARGIN - from;
        }
        return to > size - MARGIN ? size - MARGIN - to : 0;
    }

    /** A camera on the way from one to another, 0 to 1; the zoom changes in proportion. */
    public static Camera between(Camera from, Camera to, double way) {
        return new Camera(
                from.x() + way * (to.x() - from.x()),
                from.y() + way * (to.y() - from.y()),
                from.zoom() * Math.pow(to.zoom() / from.zoom(), way));
    }

    /**
     * The camera that shows every node of a scene with room for its name, as near as possible but not nearer than 1.6 pixels a
     * world unit in a pane of the design size, and in proportion in a larger one.
     *
     * @param width of the pane in pixels
     * @param height of the pane in pixels
     * @param text how much larger than at first names are, 1 to 2: they want more room at the edges
     */
    static Camera fit(Scene scene, Positions positions, double width, double height, double text) {
        if (scene.nodes().isEmpty() || !(width > 0) || !(height > 0)) {
            return new Camera(0, 0, 1);
        }
        Corners all = Corners.of(scene.nodes(), positions);
        double room = (1 + text) / 2;
        double wide = Math.max(40, width - 2 * SIDE * room);
        double top = Math.min(TOP * room, Math.max(TOP, TOP_SHARE * height));
        double bottom = Math.min(BOTTOM * room, Math.max(BOTTOM, BOTTOM_SHARE * height));
        double high = Math.max(40, height - top - bottom);
        double closest = CLOSEST * Math.max(1, Math.min(width / 900, height / 560));
        double zoom = Math.min(
                closest, Math.min(wide / Math.max(1, all.right - all.left), high / Math.max(1, all.bottom - all.top)));
        double middle = (all.left + all.right) / 2;
        double centre = (all.top + all.bottom) / 2 - (top - bottom) / 2 / zoom;
        return new Camera(middle, centre, zoom);
    }
}
