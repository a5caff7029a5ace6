package org.entente.chart;

import java.util.Optional;
import org.entente.draw.Anchor;
import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Flags;
import org.entente.draw.Monogram;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.Style;
import org.entente.draw.Symbol;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.history.Certainty;
import org.entente.model.Actor;
import org.entente.state.Scene;

/** Draws actors: shape by kind, flag or monogram, rings for what is selected or lit. */
final class NodeMarks {
    private static final double LEAST_RADIUS = 14;
    private static final double MOST_RADIUS = 34;
    /** How much is left of the colours of what does not exist at the moment. */
    static final double ABSENT = 0.35;

    private final Palette palette;
    private final Flags flags;
    private final String language;

    /** @param language of the names whose first letters stand where there is no flag */
    NodeMarks(Palette palette, Flags flags, String language) {
        this.palette = palette;
        this.flags = flags;
        this.language = language;
    }

    /** Radius in pixels: by the relations of all time, and less than in proportion with the zoom. */
    static double radius(int degree, double zoom) {
        double atOne = Math.min(MOST_RADIUS, LEAST_RADIUS + 4 * Math.sqrt(degree));
        return atOne * Math.max(0.3, Math.min(1.5, Math.sqrt(zoom)));
    }

    /** The glow under a node that belongs to the selection. */
    void underlay(DrawingBuilder to, EdgeGeometry.Node place) {
        outline(to, place.symbol(), place.x(), place.y(), place.r() + 6, Style.fill(palette.glow()), null);
    }

    void node(DrawingBuilder to, Scene.Node node, EdgeGeometry.Node place, boolean selected, boolean pinned) {
        Actor actor = node.actor();
        Subject.Item about = new Subject.Item(actor.id());
        double x = place.x();
        double y = place.y();
        double r = place.r();
        boolean absent = node.existing() == Certainty.NO;
        double share = absent ? ABSENT : 1;
        if (node.collapsed()) {
            // A second outline behind: one node that stands for several.
            Style behind =
                    Style.fill(palette.panel()).stroked(palette.quiet(), 1).faded(share);
            outline(to, place.symbol(), x + 3.5, y - 3.5, r, behind, about);
        }
        Style body = Style.fill(palette.panel()).stroked(palette.quiet(), 1.25).faded(share);
        outline(to, place.symbol(), x, y, r, body, about);
        emblem(to, actor, place, share, about);
        if (node.existing() == Certainty.POSSIBLE) {
            // Of what exists only possibly the rim is broken.
            Style broken = Style.stroke(palette.text(), 1.5).dashed(Dash.of(4, 4));
            outline(to, place.symbol(), x, y, r + 2.5, broken, null);
        }
        if (pinned) {
            to.dot(x + 0.72 * r, y - 0.72 * r, 3, Style.fill(palette.text()).stroked(palette.ground(), 1.5), null);
        }
        if (selected) {
            outline(to, place.symbol(), x, y, r + 4, Style.stroke(palette.selection(), 3), null);
        }
    }

    /** A symbol; a disc, as most nodes are, is painted several times faster than a path. */
    private static void outline(
            DrawingBuilder to, Symbol symbol, double x, double y, double r, Style style, Subject about) {
        if (symbol == Symbol.CIRCLE) {
            to.dot(x, y, r, style, about);
        } else {
            to.shape(symbol.at(x, y, r), style, about);
        }
    }

    private void emblem(DrawingBuilder to, Actor actor, EdgeGeometry.Node place, double share, Subject about) {
        Optional<Picture> flag = flags.flag(actor.code());
        double x = place.x();
        double y = place.y();
        double r = place.r();
        if (flag.isPresent() && share == 1) {
            double inner = place.symbol() == Symbol.CIRCLE ? r - 0.75 : 0.72 * r;
            Style ring = Style.stroke(place.symbol() == Symbol.CIRCLE ? palette.quiet() : palette.border(), 1);
            to.picture(flag.get(), x - inner, y - inner, 2 * inner, 2 * inner, true, ring, about);
            return;
        }
        TextStyle letters = TextStyle.of(Math.max(8, 0.62 * r), palette.text())
                .weight(Weight.MEDIUM)
                .faded(share);
        to.label(Monogram.of(actor.label(language), actor.code()), x, y, Anchor.CENTRE, letters, about);
    }
}
