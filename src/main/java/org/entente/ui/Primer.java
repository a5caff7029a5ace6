package org.entente.ui;

import org.entente.chart.GraphChart;
import org.entente.chart.TimelineChart;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.io.Steps;
import org.entente.layout.Positions;
import org.entente.state.Situation;

/**
 * Paints the first pictures of a document for nobody, while the window's controls are still being made on the FX thread. Most of
 * what a first picture takes is done once only (classes, flags from their vectors, letters), so the one that people see is there
 * as soon as its size is known.
 */
final class Primer {
    private static final double GRAPH = 0.56;
    private static final double TIMELINE = 0.34;
    private static final double CHARTS = 0.77;

    private Primer() {}

    /**
     * On the brush.
     *
     * @param width of the window, px
     * @param height of the window, px
     */
    static void prime(Document document, Type type, Flags flags, Painter painter, double width, double height) {
        try {
            Situation situation = Situation.of(document.chronicle(), Steps.opening(document.chronicle()));
            Positions positions = document.positions();
            Palette palette = Palette.of(situation.view().theme());
            double wide = Math.floor(width * CHARTS);
            double high = Math.floor(height * GRAPH);
            paint(
                    new GraphChart(type, flags)
                            .draw(
                                    situation,
                                    positions,
                                    GraphChart.camera(situation, positions, wide, high),
                                    palette,
                                    wide,
                                    high),
                    painter);
            paint(new TimelineChart(type).draw(situation, palette, wide, Math.floor(height * TIMELINE)), painter);
        } catch (RuntimeException unpainted) {
            // The views will meet it again and say so.
        }
    }

    private static void paint(Drawing drawing, Painter painter) {
        int wide = (int) drawing.width();
        int high = (int) drawing.height();
        painter.paint(drawing, new int[wide * high], wide, high, 1);
    }
}
