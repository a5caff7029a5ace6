package org.entente.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.draw.Drawing;

/**
 * One picture's pixels, shared by the canvas that the brush paints on and the image that the window shows, with the drawings
 * they come from. Only one thread has a frame at a time.
 */
final class Frame {
    private final FrameSize size;
    private final BufferedImage canvas;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private Drawing base;
    private Optional<Drawing> overlay = Optional.empty();

    Frame(FrameSize size) {
        this.size = size;
        canvas = canvas(size);
        buffer = new PixelBuffer<>(
                size.width(), size.height(), IntBuffer.wrap(pixels(canvas)), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    FrameSize size() {
        return size;
    }

    BufferedImage canvas() {
        return canvas;
    }

    Image image() {
        return image;
    }

    /** What the pixels show; none before the first painting. */
    Optional<Drawing> base() {
        return Optional.ofNullable(base);
    }

    Optional<Drawing> overlay() {
        return overlay;
    }

    void holds(Drawing newBase, Optional<Drawing> newOverlay) {
        base = newBase;
        overlay = newOverlay;
    }

    /** Tells the renderer that all pixels changed; on the FX thread. */
    void touch() {
        buffer.updateBuffer(all -> null);
    }

    /** An image to paint on, of premultiplied ARGB. */
    static BufferedImage canvas(FrameSize size) {
        return new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /** The pixels of a canvas themselves, row by row. */
    static int[] pixels(BufferedImage canvas) {
        return ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
    }
}
