package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.PlacedLabel;
import org.entente.draw.PlacedLine;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.RelationId;
import org.entente.state.Scene;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and tips of the graph: whole, apart from each other and from the nodes. */
class GraphNamesTest {
    private static boolean meet(Rectangle2D a, Rectangle2D b) {
        Rectangle2D both = a.createIntersection(b);
        return both.getWidth() > 0.01 && both.getHeight() > 0.01;
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
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
    @MethodSource("org.entente.chart.Panes#panes")
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
    @MethodSource("org.entente.chart.Panes#panes")
    void noNameIsCut(Pane pane) {
        assertThat(pane.names()).as(pane.toString()).noneMatch(PlacedLabel::isCut);
    }

    @Test
    void everyNodeOfTheFirstViewIsNamed() {
        for (double[] size : Panes.SIZES) {
            Pane pane = Pane.first(size[0], size[1]);
            for (Scene.Node node : pane.situation().scene().nodes()) {
                assertThat(pane.namesOf(node.actor().id()))
                        .as("%s at %s", node.actor().id(), pane)
                        .anyMatch(name -> name.startsWith(node.actor().label("en")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Panes#panes")
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
        List<PlacedLine> lines = Panes.lines(pane).getOrDefault((RelationId) id, List.of());
        return lines.size() == 1
                && room.contains(
                        Panes.curve(lines.get(0)).x(0.5),
                        Panes.curve(lines.get(0)).y(0.5));
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
            if (Panes.lines(pane).containsKey(line.relation().id())) {
                assertThat(pane.hover(line.relation().id()).labels()).noneMatch(PlacedLabel::isCut);
            }
        }
    }
}
