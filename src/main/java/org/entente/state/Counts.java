package org.entente.state;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Relation;
import org.entente.model.RelationKind;

/**
 * How many items each value of each facet would let through if all other conditions hold: the numbers beside the legend's entries.
 * Topics, sources, statuses and kinds count events, alliances their members, phases the relations of the moment. Immutable.
 */
public final class Counts {
    private static final List<Facet> OF_EVENTS = List.of(Facet.EVENT_KIND, Facet.STATUS, Facet.TOPIC, Facet.SOURCE);

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final int[] important = new int[Filter.MOST_IMPORTANT + 1];

    private Counts() {}

    /** One look at each item: it counts for all facets if it passes, and for one if that alone keeps it out. O(items). */
    public static Counts of(Situation situation) {
        Counts counts = new Counts();
        Sieve sieve = situation.sieve();
        for (Event event : situation.dataset().events()) {
            counts.add(event, sieve);
        }
        for (Actor actor : situation.dataset().actors()) {
            int failing = sieve.failing(actor);
            counts.add(Facet.ACTOR_KIND, failing, List.of(actor.kind().id()));
            counts.add(Facet.ALLIANCE, failing, sieve.alliances(actor.id()));
        }
        Snapshot snapshot = situation.snapshot();
        Presence presence = new Presence(snapshot, situation.known());
        for (Relation relation : situation.dataset().relations()) {
            Standing standing = presence.of(Target.of(relation.id()));
            int failing = sieve.failing(relation) | (sieve.passes(standing) ? 0 : Condition.PHASE.bit());
            counts.add(
                    Facet.RELATION_KIND,
                    failing,
                    relation.kinds().stream().map(RelationKind::id).toList());
            String phase = Presence.value(standing);
            if (phase != null) {
                counts.add(Facet.PHASE, failing, List.of(phase));
            }
        }
        return counts;
    }

    private void add(Event event, Sieve sieve) {
        int failing = sieve.failing(event);
        if (Integer.bitCount(failing) > 1) {
            return;
        }
        for (Facet facet : OF_EVENTS) {
            add(facet, failing, sieve.values(facet, event));
        }
        if ((failing & ~Condition.IMPORTANCE.bit()) == 0) {
            important[event.importance()]++;
        }
    }

    private void add(Facet facet, int failing, Collection<String> values) {
        if ((failing & ~Condition.of(facet).bit()) != 0) {
            return;
        }
        Map<String, Integer> own = counts.computeIfAbsent(facet, none -> new HashMap<>());
        for (String value : values.isEmpty() ? List.of(Facet.WITHOUT) : values) {
            own.merge(value, 1, Integer::sum);
        }
    }

    /** How many items of that value there are; 0 if there is none. */
    public int of(Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    /** How many events are at least so important, 1 to 5. */
    public int ofImportance(int least) {
        int sum = 0;
        for (int i = least; i < important.length; i++) {
            sum += important[i];
        }
        return sum;
    }
}
