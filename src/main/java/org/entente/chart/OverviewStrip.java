package org.entente.chart;

import java.util.List;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Colours;
import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.model.Hue;
import org.entente.state.Situation;
import org.entente.time.FoldedScale;
import org.entente.time.Instants;
import org.entente.time.Ticks;
import org.entente.time.Ticks.Tick;

/** The strip with counts of events over the whole span, stacked by colour of kind, and the band's window as a frame on it. */
final class OverviewStrip {
    private static final double BIN = 6;
    private static final double LEAST_FRAME = 14;
    private static final double GRIP = 7;
    private static final double LABELS = 14;
    private static final double LABELLED = 30;
    private static final double SPACING = 64;
    private static final Hue[] HUES = Hue.values();

    private final DrawingBuilder to;
    private final Palette palette;
    private final Situation situation;
    private final TimelineGeometry geometry;
    private final long[] anchors;
    private final double top;
    private final double bottom;

    OverviewStrip(DrawingBuilder to, Palette palette, Situation situation, TimelineLayout layout) {
        this.to = to;
        this.palette = palette;
        this.situation = situation;
        this.anchors = layout.anchors();
        this.geometry = layout.geometry();
        double height = geometry.height() - geometry.axisBottom();
        this.top = geometry.axisBottom() + 3;
        this.bottom = geometry.height() - (height >= LABELLED ? LABELS : 2);
    }

    void draw() {
        if (!geometry.hasOverview()) {
            return;
        }
        double left = geometry.overviewLeft();
        double width = geometry.overviewScale().width();
        Style ground = Style.fill(Colours.mix(palette.ground(), palette.grid(), 0.45));
        to.rect(left, top, width, bottom - top, 3, ground, new Handle(Part.OVERVIEW));
        new FoldMarks(to, palette, geometry).overview(top, bottom);
        counts(left, width);
        labels(left);
        lines();
        frame(left, width);
    }

    /** The square root of the counts is drawn, so that single events stay visible beside a thousand. */
    private void counts(double left, double width) {
        int bins = Math.max(1, (int) Math.floor(width / BIN));
        int[][] counts = new int[bins][HUES.length];
        int[] totals = new int[bins];
        List<Event> events = situation.events();
        int most = 1;
        for (int i = 0; i < anchors.length; i++) {
            double x = geometry.overviewScale().x(anchors[i]);
            int bin = (int) Math.max(0, Math.min(bins - 1, Math.floor(x / width * bins)));
            counts[bin][events.get(i).kind().hue().ordinal()]++;
            most = Math.max(most, ++totals[bin]);
        }
        double room = bottom - top - 3;
        double wide = width / bins;
        for (int bin = 0; bin < bins; bin++) {
            double unit = room * Math.sqrt((double) totals[bin] / most) / Math.max(1, totals[bin]);
            double y = bottom;
            for (Hue hue : HUES) {
                double tall = unit * counts[bin][hue.ordinal()];
                if (tall > 0) {
                    y -= tall;
                    to.rect(left + bin * wide, y, wide - 1, tall, 0, Style.fill(palette.hue(hue)), null);
                }
            }
        }
    }

    private void labels(double left) {
        if (geometry.height() - geometry.axisBottom() < LABELLED) {
            return;
        }
        Type type = to.type();
        TextStyle style = TextStyle.of(10.5, palette.quiet());
        FoldedScale scale = geometry.overviewScale();
        boolean years = scale.secondsPerPixel() * scale.width() > 3.0 * Instants.MEAN_YEAR;
        // Steps of less than a year have labels that don't tell the year.
        double spacing = years ? Math.max(SPACING, 1.01 * Instants.MEAN_YEAR / scale.secondsPerPixel()) : SPACING;
        Ticks ticks = Ticks.of(scale, spacing, text -> type.width(text, style));
        for (Tick tick : years ? ticks.minor() : ticks.major()) {
            to.label(tick.label(), left + tick.labelX(), geometry.height() - 3, style, null);
        }
    }

    private void lines() {
        long known = situation.dataset().knownUntil();
        if (known != Long.MAX_VALUE) {
            vertical(known, Style.stroke(palette.asOf(), 1).dashed(Dash.of(3, 2)));
        }
        vertical(situation.view().moment(), Style.stroke(palette.moment(), 1.5));
    }

    private void vertical(long instant, Style style) {
        double x = geometry.overviewX(instant);
        if (x >= geometry.overviewLeft() && x <= geometry.width() - geometry.overviewLeft()) {
            to.line(x, top, x, bottom, style, null);
        }
    }

    private void frame(double left, double width) {
        double from = hold(geometry.overviewX(geometry.window().from()), left, width);
        double until = hold(geometry.overviewX(geometry.window().to()), left, width);
        if (until - from < LEAST_FRAME) {
            double middle =
                    Math.max(left + LEAST_FRAME / 2, Math.min(left + width - LEAST_FRAME / 2, (from + until) / 2));
            from = middle - LEAST_FRAME / 2;
            until = middle + LEAST_FRAME / 2;
        }
        Style veil = Style.fill(Colours.fade(palette.ground(), 0.35));
        to.rect(left, top, Math.max(0, from - left), bottom - top, 0, veil, null);
        to.rect(until, top, Math.max(0, left + width - until), bottom - top, 0, veil, null);
        Style frame = Style.fill(palette.hover()).stroked(palette.text(), 1.5);
        to.rect(from, top, until - from, bottom - top, 2, frame, new Handle(Part.WINDOW));
        grip(from, new Handle(Part.WINDOW_START), -1);
        grip(until, new Handle(Part.WINDOW_END), 1);
    }

    private static double hold(double x, double left, double width) {
        return Math.max(left, Math.min(left + width, x));
    }

    /** A knob on the frame's side, and around it a larger place to take hold of that is not seen. */
    private void grip(double x, Handle handle, int outward) {
        double middle = (top + bottom) / 2;
        to.rect(outward < 0 ? x - GRIP : x, top, GRIP, bottom - top, 0, Style.fill(0x01808080), handle);
        double half = Math.min(7, (bottom - top) / 2 - 3);
        to.rect(
                x - 2,
                middle - half,
                4,
                2 * half,
                2,
                Style.fill(palette.panel()).stroked(palette.text(), 1.25),
                handle);
    }
}
