package org.entente.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.state.Findings;
import org.entente.state.Found;
import org.entente.state.Situation;

/**
 * The field that finds everything, over the panes, with what it has found below it. The focus stays in the field: arrows move in the
 * list, Enter goes there, Esc gives the focus back to where it was.
 */
final class FindPane extends VBox {
    /** Of a line and of all lines at most, in pixels with text of its first size. */
    private static final double ROW = 27;

    private static final double MOST_HEIGHT = 460;
    private static final int FIRST_OF_A_GROUP = 5;
    private static final int MORE_OF_A_GROUP = 200;
    private static final int PAGE = 8;
    private static final String ASK = "Type a name in any language, a title, a place, a topic or a source.";

    private final Store store;
    private final Finder finder;
    private final Consumer<Found> go;
    private final TextField field = new SearchField();
    private final Label message = new Label(ASK);
    private final ListView<FindRow> list = new ListView<>();
    private Node focusBefore;
    private Runnable onClose = () -> {};
    private int most = FIRST_OF_A_GROUP;

    /** @param go goes to what was chosen */
    FindPane(Store store, Finder finder, Consumer<Found> go) {
        this.store = store;
        this.finder = finder;
        this.go = go;
        getStyleClass().add("find-pane");
        setMaxHeight(Region.USE_PREF_SIZE);
        field.setId("find");
        field.setPromptText("Find");
        field.setAccessibleText("Find a name, a title, a place, a topic or a source");
        message.setId("find-message");
        message.setWrapText(true);
        list.setFocusTraversable(false);
        list.setAccessibleText("What was found");
        list.setCellFactory(view -> new FindCell(() -> store.situation().get()));
        getChildren().addAll(field, message);
        field.textProperty().addListener((all, before, now) -> {
            most = FIRST_OF_A_GROUP;
            ask();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((all, before, focused) -> {
            if (!focused && !holdsFocus()) {
                close(false);
            }
        });
        list.setOnMouseReleased(event -> field.requestFocus());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
    }

    /** Whether the focus is on anything here; a window that is left for another keeps it. */
    private boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner == this;
    }

    /** Takes the focus; what was typed the last time is selected, so that it can be used again or typed over. */
    void open(Runnable afterwards) {
        Node owner = getScene().getFocusOwner();
        if (owner != field) {
            focusBefore = owner;
        }
        onClose = afterwards;
        finder.prepare();
        ask();
        field.requestFocus();
        field.selectAll();
    }

    private void ask() {
        String text = field.getText();
        if (text.isBlank()) {
            finder.forget();
            show(List.of(), ASK);
            return;
        }
        Situation situation = store.situation().get();
        finder.ask(text, situation.language(), most, findings -> show(text, findings));
    }

    private void show(String text, Findings findings) {
        List<FindRow> rows = FindRow.of(findings);
        show(rows, findings.isEmpty() ? "Nothing has “" + text.strip() + "” in its names or texts." : "");
    }

    private void show(List<FindRow> rows, String words) {
        int before = list.getSelectionModel().getSelectedIndex();
        boolean grown = most > FIRST_OF_A_GROUP && before >= 0;
        list.getItems().setAll(rows);
        message.setText(words);
        getChildren().setAll(field);
        if (!words.isEmpty()) {
            getChildren().add(message);
        }
        if (!rows.isEmpty()) {
            getChildren().add(list);
            long tall = rows.stream()
                    .filter(row -> row instanceof FindRow.Hit hit
                            && !hit.found().other().isEmpty())
                    .count();
            list.setPrefHeight(Looks.larger(this) * Math.min(MOST_HEIGHT, (rows.size() + 0.6 * tall) * ROW + 4));
            select(grown ? Math.min(before, rows.size() - 1) : 0, 1);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(list.getSelectionModel().getSelectedIndex() + 1, 1);
            case UP -> select(list.getSelectionModel().getSelectedIndex() - 1, -1);
            case PAGE_DOWN ->
                select(
                        Math.min(
                                list.getItems().size() - 1,
                                list.getSelectionModel().getSelectedIndex() + PAGE),
                        -1);
            case PAGE_UP -> select(Math.max(0, list.getSelectionModel().getSelectedIndex() - PAGE), 1);
            case ENTER -> choose();
            case ESCAPE -> close(true);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Selects a line, or the next one in a direction that can be chosen. */
    private void select(int index, int direction) {
        int at = index;
        while (at >= 0
                && at < list.getItems().size()
                && !list.getItems().get(at).isChoice()) {
            at += direction;
        }
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            // A heading above the first of its group is shown with it.
            list.scrollTo(Math.max(0, at - PAGE));
        }
    }

    private void choose() {
        FindRow row = list.getSelectionModel().getSelectedItem();
        if (row instanceof FindRow.Hit hit) {
            close(true);
            go.accept(hit.found());
        } else if (row instanceof FindRow.More) {
            most = MORE_OF_A_GROUP;
            ask();
        } else if (row instanceof FindRow.Instead instead) {
            field.setText(instead.text());
            field.end();
        }
    }

    /** @param back whether the focus goes back to where it was */
    private void close(boolean back) {
        finder.forget();
        Runnable closed = onClose;
        onClose = () -> {};
        if (back && focusBefore != null) {
            focusBefore.requestFocus();
        }
        closed.run();
    }

    TextField field() {
        return field;
    }

    /** The lines that are shown. */
    List<FindRow> rows() {
        return List.copyOf(list.getItems());
    }

    FindRow selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    String message() {
        return getChildren().contains(message) ? message.getText() : "";
    }
}
