package org.entente.chart;

import java.util.List;
import org.entente.draw.Palette;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.state.Situation;

/**
 * How titles are written on the band: bold when selected, medium when lit, struck through when cancelled.
 *
 * @param lines how many lines a title may have
 */
record Titles(Type type, Situation situation, double size, int lines) {
    private static final double LONGEST = 240;
    private static final double LONGEST_FULL = 460;
    private static final double LONGEST_LINE = 170;

    TextStyle style(Event event, Palette palette) {
        TextStyle style = TextStyle.of(size, palette.text());
        if (situation.view().isSelected(event.id())) {
            style = style.weight(Weight.BOLD);
        } else if (situation.highlight().has(event.id())) {
            style = style.weight(Weight.MEDIUM);
        }
        return event.status() == Status.CANCELLED ? style.asStruck() : style;
    }

    double lineHeight() {
        return type.lineHeight(TextStyle.of(size, 0));
    }

    /** The title of an event as short as it may be; {@link Title#NONE} if it has none. */
    Title of(Event event) {
        return situation.view().isSelected(event.id()) ? within(event, LONGEST_FULL) : within(event, LONGEST);
    }

    /** The title of an event where there is room for all of it. */
    Title full(Event event) {
        return within(event, LONGEST_FULL);
    }

    private Title within(Event event, double longest) {
        TextStyle style = style(event, Palette.LIGHT);
        String text = event.title().text();
        List<String> shown = lines > 1
                ? type.wrap(text, style, Math.max(LONGEST_LINE, longest / lines), lines)
                : List.of(type.ellipsize(text, style, longest));
        double width = 0;
        for (String line : shown) {
            width = Math.max(width, type.width(line, style));
        }
        boolean cut = !shown.isEmpty() && shown.get(shown.size() - 1).endsWith("…") && !text.endsWith("…");
        return width == 0 ? Title.NONE : new Title(shown, width, cut);
    }
}
