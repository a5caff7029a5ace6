package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.draw.Palette;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.state.Situation;
import org.entente.words.EventWords;

/**
 * How titles are written on the band: bold when selected, medium when lit, struck through when cancelled.
 *
 * @param lines how many lines a title may have
 * @param room the width of the band in pixels
 */
record Titles(Type type, Situation situation, double size, int lines, double room) {
    private static final double LONGEST = 240;
    private static final double LONGEST_FULL = 460;
    private static final double LONGEST_LINE = 170;
    private static final double SHORT = 168;
    /** What a title may have in a band narrower than that, as a part of it and at least. */
    private static final double NARROW = 520;

    private static final double NARROW_SHARE = 0.4;
    private static final double SHORTER = 110;
    private static final double SHORTEST = 76;
    private static final int IMPORTANT = 4;

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

    /** The title of an event as it is when it is neither selected nor lit; {@link Title#NONE} if it has none. */
    Title plain(Stand stand) {
        double longest = isNarrow() ? Math.max(SHORTER, NARROW_SHARE * room) : LONGEST;
        return within(stand, longest, TextStyle.of(size, 0), lines(stand.event()));
    }

    private boolean isNarrow() {
        return room < NARROW;
    }

    /** The titles that an event may have, the best first: what is selected or important rather has a cut one than none. */
    List<Title> of(Stand stand) {
        List<Title> titles = new ArrayList<>();
        boolean selected = situation.view().isSelected(stand.event().id());
        if (selected) {
            titles.add(full(stand));
        }
        titles.add(shown(stand, LONGEST, lines(stand.event())));
        if (selected || stand.event().importance() >= IMPORTANT) {
            titles.add(brief(stand));
            if (isNarrow()) {
                titles.add(shown(stand, SHORTER, 1));
                titles.add(shown(stand, SHORTEST, 1));
            }
        }
        return titles;
    }

    /** One short line. */
    Title brief(Stand stand) {
        return shown(stand, SHORT, 1);
    }

    /** The title of an event where there is room for all of it. */
    Title full(Stand stand) {
        return shown(stand, LONGEST_FULL, lines(stand.event()));
    }

    /** What stands on a bar must not run out of it. */
    private int lines(Event event) {
        return event.when().isInterval() ? 1 : lines;
    }

    /** Where the symbol, which says whether an event happened, stands outside the band, its title says so. */
    private String words(Stand stand) {
        Event event = stand.event();
        String title = event.title().in(situation.language());
        return stand.hasSymbol() || event.status() == Status.HAPPENED
                ? title
                : EventWords.status(event.status()) + ": " + title;
    }

    private Title shown(Stand stand, double longest, int most) {
        return within(stand, longest, style(stand.event(), Palette.LIGHT), most);
    }

    private Title within(Stand stand, double longest, TextStyle style, int most) {
        String text = words(stand);
        List<String> shown = most > 1
                ? type.wrap(text, style, Math.max(LONGEST_LINE, longest / most), most)
                : List.of(type.ellipsize(text, style, longest));
        double width = 0;
        for (String line : shown) {
            width = Math.max(width, type.width(line, style));
        }
        boolean cut = !shown.isEmpty() && shown.get(shown.size() - 1).endsWith("…") && !text.endsWith("…");
        return width == 0 ? Title.NONE : new Title(shown, width, cut);
    }
}
