package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.entente.io.Input;
import org.entente.model.Place;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ProblemsPaneTest {
    private static final String TEXT = "one\ntwo\n3rd at soon\n4\n5\n6\n7\n8\n9 colour\n10";
    private static final Problem ERROR = new Problem(
            Severity.ERROR,
            new Place("a.json", 3, 7),
            "events[3].when",
            "“soon” is no date; write it as 2024-11-01.",
            "the date is left out");
    private static final Problem WARNING = new Problem(
            Severity.WARNING, new Place("a.json", 9, 2), "events[4].colour", "This version knows no key “colour”.", "");

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger closed = new AtomicInteger();
    private PaneWindow window;
    private ProblemsPane pane;

    @BeforeEach
    void open() throws Exception {
        window = new PaneWindow();
        pane = PaneWindow.fx(() -> new ProblemsPane(Input.of("a.json", TEXT), closed::incrementAndGet));
        window.show(pane, 500, 200);
        PaneWindow.fx(() -> {
            pane.show(List.of(ERROR, WARNING));
            return null;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSummaryCountsErrorsAndWarnings() {
        assertThat(ProblemsPane.summary(List.of(ERROR, WARNING))).isEqualTo("2 problems: 1 error, 1 warning");
        assertThat(ProblemsPane.summary(List.of(ERROR, ERROR))).isEqualTo("2 problems: 2 errors");
        assertThat(ProblemsPane.summary(List.of(WARNING))).isEqualTo("1 problem: 1 warning");
        assertThat(ProblemsPane.summary(List.of())).isEqualTo("No problems");
    }

    @Test
    void eachProblemSaysWhereWhatAndWhatWasDone() {
        List<String> texts = PaneWindow.fx(() -> pane.lookupAll(".list-cell .label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
        assertThat(texts)
                .contains(
                        "Error · a.json:3:7 · events[3].when",
                        "“soon” is no date; write it as 2024-11-01. – the date is left out",
                        "Warning · a.json:9:2 · events[4].colour");
    }

    @Test
    void allCanBeCopiedAsLines() {
        Node copy = PaneWindow.fx(() -> pane.lookup("#copy-problems"));
        robot.clickOn(copy, MouseButton.PRIMARY);
        assertThat(PaneWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("a.json:3:7: error: “soon” is no date; write it as 2024-11-01. (the date is left out)\n"
                        + "a.json:9:2: warning: This version knows no key “colour”.\n");
    }

    @Test
    void theSelectedOnesAreCopiedByTheKey() {
        PaneWindow.fx(() -> {
            ListView<?> list = (ListView<?>) pane.lookup(".list-view");
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(1);
            return null;
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(PaneWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(WARNING + "\n");
    }

    @Test
    void itCanBePutAway() {
        Button close = PaneWindow.fx(() -> pane.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Close"))
                .findFirst()
                .orElseThrow());
        robot.clickOn(close, MouseButton.PRIMARY);
        assertThat(closed).hasValue(1);
    }

    @Test
    void aClickShowsThePlaceInTheFile() throws Exception {
        Node row = PaneWindow.fx(() -> pane.lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> listed && listed.getItem() == WARNING)
                .findFirst()
                .orElseThrow());
        robot.clickOn(row, MouseButton.PRIMARY);
        PlaceViewer viewer =
                PaneWindow.fx(() -> OpenWindow.all(pane, PlaceViewer.class).get(0));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> PaneWindow.fx(() -> !viewer.lines().isEmpty()));
        assertThat(viewer.lines()).hasSize(10);
        assertThat(PaneWindow.fx(viewer::heading)).startsWith("a.json:9:2");
        assertThat(PaneWindow.fx(() -> viewer.lookupAll(".list-cell").stream()
                        .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("meant")))
                        .map(cell -> (Object) ((ListCell<?>) cell).getItem())
                        .toList()))
                .containsExactly(viewer.lines().get(8));
    }
}
