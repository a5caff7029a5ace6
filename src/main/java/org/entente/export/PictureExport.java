package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.entente.draw.Drawing;
import org.entente.draw.Type;
import org.entente.io.AtomicFiles;
import org.entente.io.FileException;
import org.entente.task.Progress;

/** Writes drawings as picture files of any format. The same drawing with the same options gives the same bytes. */
public final class PictureExport {
    /**
     * How a picture is written.
     *
     * @param size as large as the drawing; its scale matters where there are pixels
     * @param outlines whether letters become paths, which look the same everywhere but can be neither searched nor edited
     */
    public record Options(PictureFormat format, PictureSize size, boolean outlines, About about) {}

    private final Type type;

    /** @param type the family in which the drawings were measured */
    public PictureExport(Type type) {
        this.type = type;
    }

    /**
     * Writes a file, whole or not at all: when anything fails, a file that was there stays as it was.
     *
     * @throws FileException if it can't be written
     * @throws org.entente.task.Cancelled if it is no longer wanted
     */
    public void write(Drawing drawing, Options options, Path file, Progress progress) throws FileException {
        AtomicFiles.write(file, out -> write(drawing, options, out, progress));
    }

    /** Writes a picture into a stream and leaves that open. */
    public void write(Drawing drawing, Options options, OutputStream out, Progress progress) throws IOException {
        switch (options.format()) {
            case PNG -> new PngExport(type).write(drawing, options.size(), options.about(), out, progress);
            case SVG -> new SvgExport(type, options.outlines()).write(drawing, options.about(), out, progress);
            case PDF -> new PdfExport(type, options.outlines()).write(drawing, options.about(), out, progress);
        }
    }
}
