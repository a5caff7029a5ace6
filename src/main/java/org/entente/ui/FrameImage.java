package org.entente.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;
import org.entente.draw.Type;
import org.entente.export.PictureSize;

/** A drawing as an image of the toolkit. */
final class FrameImage {
    private FrameImage() {}

    /** Paints in bands, so that beside the image little memory is needed; on any thread. */
    static Image of(Drawing drawing, Type type, PictureSize size) {
        int width = size.pixelWidth();
        int height = size.pixelHeight();
        WritableImage image = new WritableImage(width, height);
        Painter painter = new Painter(type);
        int rows = Math.max(1, Math.min(height, (1 << 20) / width));
        int[] band = new int[rows * width];
        for (int first = 0; first < height; first += rows) {
            int count = Math.min(rows, height - first);
            painter.paintBand(drawing, band, width, first, count, size.scale());
            image.getPixelWriter()
                    .setPixels(0, first, width, count, PixelFormat.getIntArgbPreInstance(), band, 0, width);
        }
        return image;
    }
}
