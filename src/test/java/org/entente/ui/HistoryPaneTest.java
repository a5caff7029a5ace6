package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.entente.chart.Subject;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.entente.model.EventId;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class HistoryPaneTest {
    private static final Type TYPE = Type.load();

    private final FxRobot robot = new FxRobot();
    private final Brush brush = new Brush(new Painter(TYPE));
    private PaneWindow window;
    private Store store;
    private HistoryPane history;

    @BeforeEach
    void open() throws Exception {
        window = new PaneWindow();
        store = window.store();
        DetailsPane pane = PaneWindow.fx(() -> {
            history = new HistoryPane(store, TYPE, new FrameView(brush, failure -> {}));
            return new DetailsPane(store, new Trail(store, new Commands(store)), history, (link, failed) -> {});
        });
        window.show(pane, 340, 700);
        select("eu-jp-partnership");
    }

    @AfterEach
    void close() {
        window.close();
        brush.close();
    }

    private void select(String id) {
        PaneWindow.fx(() -> {
            store.apply(view -> view.select(window.id(id)));
            return null;
        });
    }

    private Drawing drawing() throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> PaneWindow.fx(() -> history.view().drawing().isPresent()));
        return PaneWindow.fx(() -> history.view().drawing().orElseThrow());
    }

    private javafx.geometry.Point2D place(String event) throws Exception {
        Target about = new Subject.Item(window.id(event));
        Point2D at = drawing().shapes().stream()
                .filter(shape -> about.equals(shape.target()))
                .map(shape -> (Point2D) new Point2D.Double(
                        shape.path().getBounds2D().getCenterX(),
                        shape.path().getBounds2D().getCenterY()))
                .findFirst()
                .orElseThrow();
        return PaneWindow.fx(() -> history.view().localToScreen(at.getX(), at.getY()));
    }

    @Test
    void aClickOnAnEventInTheHistorySelectsIt() throws Exception {
        robot.clickOn(place("jp-eu-pact"), MouseButton.PRIMARY);
        assertThat(PaneWindow.fx(() -> store.view().get().selected())).isEqualTo(window.id("jp-eu-pact"));
    }

    @Test
    void theTipSaysWhatIsUnderThePointer() throws Exception {
        EventId pact = (EventId) window.id("jp-eu-pact");
        robot.moveTo(place("jp-eu-pact"));
        String tip = PaneWindow.fx(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(each -> ((Tooltip) each).getText())
                .findFirst()
                .orElse(""));
        assertThat(tip).startsWith(window.dataset().event(pact).title().text()).contains("1 November 2024");
    }

    @Test
    void itIsAsWideAsTheDetailsAndAsHighAsItNeedsToBe() {
        Bounds bounds = PaneWindow.fx(() -> history.getBoundsInParent());
        assertThat(bounds.getWidth()).isBetween(250.0, 340.0);
        assertThat(bounds.getHeight()).isBetween(50.0, 150.0);
    }

    @Test
    void itTakesNoRoomForWhatHasNoDate() {
        Store bare = Stores.of(Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                           {"id": "c", "name": "C", "kind": "state"}, {"id": "d", "name": "D", "kind": "state"},
                           {"id": "e", "name": "E", "kind": "state"}, {"id": "union", "name": "U", "kind": "state"}],
                "relations": [{"id": "ab", "kind": "defence", "between": ["a", "b"]}]"""), ViewState.at(0));
        boolean managed = PaneWindow.fx(() -> new HistoryPane(bare, TYPE, new FrameView(brush, failure -> {}))
                .of(org.entente.history.Target.of(Worlds.relation(bare.dataset(), "ab")))
                .isManaged());
        assertThat(managed).isFalse();
    }
}
