package org.entente.state;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.Relation;
import org.entente.model.Topic;

/**
 * What is drawn and what is not. Immutable.
 *
 * @param hidden ids of kinds, names of statuses and ids of topics that are switched off, by facet
 * @param hiddenActors actors that are not drawn
 * @param only the only actors drawn, or none for all
 */
public record Filter(Map<Facet, Set<String>> hidden, Set<ActorId> hiddenActors, Set<ActorId> only) {
    public static final Filter NONE = new Filter(Map.of(), Set.of(), Set.of());

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
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether a value of a facet is switched off. */
    public boolean hides(Facet facet, String id) {
        return hidden.getOrDefault(facet, Set.of()).contains(id);
    }

    /** The same filter with one value switched. */
    public Filter toggle(Facet facet, String id) {
        Set<String> ids = new TreeSet<>(hidden.getOrDefault(facet, Set.of()));
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
        return new Filter(copy, hiddenActors, only);
    }

    public Filter withHiddenActors(Set<ActorId> actors) {
        return new Filter(hidden, actors, only);
    }

    /** The same filter that draws just these actors, or all if there are none. */
    public Filter withOnly(Set<ActorId> actors) {
        return new Filter(hidden, hiddenActors, actors);
    }

    /** An event passes unless its kind or status is off, or it has topics and all of them are off. */
    public boolean passes(Event event) {
        return !hides(Facet.EVENT_KIND, event.kind().id())
                && !hides(Facet.STATUS, event.status().name())
                && (event.topics().isEmpty() || event.topics().stream().anyMatch(this::passes));
    }

    private boolean passes(Topic topic) {
        return !hides(Facet.TOPIC, topic.id());
    }

    /** An actor passes unless it or its kind is off. */
    public boolean passes(Actor actor) {
        return (only.isEmpty() || only.contains(actor.id()))
                && !hiddenActors.contains(actor.id())
                && !hides(Facet.ACTOR_KIND, actor.kind().id());
    }

    /** A relation passes unless all its kinds are off. */
    public boolean passes(Relation relation) {
        return relation.kinds().stream().anyMatch(kind -> !hides(Facet.RELATION_KIND, kind.id()));
    }
}
