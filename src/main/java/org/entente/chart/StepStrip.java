package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.draw.Anchor;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.LabelPlacement.Box;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.state.Situation;
import org.entente.words.StepWords;

/**
 * The strip over the graph: the day, and what the step to it changed, as much of it as there is room for; and the list of all of
 * that, under it.
 *
 * @param text how much larger than at first text is, 1 to 2
 */
record StepStrip(Type type, double text) {
    private static final double TOP = 10;
    private static final double HEIGHT = 26;
    private static final double SIDE = 24;
    private static final double WIDEST_LIST = 460;
    private static final int MOST_LINES = 3;

    /** Where it stands in a pane of that width. */
    Box box(Situation situation, Palette palette, double width) {
        double w = type.width(words(situation, palette, width), style(palette)) + SIDE;
        return new Box((width - w) / 2, TOP, w, HEIGHT * text);
    }

    void draw(DrawingBuilder to, Situation situation, Palette palette, double width) {
        Box box = box(situation, palette, width);
        Subject about = situation.stepped() == null ? null : new Subject.Handle(Subject.Part.STRIP);
        Style panel = Style.fill(palette.panel()).stroked(palette.border(), 1);
        to.rect(box.x(), box.y(), box.width(), box.height(), box.height() / 2, panel, about);
        to.label(
                words(situation, palette, width),
                width / 2,
                box.y() + box.height() / 2,
                Anchor.CENTRE,
                style(palette),
                about);
    }

    /** What the step changed, a line each, as a panel under the strip; an empty drawing if there was no step. */
    Drawing list(Situation situation, Palette palette, double width, double height) {
        DrawingBuilder to = new DrawingBuilder(width, height, 0, type);
        TextStyle style = TextStyle.of(12.5 * text, palette.text());
        double room = Math.max(1, Math.min(WIDEST_LIST * text, width - 2 * SIDE));
        double indent = type.width("• ", style);
        List<String> lines = new ArrayList<>();
        List<Boolean> begins = new ArrayList<>();
        double widest = 0;
        for (String sentence : StepWords.changes(situation)) {
            List<String> wrapped = type.wrap(sentence, style, room - indent, MOST_LINES);
            for (int i = 0; i < wrapped.size(); i++) {
                lines.add(wrapped.get(i));
                begins.add(i == 0);
                widest = Math.max(widest, type.width(wrapped.get(i), style));
            }
        }
        if (lines.isEmpty()) {
            return to.build();
        }
        double line = type.lineHeight(style) + 2;
        Box strip = box(situation, palette, width);
        double top = strip.y() + strip.height() + 4;
        int fitting = (int) Math.max(1, Math.min(lines.size(), Math.floor((height - top - 20) / line)));
        boolean cut = fitting < lines.size();
        double w = indent + widest + SIDE;
        double left = (width - w) / 2;
        to.rect(
                left,
                top,
                w,
                fitting * line + 14,
                8,
                Style.fill(palette.panel()).stroked(palette.border(), 1),
                null);
        double y = top + 7 + line / 2;
        for (int i = 0; i < fitting; i++) {
            boolean rest = cut && i == fitting - 1;
            String shown = rest ? "and more: see the details" : lines.get(i);
            if (!rest && begins.get(i)) {
                to.label("•", left + SIDE / 2, y, Anchor.CENTRE_START, style, null);
            }
            to.label(shown, left + SIDE / 2 + indent, y, Anchor.CENTRE_START, style, null);
            y += line;
        }
        return to.build();
    }

    private String words(Situation situation, Palette palette, double width) {
        return type.ellipsize(StepWords.strip(situation), style(palette), Math.max(0, width - 2 * SIDE));
    }

    private TextStyle style(Palette palette) {
        return TextStyle.of(13 * text, palette.text()).weight(Weight.MEDIUM);
    }
}
