package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.state.Situation;
import org.entente.words.DateWords;
import org.entente.words.EventWords;

/** The tip beside what the pointer is on, kept inside the pane. */
final class TimelineTip {
    private static final double WIDEST = 320;
    private static final double PAD = 8;
    private static final int MOST_LISTED = 6;

    private record Line(String text, TextStyle style) {}

    private final DrawingBuilder to;
    private final Type type;
    private final Palette palette;
    private final Situation situation;
    private final TimelineGeometry geometry;
    private final TextStyle plain;
    private final TextStyle bold;
    private final TextStyle quiet;

    TimelineTip(DrawingBuilder to, Palette palette, Situation situation, TimelineGeometry geometry) {
        this.to = to;
        this.type = to.type();
        this.palette = palette;
        this.situation = situation;
        this.geometry = geometry;
        this.plain = TextStyle.of(12, palette.text());
        this.bold = plain.weight(Weight.BOLD);
        this.quiet = TextStyle.of(11, palette.quiet());
    }

    /** Title, date and status of an event. */
    void event(Event event, double x, double above, double below) {
        List<Line> lines = new ArrayList<>();
        double room = Math.max(1, Math.min(WIDEST, geometry.width() - 2 * PAD - 8));
        type.wrap(event.title().text(), bold, room, 3).forEach(line -> lines.add(new Line(line, bold)));
        String kind = event.kind().label().text();
        lines.add(new Line(EventWords.when(event) + " · " + kind, quiet));
        draw(lines, x, above, below);
    }

    /** The first events of a bunch, and what a click does. */
    void bunch(Bunch bunch, double x, double above, double below) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(bunch.stands.size() + " events", bold));
        int shown = bunch.stands.size() <= MOST_LISTED + 1 ? bunch.stands.size() : MOST_LISTED;
        for (Stand stand : bunch.stands.subList(0, shown)) {
            Event event = stand.event();
            lines.add(new Line(
                    DateWords.brief(event.when()) + "  " + event.title().text(), plain));
        }
        if (shown < bunch.stands.size()) {
            lines.add(new Line("and " + (bunch.stands.size() - shown) + " more", quiet));
        }
        boolean opens = TimelineGestures.open(
                        situation, bunch.stands.stream().map(Stand::event).toList())
                .isPresent();
        lines.add(
                new Line(opens ? "Click to zoom in until they part" : "All at the same time: click to choose", quiet));
        draw(lines, x, above, below);
    }

    private void draw(List<Line> lines, double x, double above, double below) {
        double room = Math.max(1, Math.min(WIDEST + 60, geometry.width() - 2 * PAD - 8));
        double width = 0;
        double height = 0;
        for (Line line : lines) {
            width = Math.max(width, Math.min(room, type.width(line.text(), line.style())));
            height += type.lineHeight(line.style()) + 1;
        }
        double w = width + 2 * PAD;
        double h = height + 2 * PAD - 4;
        double left = Math.max(4, Math.min(geometry.width() - w - 4, x - w / 2));
        double top = above - h >= 2 ? above - h : Math.max(2, Math.min(geometry.height() - h - 2, below));
        to.rect(left, top, w, h, 5, Style.fill(palette.panel()).stroked(palette.border(), 1), null);
        double y = top + PAD - 2;
        for (Line line : lines) {
            TextStyle style = line.style().within(width + 0.5);
            to.label(line.text(), left + PAD, y + type.ascent(style), style, null);
            y += type.lineHeight(style) + 1;
        }
    }
}
