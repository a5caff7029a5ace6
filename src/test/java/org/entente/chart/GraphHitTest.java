package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Hit;
import org.entente.draw.PlacedLine;
import org.entente.model.Id;
import org.entente.model.RelationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found at a point of the graph. */
class GraphHitTest {
    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void atANodesCentreIsItsActor(Pane pane) {
        List<EdgeGeometry.Node> nodes = pane.nodes();
        for (EdgeGeometry.Node node : nodes) {
            boolean covered = nodes.stream()
                    .anyMatch(other -> other.id() > node.id()
                            && Math.hypot(other.x() - node.x(), other.y() - node.y())
                                    < other.symbol().reach(other.r()) + 6);
            boolean underStrip = node.y() < 44;
            if (!covered && !underStrip && pane.box().contains(node.x(), node.y())) {
                Id id = pane.situation().scene().nodes().get(node.id()).actor().id();
                assertThat(pane.drawing().at(node.x(), node.y(), 4))
                        .as(pane.toString())
                        .map(Hit::target)
                        .contains(new Subject.Item(id));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void onALineIsItsRelation(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = Panes.lines(pane);
        drawn.forEach((id, lines) -> {
            EdgeCurve own = Panes.curve(lines.get(0));
            for (double t : new double[] {0.5, 0.35, 0.65}) {
                double x = own.x(t);
                double y = own.y(t);
                if (isAlone(pane, drawn, id, x, y)) {
                    assertThat(pane.drawing().at(x, y, 4))
                            .as(pane.toString())
                            .map(Hit::target)
                            .contains(new Subject.Item(id));
                }
            }
        });
    }

    /** Whether a point of a relation's line is in sight, with no name, node or other line near. */
    private static boolean isAlone(
            Pane pane, Map<RelationId, List<PlacedLine>> drawn, RelationId id, double x, double y) {
        boolean name =
                pane.drawing().labels().stream().anyMatch(label -> label.box().contains(x, y));
        boolean node = pane.nodes().stream()
                .anyMatch(each ->
                        Math.hypot(each.x() - x, each.y() - y) < each.symbol().reach(each.r()) + 12);
        boolean line = drawn.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(id)
                        && other.getValue().stream().anyMatch(at -> distance(Panes.curve(at), x, y) < 12));
        return !name && !node && !line && pane.box().contains(x, y) && y > 44;
    }

    private static double distance(EdgeCurve curve, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 400; i++) {
            least = Math.min(least, Math.hypot(curve.x(i / 400.0) - x, curve.y(i / 400.0) - y));
        }
        return least;
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void onEmptyGroundIsNothing(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = Panes.lines(pane);
        int empty = 0;
        for (double x = 5; x < pane.width(); x += 83) {
            for (double y = 50; y < pane.height(); y += 61) {
                double px = x;
                double py = y;
                boolean something = pane.drawing().labels().stream()
                                .anyMatch(label -> near(label.box()).contains(px, py))
                        || pane.drawing().shapes().stream()
                                .anyMatch(shape -> shape.target() != null
                                        && near(shape.path().getBounds2D()).contains(px, py))
                        || pane.drawing().dots().stream()
                                .anyMatch(dot -> Math.hypot(dot.x() - px, dot.y() - py) < dot.radius() + 6)
                        || pane.drawing().pictures().stream()
                                .anyMatch(picture -> near(picture.box()).contains(px, py))
                        || pane.drawing().lines().stream()
                                .anyMatch(line -> line.target() != null && distance(Panes.curve(line), px, py) < 12);
                if (!something) {
                    empty++;
                    assertThat(pane.drawing().at(px, py, 4)).as(pane.toString()).isEmpty();
                }
            }
        }
        assertThat(drawn.isEmpty() || empty > 0).as(pane.toString()).isTrue();
    }

    private static Rectangle2D near(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - 6, box.getY() - 6, box.getWidth() + 12, box.getHeight() + 12);
    }
}
