package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.entente.model.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps of the story that the pointer drags to another place, in the real window. */
class StepDragTest extends WindowInFolder {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    @BeforeEach
    void openSteps() throws Exception {
        Drags.forget();
        openBundled();
        open.type(KeyCode.B);
        open.await(() -> cell(2) != null && cell(2).getHeight() > 0);
    }

    private Story story() {
        return PaneWindow.fx(
                () -> open.window().workbench().orElseThrow().story().story());
    }

    private List<View> steps() {
        return PaneWindow.fx(() -> List.copyOf(story().steps().get()));
    }

    private StepCell cell(int index) {
        return OpenWindow.all(open.stage().getScene().getRoot(), StepCell.class).stream()
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
                .findFirst()
                .orElse(null);
    }

    private Point2D middle(int index) {
        return PaneWindow.fx(() -> {
            Bounds bounds = cell(index).localToScreen(cell(index).getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** Presses on a step and goes over another one, without letting go. */
    private void drag(int from, int to) {
        Point2D start = middle(from);
        Point2D end = middle(to);
        open.drag(start, end.getX() - start.getX(), end.getY() - start.getY());
    }

    private boolean is(int index, PseudoClass state) {
        return PaneWindow.fx(() -> cell(index).getPseudoClassStates().contains(state));
    }

    private static List<View> moved(List<View> steps, int from, int to) {
        List<View> moved = new ArrayList<>(steps);
        moved.add(to, moved.remove(from));
        return moved;
    }

    @Test
    void aStepThatIsLetGoOverALaterOneComesAfterIt() throws Exception {
        List<View> before = steps();
        drag(0, 2);
        open.drop();
        open.await(() -> !story().steps().get().equals(before));
        assertThat(steps()).isEqualTo(moved(before, 0, 2));
        PaneWindow.settle();
        assertThat(PaneWindow.fx(() -> cell(2).isSelected())).isTrue();
    }

    @Test
    void aStepThatIsLetGoOverAnEarlierOneComesBeforeIt() throws Exception {
        List<View> before = steps();
        drag(2, 0);
        open.drop();
        open.await(() -> !story().steps().get().equals(before));
        assertThat(steps()).isEqualTo(moved(before, 2, 0));
    }

    @Test
    void aMarkMovesNoStep() throws Exception {
        List<Double> before =
                PaneWindow.fx(() -> List.of(cell(0).getHeight(), cell(1).getHeight(), cell(2).getHeight()));
        drag(2, 1);
        open.await(() -> is(1, ABOVE));
        PaneWindow.settle();
        assertThat(PaneWindow.fx(() -> List.of(cell(0).getHeight(), cell(1).getHeight(), cell(2).getHeight())))
                .isEqualTo(before);
        open.drop();
    }

    @Test
    void theMarkStandsWhereTheStepWillBe() throws Exception {
        drag(0, 2);
        open.await(() -> is(2, BELOW));
        assertThat(is(2, ABOVE)).isFalse();
        open.drop();
        open.await(() -> !is(2, BELOW));
        drag(2, 1);
        open.await(() -> is(1, ABOVE));
        assertThat(is(1, BELOW)).isFalse();
        open.drop();
    }

    @Test
    void aDragIsOneThingToUndo() throws Exception {
        List<View> before = steps();
        drag(0, 2);
        open.drop();
        open.await(() -> !story().steps().get().equals(before));
        PaneWindow.fx(() -> {
            story().undo();
            return null;
        });
        assertThat(steps()).isEqualTo(before);
        assertThat(PaneWindow.fx(() -> story().undoable().get())).isFalse();
    }

    @Test
    void escapeInTheMiddleLeavesTheOrder() {
        List<View> before = steps();
        drag(0, 2);
        open.type(KeyCode.ESCAPE);
        open.robot.release(MouseButton.PRIMARY);
        PaneWindow.settle();
        assertThat(steps()).isEqualTo(before);
        assertThat(is(2, BELOW)).isFalse();
    }

    @Test
    void aStepThatIsLetGoWhereItWasStays() {
        List<View> before = steps();
        Point2D start = middle(1);
        open.drag(start, 8, 6);
        open.drop();
        assertThat(steps()).isEqualTo(before);
        assertThat(is(1, ABOVE) || is(1, BELOW)).isFalse();
    }
}
