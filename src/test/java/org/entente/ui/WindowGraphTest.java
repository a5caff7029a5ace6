package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.entente.chart.Subject;
import org.entente.draw.Target;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.RelationId;
import org.entente.state.Camera;
import org.entente.state.Focus;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mouse in the graph of the real window. */
class WindowGraphTest extends WindowOnBundled {
    private FrameView graph;
    private ViewState first;
    private Positions placed;

    @BeforeEach
    void look() {
        graph = open.graph().view();
        first = open.view();
        placed = positions();
    }

    private Positions positions() {
        return PaneWindow.fx(() -> open.store().positions().get());
    }

    private Camera camera() {
        return PaneWindow.fx(() -> open.graph().camera());
    }

    private static boolean isRelation(Target target) {
        return target instanceof Subject.Item item && item.id() instanceof RelationId;
    }

    private Subject.Item item(String id) {
        return new Subject.Item(open.id(id));
    }

    @Test
    void aClickOnANodeSelectsItsActorAndTellsOfIt() {
        open.click(open.item(graph, "jp"));
        assertThat(open.view().selection()).containsExactly(open.id("jp"));
        assertThat(open.details()).contains("Japan");
    }

    @Test
    void whenAllActorsComeIntoSightTheyGetRoomAndOneUndoBringsThemBack() {
        open.click(chip("Only 12 actors"));
        assertThat(open.view().filter().only()).isEmpty();
        assertThat(positions()).isNotEqualTo(placed);
        List<Point2D> places = PaneWindow.fx(() -> open.store().situation().get().scene().nodes().stream()
                .map(node -> node.actor().id().ordinal())
                .map(i -> new Point2D(
                        open.store().positions().get().x(i),
                        open.store().positions().get().y(i)))
                .toList());
        double zoom = camera().zoom();
        assertThat(places).hasSizeGreaterThan(25);
        for (Point2D place : places) {
            assertThat(places)
                    .filteredOn(other -> other != place && other.distance(place) * zoom < 12)
                    .isEmpty();
        }
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
        assertThat(positions()).isEqualTo(placed);
    }

    private Point2D chip(String words) {
        FilterChips chips = open.part(FilterChips.class);
        Button chip = PaneWindow.fx(() -> OpenWindow.all(chips, Button.class).stream()
                .filter(button -> button.getText().contains(words))
                .findFirst()
                .orElseThrow());
        return PaneWindow.fx(() -> {
            var box = chip.localToScreen(chip.getBoundsInLocal());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    @Test
    void aClickOnALineSelectsItsRelationAndTellsWhyItStands() {
        Point2D line = open.point(graph, WindowGraphTest::isRelation);
        Target target = open.at(graph, line).orElseThrow();
        open.click(line);
        assertThat(new Subject.Item(open.view().selected())).isEqualTo(target);
        assertThat(open.details()).isNotBlank();
    }

    @Test
    void aClickOnTheGroundClearsTheSelectionAndNothingElse() {
        open.click(open.ground(graph));
        assertThat(open.view()).isEqualTo(first.clearSelection());
    }

    @Test
    void aDraggedNodeIsUnderThePointerInTheFrameOnTheScreen() {
        Point2D inside = open.item(graph, "jp").add(0, 10);
        Point2D to = open.drag(inside, -60, 70);
        assertThat(open.at(graph, to)).contains(item("jp"));
        open.drop();
        assertThat(open.at(graph, to)).contains(item("jp"));
    }

    @Test
    void aDragIsOneThingToUndo() {
        Point2D from = open.item(graph, "jp");
        open.drag(from, -60, 70);
        open.drop();
        assertThat(open.view().pins()).containsOnlyKeys((ActorId) open.id("jp"));
        assertThat(positions()).isNotEqualTo(placed);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
        assertThat(positions()).isEqualTo(placed);
        assertThat(open.at(graph, from)).contains(item("jp"));
    }

    @Test
    void escapeGivesADragUp() {
        Point2D to = open.drag(open.item(graph, "jp"), -60, 70);
        open.type(KeyCode.ESCAPE);
        assertThat(positions()).isEqualTo(placed);
        open.move(to.add(30, 30));
        open.drop();
        assertThat(open.view()).isEqualTo(first);
        assertThat(positions()).isEqualTo(placed);
    }

    @Test
    void aHandThatTremblesStillClicks() {
        open.drag(open.item(graph, "jp"), 2, 2);
        open.drop();
        assertThat(open.view().selection()).containsExactly(open.id("jp"));
        assertThat(positions()).isEqualTo(placed);
    }

    @Test
    void aDragOfTheGroundMovesThePictureWithThePointer() {
        Camera before = camera();
        open.drag(open.ground(graph), 50, 30);
        open.drop();
        Camera now = camera();
        assertThat(now.zoom()).isEqualTo(before.zoom());
        assertThat((before.x() - now.x()) * now.zoom()).isEqualTo(50, within(1e-6));
        assertThat((before.y() - now.y()) * now.zoom()).isEqualTo(30, within(1e-6));
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void theWheelZoomsAtThePointer() {
        Point2D pointer = open.item(graph, "jp");
        Point2D local = PaneWindow.fx(() -> graph.screenToLocal(pointer));
        Camera before = camera();
        double worldX = before.toWorldX(local.getX(), graph.getWidth());
        double worldY = before.toWorldY(local.getY(), graph.getHeight());
        open.move(pointer);
        open.robot.scroll(3, VerticalDirection.UP);
        PaneWindow.settle();
        Camera now = camera();
        assertThat(now.zoom()).isNotEqualTo(before.zoom());
        assertThat(now.toPaneX(worldX, graph.getWidth())).isEqualTo(local.getX(), within(1e-6));
        assertThat(now.toPaneY(worldY, graph.getHeight())).isEqualTo(local.getY(), within(1e-6));
    }

    @Test
    void theWheelAndTheDragAfterItAreTwoThingsToUndo() {
        open.move(open.item(graph, "jp"));
        open.robot.scroll(1, VerticalDirection.UP);
        PaneWindow.settle();
        Camera zoomed = camera();
        open.drag(open.item(graph, "jp"), -60, 40);
        open.drop();
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(positions()).isEqualTo(placed);
        assertThat(open.view()).isEqualTo(first.withCamera(zoomed));
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void aDoubleClickFocuses() {
        open.move(open.item(graph, "jp"));
        open.robot.doubleClickOn(MouseButton.PRIMARY);
        PaneWindow.settle();
        assertThat(open.view().focus()).isEqualTo(new Focus((ActorId) open.id("jp"), 1));
    }

    @Test
    void shiftAndADragSelectsWhatItGoesAround() {
        List<String> drawn = Worlds.nodes(Stores.situation(open.store()));
        Point2D corner = PaneWindow.fx(() -> graph.localToScreen(3, graph.getHeight() - 3));
        Point2D opposite = PaneWindow.fx(() -> graph.localToScreen(graph.getWidth() - 3, 60));
        open.robot.press(KeyCode.SHIFT);
        open.drag(corner, opposite.getX() - corner.getX(), opposite.getY() - corner.getY());
        open.drop();
        open.robot.release(KeyCode.SHIFT);
        Set<String> selected =
                open.view().selection().stream().map(id -> id.text()).collect(Collectors.toSet());
        assertThat(selected).containsAll(drawn);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void theMenuOfANodeHidesIt() {
        Point2D at = open.item(graph, "jp");
        Point2D inScene = PaneWindow.fx(() -> graph.localToScene(graph.screenToLocal(at)));
        PaneWindow.fx(() -> {
            Event.fireEvent(
                    graph,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            inScene.getX(),
                            inScene.getY(),
                            at.getX(),
                            at.getY(),
                            false,
                            null));
            return null;
        });
        PaneWindow.fx(() -> {
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().startsWith("Hide"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
            return null;
        });
        assertThat(open.view().filter().hiddenActors()).containsExactly((ActorId) open.id("jp"));
        assertThat(Stores.situation(open.store()).node((ActorId) open.id("jp"))).isEmpty();
    }

    private void arrange(String how) {
        PaneWindow.fx(() -> {
            OpenWindow.all(open.stage().getScene().getRoot(), MenuButton.class).stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> item.getText() != null && item.getText().startsWith(how))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    @Test
    void anArrangementIsOneThingToUndo() {
        arrange("In a circle");
        assertThat(positions()).isNotEqualTo(placed);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(positions()).isEqualTo(placed);
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void aForceLayoutComesToRestAsOneThingToUndo() throws Exception {
        int before = open.store().committed().get();
        arrange("By their ties");
        open.await(() -> open.store().committed().get() > before);
        assertThat(positions()).isNotEqualTo(placed);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(positions()).isEqualTo(placed);
        assertThat(open.view()).isEqualTo(first);
    }
}
