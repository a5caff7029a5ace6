package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.chart.Sheet;
import org.entente.export.PictureSize;
import org.entente.state.Theme;

/** What was typed and chosen in the export dialog, not yet known to be right. */
record ExportFields(
        String file,
        Sheet.Charts charts,
        boolean whole,
        String width,
        String height,
        double scale,
        Theme theme,
        boolean legend) {
    private static final String ENDING = ".png";

    /** What is wrong with the file's name, as one sentence; empty if nothing is. */
    String fileFault() {
        if (file.isBlank()) {
            return "Give the picture a file name, such as view.png.";
        }
        Path path;
        try {
            path = Path.of(file.strip());
        } catch (InvalidPathException e) {
            return "“" + file.strip() + "” can't be the name of a file: " + e.getReason() + ".";
        }
        Path name = path.getFileName();
        if (name == null || Files.isDirectory(path)) {
            return "“" + path + "” is a folder; add a file name, such as view.png.";
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "There is no folder “" + folder + "”; choose one that exists.";
        }
        boolean otherEnding = name.toString().contains(".")
                && !name.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
        return otherEnding ? "Pictures are written as PNG; let the name end in .png." : "";
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
        return new PictureSize(Integer.parseInt(width.strip()), Integer.parseInt(height.strip()), scale);
    }

    /** @throws IllegalArgumentException if something is wrong */
    ExportOptions options() {
        return new ExportOptions(Path.of(file.strip()), charts, whole, size(), theme, legend).named();
    }
}
