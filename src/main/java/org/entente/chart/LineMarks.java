package org.entente.chart;

import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.EdgeCurve;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.history.Certainty;
import org.entente.history.Standing;
import org.entente.model.Capacity;
import org.entente.model.Phase;
import org.entente.state.Scene;

/** Draws relations and memberships: colour by kind, dash by phase, width by strength, two rails for what is only possible. */
final class LineMarks {
    private static final double LIT_EXTRA = 1.5;
    private static final double HALO = 8;
    private static final double ARROW = 9;
    private static final double OVER = 0.4;

    /** From this width on, in pixels, dashes grow with the line. */
    private static final double THICK = 2.25;

    /** What is drawn as it was last known, of a moment that the data set does not know. */
    private static final double LAST_KNOWN = 0.55;

    private static final int MOST_SPOKES = 60;

    /** What is left of a spoke's colour in a dense web. */
    private static final double HINT = 0.4;

    private final Palette palette;
    private final boolean beyondKnowledge;

    LineMarks(Palette palette, boolean beyondKnowledge) {
        this.palette = palette;
        this.beyondKnowledge = beyondKnowledge;
    }

    /** Pixels by strength 1 to 5: 1.5 to 4. */
    static double width(int strength) {
        return 1.5 + 2.5 * (Math.max(1, Math.min(5, strength)) - 1) / 4;
    }

    /** How a relation's line looks; also for the legend. */
    Style style(Scene.Line line, boolean lit) {
        Standing standing = line.standing();
        Phase phase = line.projected() ? Phase.PROPOSED : standing.phase();
        double width = width(standing.strength()) + (lit ? LIT_EXTRA : 0);
        int colour = palette.hue(line.relation().kind().hue());
        Style style =
                Style.stroke(colour, isPossible(line) ? width + 2.5 : width).dashed(scaled(Dash.of(phase), width));
        if (Dash.of(phase) == Dash.DOTS) {
            style = style.round();
        }
        if (isPossible(line)) {
            style = style.asHollow();
        }
        if (!line.projected() && phase.isOver()) {
            style = style.faded(OVER);
        } else if (beyondKnowledge && !line.projected()) {
            style = style.faded(LAST_KNOWN);
        }
        return line.relation().directed() ? style.withArrow(ARROW + width) : style;
    }

    /** The pattern in proportion on thick lines, where dashes of a thin one would look like dots. */
    private static Dash scaled(Dash dash, double width) {
        double larger = width / THICK;
        return dash.isSolid() || larger <= 1
                ? dash
                : new Dash(dash.lengths().stream()
                        .map(length -> (float) (length * larger))
                        .toList());
    }

    static boolean isPossible(Scene.Line line) {
        return !line.projected() && line.standing().certainty() == Certainty.POSSIBLE;
    }

    /** The halo of what the last step changed, and the glow of what is selected; below all lines. */
    void underlay(DrawingBuilder to, EdgeCurve at, boolean changed, boolean selected, double width) {
        if (changed) {
            curve(to, at, Style.stroke(palette.change(), width + HALO).round(), null);
        }
        if (selected) {
            curve(to, at, Style.stroke(palette.selection(), width + 6), null);
            curve(to, at, Style.stroke(palette.ground(), width + 2.5), null);
        }
    }

    void line(DrawingBuilder to, Scene.Line line, EdgeCurve at, boolean lit) {
        curve(to, at, style(line, lit), new Subject.Item(line.relation().id()));
    }

    /** The sign that a line carries besides its style: ? if it is only possible, || if it is suspended, else none. */
    static String sign(Scene.Line line) {
        if (isPossible(line)) {
            return "?";
        }
        return !line.projected() && line.standing().phase() == Phase.SUSPENDED ? "||" : "";
    }

    /** Whether so many spokes would hide each other and all else. */
    static boolean areDense(int spokes) {
        return spokes > MOST_SPOKES;
    }

    /** The line from an alliance to a member; in a dense web only a hint of one, unless it is lit. */
    static Style spoke(Palette palette, boolean lit, boolean dense) {
        Style style = Style.stroke(palette.hullLine(), lit ? 2 : dense ? 1 : 1.25);
        return dense && !lit ? style.faded(HINT) : style;
    }

    void spoke(DrawingBuilder to, Scene.Spoke spoke, EdgeCurve at, boolean lit, boolean dense) {
        Style style = spoke(palette, lit, dense);
        if (spoke.as() != Capacity.FULL) {
            style = style.dashed(Dash.of(2, 3));
        }
        curve(
                to,
                at,
                spoke.certainty() == Certainty.POSSIBLE
                        ? style.stroked(style.stroke(), 4).asHollow()
                        : style,
                null);
    }

    private static void curve(DrawingBuilder to, EdgeCurve at, Style style, Subject about) {
        to.curve(at.x1(), at.y1(), at.cx(), at.cy(), at.x2(), at.y2(), style, about);
    }
}
