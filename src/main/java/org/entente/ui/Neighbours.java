package org.entente.ui;

import java.util.Optional;
import org.entente.chart.Topologies;
import org.entente.layout.Adjacency;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.state.Scene;
import org.entente.state.Situation;

/** Finds the neighbour of an actor that lies in a direction, for moving through the graph by keys. */
final class Neighbours {
    /** The cosine of the widest angle to the direction. */
    private static final double WIDEST = 0.35;

    private Neighbours() {}

    /** The joined actor nearest to the direction; if none lies in it, the nearest drawn one that does. */
    static Optional<ActorId> towards(Situation situation, Positions at, ActorId here, double dx, double dy) {
        Adjacency joined = Topologies.drawn(situation).adjacency();
        Optional<ActorId> neighbour = best(situation, at, here, dx, dy, joined);
        return neighbour.isPresent() ? neighbour : best(situation, at, here, dx, dy, null);
    }

    private static Optional<ActorId> best(
            Situation situation, Positions at, ActorId here, double dx, double dy, Adjacency joined) {
        ActorId best = null;
        double least = Double.POSITIVE_INFINITY;
        int from = here.ordinal();
        for (Scene.Node node : situation.scene().nodes()) {
            ActorId actor = node.actor().id();
            int to = actor.ordinal();
            double x = at.x(to) - at.x(from);
            double y = at.y(to) - at.y(from);
            double distance = Math.hypot(x, y);
            double along = (x * dx + y * dy) / (distance * Math.hypot(dx, dy));
            if (to != from && along > WIDEST && (joined == null || joined.areJoined(from, to))) {
                double cost = distance * (2 - along);
                if (cost < least) {
                    least = cost;
                    best = actor;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
