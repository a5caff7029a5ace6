package org.entente.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Objects;

/** Puts drawings on surfaces. It keeps caches, so one painter is used again and again, by one thread at a time. */
public final class Painter {
    private final Type type;

    /** A painter for drawings measured in that family. */
    public Painter(Type type) {
        this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * Replaces all pixels of an image by the drawing, from its upper left corner.
     *
     * @param image of type INT_ARGB_PRE
     * @param scale pixels of the image to a px of the drawing, above 0
     */
    public void paint(Drawing drawing, BufferedImage image, double scale) {
        Graphics2D g = image.createGraphics();
        g.setBackground(new java.awt.Color(0, true));
        g.clearRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        paint(drawing, g);
        g.dispose();
    }

    /** Draws paths on a graphics whose user space is px of the drawing; its hints, colour and stroke change. */
    public void paint(Drawing drawing, Graphics2D graphics) {
        new VectorPainter(type, graphics).paint(drawing);
    }
}
