package org.entente.ui;

import java.nio.file.Path;
import org.entente.chart.Sheet;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.state.Theme;

/**
 * What picture to write, and where.
 *
 * @param file whose ending is that of the format
 * @param whole whether it shows the whole graph and all of time instead of what the window shows
 * @param transparent whether the ground is left out
 * @param outlines whether letters become paths where there are no pixels
 */
record ExportOptions(
        Path file,
        PictureFormat format,
        Sheet.Contents contents,
        boolean whole,
        PictureSize size,
        Theme theme,
        boolean transparent,
        boolean outlines) {}
