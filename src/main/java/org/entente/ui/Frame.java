package org.entente.ui;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** One picture's pixels, shared by the brush that fills them and the image that shows them; by only one at a time. */
final class Frame {
    private final FrameSize size;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Frame(FrameSize size) {
        this.size = size;
        pixels = new int[size.pixels()];
        buffer = new PixelBuffer<>(
                size.width(), size.height(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    FrameSize size() {
        return size;
    }

    int[] pixels() {
        return pixels;
    }

    Image image() {
        return image;
    }

    /** Tells the renderer that all pixels changed; on the FX thread. */
    void touch() {
        buffer.updateBuffer(all -> null);
    }
}
