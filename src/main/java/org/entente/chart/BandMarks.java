package org.entente.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.draw.Anchor;
import org.entente.draw.Colours;
import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Symbol;
import org.entente.draw.TextStyle;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Hue;
import org.entente.model.Status;
import org.entente.state.Situation;
import org.entente.time.Bound;
import org.entente.time.Edtf;

/** Draws the events on their lanes: bars and whiskers, symbols, bunches, titles. */
final class BandMarks {
    static final double RING = 3;
    private static final Hue[] HUES = Hue.values();
    private static final double TICK = 4;
    private static final double ARROW = 7;
    private static final double CHEVRON = 7;

    private final DrawingBuilder to;
    private final Palette palette;
    private final Situation situation;
    private final TimelineLayout layout;

    BandMarks(DrawingBuilder to, Palette palette, Situation situation, TimelineLayout layout) {
        this.to = to;
        this.palette = palette;
        this.situation = situation;
        this.layout = layout;
    }

    void draw() {
        joints();
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                underlay(stand, layout.y(strip, stand.row));
            }
        }
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                body(stand, layout.y(strip, stand.row));
            }
        }
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                symbol(stand, layout.y(strip, stand.row));
            }
            for (Bunch bunch : strip.bunches()) {
                bunch(bunch, layout.y(strip, bunch.row));
            }
        }
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                title(stand, layout.y(strip, stand.row));
            }
        }
    }

    /** The lines between the places of an event that stands on several lanes. */
    private void joints() {
        Map<EventId, Double> before = new HashMap<>();
        Style thin = Style.stroke(palette.quiet(), 1).faded(0.6);
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                if (!stand.hasSymbol()) {
                    continue;
                }
                double y = layout.y(strip, stand.row);
                Double above = before.put(stand.event().id(), y);
                if (above != null) {
                    to.line(stand.x, above, stand.x, y, thin, item(stand));
                }
            }
        }
    }

    private boolean isSelected(Event event) {
        return situation.view().isSelected(event.id());
    }

    private void underlay(Stand stand, double y) {
        Event event = stand.event();
        Symbol symbol = Symbol.of(event.kind().symbol());
        if (!stand.hasSymbol()) {
            bodyUnderlay(stand, y);
        } else if (event.id().equals(situation.view().stepped())) {
            to.dot(stand.x, y, symbol.reach(stand.r) + 5, Style.fill(palette.change()), null);
        } else if (situation.highlight().has(event.id()) && !isSelected(event)) {
            to.dot(stand.x, y, symbol.reach(stand.r) + 3.5, Style.fill(palette.glow()), null);
        }
    }

    /** Of an event whose symbol stands outside the band, bar or whisker show that it is selected or lit. */
    private void bodyUnderlay(Stand stand, double y) {
        Event event = stand.event();
        double half = barHalf() + 3;
        if (isSelected(event)) {
            Style ring = Style.fill(palette.ground()).stroked(palette.selection(), RING - 0.5);
            to.rect(stand.from, y - half + 1, stand.to - stand.from, 2 * half - 2, 3, ring, item(stand));
        } else if (situation.highlight().has(event.id())) {
            to.rect(stand.from, y - half, stand.to - stand.from, 2 * half, 3, Style.fill(palette.lit()), null);
        }
    }

    private double barHalf() {
        return Math.max(2, Math.min(8, layout.rowHeight() / 2 - 1.5));
    }

    private static Subject item(Stand stand) {
        return new Subject.Item(stand.event().id());
    }

    private void symbol(Stand stand, double y) {
        Event event = stand.event();
        if (!stand.hasSymbol()) {
            return;
        }
        if (isSelected(event)) {
            Symbol symbol = Symbol.of(event.kind().symbol());
            Style ring = Style.fill(palette.ground()).stroked(palette.selection(), RING);
            to.shape(symbol.at(stand.x, y, stand.r + RING), ring, item(stand));
        } else if (event.status() == Status.HAPPENED) {
            // Keeps symbols apart from the bars and lines that they stand on.
            Symbol symbol = Symbol.of(event.kind().symbol());
            to.shape(symbol.at(stand.x, y, stand.r + 1), Style.fill(palette.ground()), null);
        }
        EventMarks.symbol(to, event.kind(), event.status(), palette, stand.x, y, stand.r, item(stand));
    }

    private void body(Stand stand, double y) {
        if (!stand.hasBody()) {
            return;
        }
        int hue = palette.hue(stand.event().kind().hue());
        if (stand.extent.lasting()) {
            bar(stand, y, hue);
        } else {
            point(stand, y, hue);
        }
        if (stand.cutLeft) {
            chevron(stand.from + 0.5, stand.from + CHEVRON, y, hue, stand);
        }
        if (stand.cutRight) {
            chevron(stand.to - 0.5, stand.to - CHEVRON, y, hue, stand);
        }
    }

    /** Says that something goes on beyond the band's edge. */
    private void chevron(double tip, double back, double y, int hue, Stand stand) {
        double half = Math.min(5, barHalf());
        to.polyline(new double[] {back, y - half, tip, y, back, y + half}, Style.fill(hue), item(stand));
    }

    /** The range in which something took place that lasted no time: a line with a tick at each end. */
    private void point(Stand stand, double y, int hue) {
        Edtf when = stand.event().when();
        Style line = Style.stroke(hue, 1.25);
        boolean noStart = when.earliest() == Long.MIN_VALUE;
        boolean noEnd = when.latest() == Long.MAX_VALUE;
        if (noStart || noEnd) {
            Extent extent = stand.extent;
            double known = layout.geometry().x(noEnd ? extent.from() : extent.to());
            double tick = Math.max(stand.from, Math.min(stand.to, known));
            double tip = noEnd ? stand.to : stand.from;
            boolean open = !(noEnd ? stand.cutRight : stand.cutLeft);
            Style dashed = line.dashed(Dash.of(2, 2));
            to.line(tick, y, tip, y, open ? dashed.withArrow(ARROW) : dashed, item(stand));
            if (isSeen(noEnd ? extent.from() : extent.to())) {
                to.line(tick, y - TICK, tick, y + TICK, line, null);
            }
            return;
        }
        whisker(stand.from, stand.to, y, line, isSeen(when.earliest()), isSeen(when.latest()), stand);
    }

    private boolean isSeen(long instant) {
        double x = layout.geometry().x(instant);
        return x >= layout.geometry().left() - 0.5 && x <= layout.geometry().right() + 0.5;
    }

    private void whisker(
            double from, double end, double y, Style line, boolean tickAtStart, boolean tickAtEnd, Stand stand) {
        to.line(from, y, end, y, line, item(stand));
        if (tickAtStart) {
            to.line(from, y - TICK, from, y + TICK, line, null);
        }
        if (tickAtEnd) {
            to.line(end, y - TICK, end, y + TICK, line, null);
        }
    }

    /** Something that lasts: a band of its colour, whiskers where an end is uncertain, an arrow where there is none. */
    private void bar(Stand stand, double y, int hue) {
        Edtf when = stand.event().when();
        Bound start = when.start();
        Bound end = when.end();
        Style line = Style.stroke(hue, 1.25);
        double from = stand.from + (stand.cutLeft ? CHEVRON : 0);
        double until = stand.to - (stand.cutRight ? CHEVRON : 0);
        if (start.kind() == Bound.Kind.UNKNOWN) {
            to.line(stand.x, y, from, y, line.dashed(Dash.DOTS).round(), item(stand));
            from = stand.x;
        } else if (start.kind() == Bound.Kind.KNOWN && !Extent.isExact(start, when)) {
            double sure = Math.max(from, Math.min(until, layout.geometry().x(start.latest())));
            whisker(from, sure, y, line, isSeen(start.earliest()), false, stand);
            from = sure;
        }
        if (end.kind() == Bound.Kind.UNKNOWN) {
            to.line(stand.x, y, until, y, line.dashed(Dash.DOTS).round(), item(stand));
            until = Math.max(from, Math.min(until, stand.x));
        } else if (end.kind() == Bound.Kind.KNOWN && !Extent.isExact(end, when)) {
            double sure = Math.max(from, Math.min(until, layout.geometry().x(end.earliest())));
            whisker(sure, until, y, line, false, isSeen(end.latest()), stand);
            until = sure;
        }
        double half = barHalf();
        boolean open = end.kind() == Bound.Kind.OPEN;
        double body = open ? until - ARROW : until;
        if (open) {
            // Nobody knows whether it still goes on after the last day that the data set knows.
            double known = layout.geometry().x(situation.dataset().knownUntil());
            body = Math.max(from, Math.min(body, known));
            to.line(body, y, until - 1, y, line.dashed(Dash.of(2, 3)), item(stand));
        }
        if (body - from > 1) {
            Style band = Style.fill(Colours.mix(palette.ground(), hue, 0.16))
                    .stroked(Colours.mix(palette.ground(), hue, 0.55), 1);
            Dash dash = dash(stand.event().status());
            to.rect(from, y - half, body - from, 2 * half, 2, dash.isSolid() ? band : band.dashed(dash), item(stand));
        }
        if (open) {
            double tip = until;
            to.polyline(
                    new double[] {tip - ARROW + 1, y - half, tip, y, tip - ARROW + 1, y + half},
                    Style.stroke(hue, 1.5),
                    null);
        }
    }

    private static Dash dash(Status status) {
        return switch (status) {
            case HAPPENED, CANCELLED -> Dash.SOLID;
            case PLANNED, EXPECTED, ALLEGED -> Dash.of(4, 3);
            case PROPOSED -> Dash.of(1.5f, 2.5f);
        };
    }

    private void title(Stand stand, double y) {
        if (stand.side == Stand.Side.NONE) {
            return;
        }
        TextStyle style = layout.titles().style(stand.event(), palette);
        boolean onBar = stand.onTint && stand.side == Stand.Side.RIGHT;
        style = onBar ? style : style.halo(palette.ground(), 2.5);
        double left = TitleRoom.titleLeft(stand, stand.side);
        double lineHeight = layout.titles().lineHeight();
        List<String> lines = stand.title.lines();
        for (int i = 0; i < lines.size(); i++) {
            double middle = y + (i - (lines.size() - 1) / 2.0) * lineHeight;
            boolean right = !TitleRoom.isLeft(stand.side);
            double x = right ? left : left + stand.title.width();
            to.label(lines.get(i), x, middle, right ? Anchor.CENTRE_START : Anchor.CENTRE_END, style, item(stand));
        }
    }

    /** A pill with a pie of its kinds' colours and the number of its events. */
    private void bunch(Bunch bunch, double y) {
        double height = layout.bunchHeight();
        double left = bunch.x - bunch.width / 2;
        Subject target = new Subject.Cluster(TimelineLayout.ids(bunch));
        boolean selected = bunch.stands.stream().anyMatch(stand -> isSelected(stand.event()));
        boolean lit = bunch.stands.stream()
                .anyMatch(stand -> situation.highlight().has(stand.event().id()));
        Style pill = Style.fill(lit ? palette.lit() : palette.panel())
                .stroked(selected ? palette.selection() : palette.quiet(), selected ? 2.5 : 1);
        to.rect(left, y - height / 2, bunch.width, height, height / 2, pill, target);
        pie(bunch, left + height / 2, y, height / 2 - 3, target);
        TextStyle text = layout.bunchText().colour(palette.text());
        to.label(bunch.count(), left + height, y, Anchor.CENTRE_START, text, target);
    }

    private void pie(Bunch bunch, double x, double y, double r, Subject target) {
        int[] counts = new int[HUES.length];
        for (Stand stand : bunch.stands) {
            counts[stand.event().kind().hue().ordinal()]++;
        }
        double angle = -Math.PI / 2;
        for (Hue hue : HUES) {
            int count = counts[hue.ordinal()];
            Style style = Style.fill(palette.hue(hue));
            if (count == bunch.stands.size()) {
                to.dot(x, y, r, style, target);
            } else if (count > 0) {
                double sweep = 2 * Math.PI * count / bunch.stands.size();
                to.polyline(slice(x, y, r, angle, sweep), style, target);
                angle += sweep;
            }
        }
    }

    private static double[] slice(double x, double y, double r, double angle, double sweep) {
        int steps = Math.max(1, (int) Math.ceil(sweep / 0.3));
        List<Double> points = new ArrayList<>(List.of(x, y));
        for (int i = 0; i <= steps; i++) {
            points.add(x + r * Math.cos(angle + sweep * i / steps));
            points.add(y + r * Math.sin(angle + sweep * i / steps));
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
