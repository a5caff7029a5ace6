package org.entente.graph;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorId;
import org.jgrapht.alg.shortestpath.BFSShortestPath;

/** How two actors are connected. */
public final class Ways {
    private Ways() {}

    /**
     * A way from one actor to another.
     *
     * @param actors from the first to the last
     * @param ties one less, each between two actors that follow each other
     */
    public record Way(List<ActorId> actors, List<Tie> ties) {
        public Way {
            actors = List.copyOf(actors);
            ties = List.copyOf(ties);
        }
    }

    /** A way with the fewest ties from one actor to another, if there is one. O(actors + ties). */
    public static Optional<Way> shortest(AllianceGraph graph, ActorId from, ActorId to) {
        return Optional.ofNullable(BFSShortestPath.findPathBetween(graph, from, to))
                .map(path -> new Way(path.getVertexList(), path.getEdgeList()));
    }
}
