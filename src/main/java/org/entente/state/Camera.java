package org.entente.state;

/**
 * Where the graph is looked at from.
 *
 * @param x world coordinate in the middle of the pane
 * @param y world coordinate in the middle of the pane, down
 * @param zoom pixels a world unit
 */
public record Camera(double x, double y, double zoom) {
    public static final double MIN_ZOOM = 0.02;
    public static final double MAX_ZOOM = 20;

    public Camera {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(zoom > 0)) {
            throw new IllegalArgumentException("No camera stands at " + x + ", " + y + " with zoom " + zoom);
        }
        zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }

    /** World to pane, of a pane that is {@code width} pixels wide. */
    public double toPaneX(double worldX, double width) {
        return width / 2 + (worldX - x) * zoom;
    }

    public double toPaneY(double worldY, double height) {
        return height / 2 + (worldY - y) * zoom;
    }

    public double toWorldX(double paneX, double width) {
        return x + (paneX - width / 2) / zoom;
    }

    public double toWorldY(double paneY, double height) {
        return y + (paneY - height / 2) / zoom;
    }

    /** Moves what is shown by some pixels. */
    public Camera pan(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom);
    }

    /** Zooms so that what is at a point of the pane stays there. */
    public Camera zoomAt(double factor, double paneX, double paneY, double width, double height) {
        double newZoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom * factor));
        double worldX = toWorldX(paneX, width);
        double worldY = toWorldY(paneY, height);
        return new Camera(worldX - (paneX - width / 2) / newZoom, worldY - (paneY - height / 2) / newZoom, newZoom);
    }
}
