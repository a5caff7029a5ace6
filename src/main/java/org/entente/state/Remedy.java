package org.entente.state;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Alliance;
import org.entente.model.Event;

/**
 * What to drop of a filter that leaves nothing: as few conditions as can be, and of those the ones that bring back the most.
 *
 * @param drop one or more
 * @param brings how many items pass without them
 */
public record Remedy(Set<Condition> drop, int brings) {
    public Remedy {
        drop = Set.copyOf(drop);
    }

    /** For events; empty if some pass, or there are none at all. O(events). */
    public static Optional<Remedy> forEvents(Situation situation) {
        if (!situation.events().isEmpty() || !situation.undated().isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> masks = new HashMap<>();
        for (Event event : situation.dataset().events()) {
            masks.merge(situation.sieve().failing(event), 1, Integer::sum);
        }
        return best(masks);
    }

    /** For actors that would be nodes; empty if some pass, or there are none at all. O(actors). */
    public static Optional<Remedy> forActors(Situation situation) {
        if (!situation.scene().nodes().isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> masks = new HashMap<>();
        for (Actor actor : situation.dataset().actors()) {
            boolean acts =
                    situation.dataset().alliance(actor.id()).map(Alliance::acts).orElse(true);
            if (acts) {
                masks.merge(situation.sieve().failing(actor), 1, Integer::sum);
            }
        }
        return best(masks);
    }

    /** Of sets of conditions that keep items out, with how many items each: there are few sets, so all are compared. */
    private static Optional<Remedy> best(Map<Integer, Integer> masks) {
        int best = 0;
        int most = 0;
        for (int candidate : masks.keySet()) {
            int brings = 0;
            for (Map.Entry<Integer, Integer> mask : masks.entrySet()) {
                brings += (mask.getKey() & ~candidate) == 0 ? mask.getValue() : 0;
            }
            int fewer = Integer.bitCount(best) - Integer.bitCount(candidate);
            if (candidate != 0 && (best == 0 || fewer > 0 || fewer == 0 && brings > most)) {
                best = candidate;
                most = brings;
            }
        }
        int mask = best;
        return mask == 0
                ? Optional.empty()
                : Optional.of(new Remedy(
                        Arrays.stream(Condition.values())
                                .filter(condition -> (mask & condition.bit()) != 0)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class))),
                        most));
    }
}
