package org.entente.draw;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * What a drawing is put on that is made of paths and text instead of pixels: the page of a file. Things come in order, the
 * later above the earlier; x runs to the right and y down. Colours are ARGB, not premultiplied, never wholly transparent.
 */
public interface Surface {
    /** Fills a shape by its own winding rule. */
    void fill(Shape shape, int argb) throws IOException;

    /** Draws along a path; the pen's width is above 0. */
    void stroke(Shape path, BasicStroke pen, int argb) throws IOException;

    /** Writes a line of text, its halo below all its letters. */
    void write(Writing text) throws IOException;

    /** Puts an image into a box. */
    void image(BufferedImage image, Rectangle2D box) throws IOException;

    /**
     * All that comes until the matching {@link #end} is in coordinates of its own and seen only inside a shape.
     *
     * @param place from those coordinates to the ones that hold now
     * @param clip in those coordinates
     */
    void begin(AffineTransform place, Shape clip) throws IOException;

    /** Ends what began last. */
    void end() throws IOException;
}
