package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.state.Findings;
import org.entente.state.Found;
import org.entente.words.CountWords;

/** A line of the list of what was found. */
sealed interface FindRow {
    /** What sort of things follow. */
    record Heading(String text) implements FindRow {}

    /** One thing to go to. */
    record Hit(Found found) implements FindRow {}

    /** Shows the rest of a group. */
    record More(String text) implements FindRow {}

    /** Looks for another text instead. */
    record Instead(String text) implements FindRow {}

    /** Whether it can be chosen. */
    default boolean isChoice() {
        return !(this instanceof Heading);
    }

    /** The lines for what was found; for nothing the nearest, if there is one. */
    static List<FindRow> of(Findings findings) {
        List<FindRow> rows = new ArrayList<>();
        for (Findings.Group group : findings.groups()) {
            rows.add(new Heading(heading(group.sort())));
            group.found().forEach(found -> rows.add(new Hit(found)));
            int more = group.count() - group.found().size();
            if (more > 0) {
                rows.add(new More(CountWords.number(more) + " more"));
            }
        }
        if (findings.isEmpty() && !findings.nearest().isEmpty()) {
            rows.add(new Instead(findings.nearest()));
        }
        return rows;
    }

    private static String heading(Found.Sort sort) {
        return switch (sort) {
            case ACTORS -> "Actors";
            case ALLIANCES -> "Alliances";
            case RELATIONS -> "Relations";
            case EVENTS -> "Events";
            case TOPICS -> "Topics";
            case SOURCES -> "Sources";
        };
    }
}
