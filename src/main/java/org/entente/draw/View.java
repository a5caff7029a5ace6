package org.entente.draw;

import java.awt.geom.Rectangle2D;

/**
 * From the coordinates of a group to those of the surface: x · scale + dx, and what of the surface may be painted.
 *
 * @param clip in coordinates of the surface; empty when nothing may
 */
record View(double scale, double dx, double dy, Rectangle2D clip) {
    static View of(double scale, Rectangle2D clip) {
        return new View(scale, 0, 0, clip);
    }

    double x(double x) {
        return x * scale + dx;
    }

    double y(double y) {
        return y * scale + dy;
    }

    Rectangle2D box(Rectangle2D box) {
        return new Rectangle2D.Double(x(box.getX()), y(box.getY()), box.getWidth() * scale, box.getHeight() * scale);
    }

    View into(Mark.Group group) {
        View inner = new View(scale * group.scale(), x(group.dx()), y(group.dy()), clip);
        return new View(inner.scale, inner.dx, inner.dy, clip.createIntersection(inner.box(group.box())));
    }
}
