package org.entente.chart;

import org.entente.draw.Anchor;
import org.entente.draw.Dash;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Symbol;
import org.entente.draw.Target;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.model.EventKind;
import org.entente.model.Status;

/** Draws events: symbol and colour by kind, filling by status, size by importance. */
final class EventMarks {
    private static final double QUERY = 11;

    private EventMarks() {}

    /** Radius in pixels by importance 1 to 5: half of 8 to 18. */
    static double radius(int importance) {
        return 4 + 5.0 * (importance - 1) / 4;
    }

    /** Pixels right of the symbol that the sign of a status takes. */
    static double aside(Status status) {
        return status == Status.ALLEGED ? QUERY * 0.6 + 1 : 0;
    }

    /**
     * Happened is filled; planned hollow; proposed a dotted outline; expected hollow with ▸; alleged half-filled with ? beside it; cancelled
     * hollow and struck through.
     */
    static void symbol(
            DrawingBuilder to,
            EventKind kind,
            Status status,
            Palette palette,
            double x,
            double y,
            double r,
            Target about) {
        Symbol symbol = Symbol.of(kind.symbol());
        int hue = palette.hue(kind.hue());
        Style hollow = Style.fill(palette.ground()).stroked(hue, 1.75);
        double inner = r - 0.75;
        switch (status) {
            case HAPPENED -> to.shape(symbol.at(x, y, r), Style.fill(hue), about);
            case PLANNED -> to.shape(symbol.at(x, y, inner), hollow, about);
            case PROPOSED -> to.shape(symbol.at(x, y, inner), hollow.dashed(Dash.of(1.75f, 1.75f)), about);
            case EXPECTED -> {
                to.shape(symbol.at(x, y, inner), hollow, about);
                to.shape(Symbol.expectedAt(x, y, Math.max(4, r)), Style.fill(hue), null);
            }
            case ALLEGED -> {
                to.shape(symbol.at(x, y, inner), hollow, about);
                to.shape(symbol.halfAt(x, y, inner), Style.fill(hue), null);
                TextStyle mark =
                        TextStyle.of(QUERY, palette.text()).weight(Weight.BOLD).halo(palette.ground(), 2);
                to.label("?", x + symbol.rim(r, 1, 0) + 1, y, Anchor.CENTRE_START, mark, about);
            }
            case CANCELLED -> {
                to.shape(symbol.at(x, y, inner), hollow, about);
                to.shape(symbol.strikeAt(x, y, r), Style.stroke(palette.text(), 1.5), null);
            }
        }
    }
}
