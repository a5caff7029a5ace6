package org.entente.layout;

/**
 * An upright rectangle in world units (pixels at zoom 1, y down), its edges included.
 *
 * @param minX left edge
 * @param minY upper edge
 * @param maxX right edge, not less than {@code minX}
 * @param maxY lower edge, not less than {@code minY}
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    /** @throws IllegalArgumentException if an edge is not a number or the edges are the wrong way round */
    public Bounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException("Bounds from (" + minX + ", " + minY + ") to (" + maxX + ", " + maxY
                    + ") are the wrong way round: give the upper left corner first.");
        }
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public double centreX() {
        return minX + width() / 2;
    }

    public double centreY() {
        return minY + height() / 2;
    }

    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** Whether the two share an area; rectangles that merely touch do not. */
    public boolean overlaps(Bounds other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }

    /** This rectangle with {@code margin} more on each side; {@code margin} is not negative. */
    public Bounds grown(double margin) {
        return new Bounds(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }
}
