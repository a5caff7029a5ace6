package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.draw.Drawing;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Flags;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.Symbol;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.state.Camera;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.task.Progress;

/** A graph drawn in a pane, with what a test asks of it. */
record Pane(Situation situation, Positions positions, Camera camera, double width, double height, Drawing drawing) {
    static final Type TYPE = Type.load();
    static final Flags FLAGS = new Flags();
    private static final GraphChart CHART = new GraphChart(TYPE, FLAGS);

    private static final Chronicle BUNDLED = Worlds.chronicle(Worlds.bundled());
    private static final Positions PLACES = Arrangement.of(BUNDLED, TYPE, Progress.NONE);

    /** A graph through a camera that is so many times nearer than the one that shows all. */
    static Pane of(Situation situation, Positions positions, double width, double height, double nearer) {
        Camera fit = GraphChart.camera(situation, positions, width, height);
        Camera camera = fit.zoomAt(nearer, width / 2, height / 2, width, height);
        return new Pane(
                situation,
                positions,
                camera,
                width,
                height,
                CHART.draw(situation, positions, camera, Palette.LIGHT, width, height));
    }

    /** What the program opens with. */
    static Pane first(double width, double height) {
        return bundled(Opening.of(BUNDLED), width, height, 1);
    }

    /** The bundled set. */
    static Pane bundled(ViewState view, double width, double height, double nearer) {
        return of(Situation.of(BUNDLED, view), PLACES, width, height, nearer);
    }

    static Chronicle bundled() {
        return BUNDLED;
    }

    /** A world from chance, seen whole as of 2015. */
    static Pane generated(int actors, int relations, long seed, double width, double height, double nearer) {
        Chronicle chronicle = Worlds.chronicle(Worlds.generated(actors, relations, relations, seed));
        Positions positions = Arrangement.of(chronicle, TYPE, Progress.NONE);
        return of(Situation.of(chronicle, ViewState.at(Worlds.at("2015"))), positions, width, height, nearer);
    }

    @Override
    public String toString() {
        return (int) width + " × " + (int) height + ", zoom " + camera.zoom() + ", "
                + situation.scene().nodes().size() + " nodes";
    }

    /** The same pane with another view. */
    Pane with(ViewState view) {
        Situation next = situation.with(view);
        return new Pane(
                next,
                positions,
                camera,
                width,
                height,
                CHART.draw(next, positions, camera, Palette.LIGHT, width, height));
    }

    Drawing hover(Id id) {
        return CHART.hover(id, situation, positions, camera, Palette.LIGHT, width, height)
                .orElseThrow();
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /** Where a node of the scene stands. */
    EdgeGeometry.Node node(int index) {
        Scene.Node node = situation.scene().nodes().get(index);
        int ordinal = node.actor().id().ordinal();
        return new EdgeGeometry.Node(
                index,
                Symbol.of(node.actor().kind().shape()),
                camera.toPaneX(positions.x(ordinal), width),
                camera.toPaneY(positions.y(ordinal), height),
                NodeMarks.radius(node.degree(), camera.zoom()));
    }

    List<EdgeGeometry.Node> nodes() {
        return IntStream.range(0, situation.scene().nodes().size())
                .mapToObj(this::node)
                .toList();
    }

    /** The labels that are not letters inside a node. */
    List<PlacedLabel> names() {
        List<EdgeGeometry.Node> nodes = nodes();
        return drawing.labels().stream()
                .filter(label -> nodes.stream().noneMatch(node -> isInside(label, node)))
                .toList();
    }

    private static boolean isInside(PlacedLabel label, EdgeGeometry.Node node) {
        return Math.abs(label.box().getCenterX() - node.x()) < 0.4 * node.r()
                && Math.abs(label.box().getCenterY() - node.y()) < 0.4 * node.r();
    }

    /** The labels about an item that are not letters inside its node. */
    List<String> namesOf(Id id) {
        Subject about = new Subject.Item(id);
        List<EdgeGeometry.Node> own = id instanceof ActorId actor
                ? situation.node(actor).stream().mapToObj(this::node).toList()
                : List.of();
        return drawing.labels().stream()
                .filter(label -> about.equals(label.target()))
                .filter(label -> own.stream().noneMatch(node -> isInside(label, node)))
                .map(PlacedLabel::text)
                .toList();
    }
}
