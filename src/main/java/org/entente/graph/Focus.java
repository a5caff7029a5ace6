package org.entente.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorId;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * An actor and all who are at most some steps away from it.
 *
 * @param steps how many steps each is away, the nearest first; 0 for the actor itself
 */
public record Focus(ActorId actor, int hops, Map<ActorId, Integer> steps) {
    public Focus {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /**
     * Breadth first along the ties of a graph. O(actors + ties) reached.
     *
     * @param hops 0 or more
     */
    public static Focus around(AllianceGraph graph, ActorId actor, int hops) {
        if (hops < 0) {
            throw new IllegalArgumentException("A focus reaches 0 or more steps, not " + hops);
        }
        Map<ActorId, Integer> steps = new LinkedHashMap<>();
        BreadthFirstIterator<ActorId, Tie> nearest = new BreadthFirstIterator<>(graph, actor);
        while (nearest.hasNext()) {
            ActorId next = nearest.next();
            int depth = nearest.getDepth(next);
            if (depth > hops) {
                break;
            }
            steps.put(next, depth);
        }
        return new Focus(actor, hops, steps);
    }

    public Set<ActorId> actors() {
        return steps.keySet();
    }

    public boolean contains(ActorId other) {
        return steps.containsKey(other);
    }
}
