package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.PlacedLine;
import org.entente.draw.PlacedShape;
import org.entente.draw.TextStyle;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.RelationId;
import org.entente.model.View;
import org.entente.state.Filter;
import org.entente.state.Opening;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asserts geometry on drawings of the graph: bundled and from chance, in panes of several sizes, near and far. */
class GraphChartTest {
    private static final double[][] SIZES = {{1440, 560}, {1024, 430}, {700, 400}};
    private static final double[] NEARER = {0.3, 0.6, 1, 1.7, 3};

    private static final List<Pane> PANES = List.copyOf(drawn());

    static List<Pane> panes() {
        return PANES;
    }

    private static List<Pane> drawn() {
        List<Pane> panes = new ArrayList<>();
        for (double[] size : SIZES) {
            for (double nearer : NEARER) {
                panes.add(Pane.bundled(Opening.of(Pane.bundled()), size[0], size[1], nearer));
            }
            panes.add(Pane.bundled(everything(), size[0], size[1], 1));
            panes.add(Pane.generated(25, 40, 1, size[0], size[1], 1));
            panes.add(Pane.generated(120, 200, 2, size[0], size[1], 1));
        }
        ViewState view = Opening.of(Pane.bundled());
        for (View step : Pane.bundled().dataset().views()) {
            view = Opening.apply(step, view, Pane.bundled().dataset());
            panes.add(Pane.bundled(view, 1440, 560, 1));
            panes.add(Pane.bundled(view, 700, 400, 1));
        }
        for (double nearer : NEARER) {
            panes.add(Pane.generated(40, 90, 3, 900, 560, nearer));
        }
        return panes;
    }

    private static ViewState everything() {
        return Opening.plain(Pane.bundled());
    }

    private static boolean meet(Rectangle2D a, Rectangle2D b) {
        Rectangle2D both = a.createIntersection(b);
        return both.getWidth() > 0.01 && both.getHeight() > 0.01;
    }

    @ParameterizedTest
    @MethodSource("panes")
    void noTwoNamesMeet(Pane pane) {
        List<PlacedLabel> names = pane.names();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (meet(names.get(i).box(), names.get(j).box())) {
                    wrong.add(names.get(i).text() + " meets " + names.get(j).text());
                }
            }
        }
        assertThat(wrong).as(pane.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("panes")
    void noNameCoversANode(Pane pane) {
        List<String> wrong = new ArrayList<>();
        for (PlacedLabel name : pane.names()) {
            for (EdgeGeometry.Node node : pane.nodes()) {
                Rectangle2D box = name.box();
                double dx = Math.max(Math.max(box.getMinX() - node.x(), 0), node.x() - box.getMaxX());
                double dy = Math.max(Math.max(box.getMinY() - node.y(), 0), node.y() - box.getMaxY());
                boolean strip = !(name.target() instanceof Subject.Item);
                if (!strip && Math.hypot(dx, dy) < node.symbol().rim(node.r(), dx, dy) - 0.1) {
                    wrong.add(name.text() + " covers "
                            + pane.situation()
                                    .scene()
                                    .nodes()
                                    .get(node.id())
                                    .actor()
                                    .id());
                }
            }
        }
        assertThat(wrong).as(pane.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("panes")
    void noNameIsCut(Pane pane) {
        assertThat(pane.names()).as(pane.toString()).noneMatch(PlacedLabel::isCut);
    }

    @Test
    void everyNodeOfTheFirstViewIsNamed() {
        for (double[] size : SIZES) {
            Pane pane = Pane.first(size[0], size[1]);
            for (Scene.Node node : pane.situation().scene().nodes()) {
                assertThat(pane.namesOf(node.actor().id()))
                        .as("%s at %s", node.actor().id(), pane)
                        .anyMatch(name -> name.startsWith(node.actor().label("en")));
            }
        }
    }

    @Test
    void theLineOfTheDayIsFourPixelsWideDashedAndSaysWhenItWasAnnounced() {
        Pane pane = Pane.first(1440, 560);
        RelationId id = Worlds.relation(pane.situation().dataset(), "eu-jp-partnership");
        assertThat(pane.namesOf(id)).containsExactly("announced 1 Nov 2024");
        PlacedLine line = lines(pane).get(id).get(0);
        assertThat(line.style().width()).isBetween(3.9f, 4.6f);
        assertThat(line.style().dash().isSolid()).isFalse();
    }

    /** The lines that stand for relations. */
    private static Map<RelationId, List<PlacedLine>> lines(Pane pane) {
        Map<RelationId, List<PlacedLine>> lines = new HashMap<>();
        for (PlacedLine line : pane.drawing().lines()) {
            if (line.target() instanceof Subject.Item item && item.id() instanceof RelationId id) {
                lines.computeIfAbsent(id, key -> new ArrayList<>()).add(line);
            }
        }
        return lines;
    }

    private static EdgeCurve curve(PlacedLine line) {
        return new EdgeCurve(line.x1(), line.y1(), line.cx(), line.cy(), line.x2(), line.y2());
    }

    private static double fromRim(EdgeGeometry.Node node, double x, double y) {
        double dx = x - node.x();
        double dy = y - node.y();
        return Math.abs(Math.hypot(dx, dy) - node.symbol().rim(node.r(), dx, dy));
    }

    @ParameterizedTest
    @MethodSource("panes")
    void linesEndAtTheRimsOfTheirNodes(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = lines(pane);
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
    @MethodSource("panes")
    void everyRelationBetweenNodesThatStandApartIsDrawnOnce(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = lines(pane);
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
    @MethodSource("panes")
    void parallelLinesLieApart(Pane pane) {
        Map<String, List<PlacedLine>> parallel = new HashMap<>();
        lines(pane).forEach((id, lines) -> {
            var relation = pane.situation().dataset().relation(id);
            int a = relation.from().ordinal();
            int b = relation.to().ordinal();
            parallel.computeIfAbsent(Math.min(a, b) + "-" + Math.max(a, b), key -> new ArrayList<>())
                    .addAll(lines);
        });
        for (List<PlacedLine> fan : parallel.values()) {
            for (int i = 0; i < fan.size(); i++) {
                for (int j = i + 1; j < fan.size(); j++) {
                    EdgeCurve one = curve(fan.get(i));
                    EdgeCurve other = curve(fan.get(j));
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
    @MethodSource("panes")
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
    @MethodSource("panes")
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

    @ParameterizedTest
    @MethodSource("panes")
    void whatIsSelectedIsAlwaysNamed(Pane pane) {
        Stream<Id> actors = pane.situation().scene().nodes().stream()
                .map(node -> (Id) node.actor().id())
                .limit(12);
        Stream<Id> relations = pane.situation().scene().lines().stream()
                .map(line -> (Id) line.relation().id())
                .limit(12);
        List<String> missing = new ArrayList<>();
        Stream.concat(actors, relations).forEach(id -> {
            Pane selected = pane.with(pane.situation().view().select(id));
            if (isWellInside(selected, id) && selected.namesOf(id).isEmpty()) {
                missing.add(id.text());
            }
        });
        assertThat(missing).as(pane.toString()).isEmpty();
    }

    /** Whether an item is in sight with room around it, out of the way of the strip. */
    private static boolean isWellInside(Pane pane, Id id) {
        Rectangle2D room = new Rectangle2D.Double(90, 80, pane.width() - 180, pane.height() - 130);
        if (id instanceof ActorId actor) {
            return pane.situation().node(actor).stream()
                    .mapToObj(pane::node)
                    .allMatch(node -> room.contains(node.x(), node.y()));
        }
        List<PlacedLine> lines = lines(pane).getOrDefault((RelationId) id, List.of());
        return lines.size() == 1
                && room.contains(curve(lines.get(0)).x(0.5), curve(lines.get(0)).y(0.5));
    }

    @Test
    void comingNearerNamesWhatACrowdLeftOut() {
        Pane far = Pane.generated(500, 700, 7, 900, 500, 1);
        Pane near = Pane.of(far.situation(), far.positions(), 900, 500, 9);
        long inSight = near.nodes().stream()
                .filter(node -> near.box().contains(node.x(), node.y()))
                .count();
        long named = near.situation().scene().nodes().stream()
                .filter(node -> !near.namesOf(node.actor().id()).isEmpty())
                .count();
        assertThat(inSight).isPositive();
        assertThat(named).isGreaterThan(inSight / 2);
        assertThat(far.names()).hasSizeGreaterThan(20);
    }

    @Test
    void hoverNamesANodeThatFoundNoRoom() {
        Pane pane = Pane.generated(150, 200, 4, 500, 300, 1);
        int unnamed = 0;
        for (Scene.Node node : pane.situation().scene().nodes()) {
            ActorId id = node.actor().id();
            if (pane.namesOf(id).isEmpty()) {
                unnamed++;
                List<PlacedLabel> labels = pane.hover(id).labels();
                assertThat(labels).hasSize(1);
                assertThat(labels.get(0).text()).startsWith(node.actor().label("en"));
                assertThat(labels.get(0).isCut()).isFalse();
            }
        }
        assertThat(unnamed).isPositive().isLessThan(150);
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
        assertThat(lines(before).get(id).get(0).style().opacity()).isEqualTo(1);
        assertThat(lines(after).get(id).get(0).style().opacity()).isLessThan(0.6f);
        assertThat(after.namesOf(id)).containsExactly("ended 1990");
    }

    @Test
    void hoverNamesARelationWithItsPhase() {
        Pane pane = Pane.first(1440, 560);
        Id id = Worlds.relation(pane.situation().dataset(), "eu-jp-partnership");
        assertThat(pane.hover(id).labels())
                .extracting(PlacedLabel::text)
                .containsExactly("EU–Japan Security and Defence Partnership · announced 1 Nov 2024");
    }

    @Test
    void aFewLinesThatAStepChangedSaySoInLettersAsLargeAsNames() {
        Pane pane = Pane.first(1110, 560);
        assertThat(pane.drawing().labels())
                .filteredOn(label -> label.text().equals("announced 1 Nov 2024"))
                .singleElement()
                .satisfies(label -> assertThat((double) label.style().size()).isEqualTo(GraphChart.NAME));
    }

    @Test
    void hoverTipsAreNeverCut() {
        Pane pane = Pane.first(320, 260);
        for (Scene.Line line : pane.situation().scene().lines()) {
            if (lines(pane).containsKey(line.relation().id())) {
                assertThat(pane.hover(line.relation().id()).labels()).noneMatch(PlacedLabel::isCut);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("panes")
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
    @MethodSource("panes")
    void onALineIsItsRelation(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = lines(pane);
        drawn.forEach((id, lines) -> {
            EdgeCurve own = curve(lines.get(0));
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
                        && other.getValue().stream().anyMatch(at -> distance(curve(at), x, y) < 12));
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
    @MethodSource("panes")
    void onEmptyGroundIsNothing(Pane pane) {
        Map<RelationId, List<PlacedLine>> drawn = lines(pane);
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
                                .anyMatch(line -> line.target() != null && distance(curve(line), px, py) < 12);
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

    @Test
    void theFittingCameraShowsEveryNodeWhole() {
        for (Pane seen : List.of(
                Pane.first(900, 500),
                Pane.bundled(everything(), 900, 500, 1),
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
