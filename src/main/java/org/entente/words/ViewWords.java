package org.entente.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.state.Condition;
import org.entente.state.Situation;

/** What must be known of a view to read its picture rightly: whose word it takes, and what it leaves out. */
public final class ViewWords {
    /** What keeps events alone out, and what actors and relations alone; the rest keeps out any of them. */
    private static final Set<Condition> OF_EVENTS =
            EnumSet.of(Condition.EVENT_KIND, Condition.STATUS, Condition.TOPIC, Condition.IMPORTANCE, Condition.TIME);

    private static final Set<Condition> OF_THE_GRAPH = EnumSet.of(
            Condition.RELATION_KIND,
            Condition.PHASE,
            Condition.ACTOR_KIND,
            Condition.HIDDEN_ACTORS,
            Condition.ONLY_ACTORS);

    private ViewWords() {}

    /**
     * In one line, what a picture of a view does not show by itself: whose readings it follows, what its filter leaves out;
     * empty if it shows everything as the data set has it. (A focus is told above the graph.)
     *
     * @param graph whether the graph is in the picture
     * @param timeline whether the timeline is
     */
    public static String provisos(Situation situation, boolean graph, boolean timeline) {
        List<String> provisos = new ArrayList<>();
        String readings = ReadingWords.tell(situation);
        if (!readings.isEmpty()) {
            provisos.add(readings);
        }
        String filter = situation.view().filter().conditions().stream()
                .filter(condition -> graph || !OF_THE_GRAPH.contains(condition))
                .filter(condition -> timeline || !OF_EVENTS.contains(condition))
                .map(condition -> FilterWords.tell(condition, situation))
                .collect(Collectors.joining(" · "));
        if (!filter.isEmpty()) {
            provisos.add("Filter: " + filter);
        }
        return String.join(" · ", provisos);
    }
}
