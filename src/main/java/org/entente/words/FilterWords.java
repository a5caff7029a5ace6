package org.entente.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ActorId;
import org.entente.state.Condition;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Hiding;
import org.entente.state.Remedy;
import org.entente.state.Situation;

/** What a filter's conditions are, in words. */
public final class FilterWords {
    /** So many names are told; the rest is counted. */
    private static final int TOLD = 2;

    private FilterWords() {}

    /** What a condition is about: "kinds of event". */
    public static String about(Condition condition) {
        return switch (condition) {
            case EVENT_KIND -> "kinds of event";
            case STATUS -> "statuses";
            case TOPIC -> "topics";
            case IMPORTANCE -> "importance";
            case TIME -> "time";
            case RELATION_KIND -> "kinds of relation";
            case PHASE -> "phases";
            case SOURCE -> "sources";
            case ACTOR_KIND -> "kinds of actor";
            case ALLIANCE -> "members of";
            case HIDDEN_ACTORS -> "hidden actors";
            case ONLY_ACTORS -> "chosen actors";
        };
    }

    /**
     * A condition with what it says, in a few words: "Kinds of event: only Pact", "Importance: 3 or more".
     */
    public static String tell(Condition condition, Situation situation) {
        Filter filter = situation.view().filter();
        return switch (condition) {
            case IMPORTANCE ->
                "Importance: " + filter.importance() + (filter.importance() < Filter.MOST_IMPORTANT ? " or more" : "");
            case TIME ->
                "Time: " + StepWords.day(filter.within().from()) + " – "
                        + StepWords.day(filter.within().to());
            case HIDDEN_ACTORS -> "Hidden: " + actors(filter.hiddenActors(), situation);
            case ONLY_ACTORS ->
                filter.only().size() <= TOLD
                        ? "Only " + actors(filter.only(), situation)
                        : "Only " + CountWords.of(filter.only().size(), "actor");
            default -> {
                Facet facet = condition.facet().orElseThrow();
                yield FacetWords.capital(about(condition))
                        + (facet == Facet.ALLIANCE ? " " : ": ")
                        + values(facet, filter.hidden(facet), situation);
            }
        };
    }

    /** The values that are on if they are few, else those that are off. */
    private static String values(Facet facet, Set<String> hidden, Situation situation) {
        Map<String, String> all = FacetWords.values(facet, situation.dataset(), situation.language());
        List<String> on = all.entrySet().stream()
                .filter(value -> !hidden.contains(value.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<String> off =
                hidden.stream().sorted().map(id -> all.getOrDefault(id, id)).toList();
        if (on.isEmpty()) {
            return "none";
        }
        return on.size() <= TOLD && on.size() < off.size() ? "only " + list(on.stream()) : "not " + list(off.stream());
    }

    private static String actors(Set<ActorId> actors, Situation situation) {
        return list(actors.stream()
                .map(actor -> situation.dataset().actor(actor).label(situation.language()))
                .sorted());
    }

    private static String list(Stream<String> names) {
        List<String> all = names.toList();
        String told = all.stream().limit(TOLD).collect(Collectors.joining(", "));
        return all.size() <= TOLD ? told : told + " + " + CountWords.number(all.size() - TOLD) + " more";
    }

    /** What there is to say, and to drop, when no event passes; empty if some does. */
    public static String whenNoEvents(Situation situation) {
        if (!situation.events().isEmpty() || !situation.undated().isEmpty()) {
            return "";
        }
        return situation.dataset().events().isEmpty()
                ? "This data set has no events."
                : Remedy.forEvents(situation)
                        .map(remedy -> "No event passes the filter. " + tell(remedy, "event", situation))
                        .orElse("");
    }

    /** What there is to say, and to drop, when no actor is drawn; empty if some is. */
    public static String whenNoActors(Situation situation) {
        if (!situation.scene().nodes().isEmpty()) {
            return "";
        }
        if (situation.dataset().actors().isEmpty()) {
            return "This data set has no actors. Press Ctrl+O to open another.";
        }
        return Remedy.forActors(situation)
                .map(remedy -> "No actor passes the filter. " + tell(remedy, "actor", situation))
                .orElse("Nothing is drawn near the focus. Press Esc to end it.");
    }

    private static String tell(Remedy remedy, String thing, Situation situation) {
        return "Without “" + conditions(remedy.drop(), situation) + "” there "
                + (remedy.brings() == 1 ? "is 1 " + thing : "are " + remedy.brings() + " " + thing + "s") + ".";
    }

    /** Several conditions in a row. */
    public static String conditions(Set<Condition> conditions, Situation situation) {
        return conditions.stream()
                .sorted()
                .map(condition -> tell(condition, situation))
                .collect(Collectors.joining("” and “"));
    }

    /** What hides an item: "hidden by “Only 14 actors”". */
    public static String hidden(Hiding hiding, Situation situation) {
        String filter =
                hiding.conditions().isEmpty() ? "" : "hidden by “" + conditions(hiding.conditions(), situation) + "”";
        String focus = hiding.byFocus() ? "too far from the focus" : "";
        return filter.isEmpty() || focus.isEmpty() ? filter + focus : filter + " and " + focus;
    }
}
