package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.chart.Sheet;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.state.Theme;

/** What was typed and chosen in the export dialog, not yet known to be right. */
record ExportFields(
        String file,
        PictureFormat format,
        Sheet.Charts charts,
        boolean whole,
        String width,
        String height,
        double scale,
        Theme theme,
        boolean transparent,
        boolean outlines,
        boolean legend,
        String title,
        String caption) {

    /** What is wrong with the file's name, as one sentence; empty if nothing is. */
    String fileFault() {
        if (file.isBlank()) {
            return "Give the picture a file name, such as view" + format.ending() + ".";
        }
        Path path;
        try {
            path = Path.of(file.strip());
        } catch (InvalidPathException e) {
            return "“" + file.strip() + "” can't be the name of a file: " + e.getReason() + ".";
        }
        Path name = path.getFileName();
        if (name == null || Files.isDirectory(path)) {
            return "“" + path + "” is a folder; add a file name, such as view" + format.ending() + ".";
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "There is no folder “" + folder + "”; choose one that exists.";
        }
        boolean otherEnding = name.toString().contains(".")
                && PictureFormat.of(name.toString()).isEmpty();
        return otherEnding ? "Pictures are files whose name ends in " + PictureFormat.endings() + "." : "";
    }

    /** What is wrong with the size, as one sentence; empty if nothing is. */
    String sizeFault() {
        try {
            size();
            return "";
        } catch (NumberFormatException e) {
            return "Width and height are whole numbers of pixels, such as 1440 and 900.";
        } catch (IllegalArgumentException e) {
            String words = e.getMessage();
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
        }
    }

    boolean isRight() {
        return fileFault().isEmpty() && sizeFault().isEmpty();
    }

    private PictureSize size() {
        return new PictureSize(
                Integer.parseInt(width.strip()), Integer.parseInt(height.strip()), format.hasPixels() ? scale : 1);
    }

    /**
     * What to write; a name without an ending gets that of the format.
     *
     * @throws IllegalArgumentException if something is wrong
     */
    ExportOptions options() {
        String name = file.strip();
        Path path = Path.of(PictureFormat.of(name).isPresent() ? name : name + format.ending());
        Sheet.Contents contents = new Sheet.Contents(charts, legend, title, caption);
        return new ExportOptions(path, format, contents, whole, size(), theme, transparent, outlines);
    }
}
