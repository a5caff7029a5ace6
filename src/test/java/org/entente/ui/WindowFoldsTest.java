package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.entente.chart.Subject;
import org.entente.draw.Target;
import org.entente.state.Facet;
import org.entente.state.Folding;
import org.entente.state.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folding quiet stretches in the timeline of the real window. */
class WindowFoldsTest extends WindowInFolder {
    private static final String SPARSE = """
            {"entente": 1, "title": "Sparse", "asOf": "2024-12-31",
             "kinds": {"event": [{"id": "pact", "label": "Pact", "symbol": "diamond", "color": "cooperation"}]},
             "events": [{"id": "a", "title": "First", "kind": "pact", "when": "1950-03-01"},
                        {"id": "b", "title": "Second", "kind": "pact", "when": "1952-03-01"},
                        {"id": "c", "title": "Third", "kind": "pact", "when": "1992-03-01"},
                        {"id": "d", "title": "Fourth", "kind": "pact", "when": "2024-03-01"}]}
            """;

    private FrameView timeline;

    @BeforeEach
    void begin() throws Exception {
        openOn(Files.writeString(folder.resolve("sparse.json"), SPARSE));
        timeline = open.timeline().view();
    }

    private static boolean isFold(Target target) {
        return target instanceof Subject.Stretch stretch && stretch.isFolded();
    }

    private static boolean isBracket(Target target) {
        return target instanceof Subject.Stretch stretch && !stretch.isFolded();
    }

    private long foldsDrawn() {
        return open.drawing(timeline).labels().stream()
                .filter(label -> isFold(label.target()))
                .count();
    }

    @Test
    void theKeyFoldsAndShowsAllTimeAgain() {
        open.type(KeyCode.Q);
        assertThat(foldsDrawn()).isEqualTo(2);
        open.type(KeyCode.Q);
        assertThat(open.view().folding()).isEqualTo(Folding.NONE);
        assertThat(foldsDrawn()).isZero();
    }

    @Test
    void aClickOpensOneFoldAndAClickOnItsBracketFoldsItAgain() {
        open.type(KeyCode.Q);
        ViewState folded = open.view();
        Point2D fold = open.point(timeline, WindowFoldsTest::isFold);
        open.click(fold);
        assertThat(open.view().folding().opened()).hasSize(1);
        assertThat(foldsDrawn()).isEqualTo(1);
        Point2D bracket = open.point(timeline, WindowFoldsTest::isBracket);
        open.click(bracket);
        assertThat(open.view()).isEqualTo(folded);
    }

    @Test
    void foldingIsOneThingToUndo() {
        ViewState before = open.view();
        open.type(KeyCode.Q);
        assertThat(open.view()).isNotEqualTo(before);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(before);
    }

    @Test
    void theMenuOfLanesShowsWhetherTimeIsFolded() {
        LanesMenu menu = open.part(LanesMenu.class);
        CheckMenuItem item = PaneWindow.fx(() -> menu.getItems().stream()
                .filter(each -> "folding".equals(each.getId()))
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow());
        PaneWindow.fx(() -> {
            item.fire();
            return null;
        });
        assertThat(open.view().folding().isOn()).isTrue();
        open.type(KeyCode.Q);
        assertThat(PaneWindow.fx(item::isSelected)).isFalse();
    }

    @Test
    void theLastSecondOfTheDragOfTheBandIsUnderThePointer() {
        open.type(KeyCode.Q);
        Point2D mark = open.item(timeline, "c");
        open.drag(mark, -40, 0);
        open.drop();
        Point2D after = open.item(timeline, "c");
        assertThat(after.getX() - mark.getX()).isBetween(-46.0, -34.0);
    }

    @Test
    void aStepOverAFoldKeepsTheOpenTimeAsLarge() {
        open.type(KeyCode.HOME);
        open.type(KeyCode.Q);
        for (int i = 0; i < 3; i++) {
            open.type(KeyCode.RIGHT);
        }
        assertThat(open.view().selected()).isEqualTo(open.id("d"));
        assertThat(open.drawing(timeline).labels())
                .anyMatch(label -> new Subject.Item(open.view().selected()).equals(label.target()));
    }

    @Test
    void aSetWithoutQuietStretchesSaysSo() {
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.toggle(Facet.EVENT_KIND, "pact"));
            return null;
        });
        open.type(KeyCode.Q);
        assertThat(OpenWindow.all(open.stage().getScene().getRoot(), Label.class).stream()
                        .map(label -> String.valueOf(label.getText())))
                .anyMatch(text -> text.startsWith("No stretch without events"));
    }
}
