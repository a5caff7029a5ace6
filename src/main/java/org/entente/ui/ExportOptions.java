package org.entente.ui;

import java.nio.file.Path;
import org.entente.chart.Sheet;
import org.entente.export.PictureSize;
import org.entente.state.Theme;

/**
 * What picture to write, and where.
 *
 * @param whole whether it shows the whole graph and all of time instead of what the window shows
 */
record ExportOptions(Path file, Sheet.Charts charts, boolean whole, PictureSize size, Theme theme, boolean legend) {
    /** The same with the ending that pictures of this kind have, if the name has none. */
    ExportOptions named() {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.contains(".")
                ? this
                : new ExportOptions(file.resolveSibling(name + ".png"), charts, whole, size, theme, legend);
    }
}
