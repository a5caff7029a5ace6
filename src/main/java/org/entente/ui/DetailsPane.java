package org.entente.ui;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.history.Claim;
import org.entente.model.Id;
import org.entente.state.Theme;
import org.entente.state.ViewState;

/** All that is known of the selection, and from where. Every name is a link; the whole can be copied as text. */
final class DetailsPane extends StackPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 340;

    private final Store store;
    private final Commands commands;
    private final Consumer<String> openLink;
    private final ScrollPane scroll = new ScrollPane();
    private final ContextMenu menu = new ContextMenu();

    private Details shown;
    private Theme theme;
    private Id subject;

    /** @param openLink opens an address in the browser; it is called after a click only, with http or https */
    DetailsPane(Store store, Consumer<String> openLink) {
        this.store = store;
        this.commands = new Commands(store);
        this.openLink = openLink;
        getStyleClass().add("details-pane");
        setPrefWidth(WIDTH);
        setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Details of the selection");
        getChildren().add(scroll);
        MenuItem copy = new MenuItem("Copy text");
        copy.setOnAction(event -> copyText());
        menu.getItems().add(copy);
        scroll.setContextMenu(menu);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyText();
                event.consume();
            }
        });
        store.view().addListener((all, before, now) -> refresh());
        refresh();
    }

    /** The details as they are copied. */
    String text() {
        return DetailsText.of(shown);
    }

    private void copyText() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text()));
    }

    /** Makes new controls only if they would say something else. */
    private void refresh() {
        ViewState view = store.view().get();
        Details details = SelectionDetails.of(store.situation().get());
        if (details.equals(shown) && view.theme() == theme) {
            return;
        }
        double position = view.selected() != null && view.selected().equals(subject) ? scroll.getVvalue() : 0;
        shown = details;
        theme = view.theme();
        subject = view.selected();
        VBox column = new DetailsView(Palette.of(theme), new Doings()).of(details);
        scroll.setContent(column);
        scroll.setVvalue(position);
    }

    private final class Doings implements DetailsView.Actions {
        @Override
        public void go(Id to) {
            commands.open(to);
        }

        @Override
        public void open(String url) {
            openLink.accept(url);
        }

        @Override
        public void prefer(Claim claim, int number) {
            store.apply(view -> view.withReadings(view.readings().with(claim, number)));
        }
    }
}
