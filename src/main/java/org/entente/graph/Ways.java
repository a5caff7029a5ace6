package org.entente.graph;

import java.util.Optional;
import org.entente.model.ActorId;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;

/** How two actors are connected. */
public final class Ways {
    private Ways() {}

    /** A way with the fewest ties from one actor to another, if there is one. O(actors + ties). */
    public static Optional<GraphPath<ActorId, Tie>> shortest(AllianceGraph graph, ActorId from, ActorId to) {
        return Optional.ofNullable(BFSShortestPath.findPathBetween(graph, from, to));
    }
}
