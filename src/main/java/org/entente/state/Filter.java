package org.entente.state;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ActorId;

/**
 * What is drawn and what is not; {@link Sieve} says what passes it. Immutable.
 *
 * @param hidden values that are switched off, by facet: ids of kinds, topics, alliances and sources, names of statuses and phases
 * @param hiddenActors actors that are not drawn
 * @param only the only actors drawn, or none for all
 * @param importance the least importance of an event, 1 for all, at most 5
 * @param within the time in which an event takes place, or null for any
 */
public record Filter(
        Map<Facet, Set<String>> hidden,
        Set<ActorId> hiddenActors,
        Set<ActorId> only,
        int importance,
        TimeWindow within) {
    public static final int MOST_IMPORTANT = 5;
    public static final Filter NONE = new Filter(Map.of(), Set.of(), Set.of(), 1, null);

    public Filter {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        hidden.forEach((facet, ids) -> {
            if (!ids.isEmpty()) {
                copy.put(facet, Set.copyOf(ids));
            }
        });
        hidden = Map.copyOf(copy);
        hiddenActors = Set.copyOf(hiddenActors);
        only = Set.copyOf(only);
        if (importance < 1 || importance > MOST_IMPORTANT) {
            throw new IllegalArgumentException("The least importance is " + importance + ", not one of 1 to 5");
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether a value of a facet is switched off. */
    public boolean hides(Facet facet, String id) {
        return hidden(facet).contains(id);
    }

    /** The values of a facet that are switched off. */
    public Set<String> hidden(Facet facet) {
        return hidden.getOrDefault(facet, Set.of());
    }

    /** Whether a facet lets through nothing that has just these values; none at all count as {@link Facet#WITHOUT}. */
    boolean hidesAll(Facet facet, Collection<String> values) {
        Set<String> off = hidden(facet);
        return !off.isEmpty() && (values.isEmpty() ? off.contains(Facet.WITHOUT) : off.containsAll(values));
    }

    /** The same filter with one value switched. */
    public Filter toggle(Facet facet, String id) {
        Set<String> ids = new TreeSet<>(hidden(facet));
        if (!ids.remove(id)) {
            ids.add(id);
        }
        return withHidden(facet, ids);
    }

    /** The same filter with just these values of a facet switched off. */
    public Filter withHidden(Facet facet, Set<String> ids) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        copy.putAll(hidden);
        copy.put(facet, ids);
        return new Filter(copy, hiddenActors, only, importance, within);
    }

    /** The same filter with just these values switched off, by facet. */
    public Filter withHidden(Map<Facet, Set<String>> values) {
        return new Filter(values, hiddenActors, only, importance, within);
    }

    /**
     * The same filter after a click on the name of a value: it is shown alone; if it was alone, all but it are; if it alone was
     * off, all are.
     *
     * @param all every value of the facet
     */
    public Filter solo(Facet facet, String value, Collection<String> all) {
        Set<String> others = new TreeSet<>(all);
        others.remove(value);
        Set<String> off = hidden(facet);
        if (off.equals(others)) {
            return withHidden(facet, Set.of(value));
        }
        return withHidden(facet, off.equals(Set.of(value)) ? Set.of() : others);
    }

    public Filter withHiddenActors(Set<ActorId> actors) {
        return new Filter(hidden, actors, only, importance, within);
    }

    /** The same filter that draws just these actors, or all if there are none. */
    public Filter withOnly(Set<ActorId> actors) {
        return new Filter(hidden, hiddenActors, actors, importance, within);
    }

    /** The same filter for events of at least this importance, 1 to 5. */
    public Filter withImportance(int least) {
        return new Filter(hidden, hiddenActors, only, least, within);
    }

    /** The same filter for events within a time, or at any for null. */
    public Filter withWithin(TimeWindow time) {
        return new Filter(hidden, hiddenActors, only, importance, time);
    }

    /** Whether a condition keeps anything out. */
    public boolean has(Condition condition) {
        return switch (condition) {
            case IMPORTANCE -> importance > 1;
            case TIME -> within != null;
            case HIDDEN_ACTORS -> !hiddenActors.isEmpty();
            case ONLY_ACTORS -> !only.isEmpty();
            default -> hidden.containsKey(condition.facet().orElseThrow());
        };
    }

    /** The conditions that keep something out, in their order. */
    public List<Condition> conditions() {
        return Arrays.stream(Condition.values()).filter(this::has).toList();
    }

    /** The same filter without a condition. */
    public Filter without(Condition condition) {
        return switch (condition) {
            case IMPORTANCE -> withImportance(1);
            case TIME -> withWithin(null);
            case HIDDEN_ACTORS -> withHiddenActors(Set.of());
            case ONLY_ACTORS -> withOnly(Set.of());
            default -> withHidden(condition.facet().orElseThrow(), Set.of());
        };
    }

    /** The same filter without some conditions. */
    public Filter without(Collection<Condition> conditions) {
        Filter filter = this;
        for (Condition condition : conditions) {
            filter = filter.without(condition);
        }
        return filter;
    }
}
