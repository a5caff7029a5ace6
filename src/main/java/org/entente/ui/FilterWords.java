package org.entente.ui;

import java.util.Set;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Situation;

/** What there is to say when a filter leaves nothing. */
final class FilterWords {
    private FilterWords() {}

    /** Which one condition to drop to see the most events again; empty if some event passes. O(events) if none does. */
    static String whenEmpty(Situation situation) {
        if (!situation.events().isEmpty() || !situation.undated().isEmpty()) {
            return "";
        }
        if (situation.dataset().events().isEmpty()) {
            return "This data set has no events.";
        }
        Facet best = null;
        long most = 0;
        for (Facet facet : Facet.values()) {
            Filter without = situation.view().filter().withHidden(facet, Set.of());
            long passing = situation.dataset().events().stream()
                    .filter(without::passes)
                    .count();
            if (passing > most) {
                most = passing;
                best = facet;
            }
        }
        return best == null
                ? "No event passes these filters together. “Show all” drops them all."
                : "No event passes. Showing all " + name(best) + " brings back " + most + ".";
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case EVENT_KIND -> "kinds of event";
            case STATUS -> "statuses";
            case TOPIC -> "topics";
            case RELATION_KIND -> "kinds of relation";
            case ACTOR_KIND -> "kinds of actor";
        };
    }
}
