package org.entente.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.io.SavedViews;
import org.kordamp.ikonli.feather.Feather;

/** The views of the data set that were saved by name, each with a small picture; a click brings one back. */
final class SavedViewsPane extends VBox implements PaneCycle.Part {
    private final ViewShelf shelf;
    private final ListView<SavedViews.Named> list = new ListView<>();
    private final HBox gone = new HBox(6);

    SavedViewsPane(Store store, ViewShelf shelf, Pictures pictures) {
        this.shelf = shelf;
        getStyleClass().add("saved-views");
        list.setCellFactory(view -> new SavedViewCell(shelf, pictures));
        list.setEditable(true);
        list.setAccessibleText("Saved views");
        Label hint =
                new Label("No view is saved yet.\nCtrl+D keeps what is shown now: day, selection, filter, places.");
        hint.setWrapText(true);
        hint.getStyleClass().add("story-hint");
        list.setPlaceholder(hint);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        gone.setAlignment(Pos.CENTER_LEFT);
        gone.getStyleClass().add("gone");
        getChildren().setAll(list, gone, foot());
        shelf.views().addListener((all, before, now) -> fill(now));
        shelf.deleted().addListener((all, before, now) -> tellGone(shelf.deleted()));
        store.view().addListener((all, before, now) -> {
            if (before.theme() != now.theme()) {
                list.refresh();
            }
        });
        fill(shelf.views().getValue());
        tellGone(shelf.deleted());
    }

    private void fill(List<SavedViews.Named> views) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        boolean added =
                views.size() > list.getItems().size() && !list.getItems().isEmpty();
        list.getItems().setAll(views);
        if (added) {
            list.getSelectionModel().selectLast();
            list.scrollTo(views.size() - 1);
        } else if (chosen >= 0 && chosen < views.size()) {
            list.getSelectionModel().select(chosen);
        }
    }

    private void tellGone(ObservableValue<String> name) {
        boolean shown = name.getValue() != null;
        gone.setVisible(shown);
        gone.setManaged(shown);
        if (shown) {
            Label words = new Label("Deleted “" + name.getValue() + "”.");
            words.setMinWidth(0);
            Hyperlink undo = new Hyperlink("Undo");
            undo.setId("undo-delete");
            undo.setMinWidth(USE_PREF_SIZE);
            undo.setOnAction(event -> shelf.restore());
            gone.getChildren().setAll(words, undo);
        }
    }

    private WrappedRow foot() {
        Button save = StoryPane.button(Feather.PLUS, "Save this view", "Save what is shown now (Ctrl+D)", shelf::save);
        save.setId("save-view");
        MenuButton menu = new MenuButton("More");
        menu.setId("views-menu");
        MenuItem rename = item("Rename (F2)", this::rename);
        MenuItem delete = item("Delete (Del)", this::delete);
        MenuItem send = item("Send as a file…", () -> shelf.send(chosen()));
        MenuItem open = item("Open a file…", shelf::open);
        menu.getItems().setAll(rename, delete, send, open);
        menu.setOnShowing(event -> List.of(rename, delete, send).forEach(each -> each.setDisable(chosen() == null)));
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow foot = new WrappedRow(6, 4, save, gap, menu);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The list, on the view that was chosen last or the last one; a button if there is none. */
    @Override
    public Node entrance() {
        if (list.getItems().isEmpty()) {
            return lookup("#save-view");
        }
        if (chosen() == null) {
            list.getSelectionModel().selectLast();
        }
        return list;
    }

    private SavedViews.Named chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != list || chosen() == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> shelf.show(chosen());
            case F2 -> rename();
            case DELETE -> delete();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void rename() {
        if (chosen() != null) {
            list.edit(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void delete() {
        if (chosen() != null) {
            shelf.delete(chosen());
        }
    }
}
