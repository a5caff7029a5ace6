package org.entente.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.io.Excerpt;
import org.entente.io.FileException;
import org.entente.io.Input;
import org.entente.model.Place;
import org.entente.task.Cancelled;
import org.entente.task.Progress;

/**
 * Shows a place of a file, to be read only: some hundred lines around it, however large the file. They are read off the FX
 * thread.
 */
final class PlaceViewer extends BorderPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");

    /** So many lines are shown at a time, the place in the middle of them. */
    static final int LINES = 400;

    private final Input input;
    private final Label where = new Label();
    private final ListView<Excerpt.Line> list = new ListView<>();
    private final Button earlier = new Button("Earlier lines");
    private final Button later = new Button("Later lines");
    private Place place;
    /** Given up when another place is asked for. */
    private Reading reading = new Reading();

    /** A reading that can be given up. */
    private static final class Reading implements Progress {
        private volatile boolean cancelled;

        @Override
        public void report(double fraction, String what) {
            // It takes a moment at most; the line above says that it is being read.
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }

    /** @param close puts the viewer away */
    PlaceViewer(Input input, Runnable close) {
        this.input = input;
        getStyleClass().add("place-viewer");
        where.setMinWidth(0);
        where.getStyleClass().add("heading");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        Button away = new Button("Close");
        away.setOnAction(event -> close.run());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(where.textProperty());
        where.setTooltip(whole);
        HBox top = new HBox(8, where, earlier, later, away);
        top.setAlignment(Pos.CENTER_LEFT);
        for (Button button : List.of(earlier, later, away)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        earlier.setOnAction(event -> read(first() - LINES, false));
        later.setOnAction(event -> read(first() + LINES, false));
        top.getStyleClass().add("top");
        setTop(top);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText("Lines of the file around the problem");
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        setCenter(list);
    }

    /** Shows a place of the file; without a line the beginning. */
    void show(Place wanted) {
        place = wanted;
        read(wanted.line() - LINES / 2, true);
    }

    private int first() {
        return list.getItems().isEmpty() ? 1 : list.getItems().get(0).number();
    }

    private void read(int from, boolean toPlace) {
        reading.cancelled = true;
        Reading now = new Reading();
        reading = now;
        int begin = Math.max(1, from);
        Place wanted = place;
        where.setText(wanted + " is being read …");
        CompletableFuture.supplyAsync(() -> excerpt(wanted, begin, now))
                .whenComplete((excerpt, failure) -> Platform.runLater(() -> {
                    if (now == reading) {
                        if (failure == null) {
                            show(excerpt, begin, toPlace);
                        } else {
                            list.getItems().clear();
                            where.setText(failure.getCause().getMessage());
                        }
                    }
                }));
    }

    private Excerpt excerpt(Place wanted, int begin, Progress progress) {
        try {
            return Excerpt.read(input, wanted, begin, LINES, progress);
        } catch (FileException unreadable) {
            throw new Unreadable(unreadable);
        } catch (Cancelled given) {
            return new Excerpt(List.of(), true);
        }
    }

    private void show(Excerpt excerpt, int begin, boolean toPlace) {
        list.getItems().setAll(excerpt.lines());
        where.setText(place + (excerpt.lines().isEmpty() ? ": the file ends before" : " – to be read only"));
        earlier.setDisable(begin == 1);
        later.setDisable(excerpt.isEnd());
        int row = place.line() - begin;
        if (toPlace && row >= 0 && row < excerpt.lines().size()) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            list.scrollTo(Math.max(0, row - 3));
        } else {
            list.scrollTo(0);
        }
    }

    private void copy() {
        String text = list.getSelectionModel().getSelectedItems().stream()
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** The lines that are shown. */
    List<Excerpt.Line> lines() {
        return List.copyOf(list.getItems());
    }

    /** What is said above the lines. */
    String heading() {
        return where.getText();
    }

    /** Carries the sentence out of the thread that reads. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(FileException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** A number and a line; in the line that is meant its column is marked. */
    private final class Cell extends ListCell<Excerpt.Line> {
        private final Label number = new Label();
        private final Label before = new Label();
        private final Label meant = new Label();
        private final Label after = new Label();
        private final HBox box = new HBox(number, before, meant, after);

        Cell() {
            number.getStyleClass().add("number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            meant.getStyleClass().add("meant");
            for (Label part : List.of(before, meant, after)) {
                part.setMinWidth(Region.USE_PREF_SIZE);
            }
            box.setAlignment(Pos.BASELINE_LEFT);
        }

        @Override
        protected void updateItem(Excerpt.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            Node shown = empty || line == null ? null : box;
            setGraphic(shown);
            boolean here = shown != null && line.number() == place.line();
            pseudoClassStateChanged(MEANT, here);
            if (shown == null) {
                return;
            }
            String text = (line.column() > 1 ? "… " : "") + line.text() + (line.isCut() ? " …" : "");
            number.setText(Integer.toString(line.number()));
            int at = here && place.column() > 0
                    ? mark(line, text, place.column() + (line.column() > 1 ? 2 : 0))
                    : text.length();
            int end = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
            before.setText(visible(text.substring(0, at)));
            meant.setText(visible(text.substring(at, end)));
            meant.setVisible(end > at);
            after.setText(visible(text.substring(end)));
        }

        /** Where in the text the column is, in Java's characters. */
        private int mark(Excerpt.Line line, String text, int column) {
            int whole = Math.max(0, column - line.column());
            return whole >= text.codePointCount(0, text.length()) ? text.length() : text.offsetByCodePoints(0, whole);
        }

        private static String visible(String text) {
            return text.replace("\t", "    ");
        }
    }
}
