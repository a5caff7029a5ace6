package org.entente.export;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngWriter;
import ar.com.hjg.pngj.PngjOutputException;
import ar.com.hjg.pngj.chunks.PngChunkTextVar;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;
import org.entente.draw.Type;
import org.entente.task.Progress;

/**
 * Writes drawings as PNG files, 8 bits a channel, with transparency if the drawing has no opaque ground. A band of rows is painted while the one before is compressed, so that
 * memory does not grow with the picture's height. The same drawing at the same size gives the same bytes.
 */
final class PngExport {
    /** Pixels of a band, about. */
    private static final int BAND = 1 << 21;
    /** Deflate's level: higher ones take half as long again for a few hundredths of a screen's size. */
    private static final int LEVEL = 3;

    private static final double DOTS_PER_INCH = 96;

    private final Type type;

    /** @param type the family in which the drawings were measured */
    PngExport(Type type) {
        this.type = type;
    }

    /**
     * Writes a PNG into a stream and leaves that open.
     *
     * @param size as large as the drawing, with the scale
     * @throws org.entente.task.Cancelled if it is no longer wanted
     */
    void write(Drawing drawing, PictureSize size, About about, OutputStream out, Progress progress) throws IOException {
        try {
            encode(drawing, size, about, out, progress);
        } catch (PngjOutputException refused) {
            throw refused.getCause() instanceof IOException why ? why : new IOException(refused);
        }
    }

    private void encode(Drawing drawing, PictureSize size, About about, OutputStream out, Progress progress)
            throws IOException {
        boolean alpha = drawing.ground() >>> 24 != 0xFF;
        int width = size.pixelWidth();
        int height = size.pixelHeight();
        PngWriter png = writer(out, width, height, alpha);
        png.getMetadata().setDpi(DOTS_PER_INCH * size.scale());
        tell(png, PngChunkTextVar.KEY_Title, about.title());
        tell(png, PngChunkTextVar.KEY_Description, about.description());
        tell(png, PngChunkTextVar.KEY_Software, About.PROGRAM);
        int rows = Math.max(1, Math.min(height, BAND / width));
        ExecutorService brush = Executors.newSingleThreadExecutor(PngExport::thread);
        try {
            Bands bands = new Bands(drawing, size, rows, brush);
            Future<int[]> next = bands.paint(0);
            for (int first = 0; first < height; first += rows) {
                int[] band = get(next);
                if (first + rows < height) {
                    next = bands.paint(first + rows);
                }
                write(png, band, width, Math.min(rows, height - first), progress);
                progress.report((double) Math.min(height, first + rows) / height, "Writing the picture");
            }
            png.end();
        } finally {
            brush.shutdownNow();
        }
    }

    /** Writes a small image as it is, with its transparency. */
    static void write(BufferedImage image, OutputStream out) {
        int width = image.getWidth();
        int height = image.getHeight();
        PngWriter png = writer(out, width, height, true);
        ImageLineByte line = new ImageLineByte(png.imgInfo);
        for (int y = 0; y < height; y++) {
            int at = 0;
            for (int x = 0; x < width; x++) {
                at = put(line.getScanlineByte(), at, image.getRGB(x, y), true);
            }
            png.writeRow(line);
        }
        png.end();
    }

    private static PngWriter writer(OutputStream out, int width, int height, boolean alpha) {
        PngWriter png = new PngWriter(out, new ImageInfo(width, height, 8, alpha));
        png.setShouldCloseStream(false);
        png.setCompLevel(LEVEL);
        // Flat areas and letters compress better as they are than as differences.
        png.setFilterType(FilterType.FILTER_NONE);
        return png;
    }

    private static void tell(PngWriter png, String key, String text) {
        String clean = Characters.clean(text).strip();
        if (!clean.isEmpty()) {
            png.getMetadata().setText(key, clean, false, false);
        }
    }

    private static void write(PngWriter png, int[] band, int width, int rows, Progress progress) {
        ImageLineByte line = new ImageLineByte(png.imgInfo);
        byte[] samples = line.getScanlineByte();
        boolean alpha = png.imgInfo.alpha;
        for (int row = 0; row < rows; row++) {
            progress.check();
            int from = row * width;
            for (int x = 0, at = 0; x < width; x++) {
                int pixel = band[from + x];
                at = put(samples, at, alpha ? plain(pixel) : pixel, alpha);
            }
            png.writeRow(line);
        }
    }

    private static int put(byte[] samples, int from, int argb, boolean alpha) {
        int at = from;
        samples[at++] = (byte) (argb >> 16);
        samples[at++] = (byte) (argb >> 8);
        samples[at++] = (byte) argb;
        if (alpha) {
            samples[at++] = (byte) (argb >>> 24);
        }
        return at;
    }

    /** A premultiplied colour as it was before; PNG holds no premultiplied ones. */
    private static int plain(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 0 || alpha == 255) {
            return argb;
        }
        int half = alpha / 2;
        int r = Math.min(255, ((argb >> 16 & 0xFF) * 255 + half) / alpha);
        int g = Math.min(255, ((argb >> 8 & 0xFF) * 255 + half) / alpha);
        int b = Math.min(255, ((argb & 0xFF) * 255 + half) / alpha);
        return alpha << 24 | r << 16 | g << 8 | b;
    }

    /** Paints bands in turn into two arrays, one of which is being written meanwhile. */
    private final class Bands {
        private final Drawing drawing;
        private final PictureSize size;
        private final int rows;
        private final ExecutorService brush;
        private final Painter painter = new Painter(type);
        private final int[][] pixels;

        Bands(Drawing drawing, PictureSize size, int rows, ExecutorService brush) {
            this.drawing = drawing;
            this.size = size;
            this.rows = rows;
            this.brush = brush;
            this.pixels = new int[rows < size.pixelHeight() ? 2 : 1][rows * size.pixelWidth()];
        }

        Future<int[]> paint(int first) {
            int[] band = pixels[first / rows % pixels.length];
            int count = Math.min(rows, size.pixelHeight() - first);
            return brush.submit(() -> {
                painter.paintBand(drawing, band, size.pixelWidth(), first, count, size.scale());
                return band;
            });
        }
    }

    private static int[] get(Future<int[]> band) throws IOException {
        try {
            return band.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the drawing was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IOException(e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "picture brush");
        thread.setDaemon(true);
        return thread;
    }
}
