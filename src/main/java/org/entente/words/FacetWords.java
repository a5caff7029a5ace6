package org.entente.words;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Alliance;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Kind;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.state.Facet;

/** The values of the facets by which a filter tells items apart, and what they are called. */
public final class FacetWords {
    private FacetWords() {}

    /**
     * Every value of a facet that items of a data set may have, with its label, in the data set's order; last what has none, if
     * there may be such.
     *
     * @param language BCP 47 tag of the labels
     */
    public static Map<String, String> values(Facet facet, Dataset dataset, String language) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (facet) {
            case ACTOR_KIND -> dataset.kinds().actor().forEach(kind -> add(values, kind, language));
            case EVENT_KIND -> dataset.kinds().event().forEach(kind -> add(values, kind, language));
            case RELATION_KIND -> dataset.kinds().relation().forEach(kind -> add(values, kind, language));
            case TOPIC -> dataset.kinds().topic().forEach(kind -> add(values, kind, language));
            case STATUS ->
                statuses(dataset).forEach(status -> values.put(status.name(), capital(EventWords.status(status))));
            case PHASE -> {
                phases(dataset).forEach(phase -> values.put(phase.json(), capital(PhaseWords.state(phase))));
                values.put(Facet.PLANNED, "Only planned");
            }
            case ALLIANCE -> {
                for (Alliance alliance : dataset.alliances()) {
                    values.put(alliance.id().text(), alliance.actor().label(language));
                }
            }
            case SOURCE ->
                dataset.sources().forEach(source -> values.put(source.id().text(), name(source, language)));
        }
        if (facet.mayLack() && !values.isEmpty()) {
            values.put(Facet.WITHOUT, without(facet));
        }
        return values;
    }

    private static void add(Map<String, String> values, Kind kind, String language) {
        values.put(kind.id(), kind.label().in(language));
    }

    private static String without(Facet facet) {
        return switch (facet) {
            case TOPIC -> "No topic";
            case ALLIANCE -> "In none of them";
            default -> "No source";
        };
    }

    /** A source by its title, or its publisher, or its id. */
    public static String name(Source source, String language) {
        String title = source.title().in(language);
        return !title.isEmpty()
                ? title
                : !source.publisher().isEmpty()
                        ? source.publisher()
                        : source.id().text();
    }

    private static Set<Status> statuses(Dataset dataset) {
        Set<Status> used = EnumSet.noneOf(Status.class);
        dataset.events().forEach(event -> used.add(event.status()));
        return used;
    }

    /** The phases through which relations pass, by events or, with dates of their own, in force. */
    private static Set<Phase> phases(Dataset dataset) {
        Set<Phase> used = EnumSet.of(Phase.IN_FORCE);
        for (Event event : dataset.events()) {
            for (Effect effect : event.effects()) {
                if (effect.target() instanceof RelationId && effect.phase() != null) {
                    used.add(effect.phase());
                }
            }
        }
        used.removeIf(phase -> phase.isOver() || !phase.isOfWhole() || phase == Phase.RATIFIED);
        return used;
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
