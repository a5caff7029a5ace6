package org.entente.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.draw.EdgeGeometry;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.state.Camera;
import org.entente.state.Scene;
import org.entente.state.Situation;

/** Whether the nodes that are drawn stand in each other's way when all of them are looked at. */
final class Crowding {
    /** A pane of the design size. */
    private static final double WIDTH = 1100;

    private static final double HEIGHT = 505;

    /** More than this share of the nodes covered by others is a crowd; where one or two meet, a hand parts them. */
    private static final double SHARE = 0.15;

    private Crowding() {}

    /** Whether actors are drawn that were not drawn before, and not because of the date: moving it never moves a node. */
    static boolean isMore(Situation before, Situation now) {
        return now.view().moment() == before.view().moment() && !actors(before).containsAll(actors(now));
    }

    private static Set<ActorId> actors(Situation situation) {
        Set<ActorId> actors = new HashSet<>();
        situation.scene().nodes().forEach(node -> actors.add(node.actor().id()));
        return actors;
    }

    /** O(n²), of nodes that {@link Sight} cares for. */
    static boolean isCrowd(Situation situation, Positions positions) {
        Scene scene = situation.scene();
        Camera camera = Cameras.fit(scene, positions, WIDTH, HEIGHT, 1);
        List<EdgeGeometry.Node> nodes = GraphGeometry.nodes(scene, positions, camera, WIDTH, HEIGHT);
        int covered = 0;
        for (EdgeGeometry.Node node : nodes) {
            covered += isCovered(node, nodes) ? 1 : 0;
        }
        return covered > SHARE * nodes.size();
    }

    private static boolean isCovered(EdgeGeometry.Node node, List<EdgeGeometry.Node> nodes) {
        return nodes.stream()
                .anyMatch(other ->
                        other != node && Math.hypot(other.x() - node.x(), other.y() - node.y()) < node.r() + other.r());
    }
}
