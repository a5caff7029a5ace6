package org.entente.chart;

import java.util.List;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Anchor;
import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.history.Certainty;
import org.entente.history.Course.Stretch;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.Phase;
import org.entente.state.Life;
import org.entente.state.Situation;

/**
 * Draws the lives of alliances and relations: a relation as a line of its kind's colour, an alliance as a hull's outline, dashed by
 * phase; a whisker where an end is in doubt, two rails for what is only possible, and an arrow, faint, for what goes on beyond what
 * the data set knows.
 */
final class LifeMarks {
    private static final String NAME = "Alliances and relations";
    private static final double WIDTH = 4;
    private static final double HALF = 4;
    /** What is shorter on the screen is drawn as a mark of this many pixels. */
    private static final double LEAST = 2.5;

    private static final double ARROW = 6;
    private static final double FAINT = 0.5;
    private static final double NAME_SIZE = 11.5;
    private static final double EDGE = 8;

    private final DrawingBuilder to;
    private final Palette palette;
    private final Situation situation;
    private final TimelineGeometry geometry;
    private final long known;

    LifeMarks(DrawingBuilder to, Palette palette, Situation situation, TimelineGeometry geometry) {
        this.to = to;
        this.palette = palette;
        this.situation = situation;
        this.geometry = geometry;
        this.known = situation.dataset().knownUntil();
    }

    void draw(LifeLane lane) {
        to.line(
                4,
                geometry.lanesBottom(),
                geometry.right(),
                geometry.lanesBottom(),
                Style.stroke(palette.border(), 1),
                null);
        head(lane);
        for (LifeLane.Bar bar : lane.bars()) {
            underlay(bar);
        }
        for (LifeLane.Bar bar : lane.bars()) {
            bar(bar);
        }
        TextStyle text = LifeLane.nameStyle(palette.text()).halo(palette.ground(), 3);
        for (LifeLane.Bar bar : lane.bars()) {
            if (!bar.name().isEmpty()) {
                TextStyle style = situation.view().isSelected(bar.life().id()) ? text.weight(Weight.BOLD) : text;
                to.label(
                        bar.name(),
                        bar.nameX(),
                        bar.y(),
                        Anchor.CENTRE_START,
                        style.within(bar.nameWidth() + 0.5),
                        item(bar));
            }
        }
    }

    /** Around what the pointer is on. */
    static void ring(DrawingBuilder to, LifeLane.Bar bar, Palette palette) {
        to.rect(
                bar.from() - 3,
                bar.y() - HALF - 2,
                bar.to() - bar.from() + 6,
                2 * HALF + 4,
                4,
                Style.stroke(palette.text(), 1.5),
                null);
    }

    private static Subject item(LifeLane.Bar bar) {
        return new Subject.Item(bar.life().id());
    }

    /** What the lane is, and how many more there are than have room. */
    private void head(LifeLane lane) {
        TextStyle style = TextStyle.of(NAME_SIZE, palette.quiet()).weight(Weight.MEDIUM);
        double room = Math.max(0, geometry.left() - EDGE - 6);
        double line = to.type().lineHeight(style);
        double height = geometry.bandBottom() - geometry.lanesBottom();
        boolean isMore = lane.before() > 0 || lane.after() > 0;
        int lines = (int) Math.max(1, Math.min(2, (height - LifeLane.PAD) / line - (isMore ? 1 : 0)));
        double y = geometry.lanesBottom() + LifeLane.PAD + line / 2;
        List<String> name = lines == 1 ? List.of(NAME) : to.type().wrap(NAME, style, room, lines);
        for (String each : name) {
            to.label(each, EDGE, y, Anchor.CENTRE_START, style.within(room), null);
            y += line;
        }
        if (isMore && y + line / 2 <= geometry.bandBottom()) {
            more(lane, y);
        }
    }

    private void more(LifeLane lane, double y) {
        TextStyle style = TextStyle.of(11, palette.text()).weight(Weight.BOLD);
        double x = EDGE;
        if (lane.before() > 0) {
            String words = "▴ " + lane.before();
            to.label(words, x, y, Anchor.CENTRE_START, style, new Handle(Part.LIVES_BEFORE));
            x += to.type().width(words, style) + 10;
        }
        if (lane.after() > 0) {
            to.label("+" + lane.after() + " more", x, y, Anchor.CENTRE_START, style, new Handle(Part.LIVES_AFTER));
        }
    }

    private void underlay(LifeLane.Bar bar) {
        Id id = bar.life().id();
        double from = bar.from() - 3;
        double width = bar.to() - bar.from() + 6;
        if (situation.view().isSelected(id)) {
            Style ring = Style.fill(palette.ground()).stroked(palette.selection(), 2.5);
            to.rect(from, bar.y() - HALF - 2.5, width, 2 * HALF + 5, 4, ring, item(bar));
        } else if (LifeLane.isChanged(situation, id)) {
            to.rect(from, bar.y() - HALF - 2, width, 2 * HALF + 4, 4, Style.fill(palette.change()), null);
        } else if (situation.highlight().has(id)) {
            to.rect(from, bar.y() - HALF - 2, width, 2 * HALF + 4, 4, Style.fill(palette.lit()), null);
        }
    }

    private void bar(LifeLane.Bar bar) {
        List<Stretch> stretches = bar.life().stretches();
        if (bar.to() - bar.from() < LEAST) {
            double x = Math.min(bar.from(), geometry.right() - LEAST);
            to.line(x, bar.y(), x + LEAST, bar.y(), Style.stroke(colour(bar.life()), 2 * HALF), item(bar));
            return;
        }
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            double from = Math.max(bar.from(), geometry.x(stretch.from()));
            double until = Math.min(bar.to(), geometry.x(stretch.to()));
            if (until - from < 0.5) {
                continue;
            }
            boolean beyond = stretch.from() > known;
            if (!beyond && stretch.certainty() == Certainty.POSSIBLE && isInDoubt(stretches, i)) {
                whisker(bar, stretches, i, from, until);
            } else if (bar.life().id() instanceof ActorId) {
                hull(bar, stretch, from, until, beyond);
            } else {
                line(bar, stretch, from, until, beyond);
            }
            if (stretch.phase() == Phase.SUSPENDED && until - from > 12) {
                suspended((from + until) / 2, bar.y());
            }
            boolean isOpen = stretch.to() == Long.MAX_VALUE && bar.to() < geometry.right() - 0.5;
            if (isOpen) {
                Style tip = Style.stroke(colour(bar.life()), 1.5);
                double x = bar.to();
                to.polyline(new double[] {x - ARROW, bar.y() - HALF, x, bar.y(), x - ARROW, bar.y() + HALF}, tip, null);
            }
        }
    }

    private int colour(Life life) {
        return life.id() instanceof ActorId ? palette.hullLine() : palette.hue(life.hue());
    }

    /** Whether what is only possible lies beside what is certain, so that it is an end whose date is in doubt. */
    private static boolean isInDoubt(List<Stretch> stretches, int i) {
        return i > 0 && isCertain(stretches.get(i - 1)) || i + 1 < stretches.size() && isCertain(stretches.get(i + 1));
    }

    private static boolean isCertain(Stretch stretch) {
        return stretch.certainty() == Certainty.CERTAIN;
    }

    private void whisker(LifeLane.Bar bar, List<Stretch> stretches, int i, double from, double until) {
        Style thin = Style.stroke(colour(bar.life()), 1.25);
        to.line(from, bar.y(), until, bar.y(), thin, item(bar));
        boolean isBeginning = i + 1 < stretches.size() && isCertain(stretches.get(i + 1));
        double tick = isBeginning ? from : until;
        boolean isSeen = isBeginning ? from > geometry.left() : until < geometry.right();
        if (isSeen) {
            to.line(tick, bar.y() - HALF, tick, bar.y() + HALF, thin, null);
        }
    }

    /** The phase by which a stretch is dashed; what is planned counts as proposed. */
    static Phase phase(Stretch stretch) {
        return stretch.phase() == null || stretch.phase().isOver() && stretch.certainty() == Certainty.NO
                ? Phase.PROPOSED
                : stretch.phase();
    }

    private void line(LifeLane.Bar bar, Stretch stretch, double from, double until, boolean beyond) {
        Dash dash = Dash.of(phase(stretch));
        Style style =
                Style.stroke(colour(bar.life()), dash == Dash.DOTS ? 3 : WIDTH).dashed(dash);
        style = dash == Dash.DOTS ? style.round() : style;
        boolean possible = stretch.certainty() == Certainty.POSSIBLE && dash != Dash.DOTS && !beyond;
        style = possible ? style.stroked(colour(bar.life()), WIDTH + 2).asHollow() : style;
        to.line(from, bar.y(), until, bar.y(), beyond ? style.faded(FAINT) : style, item(bar));
    }

    private void hull(LifeLane.Bar bar, Stretch stretch, double from, double until, boolean beyond) {
        Dash dash = Dash.of(phase(stretch));
        boolean possible = stretch.certainty() == Certainty.POSSIBLE && !beyond;
        Style style = Style.fill(palette.hullFill())
                .stroked(palette.hullLine(), 1.25)
                .dashed(possible && dash.isSolid() ? Dash.of(2, 3) : dash);
        to.rect(from, bar.y() - HALF, until - from, 2 * HALF, 3, beyond ? style.faded(FAINT) : style, item(bar));
    }

    private void suspended(double x, double y) {
        Style bar = Style.stroke(palette.text(), 1.5);
        to.line(x - 2, y - 5, x - 2, y + 5, bar, null);
        to.line(x + 2, y - 5, x + 2, y + 5, bar, null);
    }
}
