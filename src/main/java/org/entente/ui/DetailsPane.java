package org.entente.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.history.Claim;
import org.entente.model.Id;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All that is known of the selection, and from where. Every name is a link; the whole can be copied as text. */
final class DetailsPane extends StackPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 340;

    private final Store store;
    private final Commands commands;
    private final Consumer<String> openLink;
    private final Trail trail;
    private final HistoryPane history;
    private final ScrollPane scroll = new ScrollPane();
    private final ContextMenu menu = new ContextMenu();

    private Details shown;
    private Theme theme;
    private List<Id> selection = List.of();

    /**
     * @param trail of what was selected, to go back and forward through
     * @param history shows the lives of relations and alliances
     * @param openLink opens an address in the browser; it is called after a click only, with http or https
     */
    DetailsPane(Store store, Trail trail, HistoryPane history, Consumer<String> openLink) {
        this.store = store;
        this.commands = new Commands(store);
        this.trail = trail;
        this.history = history;
        this.openLink = openLink;
        getStyleClass().add("details-pane");
        setPrefWidth(WIDTH);
        setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Details of the selection");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(new VBox(head(), scroll));
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

    /** What goes back, forward and copies, always in sight. */
    private HBox head() {
        Button back = button(Feather.ARROW_LEFT, "What was selected before (Ctrl+[)", trail::back);
        back.disableProperty().bind(trail.hasBack().not());
        Button forward = button(Feather.ARROW_RIGHT, "What was selected after this (Ctrl+])", trail::forward);
        forward.disableProperty().bind(trail.hasForward().not());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(back, forward, gap, button(Feather.COPY, "Copy these details as text", this::copyText));
        head.getStyleClass().add("details-head");
        return head;
    }

    private static Button button(Feather icon, String what, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.getStyleClass().add("flat");
        button.setOnAction(event -> action.run());
        return button;
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
        boolean isSame = view.selection().equals(selection);
        double position = isSame ? scroll.getVvalue() : trail.position();
        if (!isSame) {
            trail.leave(selection, scroll.getVvalue());
        }
        shown = details;
        theme = view.theme();
        selection = view.selection();
        VBox column = new DetailsView(Palette.of(theme), new Doings(), history::of).of(details);
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
