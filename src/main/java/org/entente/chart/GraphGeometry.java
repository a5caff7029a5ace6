package org.entente.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Obstacles;
import org.entente.draw.Symbol;
import org.entente.layout.Positions;
import org.entente.state.Camera;
import org.entente.state.Scene;

/**
 * Where the nodes and lines of a scene stand in the pane, in pixels.
 *
 * @param nodes by index of the scene's nodes
 * @param lines by index of the scene's lines; empty where the two nodes cover the line wholly
 * @param spokes by index of the scene's spokes, likewise
 * @param width of the pane
 * @param height of the pane
 */
record GraphGeometry(
        List<EdgeGeometry.Node> nodes,
        List<Optional<EdgeCurve>> lines,
        List<Optional<EdgeCurve>> spokes,
        double width,
        double height) {
    /** Whether some of a node, or of the room for its name, is in the pane. */
    boolean isInSight(EdgeGeometry.Node node) {
        double r = node.symbol().reach(node.r());
        return node.x() > -r && node.x() < width + r && node.y() > -r && node.y() < height + r;
    }

    /** How many relations come into the pane, judged by the boxes around them. */
    long linesInSight() {
        return lines.stream()
                .flatMap(Optional::stream)
                .filter(line -> Math.max(line.x1(), line.x2()) > 0
                        && Math.min(line.x1(), line.x2()) < width
                        && Math.max(line.y1(), line.y2()) > 0
                        && Math.min(line.y1(), line.y2()) < height)
                .count();
    }

    /** O(nodes + lines), and for each pair of joined nodes those near its line. */
    static GraphGeometry of(Scene scene, Positions positions, Camera camera, double width, double height) {
        List<EdgeGeometry.Node> nodes = nodes(scene, positions, camera, width, height);
        Fans fans = new Fans(nodes);
        scene.lines().forEach(line -> fans.add(line.from(), line.to()));
        scene.spokes().forEach(spoke -> fans.add(spoke.alliance(), spoke.member()));
        List<Optional<EdgeCurve>> lines = new ArrayList<>(scene.lines().size());
        for (Scene.Line line : scene.lines()) {
            lines.add(fans.next(line.from(), line.to()));
        }
        List<Optional<EdgeCurve>> spokes = new ArrayList<>(scene.spokes().size());
        for (Scene.Spoke spoke : scene.spokes()) {
            spokes.add(fans.next(spoke.alliance(), spoke.member()));
        }
        return new GraphGeometry(nodes, lines, spokes, width, height);
    }

    /** The nodes alone, by index of the scene's. */
    static List<EdgeGeometry.Node> nodes(Scene scene, Positions positions, Camera camera, double width, double height) {
        List<EdgeGeometry.Node> nodes = new ArrayList<>(scene.nodes().size());
        for (int i = 0; i < scene.nodes().size(); i++) {
            Scene.Node node = scene.nodes().get(i);
            int ordinal = node.actor().id().ordinal();
            nodes.add(new EdgeGeometry.Node(
                    i,
                    Symbol.of(node.actor().kind().shape()),
                    camera.toPaneX(positions.x(ordinal), width),
                    camera.toPaneY(positions.y(ordinal), height),
                    NodeMarks.radius(node.degree(), camera.zoom())));
        }
        return nodes;
    }

    /** Hands out the lines of each fan one after the other, when all have been counted. */
    private static final class Fans {
        /** Where more pairs of nodes are tied, lines cross nodes anyway and none is bent aside of them. */
        private static final int MOST_BENT = 400;

        private final List<EdgeGeometry.Node> nodes;
        private final Map<Long, Fan> fans = new HashMap<>();
        private Obstacles obstacles;

        private static final class Fan {
            private int size;
            private int used;
            private double bend;
        }

        Fans(List<EdgeGeometry.Node> nodes) {
            this.nodes = nodes;
        }

        /** A number for each pair that spreads well in a hash table. */
        private long pair(int a, int b) {
            return (long) Math.min(a, b) * nodes.size() + Math.max(a, b);
        }

        void add(int from, int to) {
            fans.computeIfAbsent(pair(from, to), pair -> new Fan()).size++;
        }

        Optional<EdgeCurve> next(int from, int to) {
            Fan fan = fans.get(pair(from, to));
            if (fan.used == 0 && fans.size() <= MOST_BENT) {
                obstacles = obstacles == null ? new Obstacles(nodes) : obstacles;
                fan.bend = EdgeGeometry.bend(
                        nodes.get(Math.min(from, to)), nodes.get(Math.max(from, to)), fan.size, obstacles);
            }
            return EdgeGeometry.line(nodes.get(from), nodes.get(to), fan.used++, fan.size, fan.bend);
        }
    }
}
