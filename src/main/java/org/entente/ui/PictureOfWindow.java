package org.entente.ui;

import java.util.function.Function;
import org.entente.chart.Sheet;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.layout.Positions;
import org.entente.state.Camera;
import org.entente.state.Situation;

/**
 * Draws what a window shows as a picture of any size: the graph's rectangle is the same, as large as fits.
 *
 * @param camera of the graph's pane
 * @param paneWidth of the graph's pane, in px
 * @param paneHeight of the graph's pane, in px
 */
record PictureOfWindow(
        Sheet sheet, Situation situation, Positions positions, Camera camera, double paneWidth, double paneHeight)
        implements Function<ExportOptions, Drawing> {
    @Override
    public Drawing apply(ExportOptions options) {
        int width = options.size().width();
        int height = options.size().height();
        Situation shown = options.whole()
                ? situation.with(situation.view().withCamera(null).withWindow(null))
                : situation;
        Sheet.Area area = sheet.graphArea(shown, options.contents(), width, height);
        Drawing drawing = sheet.draw(
                shown,
                positions,
                options.whole() ? null : fitted(area),
                Palette.of(options.theme()),
                options.contents(),
                width,
                height);
        return options.transparent() ? drawing.transparent() : drawing;
    }

    /** The camera that shows in an area what the window's shows in its pane; null to fit everything if one has no room. */
    private Camera fitted(Sheet.Area area) {
        double grown = Math.min(area.width() / paneWidth, area.height() / paneHeight);
        return grown > 0 && Double.isFinite(grown) ? new Camera(camera.x(), camera.y(), camera.zoom() * grown) : null;
    }
}
