package org.entente.chart;

import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.time.Ticks;
import org.entente.time.Ticks.Tick;

/** The two rows of ticks under the band, and their hairlines through it. */
final class TimeAxis {
    private static final double SPACING = 56;

    private final DrawingBuilder to;
    private final Palette palette;
    private final TimelineGeometry geometry;
    private final Ticks ticks;
    private final TextStyle minor;
    private final TextStyle major;

    TimeAxis(DrawingBuilder to, Palette palette, TimelineGeometry geometry) {
        this.to = to;
        this.palette = palette;
        this.geometry = geometry;
        this.minor = TextStyle.of(11, palette.quiet());
        this.major = TextStyle.of(11, palette.text()).weight(Weight.MEDIUM);
        Type type = to.type();
        this.ticks = Ticks.of(geometry.scale(), SPACING, text -> type.width(text, major));
    }

    /** The hairlines, below all else. */
    void grid() {
        Style hair = Style.stroke(palette.grid(), 1);
        for (Tick tick : ticks.minor()) {
            vertical(tick.x(), geometry.headBottom(), geometry.bandBottom(), hair);
        }
        for (Tick tick : ticks.major()) {
            if (tick.x() >= 0 && !geometry.scale().isFolded(tick.instant())) {
                vertical(tick.x(), geometry.headBottom(), geometry.axisBottom(), Style.stroke(palette.border(), 1));
            }
        }
    }

    private void vertical(double x, double top, double bottom, Style style) {
        to.line(geometry.left() + x, top, geometry.left() + x, bottom, style, null);
    }

    void labels() {
        if (!geometry.hasAxis()) {
            return;
        }
        double top = geometry.bandBottom();
        to.line(geometry.left(), top, geometry.right(), top, Style.stroke(palette.border(), 1), null);
        double half = (geometry.axisBottom() - top) / 2;
        for (Tick tick : ticks.minor()) {
            to.label(tick.label(), geometry.left() + tick.labelX(), top + half - 3, minor, null);
        }
        for (Tick tick : ticks.major()) {
            to.label(tick.label(), geometry.left() + tick.labelX(), top + 2 * half - 4.5, major, null);
        }
    }
}
