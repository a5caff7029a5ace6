package org.entente.ui;

/**
 * The size of a frame.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param scale pixels for one unit of the scene, above 0
 */
record FrameSize(int width, int height, double scale) {
    /** A frame of more pixels (a gigabyte) is no window any more; it is cut to what fits. */
    private static final int MOST_PIXELS = 1 << 28;

    FrameSize {
        if (width < 1 || height < 1 || !(scale > 0) || (long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("no frame of " + width + "×" + height + " at scale " + scale);
        }
    }

    /**
     * The frame that covers an area of the scene, rounded up to whole pixels and kept within the limits of a frame.
     *
     * @param width in units of the scene; whatever is not a positive number counts as 1 pixel
     * @param height in units of the scene; whatever is not a positive number counts as 1 pixel
     */
    static FrameSize covering(double width, double height, double scale) {
        double s = scale > 0 && scale <= 16 ? scale : 1;
        int w = pixels(width, s);
        int h = Math.min(pixels(height, s), MOST_PIXELS / w);
        return new FrameSize(w, h, s);
    }

    /** How many pixels the frame has. */
    int pixels() {
        return width * height;
    }

    private static int pixels(double length, double scale) {
        // A layout in fractions ends a hair beyond a whole pixel now and then; that is no pixel more.
        double exact = Math.ceil(length * scale - 1e-6);
        return exact >= 1 ? (int) Math.min(exact, 1 << 15) : 1;
    }
}
