package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.history.Certainty;
import org.entente.history.Course.Stretch;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.RelationId;
import org.entente.state.Life;
import org.entente.state.Situation;
import org.entente.words.CountWords;
import org.entente.words.DateWords;
import org.entente.words.DurationWords;
import org.entente.words.EventWords;
import org.entente.words.TargetWords;

/** The tip beside the pointer, inside the pane and off what it must not hide. */
final class TimelineTip {
    private static final double WIDEST = 320;
    private static final double PAD = 8;
    private static final int MOST_LISTED = 6;
    /** How far from the pointer a tip keeps, in pixels. */
    private static final double BESIDE = 14;

    private record Line(String text, TextStyle style) {}

    private final DrawingBuilder to;
    private final Type type;
    private final Palette palette;
    private final Situation situation;
    private final TimelineGeometry geometry;
    private final TextStyle plain;
    private final TextStyle bold;
    private final TextStyle quiet;
    private final double x;
    private final double y;
    private final List<Rectangle2D> kept;

    /**
     * @param x of the pointer
     * @param y of the pointer
     * @param kept what the tip must not hide if there is any other place
     */
    TimelineTip(
            DrawingBuilder to,
            Palette palette,
            Situation situation,
            TimelineGeometry geometry,
            double x,
            double y,
            List<Rectangle2D> kept) {
        this.x = x;
        this.y = y;
        this.kept = List.copyOf(kept);
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
    void event(Event event) {
        List<Line> lines = new ArrayList<>();
        double room = Math.max(1, Math.min(WIDEST, geometry.width() - 2 * PAD - 8));
        type.wrap(event.title().in(situation.language()), bold, room, 3)
                .forEach(line -> lines.add(new Line(line, bold)));
        String kind = event.kind().label().in(situation.language());
        lines.add(new Line(EventWords.when(event) + " · " + kind, quiet));
        draw(lines);
    }

    /** The first events of a bunch, and what a click does. */
    void bunch(Bunch bunch) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(CountWords.of(bunch.stands.size(), "event"), bold));
        int shown = bunch.stands.size() <= MOST_LISTED + 1 ? bunch.stands.size() : MOST_LISTED;
        for (Stand stand : bunch.stands.subList(0, shown)) {
            Event event = stand.event();
            lines.add(new Line(
                    DateWords.brief(event.when()) + "  " + event.title().in(situation.language()), plain));
        }
        if (shown < bunch.stands.size()) {
            lines.add(new Line("and " + CountWords.number(bunch.stands.size() - shown) + " more", quiet));
        }
        boolean opens = TimelineGestures.open(
                        situation, bunch.stands.stream().map(Stand::event).toList())
                .isPresent();
        lines.add(
                new Line(opens ? "Click to zoom in until they part" : "All at the same time: click to choose", quiet));
        draw(lines);
    }

    /** How long a stretch without events is, between which days, and what a click does. */
    Quiet.Gap stretch(Quiet.Gap gap) {
        draw(List.of(
                new Line(DurationWords.of(gap.seconds()) + " without an event", bold),
                new Line(MomentWords.day(gap.from()) + " – " + MomentWords.day(gap.to()), quiet),
                new Line(gap.isOpened() ? "Click to fold" : "Click to unfold", quiet)));
        return gap;
    }

    /** What an alliance or relation is called, and its phases with their days. */
    void life(Life life) {
        TargetWords words = new TargetWords(situation.dataset(), situation.language());
        Target target = life.id() instanceof RelationId relation ? Target.of(relation) : Target.of((ActorId) life.id());
        List<Line> lines = new ArrayList<>();
        double room = Math.max(1, Math.min(WIDEST, geometry.width() - 2 * PAD - 8));
        type.wrap(words.name(target), bold, room, 3).forEach(line -> lines.add(new Line(line, bold)));
        long known = situation.dataset().knownUntil();
        List<Stretch> told = life.stretches().stream()
                .filter(stretch -> stretch.from() <= known || stretch.projected() != null)
                .toList();
        int shown = told.size() <= MOST_LISTED + 1 ? told.size() : MOST_LISTED;
        for (Stretch stretch : told.subList(0, shown)) {
            lines.add(new Line(phase(stretch, target, words) + "  " + days(stretch, known), quiet));
        }
        if (shown < told.size()) {
            lines.add(new Line("and " + (told.size() - shown) + " more", quiet));
        }
        draw(lines);
    }

    private static String phase(Stretch stretch, Target target, TargetWords words) {
        boolean isPlanned = stretch.phase() == null || stretch.phase().isOver();
        String state = words.state(target, isPlanned ? stretch.projected() : stretch.phase());
        if (isPlanned) {
            return "planned: " + state;
        }
        return stretch.certainty() == Certainty.POSSIBLE ? "possibly " + state : state;
    }

    /** From which day to which; what goes on or is not known any more has no last day. */
    private static String days(Stretch stretch, long known) {
        boolean isOpen = stretch.to() == Long.MAX_VALUE || stretch.to() == known;
        String from = stretch.from() == Long.MIN_VALUE ? "…" : MomentWords.day(stretch.from());
        return from + " – " + (isOpen ? "" : MomentWords.day(stretch.to()));
    }

    private void draw(List<Line> lines) {
        double room = Math.max(1, Math.min(WIDEST + 60, geometry.width() - 2 * PAD - 8));
        double width = 0;
        double height = 0;
        for (Line line : lines) {
            width = Math.max(width, Math.min(room, type.width(line.text(), line.style())));
            height += type.lineHeight(line.style()) + 1;
        }
        double w = width + 2 * PAD;
        double h = height + 2 * PAD - 4;
        Rectangle2D box = place(w, h);
        double left = box.getX();
        double top = box.getY();
        to.rect(left, top, w, h, 5, Style.fill(palette.panel()).stroked(palette.border(), 1), null);
        double baseline = top + PAD - 2;
        for (Line line : lines) {
            TextStyle style = line.style().within(width + 0.5);
            to.label(line.text(), left + PAD, baseline + type.ascent(style), style, null);
            baseline += type.lineHeight(style) + 1;
        }
    }

    /** Of the four corners of the pointer the first where the tip hides least. */
    private Rectangle2D place(double w, double h) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double top : new double[] {y + BESIDE, y - BESIDE - h}) {
            for (double left : new double[] {x + BESIDE, x - BESIDE - w}) {
                Rectangle2D box = new Rectangle2D.Double(
                        Math.max(4, Math.min(geometry.width() - w - 4, left)),
                        Math.max(2, Math.min(geometry.height() - h - 2, top)),
                        w,
                        h);
                double hidden = hidden(box);
                if (hidden < least) {
                    least = hidden;
                    best = box;
                }
            }
        }
        return best;
    }

    private double hidden(Rectangle2D box) {
        double hidden = box.contains(x, y) ? box.getWidth() * box.getHeight() : 0;
        for (Rectangle2D each : kept) {
            Rectangle2D both = box.createIntersection(each);
            hidden += both.getWidth() > 0 && both.getHeight() > 0 ? both.getWidth() * both.getHeight() : 0;
        }
        return hidden;
    }
}
