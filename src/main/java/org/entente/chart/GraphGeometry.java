package org.entente.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Obstacles;
import org.entente.layout.Positions;
import org.entente.state.Camera;
import org.entente.state.Scene;

/**
 * Where the nodes and lines of a scene stand in the pane, in pixels.
 *
 * @param nodes by index of the scene's nodes
 * @param lines by index of the scene's lines; empty where the two nodes cover the line wholly
 * @param spokes by index of the scene's spokes, likewise
 */
record GraphGeometry(List<EdgeGeometry.Node> nodes, List<Optional<EdgeCurve>> lines, List<Optional<EdgeCurve>> spokes) {

    /** O(nodes + lines), and for each pair of joined nodes those near its line. */
    static GraphGeometry of(Scene scene, Positions positions, Camera camera, double width, double height) {
        List<EdgeGeometry.Node> nodes = new ArrayList<>(scene.nodes().size());
        for (int i = 0; i < scene.nodes().size(); i++) {
            Scene.Node node = scene.nodes().get(i);
            int ordinal = node.actor().id().ordinal();
            nodes.add(new EdgeGeometry.Node(
                    i,
                    NodeMarks.symbol(node.actor().kind().shape()),
                    camera.toPaneX(positions.x(ordinal), width),
                    camera.toPaneY(positions.y(ordinal), height),
                    NodeMarks.radius(node.degree(), camera.zoom())));
        }
        Map<Long, Integer> sizes = new HashMap<>();
        for (Scene.Line line : scene.lines()) {
            sizes.merge(pair(line.from(), line.to()), 1, Integer::sum);
        }
        for (Scene.Spoke spoke : scene.spokes()) {
            sizes.merge(pair(spoke.alliance(), spoke.member()), 1, Integer::sum);
        }
        Fans fans = new Fans(nodes, sizes);
        List<Optional<EdgeCurve>> lines = new ArrayList<>(scene.lines().size());
        for (Scene.Line line : scene.lines()) {
            lines.add(fans.next(line.from(), line.to()));
        }
        List<Optional<EdgeCurve>> spokes = new ArrayList<>(scene.spokes().size());
        for (Scene.Spoke spoke : scene.spokes()) {
            spokes.add(fans.next(spoke.alliance(), spoke.member()));
        }
        return new GraphGeometry(nodes, lines, spokes);
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** Hands out the lines of each fan one after the other. */
    private static final class Fans {
        private final List<EdgeGeometry.Node> nodes;
        private final Map<Long, Integer> sizes;
        private final Map<Long, Integer> used = new HashMap<>();
        private final Map<Long, Double> bends = new HashMap<>();
        private final Obstacles obstacles;

        Fans(List<EdgeGeometry.Node> nodes, Map<Long, Integer> sizes) {
            this.nodes = nodes;
            this.sizes = sizes;
            this.obstacles = new Obstacles(nodes);
        }

        Optional<EdgeCurve> next(int from, int to) {
            long pair = pair(from, to);
            int count = sizes.get(pair);
            int index = used.merge(pair, 1, Integer::sum) - 1;
            EdgeGeometry.Node a = nodes.get(from);
            EdgeGeometry.Node b = nodes.get(to);
            double bend = bends.computeIfAbsent(
                    pair,
                    p -> EdgeGeometry.bend(
                            nodes.get(Math.min(from, to)), nodes.get(Math.max(from, to)), count, obstacles));
            return EdgeGeometry.line(a, b, index, count, bend);
        }
    }
}
