package org.entente.chart;

import java.util.List;
import org.entente.draw.Anchor;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Target;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;

/** A column of text and signs that flows down a box and counts what no longer fits. */
final class Column {
    private static final double SIGN = 30;

    /** Draws a sign in a box of 24 × 14 pixels whose middle is given. */
    interface Sign {
        void draw(DrawingBuilder to, double x, double y);
    }

    private final DrawingBuilder to;
    private final Type type;
    private final Palette palette;
    private final double left;
    private final double width;
    private final double bottom;
    private double y;
    private int omitted;

    Column(DrawingBuilder to, Palette palette, double left, double top, double width, double bottom) {
        this.to = to;
        this.type = to.type();
        this.palette = palette;
        this.left = left;
        this.width = width;
        this.bottom = bottom;
        this.y = top;
    }

    double y() {
        return y;
    }

    double room() {
        return Math.max(0, bottom - y);
    }

    /** How many entries found no room. */
    int leftOut() {
        return omitted;
    }

    void gap(double pixels) {
        y += pixels;
    }

    /** A heading, unless there is no room for a line below it. */
    void heading(String text) {
        TextStyle style = TextStyle.of(11, palette.quiet()).weight(Weight.BOLD);
        if (room() >= 2.4 * type.lineHeight(style)) {
            text(text, style, 1, null);
        }
    }

    TextStyle body() {
        return TextStyle.of(12, palette.text());
    }

    TextStyle small() {
        return TextStyle.of(11, palette.quiet());
    }

    /** Text over several lines; returns whether all of it fitted, and leaves it out whole if not even one line does. */
    boolean text(String text, TextStyle style, int maxLines, Target about) {
        double height = type.lineHeight(style) + 1;
        int fitting = (int) Math.min(maxLines, Math.floor(room() / height));
        if (fitting < 1) {
            omitted++;
            return false;
        }
        for (String line : type.wrap(text, style, width, fitting)) {
            to.label(line, left, y + type.ascent(style), Anchor.BASELINE_START, style, about);
            y += height;
        }
        return true;
    }

    /** A sign with its meaning beside it, over several lines if it must be. */
    void entry(Sign sign, String text, int maxLines) {
        TextStyle style = body();
        double height = type.lineHeight(style) + 1;
        List<String> lines = type.wrap(text, style, width - SIGN, maxLines);
        if (room() < lines.size() * height) {
            omitted++;
            return;
        }
        sign.draw(to, left + 12, y + height / 2);
        for (String line : lines) {
            to.label(line, left + SIGN, y + height / 2, Anchor.CENTRE_START, style, null);
            y += height;
        }
    }

    /** Signs with their meanings, as many in a row as fit. */
    void row(List<Sign> signs, List<String> texts) {
        TextStyle style = body();
        double height = type.lineHeight(style) + 2;
        double x = left;
        for (int i = 0; i < signs.size(); i++) {
            double w = SIGN + type.width(texts.get(i), style) + 14;
            if (x > left && x + w - 14 > left + width) {
                x = left;
                y += height;
            }
            if (room() < height) {
                omitted += signs.size() - i;
                return;
            }
            signs.get(i).draw(to, x + 12, y + height / 2);
            to.label(texts.get(i), x + SIGN, y + height / 2, Anchor.CENTRE_START, style, null);
            x += w;
        }
        y += signs.isEmpty() ? 0 : height;
    }

    void rule() {
        to.line(left, y, left + width, y, Style.stroke(palette.border(), 1), null);
        y += 1;
    }
}
