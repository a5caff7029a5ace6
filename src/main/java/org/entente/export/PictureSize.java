package org.entente.export;

/**
 * How large a picture is.
 *
 * @param width px of the drawing, at scale 1
 * @param height px of the drawing, at scale 1
 * @param scale pixels of the picture to a px of the drawing
 */
public record PictureSize(int width, int height, double scale) {
    /** Fewest px of a side: below it nothing can be read. */
    public static final int LEAST = 200;
    /** Most pixels of a side. */
    public static final int MOST = 30_000;
    /** Most pixels of all: a second's work for each fifteen million or so. */
    public static final long MOST_PIXELS = 400_000_000;

    /** @throws IllegalArgumentException if that is no picture; the message is one sentence with the way out */
    public PictureSize {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("a scale is above 0, not " + scale + "; 2 doubles the pixels");
        }
        if (width < LEAST || height < LEAST) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height
                    + " is too small to read; give at least " + LEAST + "x" + LEAST);
        }
        double wide = width * scale;
        double high = height * scale;
        if (wide < 1 || high < 1) {
            throw new IllegalArgumentException("a scale of " + scale + " leaves no pixel; give a larger one");
        }
        if (wide > MOST || high > MOST || wide * high > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture of " + width + "x" + height + (scale == 1 ? "" : " at scale " + scale)
                            + " is too large; at most " + MOST + " pixels a side and " + MOST_PIXELS / 1_000_000
                            + " million together can be drawn");
        }
    }

    /** Pixels of the picture from left to right. */
    public int pixelWidth() {
        return (int) Math.ceil(width * scale - 1e-6);
    }

    /** Pixels of the picture from top to bottom. */
    public int pixelHeight() {
        return (int) Math.ceil(height * scale - 1e-6);
    }
}
