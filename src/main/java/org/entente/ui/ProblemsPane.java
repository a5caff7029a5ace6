package org.entente.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.io.Input;
import org.entente.model.Problem;
import org.entente.words.CountWords;

/** What is wrong in the data: where, what, and what was done about it. A click shows the place; all of it can be copied. */
final class ProblemsPane extends BorderPane implements PaneCycle.Part {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    /** In pixels with text of its first size. */
    private static final double HEIGHT = 160;

    private static final double HEIGHT_WITH_PLACE = 280;
    /** Of the window's height at most. */
    private static final double SHARE = 0.55;

    private final Input input;
    private final Label summary = new Label();
    private final ListView<Problem> list = new ListView<>();
    private final SplitPane parts = new SplitPane(list);
    private PlaceViewer viewer;

    /**
     * @param input of which the places are shown
     * @param close puts the pane away
     */
    ProblemsPane(Input input, Runnable close) {
        this.input = input;
        getStyleClass().add("problems-pane");
        setMinHeight(0);
        Button copy = new Button("Copy all");
        copy.setId("copy-problems");
        copy.setOnAction(event -> copy(list.getItems()));
        Button away = new Button("Close");
        away.setOnAction(event -> close.run());
        for (Button button : List.of(copy, away)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        summary.setMinWidth(0);
        summary.getStyleClass().add("heading");
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow top = new WrappedRow(8, 4, summary, gap, copy, away);
        top.getStyleClass().add("top");
        setTop(top);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label("Nothing is wrong in the data."));
        list.setAccessibleText("Problems in the data");
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(list.getSelectionModel().getSelectedItems());
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((all, before, chosen) -> {
            if (chosen != null) {
                showPlace(chosen);
            }
        });
        setCenter(parts);
    }

    /** The list; an arrow shows the place of the next problem. */
    @Override
    public Node entrance() {
        return list;
    }

    void show(List<Problem> problems) {
        list.getItems().setAll(problems);
        summary.setText(summary(problems));
        hidePlace();
    }

    /** Shows beside the list what stands in the file where a problem is. */
    private void showPlace(Problem problem) {
        if (viewer == null) {
            viewer = new PlaceViewer(input, this::hidePlace);
            parts.getItems().add(viewer);
            parts.setDividerPositions(0.42);
        }
        viewer.show(problem.place());
    }

    private void hidePlace() {
        parts.getItems().remove(viewer);
        viewer = null;
        list.getSelectionModel().clearSelection();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wanted = Looks.larger(this) * (viewer == null ? HEIGHT : HEIGHT_WITH_PLACE);
        return getScene() == null ? wanted : Math.min(wanted, SHARE * getScene().getHeight());
    }

    /** "3 problems: 1 error, 2 warnings". */
    static String summary(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        String parts = errors == 0
                ? CountWords.of(warnings, "warning")
                : warnings == 0
                        ? CountWords.of(errors, "error")
                        : CountWords.of(errors, "error") + ", " + CountWords.of(warnings, "warning");
        return problems.isEmpty() ? "No problems" : CountWords.of(problems.size(), "problem") + ": " + parts;
    }

    /** Problems as text, a line each, as {@code entente check} prints them. */
    static String text(List<Problem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private void copy(List<Problem> problems) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text(problems)));
    }

    /** The message with what was done, and above it, small, where. */
    private static final class Cell extends ListCell<Problem> {
        private final Label where = new Label();
        private final Label what = new Label();
        private final VBox box = new VBox(where, what);

        Cell() {
            where.getStyleClass().add("where");
            what.setWrapText(true);
            box.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            boolean error = problem.severity() == Problem.Severity.ERROR;
            where.setText((error ? "Error · " : "Warning · ")
                    + problem.place()
                    + (problem.path().isEmpty() ? "" : " · " + problem.path()));
            what.setText(problem.message() + (problem.done().isEmpty() ? "" : " – " + problem.done()));
            setGraphic(box);
        }
    }
}
