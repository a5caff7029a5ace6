package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.HistoryChart.Spell;
import org.entente.chart.HistoryColumns.Placed;
import org.entente.chart.HistoryColumns.Rest;
import org.entente.draw.Anchor;
import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Target;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.history.Certainty;
import org.entente.history.Course;
import org.entente.history.Course.Stretch;
import org.entente.model.Hue;
import org.entente.model.Phase;
import org.entente.time.Ticks;
import org.entente.time.Ticks.Tick;
import org.entente.time.TimeScale;
import org.entente.time.TimeSpan;
import org.entente.words.CountWords;

/** Draws the parts of a {@link HistoryChart}, in the encodings of graph and timeline. */
final class HistoryMarks {
    private static final double WIDTH = 5;
    private static final double SPACING = 44;
    private static final double LAST_KNOWN = 0.5;

    private final DrawingBuilder to;
    private final Palette palette;
    private final TimeScale scale;
    private final double left;
    private final double right;
    private final TextStyle quiet;

    HistoryMarks(DrawingBuilder to, Palette palette, TimeScale scale, double width) {
        this.to = to;
        this.palette = palette;
        this.scale = scale;
        this.left = HistoryChart.MARGIN;
        this.right = width - HistoryChart.MARGIN;
        this.quiet = TextStyle.of(11, palette.quiet());
    }

    private double x(long instant) {
        return left + scale.x(instant);
    }

    /** A place beyond an end of the line is moved to a little outside of it. */
    private double within(double x) {
        return Math.max(0, Math.min(right + HistoryChart.MARGIN, x));
    }

    /** Two rows of ticks, and hairlines above them. */
    void axis(double top, double bottom, double gridTop) {
        TextStyle major = TextStyle.of(11, palette.text()).weight(Weight.MEDIUM);
        Ticks ticks = Ticks.of(scale, SPACING, text -> to.type().width(text, major));
        Style hair = Style.stroke(palette.grid(), 1);
        for (Tick tick : ticks.minor()) {
            to.line(left + tick.x(), gridTop, left + tick.x(), top, hair, null);
        }
        to.line(0, top, right + HistoryChart.MARGIN, top, Style.stroke(palette.border(), 1), null);
        double half = (bottom - top) / 2;
        for (Tick tick : ticks.minor()) {
            to.label(tick.label(), left + tick.labelX(), top + half - 3, quiet, null);
        }
        for (Tick tick : ticks.major()) {
            to.label(tick.label(), left + tick.labelX(), bottom - 4.5, major, null);
        }
    }

    /** The lines of the moment and of the day up to which the data set knows the world. */
    void days(long moment, long known, double top, double bottom) {
        if (known != Long.MAX_VALUE && x(known) <= right + 1) {
            Style dashed = Style.stroke(palette.asOf(), 1.25).dashed(Dash.of(4, 3));
            to.line(x(known), top, x(known), bottom, dashed, null);
        }
        if (x(moment) >= left - 1 && x(moment) <= right + 1) {
            to.line(x(moment), top, x(moment), bottom, Style.stroke(palette.moment(), 2), null);
        }
    }

    /** The number of members as a stepped area, with its last number. */
    void counts(MemberCounts counts, TimeSpan span, long known, double top, double bottom) {
        double unit = (bottom - top - 6) / Math.max(1, counts.most());
        double end = within(Math.min(x(Math.min(known, span.to())), right));
        List<Double> points = new ArrayList<>(List.of(0.0, bottom));
        double y = bottom;
        for (int i = 0; i < counts.turns().size(); i++) {
            long turn = counts.turns().get(i);
            if (turn > known || turn > span.to()) {
                break;
            }
            double at = within(x(turn));
            points.addAll(List.of(at, y));
            y = bottom - counts.members().get(i) * unit;
            points.addAll(List.of(at, y));
        }
        points.addAll(List.of(end, y, end, bottom));
        double[] outline = points.stream().mapToDouble(Double::doubleValue).toArray();
        to.polyline(outline, Style.fill(palette.neutral()).faded(0.22), null);
        to.polyline(outline, Style.stroke(palette.neutral(), 1), null);
        int last = counts.at(Math.min(known, span.to()));
        String words = CountWords.of(last, "member");
        TextStyle halo = quiet.halo(palette.ground(), 2);
        double width = to.type().width(words, halo);
        to.label(words, Math.max(2, end - 4 - width), bottom - 5, halo, null);
    }

    /** The phases as a line: dash by phase, two rails for what is only possible, faint where all is over or not known. */
    void band(Course course, Hue hue, long known, double y) {
        for (Stretch stretch : course.stretches()) {
            double from = within(x(stretch.from()));
            double until = within(x(stretch.to()));
            if (until - from < 0.5 || stretch.phase() == null && stretch.projected() == null) {
                continue;
            }
            Target about = new Spell(stretch);
            to.line(from, y, until, y, style(stretch, hue, stretch.from() > known), about);
            if (stretch.phase() == Phase.SUSPENDED && until - from > 12) {
                double middle = (from + until) / 2;
                Style bar = Style.stroke(palette.text(), 1.5);
                to.line(middle - 2, y - 6, middle - 2, y + 6, bar, about);
                to.line(middle + 2, y - 6, middle + 2, y + 6, bar, about);
            }
        }
    }

    private Style style(Stretch stretch, Hue hue, boolean beyond) {
        Phase phase = stretch.phase() == null ? Phase.PROPOSED : stretch.phase();
        if (phase.isOver() && stretch.certainty() == Certainty.NO) {
            return Style.stroke(palette.border(), 1.5);
        }
        Dash dash = Dash.of(phase);
        Style style =
                Style.stroke(palette.hue(hue), dash == Dash.DOTS ? 3 : WIDTH).dashed(dash);
        if (dash == Dash.DOTS) {
            style = style.round();
        } else if (!dash.isSolid()) {
            style = style.dashed(Dash.of(8, 4));
        }
        if (beyond) {
            return style.faded(LAST_KNOWN);
        }
        return stretch.certainty() == Certainty.POSSIBLE && dash != Dash.DOTS ? style.asHollow() : style;
    }

    /**
     * The events, each with a whisker where its date is in doubt, and above them how many more there are.
     *
     * @param lowest y of the lowest row
     */
    void events(HistoryColumns columns, Target hovered, double lowest, double rowHeight) {
        for (Placed each : columns.placed()) {
            double y = lowest - each.row() * rowHeight;
            double from = within(x(each.stop().range().from()));
            double until = within(x(each.stop().range().to()));
            if (until - from > 2 * HistoryColumns.RADIUS) {
                Style whisker = Style.stroke(palette.quiet(), 1);
                to.line(from, y, until, y, whisker, null);
                to.line(from, y - 3, from, y + 3, whisker, null);
                to.line(until, y - 3, until, y + 3, whisker, null);
            }
        }
        for (Placed each : columns.placed()) {
            double x = left + each.x();
            double y = lowest - each.row() * rowHeight;
            Target about = new Subject.Item(each.stop().event().id());
            if (about.equals(hovered)) {
                to.dot(x, y, HistoryColumns.RADIUS + 3, Style.stroke(palette.selection(), 1.5), null);
            }
            EventMarks.symbol(
                    to,
                    each.stop().event().kind(),
                    each.stop().event().status(),
                    palette,
                    x,
                    y,
                    HistoryColumns.RADIUS,
                    about);
        }
        double restY = lowest - (columns.rows() - 1) * rowHeight;
        TextStyle bold = TextStyle.of(11, palette.text()).weight(Weight.BOLD).halo(palette.ground(), 2);
        for (Rest rest : columns.rests()) {
            String words = "+" + rest.events().size();
            double half = to.type().width(words, bold) / 2;
            double x = Math.max(half, Math.min(right + HistoryChart.MARGIN - half, left + rest.x()));
            to.label(words, x, restY, Anchor.CENTRE, bold, new Subject.Cluster(rest.events()));
        }
    }
}
