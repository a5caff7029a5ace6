package org.entente.state;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Relation;
import org.entente.model.RelationKind;

/**
 * How many items each value of each facet would let through if the filters of all other facets hold: the numbers beside the
 * legend's entries. Immutable.
 */
public final class Counts {
    private final Map<Facet, Map<String, Integer>> counts;

    private Counts(Map<Facet, Map<String, Integer>> counts) {
        this.counts = counts;
    }

    /** O(items × facets). */
    public static Counts of(Situation situation) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> own = new HashMap<>();
            Filter others = situation.view().filter().withHidden(facet, Set.of());
            switch (facet) {
                case ACTOR_KIND -> {
                    for (Actor actor : situation.dataset().actors()) {
                        if (others.passes(actor)) {
                            own.merge(actor.kind().id(), 1, Integer::sum);
                        }
                    }
                }
                case RELATION_KIND -> {
                    for (Relation relation : situation.dataset().relations()) {
                        if (others.passes(relation)) {
                            for (RelationKind kind : relation.kinds()) {
                                own.merge(kind.id(), 1, Integer::sum);
                            }
                        }
                    }
                }
                default -> {
                    for (Event event : situation.dataset().events()) {
                        if (others.passes(event)) {
                            values(facet, event).forEach(value -> own.merge(value, 1, Integer::sum));
                        }
                    }
                }
            }
            counts.put(facet, own);
        }
        return new Counts(counts);
    }

    private static Set<String> values(Facet facet, Event event) {
        return switch (facet) {
            case EVENT_KIND -> Set.of(event.kind().id());
            case STATUS -> Set.of(event.status().name());
            case TOPIC -> event.topics().stream().map(topic -> topic.id()).collect(Collectors.toUnmodifiableSet());
            default -> Set.of();
        };
    }

    /** How many items of that value there are; 0 if there is none. */
    public int of(Facet facet, String value) {
        return counts.get(facet).getOrDefault(value, 0);
    }
}
