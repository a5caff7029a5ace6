package org.entente.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.HistoryColumns.Stop;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.entente.history.Course;
import org.entente.history.Course.Stretch;
import org.entente.history.Step;
import org.entente.history.Target.OfAlliance;
import org.entente.history.Target.OfRelation;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Hue;
import org.entente.state.Chronicle;
import org.entente.time.Instants;
import org.entente.time.TimeScale;
import org.entente.time.TimeSpan;

/**
 * The life of one relation or alliance as a small timeline: the events that changed it over a band whose dashes are its phases
 * and, for an alliance, the number of its members. Immutable; it draws for any moment, theme and width.
 */
public final class HistoryChart {
    static final double MARGIN = 12;
    private static final double TOP = 3;
    private static final double ROW = 15;
    private static final double BAND = 18;
    private static final double COUNTS = 30;
    private static final double AXIS = 30;

    /** A stretch of the band; what is said of it is its phase. */
    public record Spell(Stretch stretch) implements Target {}

    private final Chronicle chronicle;
    private final Course course;
    private final Hue hue;
    private final List<Stop> stops;
    private final MemberCounts counts;
    private final TimeSpan span;

    private HistoryChart(
            Chronicle chronicle, Course course, Hue hue, List<Stop> stops, MemberCounts counts, TimeSpan span) {
        this.chronicle = chronicle;
        this.course = course;
        this.hue = hue;
        this.stops = stops;
        this.counts = counts;
        this.span = span;
    }

    /** The chart of a relation or an alliance; empty if nothing of it has a date. O(its changes² and, for an alliance, its members'). */
    public static Optional<HistoryChart> of(Chronicle chronicle, org.entente.history.Target target) {
        Course course = Course.of(chronicle.history(), target);
        MemberCounts counts = target instanceof OfAlliance alliance
                ? MemberCounts.of(chronicle.history(), alliance.id())
                : MemberCounts.NONE;
        List<Stop> stops = stops(chronicle, target);
        Hue hue = target instanceof OfRelation relation
                ? chronicle.dataset().relation(relation.id()).kind().hue()
                : Hue.NEUTRAL;
        return span(chronicle, course, stops, counts)
                .map(span -> new HistoryChart(chronicle, course, hue, stops, counts, span));
    }

    private static List<Stop> stops(Chronicle chronicle, org.entente.history.Target target) {
        Map<EventId, TimeSpan> ranges = new HashMap<>();
        for (Step step : chronicle.history().steps(target)) {
            if (step.event() != null && step.dated()) {
                ranges.put(step.event().id(), step.range());
            }
        }
        List<Event> changing = target instanceof OfRelation relation
                ? chronicle.dataset().eventsChanging(relation.id())
                : chronicle.dataset().eventsChanging(((OfAlliance) target).id());
        List<Stop> stops = new ArrayList<>();
        for (Event event : changing) {
            if (chronicle.rank(event.id()) >= 0) {
                Extent extent = Extent.of(event);
                TimeSpan range = ranges.getOrDefault(
                        event.id(), extent.lasting() ? new TimeSpan(extent.anchor(), extent.anchor()) : range(extent));
                stops.add(new Stop(event, range));
            }
        }
        stops.sort((a, b) -> Integer.compare(
                chronicle.rank(a.event().id()), chronicle.rank(b.event().id())));
        return List.copyOf(stops);
    }

    private static TimeSpan range(Extent extent) {
        return new TimeSpan(extent.from(), extent.to());
    }

    /** From the first to the last date; up to what is known unless all is over before. */
    private static Optional<TimeSpan> span(Chronicle chronicle, Course course, List<Stop> stops, MemberCounts counts) {
        List<Long> dates = new ArrayList<>(counts.turns());
        course.stretches().forEach(stretch -> dates.add(stretch.from()));
        for (Stop stop : stops) {
            dates.add(stop.range().from());
            dates.add(stop.range().to());
        }
        long known = chronicle.dataset().knownUntil();
        dates.removeIf(date -> date == Long.MIN_VALUE || date == Long.MAX_VALUE || date == known + 1);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Stretch last = course.at(known);
        boolean isOver = last.phase() != null && last.phase().isOver();
        if (known != Long.MAX_VALUE && !isOver) {
            dates.add(known);
        }
        long from = dates.stream().min(Long::compare).orElseThrow();
        long to = dates.stream().max(Long::compare).orElseThrow();
        // A single date has no span: a month about it says where in the year it lies.
        long least = 30L * Instants.DAY;
        return Optional.of(
                Instants.minus(to, from) >= least
                        ? new TimeSpan(from, to)
                        : new TimeSpan(Instants.minus(from, least / 2), Instants.plus(to, least / 2)));
    }

    /** The pixels that it needs from top to bottom at a width. */
    public double height(double width) {
        return TOP
                + HistoryColumns.of(stops, scale(width)).rows() * ROW
                + (counts.isEmpty() ? 0 : COUNTS)
                + BAND
                + AXIS;
    }

    private TimeScale scale(double width) {
        return TimeScale.fit(span, Math.max(1, width - 2 * MARGIN), 0);
    }

    /**
     * Draws it.
     *
     * @param moment is marked by a line where the chart reaches it
     * @param hovered the target under the pointer, or null
     * @param width px
     * @param height px, best what {@link #height} says
     */
    public Drawing draw(long moment, Target hovered, Palette palette, Type type, double width, double height) {
        DrawingBuilder to = new DrawingBuilder(width, height, palette.ground(), type);
        TimeScale scale = scale(width);
        HistoryMarks marks = new HistoryMarks(to, palette, scale, width);
        HistoryColumns columns = HistoryColumns.of(stops, scale);
        double countsTop = TOP + columns.rows() * ROW;
        double bandTop = countsTop + (counts.isEmpty() ? 0 : COUNTS);
        double axisTop = bandTop + BAND;
        long known = chronicle.dataset().knownUntil();
        marks.axis(axisTop, height, TOP);
        marks.days(moment, known, TOP, axisTop);
        if (!counts.isEmpty()) {
            marks.counts(counts, span, known, countsTop, bandTop);
        }
        marks.band(course, hue, known, bandTop + BAND / 2);
        marks.events(columns, hovered, countsTop - ROW / 2, ROW);
        return to.build();
    }
}
