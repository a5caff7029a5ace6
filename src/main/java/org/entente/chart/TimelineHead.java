package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Anchor;
import org.entente.draw.Colours;
import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.state.Situation;
import org.entente.time.Instants;
import org.entente.time.TimeSpan;

/**
 * The strip over the band: chips for what the band does not show, and the two days that matter, the one as of which the data set
 * knows the world and the moment shown in the graph, each with its line through the band.
 */
final class TimelineHead {
    private static final int MOST_YEARS = 3;
    private static final double CHIP_PAD = 8;
    private static final double GAP = 6;
    private static final double APART = 4;
    private static final double LEAST_DAY = 5;
    private static final double SWATCH = 10;

    private final DrawingBuilder to;
    private final Type type;
    private final Palette palette;
    private final Situation situation;
    private final TimelineLayout layout;
    private final TimelineGeometry geometry;
    private final TextStyle text;
    /** What of the head's width is still free. */
    private double left;

    private double right;

    TimelineHead(DrawingBuilder to, Palette palette, Situation situation, TimelineLayout layout) {
        this.to = to;
        this.type = to.type();
        this.palette = palette;
        this.situation = situation;
        this.layout = layout;
        this.geometry = layout.geometry();
        this.text = TextStyle.of(11, palette.text());
        this.left = 4;
        this.right = geometry.width() - 4;
    }

    /** The lines, to be drawn below the events. */
    void lines() {
        long known = situation.dataset().knownUntil();
        double moment = geometry.x(situation.view().moment());
        day(moment);
        if (isIn(moment)) {
            to.line(
                    moment,
                    geometry.headBottom(),
                    moment,
                    geometry.bandBottom(),
                    Style.stroke(palette.moment(), 2),
                    new Handle(Part.MOMENT));
        }
        double asOf = asOfX(known, moment);
        if (known != Long.MAX_VALUE && isIn(asOf)) {
            Style dashed = Style.stroke(palette.asOf(), 1.25).dashed(Dash.of(4, 3));
            to.line(asOf, geometry.headBottom(), asOf, geometry.bandBottom(), dashed, null);
        }
    }

    /** The day of the moment as far as it has passed, so that a line at its end is not taken for the next day. */
    private void day(double moment) {
        long start = Math.floorDiv(situation.view().moment(), (long) Instants.DAY) * Instants.DAY;
        double from = Math.max(geometry.left(), geometry.x(start));
        double until = Math.min(geometry.right(), moment);
        if (until - from >= LEAST_DAY) {
            Style veil = Style.fill(Colours.fade(palette.moment(), 0.07));
            to.rect(from, geometry.headBottom(), until - from, geometry.bandHeight(), 0, veil, null);
        }
    }

    /** Where the line "as of" stands: at its instant, or beside the moment's line where it would lie under it. */
    private double asOfX(long known, double moment) {
        double x = geometry.x(known);
        if (Math.abs(x - moment) >= APART) {
            return x;
        }
        return moment + APART <= geometry.right() ? moment + APART : moment - APART;
    }

    private boolean isIn(double x) {
        return x >= geometry.left() && x <= geometry.right();
    }

    /** The chips and labels; those for which there is no room are left out, the moment's last. */
    void labels() {
        if (geometry.headBottom() < 1) {
            return;
        }
        boolean momentIsIn = isIn(geometry.x(situation.view().moment()));
        double reserved = type.width(momentText(), bold()) + 2 * CHIP_PAD + GAP + (momentIsIn ? 0 : 10);
        boolean momentIsLeft = !momentIsIn && geometry.x(situation.view().moment()) < geometry.left();
        if (!layout.earlier().isEmpty()) {
            chip(earlier(), Part.EARLIER, true, reserved);
        }
        if (!layout.later().isEmpty()) {
            chip(later(), Part.LATER, false, reserved);
        }
        int undated = situation.undated().size();
        if (undated > 0) {
            chip(undated + " without a date", Part.UNDATED, false, reserved);
        }
        if (momentIsIn) {
            momentChip();
        } else {
            absent(momentIsLeft);
        }
    }

    private TextStyle bold() {
        return TextStyle.of(11, palette.inkOn(palette.moment())).weight(Weight.BOLD);
    }

    private void chip(String words, Part part, boolean atLeft, double reserved) {
        double width = type.width(words, text) + 2 * CHIP_PAD;
        if (right - left - width - GAP < reserved) {
            return;
        }
        double x = atLeft ? left : right - width;
        Style look = Style.fill(palette.panel()).stroked(palette.border(), 1);
        double height = geometry.headBottom() - 5;
        to.rect(x, 2, width, height, height / 2, look, new Handle(part));
        to.label(words, x + CHIP_PAD, 2 + height / 2, Anchor.CENTRE_START, text, new Handle(part));
        left = atLeft ? x + width + GAP : left;
        right = atLeft ? right : x - GAP;
    }

    private String momentText() {
        TimeSpan shown = geometry.scale().span();
        long moment = situation.view().moment();
        boolean inHours = shown.seconds() < 2L * Instants.DAY;
        return inHours ? MomentWords.minute(moment) : MomentWords.day(moment);
    }

    private void momentChip() {
        String words = momentText();
        double x = geometry.x(situation.view().moment());
        double width = type.width(words, bold()) + 2 * CHIP_PAD;
        double height = geometry.headBottom() - 4;
        if (right - left < width) {
            to.dot(x, geometry.headBottom() - 5, 4, Style.fill(palette.moment()), new Handle(Part.MOMENT));
            return;
        }
        double start = Math.max(left, Math.min(right - width, x - width / 2));
        Handle handle = new Handle(Part.MOMENT);
        to.rect(start, 1, width, height, 4, Style.fill(palette.moment()), handle);
        to.polyline(
                new double[] {x - 5, height, x + 5, height, x, geometry.headBottom() + 3},
                Style.fill(palette.moment()),
                handle);
        to.label(words, start + CHIP_PAD, 1 + height / 2, Anchor.CENTRE_START, bold(), handle);
        asOf(start - GAP, start + width + GAP);
    }

    /** The moment where the band does not show it: its date at the side where it lies, with a point that shows the way. */
    private void absent(boolean atLeft) {
        String words = momentText();
        double width = type.width(words, bold()) + 2 * CHIP_PAD + 8;
        double taken = 0;
        if (right - left >= width) {
            double height = geometry.headBottom() - 4;
            double x = atLeft ? left : right - width;
            double middle = 1 + height / 2;
            double tip = atLeft ? x + 5 : x + width - 5;
            double back = atLeft ? tip + 6 : tip - 6;
            Handle handle = new Handle(Part.MOMENT);
            to.rect(x, 1, width, height, 4, Style.fill(palette.moment()), handle);
            to.polyline(
                    new double[] {back, middle - 4, tip, middle, back, middle + 4},
                    Style.fill(palette.inkOn(palette.moment())),
                    null);
            to.label(words, x + CHIP_PAD + (atLeft ? 8 : 0), middle, Anchor.CENTRE_START, bold(), handle);
            taken = width + GAP;
        }
        left += atLeft ? taken : 0;
        right -= atLeft ? 0 : taken;
        asOf(right, right);
    }

    /** The label of the line "as of", on whichever side of it there is room. */
    private void asOf(double busyFrom, double busyTo) {
        long known = situation.dataset().knownUntil();
        double x = asOfX(known, geometry.x(situation.view().moment()));
        if (known == Long.MAX_VALUE || !isIn(x)) {
            return;
        }
        String words = "as of " + MomentWords.day(known);
        TextStyle quiet = TextStyle.of(11, palette.quiet());
        double width = type.width(words, quiet);
        List<Double> starts = new ArrayList<>(List.of(x - width / 2, x + 3, x - width - 3, busyTo, busyFrom - width));
        for (double start : starts) {
            boolean near = start <= x + GAP + width && start + width >= x - GAP - width;
            if (near && start >= left && start + width <= right && (start + width <= busyFrom || start >= busyTo)) {
                to.label(words, start, geometry.headBottom() / 2, Anchor.CENTRE_START, quiet, null);
                return;
            }
        }
        // No room beside the line: farther off, a piece of the line tells what is meant.
        double start = right - width - GAP;
        if (start - SWATCH >= busyTo || start - SWATCH >= left && right <= busyFrom) {
            double y = geometry.headBottom() / 2;
            Style dashed = Style.stroke(palette.asOf(), 1.25).dashed(Dash.of(4, 3));
            to.line(start - SWATCH / 2, y - 7, start - SWATCH / 2, y + 7, dashed, null);
            to.label(words, start, y, Anchor.CENTRE_START, quiet, null);
        }
    }

    private String earlier() {
        return "earlier: " + words(layout.earlier(), yearOf(geometry.window().from()), "since", true);
    }

    private String later() {
        return "later: " + words(layout.later(), yearOf(geometry.window().to()), "until", false);
    }

    /** The years of a few events, else how many they are and how far they reach. */
    private static String words(List<Event> events, long edge, String reach, boolean first) {
        TreeSet<Long> years = new TreeSet<>();
        for (Event event : events) {
            years.add(yearOf(Extent.of(event).anchor()));
        }
        if (years.size() <= MOST_YEARS && !years.contains(edge)) {
            return years.stream().map(MomentWords::year).distinct().collect(Collectors.joining(", "));
        }
        String count = events.size() == 1 ? "1 event" : events.size() + " events";
        long far = first ? years.first() : years.last();
        return far == edge ? count : count + " " + reach + " " + MomentWords.year(far);
    }

    private static long yearOf(long instant) {
        return Instants.date(instant).year();
    }
}
