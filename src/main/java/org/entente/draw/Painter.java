package org.entente.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.entente.task.Progress;

/**
 * Puts drawings on surfaces. It keeps letters and pictures it has made, so one painter is used again and again, by one
 * thread at a time. The pixels depend on the drawing and the scale alone, not on what was painted before, nor on the
 * machine, as long as all letters are of the bundled family.
 */
public final class Painter {
    private final Type type;
    private final RasterPainter raster;

    /** A painter for drawings measured in that family. */
    public Painter(Type type) {
        this.type = Objects.requireNonNull(type, "type");
        raster = new RasterPainter(type);
    }

    /**
     * Replaces all pixels of an image by the drawing, from its upper left corner.
     *
     * @param image of type INT_ARGB_PRE
     * @param scale pixels of the image to a px of the drawing, above 0
     * @throws IllegalArgumentException when the image is of another type
     */
    public void paint(Drawing drawing, BufferedImage image, double scale) {
        if (image.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            throw new IllegalArgumentException("A drawing is painted on images of type INT_ARGB_PRE only.");
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        paint(drawing, pixels, image.getWidth(), image.getHeight(), scale);
    }

    /** Replaces width × height premultiplied ARGB pixels by the drawing. */
    public void paint(Drawing drawing, int[] argb, int width, int height, double scale) {
        paintBand(drawing, argb, width, 0, height, scale);
    }

    /**
     * Paints only some rows of the picture, into an array that holds just those. Bands put together are the same, to
     * the last bit, as the whole painted at once.
     *
     * @param firstRow the row of the whole picture the array begins with
     * @param rows how many rows
     * @throws IllegalArgumentException when the array is too small or the scale is not above 0
     */
    public void paintBand(Drawing drawing, int[] argb, int width, int firstRow, int rows, double scale) {
        if (!(scale > 0) || !(scale <= 10_000)) {
            throw new IllegalArgumentException("A scale is above 0 and at most 10000: " + scale);
        }
        raster.paint(drawing, new Pixels(argb, width, firstRow, rows), scale);
    }

    /** Draws paths on a graphics whose user space is px of the drawing; its hints, colour and stroke change. */
    public void paint(Drawing drawing, Graphics2D graphics) {
        try {
            paint(drawing, new GraphicsSurface(graphics), Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Puts a drawing on a surface made of paths and text, whose space is px of the drawing.
     *
     * @throws IOException if the surface can't be written
     * @throws org.entente.task.Cancelled if it is no longer wanted
     */
    public void paint(Drawing drawing, Surface surface, Progress progress) throws IOException {
        new VectorPainter(type, surface, progress).paint(drawing);
    }
}
