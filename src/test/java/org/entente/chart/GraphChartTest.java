package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.PlacedLine;
import org.entente.draw.PlacedShape;
import org.entente.draw.TextStyle;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.RelationId;
import org.entente.state.Filter;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines, hulls and the fitting camera of the graph, and the graph with nothing in it. */
class GraphChartTest {
    @Test
    void theLineOfTheDayIsFourPixelsWideDashedAndSaysWhenItWasAnnounced() {
        Pane pane = Pane.first(1440, 560);
        RelationId id = Worlds.relation(pane.situation().dataset(), "eu-jp-partnership");
        assertThat(pane.namesOf(id)).containsExactly("announced 1 Nov 2024");
        PlacedLine line = Panes.lines(pane).get(id).get(0);
        assertThat(line.style().width()).isBetween(3.9f, 4.6f);
        assertThat(line.style().dash().isSolid()).isFalse();
    }

    private static double fromRim(EdgeGeometry.Node node, double x, double y) {
        double dx = x - node.x();
        double dy = y - node.y();
        return Math.abs(Math.hypot(dx, dy) - node.symbol().rim(node.r(), dx, dy));
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void linesEndAtTheRimsOfTheirNodes(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = Panes.lines(pane);
        for (Scene.Line line : pane.situation().scene().lines()) {
            for (PlacedLine at : drawn.getOrDefault(line.relation().id(), List.of())) {
                assertThat(fromRim(pane.node(line.from()), at.x1(), at.y1()))
                        .as("%s, start of %s", pane, line.relation().id())
                        .isLessThan(0.75);
                assertThat(fromRim(pane.node(line.to()), at.x2(), at.y2()))
                        .as("%s, end of %s", pane, line.relation().id())
                        .isLessThan(0.75);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void everyRelationBetweenNodesThatStandApartIsDrawnOnce(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = Panes.lines(pane);
        for (Scene.Line line : pane.situation().scene().lines()) {
            EdgeGeometry.Node a = pane.node(line.from());
            EdgeGeometry.Node b = pane.node(line.to());
            double apart = Math.hypot(a.x() - b.x(), a.y() - b.y())
                    - a.symbol().reach(a.r())
                    - b.symbol().reach(b.r());
            if (apart > 1) {
                assertThat(drawn)
                        .as(pane.toString())
                        .containsKey(line.relation().id());
                assertThat(drawn.get(line.relation().id())).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void parallelLinesLieApart(Pane pane) {
        Map<String, List<PlacedLine>> parallel = new HashMap<>();
        Panes.lines(pane).forEach((id, lines) -> {
            var relation = pane.situation().dataset().relation(id);
            int a = relation.from().ordinal();
            int b = relation.to().ordinal();
            parallel.computeIfAbsent(Math.min(a, b) + "-" + Math.max(a, b), key -> new ArrayList<>())
                    .addAll(lines);
        });
        for (List<PlacedLine> fan : parallel.values()) {
            for (int i = 0; i < fan.size(); i++) {
                for (int j = i + 1; j < fan.size(); j++) {
                    EdgeCurve one = Panes.curve(fan.get(i));
                    EdgeCurve other = Panes.curve(fan.get(j));
                    if (one.length() > 60) {
                        double apart = Math.hypot(one.x(0.5) - other.x(0.5), one.y(0.5) - other.y(0.5));
                        double wide =
                                (fan.get(i).style().width() + fan.get(j).style().width()) / 2;
                        assertThat(apart).as(pane.toString()).isGreaterThan(wide + 1);
                    }
                }
            }
        }
    }

    private static boolean isHull(PlacedShape shape) {
        return shape.target() instanceof Subject.Item
                && shape.style().stroke() == Palette.LIGHT.hullLine()
                && shape.style().width() == 1.5f;
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void hullsHoldTheirMembersAndNobodyElse(Pane pane) {
        for (Scene.Group group : pane.situation().scene().groups()) {
            for (PlacedShape shape : pane.drawing().shapes()) {
                if (isHull(shape)
                        && shape.target()
                                .equals(new Subject.Item(group.alliance().id()))) {
                    holds(pane, group, shape.path());
                }
            }
        }
    }

    private static void holds(Pane pane, Scene.Group group, Path2D hull) {
        for (EdgeGeometry.Node node : pane.nodes()) {
            boolean member = group.members().contains(node.id());
            for (int i = 0; i < 24; i++) {
                double angle = i * Math.PI / 12;
                double r = node.symbol().reach(node.r());
                assertThat(hull.contains(node.x() + r * Math.cos(angle), node.y() + r * Math.sin(angle)))
                        .as(
                                "%s, %s in %s",
                                pane,
                                pane.situation()
                                        .scene()
                                        .nodes()
                                        .get(node.id())
                                        .actor()
                                        .id(),
                                group.alliance().id())
                        .isEqualTo(member);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
    void theNameOfAnAllianceLiesOnItsHull(Pane pane) {
        for (PlacedShape hull : pane.drawing().shapes()) {
            if (isHull(hull)) {
                for (PlacedLabel label : pane.drawing().labels()) {
                    Rectangle2D box = label.box();
                    boolean name = hull.target().equals(label.target())
                            && label.style().weight() == TextStyle.Weight.ITALIC;
                    if (name) {
                        assertThat(hull.path().intersects(box))
                                .as("%s: %s", pane, label.text())
                                .isTrue();
                        assertThat(hull.path().contains(box))
                                .as("%s: %s", pane, label.text())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void anExpandedAllianceIsDrawnAsAHullOrBySpokes() {
        Pane pane = Pane.generated(25, 40, 1, 1440, 560, 1);
        assertThat(pane.situation().scene().groups()).isNotEmpty();
        for (Scene.Group group : pane.situation().scene().groups()) {
            Subject about = new Subject.Item(group.alliance().id());
            boolean hull = pane.drawing().shapes().stream()
                    .anyMatch(shape -> isHull(shape) && shape.target().equals(about));
            long spokes = pane.drawing().lines().stream()
                    .filter(line -> about.equals(line.target()))
                    .count();
            assertThat(hull || spokes >= group.members().size() - 1)
                    .as(group.alliance().id().text())
                    .isTrue();
        }
    }

    @Test
    void whatEndedWithTheLastStepFades() {
        var world = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
                "relations": [{"id": "r", "kind": "defence", "between": ["a", "b"], "when": "1950/.."}],
                "events": [{"id": "end", "title": "End", "kind": "talk", "when": "1990", "effects": [{"relation": "r", "phase": "ended"}]}]
                """);
        Situation situation = Situation.of(Worlds.chronicle(world), ViewState.at(Worlds.at("1980")));
        Positions positions = Positions.of(new double[] {-150, 150}, new double[] {0, 0});
        Pane before = Pane.of(situation, positions, 800, 500, 1);
        Pane after = before.with(situation.view().step(world.events().get(0)));
        RelationId id = Worlds.relation(world, "r");
        assertThat(Panes.lines(before).get(id).get(0).style().opacity()).isEqualTo(1);
        assertThat(Panes.lines(after).get(id).get(0).style().opacity()).isLessThan(0.6f);
        assertThat(after.namesOf(id)).containsExactly("ended 1990");
    }

    @Test
    void theFittingCameraShowsEveryNodeWhole() {
        for (Pane seen : List.of(
                Pane.first(900, 500),
                Pane.bundled(Panes.everything(), 900, 500, 1),
                Pane.generated(3, 2, 5, 900, 500, 1),
                Pane.generated(200, 300, 6, 900, 500, 1))) {
            for (double[] size : new double[][] {{1440, 560}, {700, 400}, {300, 300}, {3000, 500}}) {
                Pane pane = Pane.of(seen.situation(), seen.positions(), size[0], size[1], 1);
                for (EdgeGeometry.Node node : pane.nodes()) {
                    double r = node.symbol().reach(node.r());
                    assertThat(pane.box().contains(new Rectangle2D.Double(node.x() - r, node.y() - r, 2 * r, 2 * r)))
                            .as(pane.toString())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aSingleNodeStandsInTheMiddleAtAModestSize() {
        Pane pane = Pane.generated(1, 0, 1, 800, 600, 1).with(ViewState.at(0));
        assertThat(pane.camera().zoom()).isLessThan(3);
        assertThat(pane.node(0).x()).isBetween(200.0, 600.0);
    }

    private static String words(Pane pane) {
        return String.join(
                " ", pane.drawing().labels().stream().map(PlacedLabel::text).toList());
    }

    @Test
    void aGraphInWhichNothingPassesSaysWhatToDo() {
        for (double width : new double[] {1440, 400, 150}) {
            Pane first = Pane.first(width, 400);
            ActorId someone = first.situation().dataset().actors().get(0).id();
            Pane empty = first.with(first.situation()
                    .view()
                    .withFilter(Filter.NONE.withOnly(Set.of(someone)).withHiddenActors(Set.of(someone))));
            assertThat(words(empty)).contains("No actor passes the filter").contains("Without");
            assertThat(empty.drawing().labels()).noneMatch(PlacedLabel::isCut);
        }
    }

    @Test
    void aDataSetWithoutActorsSaysSo() {
        var nothing = Worlds.chronicle(Worlds.of("\"actors\": []"));
        Pane pane = Pane.of(Situation.of(nothing, ViewState.at(0)), Positions.empty(), 800, 500, 1);
        assertThat(words(pane)).contains("no actors").doesNotContain("filter");
    }

    @Test
    void tinyPanesDrawWithoutFailing() {
        for (double size : new double[] {0, 1, 12, 50}) {
            Pane pane = Pane.first(size, size);
            assertThat(pane.names()).noneMatch(PlacedLabel::isCut);
        }
    }

    @Test
    void theSameViewIsTheSameDrawing() {
        Pane one = Pane.first(1440, 560);
        Pane other = Pane.first(1440, 560);
        assertThat(one.drawing().labels()).isEqualTo(other.drawing().labels());
        assertThat(one.drawing().lines()).isEqualTo(other.drawing().lines());
    }
}
