package org.entente.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Link;
import org.entente.model.Role;
import org.entente.model.Succession;

/** Who and what names an item, so that nobody has to look through everything for it. Immutable. */
public final class Backlinks {
    private final Map<EventId, List<Event>> events = new HashMap<>();
    private final Map<ActorId, List<Actor>> holders = new HashMap<>();
    private final Map<ActorId, List<Actor>> successors = new HashMap<>();

    private Backlinks() {}

    /** O(items). */
    static Backlinks of(Dataset dataset) {
        Backlinks links = new Backlinks();
        for (Event event : dataset.events()) {
            if (event.partOf() != null) {
                add(links.events, event.partOf(), event);
            }
            for (Link link : event.links()) {
                add(links.events, link.to(), event);
            }
            event.about().forEach(other -> add(links.events, other, event));
        }
        for (Actor actor : dataset.actors()) {
            for (Role role : actor.roles()) {
                if (role.of() != null) {
                    add(links.holders, role.of(), actor);
                }
            }
            for (Succession succession : actor.succeeds()) {
                add(links.successors, succession.actor(), actor);
            }
        }
        return links;
    }

    /** What names an item several times does so one time after the other. */
    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        List<V> all = map.computeIfAbsent(key, each -> new ArrayList<>(1));
        if (all.isEmpty() || all.get(all.size() - 1) != value) {
            all.add(value);
        }
    }

    /** The events that are parts of an event, linked to it or about it, in file order, each once. */
    public List<Event> to(EventId event) {
        return Collections.unmodifiableList(events.getOrDefault(event, List.of()));
    }

    /** Who has or had a role of an actor, in file order, each once. */
    public List<Actor> holders(ActorId actor) {
        return Collections.unmodifiableList(holders.getOrDefault(actor, List.of()));
    }

    /** Who continues an actor, in file order. */
    public List<Actor> successors(ActorId actor) {
        return Collections.unmodifiableList(successors.getOrDefault(actor, List.of()));
    }
}
