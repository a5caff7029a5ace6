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
import org.entente.state.Moments;
import org.entente.state.Situation;
import org.entente.time.Instants;
import org.entente.time.TimeSpan;
import org.entente.words.CountWords;

/**
 * The strip over the band: chips for what the band does not show, and the two days that matter, the one as of which the data set
 * knows the world and the moment shown in the graph, each with its line through the band.
 */
final class TimelineHead {
    private static final int MOST_YEARS = 3;
    private static final double CHIP_PAD = 8;
    private static final double GAP = 6;
    private static final double APART = 4;
    private static final double EDGE = 4;
    private static final double SWATCH = 10;

    private final DrawingBuilder to;
    private final Type type;
    private final Palette palette;
    private final Situation situation;
    private final TimelineLayout layout;
    private final TimelineGeometry geometry;
    private final TextStyle text;
    /** What of the head's width is taken, from and to. */
    private final List<double[]> taken = new ArrayList<>();

    TimelineHead(DrawingBuilder to, Palette palette, Situation situation, TimelineLayout layout) {
        this.to = to;
        this.type = to.type();
        this.palette = palette;
        this.situation = situation;
        this.layout = layout;
        this.geometry = layout.geometry();
        this.text = TextStyle.of(11, palette.text());
    }

    /** The lines, to be drawn below the events. */
    void lines() {
        long known = situation.dataset().knownUntil();
        double moment = momentX();
        if (Moments.isNone(situation.view().moment())) {
            return;
        }
        day();
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

    private double momentX() {
        return geometry.lineX(situation.view().moment());
    }

    /** The day of the moment as far as it has passed. */
    private void day() {
        long moment = situation.view().moment();
        long start = Math.floorDiv(moment, (long) Instants.DAY) * Instants.DAY;
        double from = Math.max(geometry.left(), geometry.x(start));
        double until = Math.min(geometry.right(), geometry.x(moment));
        if (until - from >= TimelineGeometry.LEAST_DAY) {
            Style veil = Style.fill(Colours.fade(palette.moment(), 0.07));
            to.rect(from, geometry.headBottom(), until - from, geometry.bandHeight(), 0, veil, null);
        }
    }

    /** Where the line "as of" stands: at its instant, or beside the moment's line where it would lie under it. */
    private double asOfX(long known, double moment) {
        double x = geometry.lineX(known);
        if (Math.abs(x - moment) >= APART) {
            return x;
        }
        return moment + APART <= geometry.right() ? moment + APART : moment - APART;
    }

    private boolean isIn(double x) {
        return x >= geometry.left() && x <= geometry.right();
    }

    /**
     * The moment's chip stands over its line, always; the others find room beside it, with fewer words if they must, and are left
     * out where there is none.
     */
    void labels() {
        if (geometry.headBottom() < 1) {
            return;
        }
        if (situation.chronicle().isTimeless()
                || Moments.isNone(situation.view().moment())) {
            undated();
            return;
        }
        if (isIn(momentX())) {
            momentChip();
        } else {
            absent(momentX() < geometry.left());
        }
        if (!layout.earlier().isEmpty()) {
            chip(List.of(earlier(), CountWords.number(layout.earlier().size()) + " earlier"), Part.EARLIER, true);
        }
        if (!layout.later().isEmpty()) {
            chip(List.of(later(), CountWords.number(layout.later().size()) + " later"), Part.LATER, false);
        }
        undated();
        asOf();
    }

    private void undated() {
        int undated = situation.undated().size();
        if (undated > 0) {
            String number = CountWords.number(undated);
            chip(List.of(number + " without a date", number + " undated"), Part.UNDATED, false);
        }
    }

    /** The pixel nearest to the left or the right end of the head where a box has room, or NaN. */
    private double place(double width, boolean atLeft) {
        double x = atLeft ? EDGE : geometry.width() - EDGE - width;
        for (int i = 0; i <= taken.size(); i++) {
            double[] hit = hit(x, x + width);
            if (hit == null) {
                return x >= EDGE && x + width <= geometry.width() - EDGE ? x : Double.NaN;
            }
            x = atLeft ? hit[1] + GAP : hit[0] - GAP - width;
        }
        return Double.NaN;
    }

    /** A box that a stretch comes too near to, or null. */
    private double[] hit(double from, double until) {
        for (double[] box : taken) {
            if (from < box[1] + GAP && until > box[0] - GAP) {
                return box;
            }
        }
        return null;
    }

    private void take(double from, double until) {
        taken.add(new double[] {from, until});
    }

    private TextStyle bold() {
        return TextStyle.of(11, palette.inkOn(palette.moment())).weight(Weight.BOLD);
    }

    private void chip(List<String> wordings, Part part, boolean atLeft) {
        for (String words : wordings) {
            double width = type.width(words, text) + 2 * CHIP_PAD;
            double x = place(width, atLeft);
            // Past the moment's chip the fewer words are better than these.
            boolean astray = Double.isNaN(x) || isIn(momentX()) && (x > momentX()) == atLeft && fits(wordings, atLeft);
            if (!astray || !Double.isNaN(x) && words.equals(wordings.get(wordings.size() - 1))) {
                Style look = Style.fill(palette.panel()).stroked(palette.border(), 1);
                double height = geometry.headBottom() - 5;
                to.rect(x, 2, width, height, height / 2, look, new Handle(part));
                to.label(words, x + CHIP_PAD, 2 + height / 2, Anchor.CENTRE_START, text, new Handle(part));
                take(x, x + width);
                return;
            }
        }
    }

    /** Whether the shortest wording has room on its own side of the moment. */
    private boolean fits(List<String> wordings, boolean atLeft) {
        double width = type.width(wordings.get(wordings.size() - 1), text) + 2 * CHIP_PAD;
        double x = place(width, atLeft);
        return !Double.isNaN(x) && (x > momentX()) != atLeft;
    }

    private String momentText() {
        TimeSpan shown = geometry.scale().span();
        long moment = situation.view().moment();
        boolean inHours = shown.seconds() < 2L * Instants.DAY && geometry.lineX(moment) == geometry.x(moment);
        return inHours ? MomentWords.minute(moment) : MomentWords.day(moment);
    }

    private void momentChip() {
        String words = momentText();
        double x = momentX();
        double width = type.width(words, bold()) + 2 * CHIP_PAD;
        double height = geometry.headBottom() - 4;
        if (geometry.width() - 2 * EDGE < width) {
            to.dot(x, geometry.headBottom() - 5, 4, Style.fill(palette.moment()), new Handle(Part.MOMENT));
            take(x - 5, x + 5);
            return;
        }
        double start = Math.max(EDGE, Math.min(geometry.width() - EDGE - width, x - width / 2));
        Handle handle = new Handle(Part.MOMENT);
        to.rect(start, 1, width, height, 4, Style.fill(palette.moment()), handle);
        to.polyline(
                new double[] {x - 5, height, x + 5, height, x, geometry.headBottom() + 3},
                Style.fill(palette.moment()),
                handle);
        to.label(words, start + CHIP_PAD, 1 + height / 2, Anchor.CENTRE_START, bold(), handle);
        take(start, start + width);
    }

    /** The moment where the band does not show it: its date at the side where it lies, with a point that shows the way. */
    private void absent(boolean atLeft) {
        String words = momentText();
        double width = type.width(words, bold()) + 2 * CHIP_PAD + 8;
        double x = place(width, atLeft);
        if (Double.isNaN(x)) {
            return;
        }
        double height = geometry.headBottom() - 4;
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
        take(x, x + width);
    }

    /** The label of the line "as of": beside it if there is room, else near a chip that is in the way. */
    private void asOf() {
        long known = situation.dataset().knownUntil();
        double x = asOfX(known, momentX());
        if (known == Long.MAX_VALUE || !isIn(x)) {
            return;
        }
        String words = "as of " + MomentWords.day(known);
        TextStyle quiet = TextStyle.of(11, palette.quiet());
        double width = type.width(words, quiet);
        double y = geometry.headBottom() / 2;
        List<Double> starts = new ArrayList<>(List.of(x - width / 2, x + 3, x - width - 3));
        for (double[] box : taken) {
            starts.add(box[1] + GAP);
            starts.add(box[0] - GAP - width);
        }
        for (double start : starts) {
            boolean inside = start >= EDGE && start + width <= geometry.width() - EDGE;
            if (inside
                    && start <= x + GAP + width
                    && start + width >= x - GAP - width
                    && hit(start, start + width) == null) {
                to.label(words, start, y, Anchor.CENTRE_START, quiet, null);
                return;
            }
        }
        // No room beside the line: farther off, a piece of the line tells what is meant.
        double start = place(width + SWATCH, false);
        if (!Double.isNaN(start)) {
            Style dashed = Style.stroke(palette.asOf(), 1.25).dashed(Dash.of(4, 3));
            to.line(start + SWATCH / 2, y - 7, start + SWATCH / 2, y + 7, dashed, null);
            to.label(words, start + SWATCH, y, Anchor.CENTRE_START, quiet, null);
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
        String count = CountWords.of(events.size(), "event");
        long far = first ? years.first() : years.last();
        return far == edge ? count : count + " " + reach + " " + MomentWords.year(far);
    }

    private static long yearOf(long instant) {
        return Instants.date(instant).year();
    }
}
