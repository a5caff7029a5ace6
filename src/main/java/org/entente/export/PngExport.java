package org.entente.export;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.PngWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;
import org.entente.draw.Type;
import org.entente.io.AtomicFiles;
import org.entente.io.FileException;
import org.entente.task.Progress;

/**
 * Writes drawings as PNG files, 8 bits a channel, opaque. A band of rows is painted while the one before is compressed, so that
 * memory does not grow with the picture's height. The same drawing at the same size gives the same bytes.
 */
public final class PngExport {
    /** Pixels of a band, about. */
    private static final int BAND = 1 << 21;
    /** Deflate's level: higher ones take half as long again for a few hundredths of a screen's size. */
    private static final int LEVEL = 3;

    private static final double DOTS_PER_INCH = 96;

    private final Type type;

    /** @param type the family in which the drawings were measured */
    public PngExport(Type type) {
        this.type = type;
    }

    /**
     * Writes a file, whole or not at all: when anything fails, a file that was there stays as it was.
     *
     * @param size as large as the drawing, with the scale
     * @throws FileException if it can't be written
     * @throws org.entente.task.Cancelled if it is no longer wanted
     */
    public void write(Drawing drawing, PictureSize size, Path file, Progress progress) throws FileException {
        AtomicFiles.write(file, out -> write(drawing, size, out, progress));
    }

    /** Writes a PNG into a stream and leaves that open. */
    public void write(Drawing drawing, PictureSize size, OutputStream out, Progress progress) throws IOException {
        if (drawing.ground() >>> 24 != 0xFF) {
            throw new IllegalArgumentException("A picture needs a ground that nothing shines through");
        }
        int width = size.pixelWidth();
        int height = size.pixelHeight();
        PngWriter png = new PngWriter(out, new ImageInfo(width, height, 8, false));
        png.setShouldCloseStream(false);
        png.setCompLevel(LEVEL);
        // Flat areas and letters compress better as they are than as differences.
        png.setFilterType(FilterType.FILTER_NONE);
        png.getMetadata().setDpi(DOTS_PER_INCH * size.scale());
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

    private static void write(PngWriter png, int[] band, int width, int rows, Progress progress) {
        ar.com.hjg.pngj.ImageLineByte line = new ar.com.hjg.pngj.ImageLineByte(png.imgInfo);
        byte[] samples = line.getScanlineByte();
        for (int row = 0; row < rows; row++) {
            progress.check();
            int from = row * width;
            for (int x = 0, at = 0; x < width; x++) {
                int argb = band[from + x];
                samples[at++] = (byte) (argb >> 16);
                samples[at++] = (byte) (argb >> 8);
                samples[at++] = (byte) argb;
            }
            png.writeRow(line);
        }
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
