package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.ui.Stores.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.entente.chart.GraphChart;
import org.entente.chart.Subject;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.model.View.Point;
import org.entente.state.Camera;
import org.entente.state.Situation;
import org.entente.state.ViewState;

class GraphDragTest {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 600;
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Camera CAMERA = new Camera(150, 0, 1.5);

    private final Store store = Stores.chain();
    private final ViewState before = view(store);
    private final Positions placed = store.positions().get();

    private GraphDrag.Nodes grab(String actor) {
        return new GraphDrag.Nodes(store, Stores.actor(actor), CAMERA, new Point2D(100, 100));
    }

    private double way(String actor) {
        return Stores.x(store, actor) - placed.x(Stores.actor(actor).ordinal());
    }

    private static Point2D pane(Store store, String actor) {
        return new Point2D(
                CAMERA.toPaneX(Stores.x(store, actor), WIDTH), CAMERA.toPaneY(Stores.y(store, actor), HEIGHT));
    }

    @Property
    void theNodeGoesExactlyThePointersWay(
            @ForAll @DoubleRange(min = -500, max = 500) double dx,
            @ForAll @DoubleRange(min = -500, max = 500) double dy) {
        Store store = Stores.chain();
        Point2D from = pane(store, "b");
        GraphDrag drag = new GraphDrag.Nodes(store, Stores.actor("b"), CAMERA, from);
        drag.to(3, -7);
        drag.to(from.getX() + dx, from.getY() + dy);
        drag.end();
        Point2D now = pane(store, "b");
        assertThat(now.getX()).isEqualTo(from.getX() + dx, EXACT);
        assertThat(now.getY()).isEqualTo(from.getY() + dy, EXACT);
    }

    @Example
    void neighboursFollowByAThirdTheirsByATenthOthersNotAtAll() {
        GraphDrag drag = grab("a");
        drag.to(100 + 150, 100);
        assertThat(way("a")).isEqualTo(100, EXACT);
        assertThat(way("b")).isEqualTo(35, EXACT);
        assertThat(way("c")).isEqualTo(10, EXACT);
        assertThat(way("d")).isZero();
        assertThat(way("e")).isZero();
    }

    @Example
    void theNodeInTheDrawingIsUnderThePointer() {
        Point2D from = pane(store, "b");
        GraphDrag drag = new GraphDrag.Nodes(store, Stores.actor("b"), CAMERA, from);
        drag.to(from.getX() + 40, from.getY() + 130);
        Situation situation = Stores.situation(store);
        Type type = Type.load();
        Camera shown = GraphChart.camera(situation, store.positions().get(), WIDTH, HEIGHT);
        Drawing drawing = new GraphChart(type, new Flags())
                .draw(
                        situation,
                        store.positions().get(),
                        shown,
                        Palette.of(situation.view().theme()),
                        WIDTH,
                        HEIGHT);
        assertThat(drawing.at(from.getX() + 40, from.getY() + 130, 0))
                .hasValueSatisfying(hit -> assertThat(hit.target()).isEqualTo(new Subject.Item(Stores.id("b"))));
    }

    @Example
    void whatWasDraggedIsPinnedWhereItIsAndItsFollowersAreNot() {
        GraphDrag drag = grab("a");
        drag.to(250, 100);
        drag.end();
        assertThat(view(store).pins()).containsOnlyKeys(Stores.actor("a"));
        Point pin = view(store).pins().get(Stores.actor("a"));
        assertThat(pin.x()).isEqualTo(100, EXACT);
        assertThat(pin.y()).isEqualTo(0, EXACT);
    }

    @Example
    void aPinnedNeighbourStays() {
        store.apply(view -> view.pin(Stores.actor("b"), new Point(100, 0)));
        grab("a").to(250, 100);
        assertThat(way("b")).isZero();
        assertThat(way("c")).isZero();
    }

    @Example
    void allSelectedNodesGoTogetherIfOneOfThemIsDragged() {
        store.apply(view -> view.withSelection(List.of(Stores.id("a"), Stores.id("ab"), Stores.id("e"))));
        GraphDrag drag = grab("e");
        drag.to(250, 100);
        drag.end();
        assertThat(way("a")).isEqualTo(100, EXACT);
        assertThat(way("e")).isEqualTo(100, EXACT);
        assertThat(view(store).pins()).containsOnlyKeys(Stores.actor("a"), Stores.actor("e"));
    }

    @Example
    void aNodeThatIsNotSelectedGoesAloneAndSelectsNothing() {
        store.apply(view -> view.select(Stores.id("a")));
        grab("e").to(250, 100);
        assertThat(way("a")).isZero();
        assertThat(view(store).selection()).containsExactly(Stores.id("a"));
    }

    @Example
    void theCameraStandsStillWhileANodeIsDragged() {
        grab("a").to(900, 900);
        assertThat(view(store).camera()).isEqualTo(CAMERA);
    }

    @Example
    void oneUndoBringsBackPositionsPinsAndCamera() {
        GraphDrag drag = grab("a");
        for (int i = 0; i < 50; i++) {
            drag.to(100 + i, 100 - i);
        }
        drag.end();
        store.undo();
        assertThat(view(store)).isEqualTo(before);
        assertThat(store.positions().get()).isEqualTo(placed);
        assertThat(store.undoable().get()).isFalse();
        store.redo();
        assertThat(way("a")).isEqualTo(49 / 1.5, EXACT);
        assertThat(view(store).pins()).containsOnlyKeys(Stores.actor("a"));
    }

    @Example
    void aDragThatIsGivenUpLeavesNothingBehind() {
        for (GraphDrag drag : List.of(
                grab("a"),
                new GraphDrag.Ground(store, CAMERA, new Point2D(100, 100)),
                new GraphDrag.Lasso(store, CAMERA, new Point2D(0, 0), WIDTH, HEIGHT))) {
            drag.to(400, 400);
            drag.cancel();
            assertThat(view(store)).isEqualTo(before);
            assertThat(store.positions().get()).isEqualTo(placed);
            assertThat(store.undoable().get()).isFalse();
        }
    }

    @Example
    void theGroundGoesWithThePointer() {
        double x = CAMERA.toWorldX(100, WIDTH);
        double y = CAMERA.toWorldY(100, HEIGHT);
        GraphDrag drag = new GraphDrag.Ground(store, CAMERA, new Point2D(100, 100));
        drag.to(130, 80);
        drag.to(160, 90);
        drag.end();
        Camera now = view(store).camera();
        assertThat(now.toPaneX(x, WIDTH)).isEqualTo(160, EXACT);
        assertThat(now.toPaneY(y, HEIGHT)).isEqualTo(90, EXACT);
        store.undo();
        assertThat(view(store)).isEqualTo(before);
    }

    @Example
    void theLassoSelectsWhatLiesInsideAndKeepsWhatWasSelected() {
        store.apply(view -> view.select(Stores.id("e")));
        Point2D a = pane(store, "a");
        Point2D b = pane(store, "b");
        GraphDrag.Lasso lasso =
                new GraphDrag.Lasso(store, CAMERA, new Point2D(b.getX() + 5, b.getY() + 5), WIDTH, HEIGHT);
        lasso.to(-10_000, -10_000);
        lasso.to(a.getX() - 5, a.getY() - 5);
        lasso.end();
        assertThat(view(store).selection()).containsExactlyInAnyOrder(Stores.id("e"), Stores.id("a"), Stores.id("b"));
        store.undo();
        assertThat(view(store).selection()).containsExactly(Stores.id("e"));
    }

    @Property(tries = 200)
    void theLassoSelectsExactlyTheNodesInItsBox(
            @ForAll @DoubleRange(max = WIDTH) double x1,
            @ForAll @DoubleRange(max = HEIGHT) double y1,
            @ForAll @DoubleRange(max = WIDTH) double x2,
            @ForAll @DoubleRange(max = HEIGHT) double y2) {
        Store store = Stores.chain();
        GraphDrag.Lasso lasso = new GraphDrag.Lasso(store, CAMERA, new Point2D(x1, y1), WIDTH, HEIGHT);
        lasso.to(x2, y2);
        List<String> inside = Stream.of("a", "b", "c", "d", "e", "union")
                .filter(actor ->
                        Stores.situation(store).node(Stores.actor(actor)).isPresent())
                .filter(actor -> {
                    Point2D at = pane(store, actor);
                    return at.getX() >= Math.min(x1, x2)
                            && at.getX() <= Math.max(x1, x2)
                            && at.getY() >= Math.min(y1, y2)
                            && at.getY() <= Math.max(y1, y2);
                })
                .toList();
        assertThat(view(store).selection().stream().map(id -> id.text())).containsExactlyInAnyOrderElementsOf(inside);
    }
}
