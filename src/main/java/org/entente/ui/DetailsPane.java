package org.entente.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
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
import javafx.scene.text.TextFlow;
import org.entente.draw.Palette;
import org.entente.history.Claim;
import org.entente.model.Id;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All that is known of the selection, and from where. Every name is a link; the whole can be copied as text. */
final class DetailsPane extends StackPane implements PaneCycle.Part {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 340;

    /** Style classes of what is an entry of its own. */
    private static final Set<String> ENTRIES = Set.of("row", "step", "reading");

    private final Store store;
    private final Commands commands;
    private final Browser browser;
    private final Trail trail;
    private final HistoryPane history;
    private final ScrollPane scroll = new ScrollPane();
    private final ArrowWalk walk = new ArrowWalk(scroll);
    private final VBox notices = new VBox();
    private final ReadingsMenu sources;
    private TextSelection selected;

    private Details shown;
    private Theme theme;
    private List<Id> selection = List.of();
    /** What shall be shown next, and how far down it is scrolled, 0–1. */
    private List<Id> wanted = List.of();

    private double wantedPosition;
    private final AfterPicture refreshing = new AfterPicture(this, this::refresh);

    /**
     * @param trail of what was selected, to go back and forward through
     * @param history shows the lives of relations and alliances
     * @param browser opens the pages of sources
     */
    DetailsPane(Store store, Trail trail, HistoryPane history, Browser browser) {
        this.store = store;
        this.commands = new Commands(store);
        this.trail = trail;
        this.history = history;
        this.sources = new ReadingsMenu(store);
        this.browser = browser;
        getStyleClass().add("details-pane");
        setPrefWidth(WIDTH);
        setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Details of the selection");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(new VBox(head(), notices, scroll));
        scroll.setOnContextMenuRequested(event -> {
            Node about =
                    event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
            menu(about).show(scroll, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copySelected();
                event.consume();
            } else if (ALL.match(event)) {
                selected.selectAll();
                event.consume();
            }
        });
        store.view().addListener((all, before, now) -> changed());
        wanted = store.view().get().selection();
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
        HBox head = new HBox(
                2, back, forward, gap, sources, button(Feather.COPY, "Copy these details as text", () -> copy(text())));
        head.setAlignment(Pos.CENTER_LEFT);
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
        refreshing.now();
        return DetailsText.of(shown);
    }

    /** Whether a key that is pressed somewhere in the details is for them and not for the window. */
    static boolean needs(Node target, KeyEvent event) {
        if (!COPY.match(event) && !ALL.match(event)) {
            KeyCode key = event.getCode();
            return target instanceof LinkText && (key == KeyCode.ENTER || key == KeyCode.SPACE);
        }
        Node node = target;
        while (node != null && !(node instanceof DetailsPane)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Gives the focus to the next reading that can be preferred, from the first one on again after the last; false if there is none. */
    boolean focusReading() {
        refreshing.now();
        List<Node> stops = FocusKeeper.stops(scroll.getContent());
        List<Node> readings = stops.stream()
                .filter(node -> node.getStyleClass().contains("prefer"))
                .toList();
        if (readings.isEmpty()) {
            return false;
        }
        Node next = readings.get((readings.indexOf(getScene().getFocusOwner()) + 1) % readings.size());
        next.requestFocus();
        walk.show(next.getParent().getParent());
        return true;
    }

    /** Opens the list of the sources as which everything can be told. */
    void chooseSource() {
        sources.requestFocus();
        sources.show();
    }

    /** The keys scroll, Tab and ↓ go to the first link. */
    @Override
    public Node entrance() {
        refreshing.now();
        return scroll;
    }

    /** What is selected or, if nothing is, everything. */
    private void copySelected() {
        refreshing.now();
        String text = selected.text();
        copy(text.isEmpty() ? text() : text);
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /**
     * What can be done with something in the details.
     *
     * @param about a node under the pointer, or null
     */
    ContextMenu menu(Node about) {
        refreshing.now();
        ContextMenu menu = new ContextMenu();
        if (about instanceof LinkText link && !link.address().isEmpty()) {
            add(menu, "Copy the address", () -> copy(link.address()));
        }
        if (!selected.text().isEmpty()) {
            add(menu, "Copy what is selected", this::copySelected);
        }
        String entry = entry(about);
        if (!entry.isEmpty()) {
            add(menu, "Copy this entry", () -> copy(entry));
        }
        add(menu, "Copy all details", () -> copy(text()));
        return menu;
    }

    private static void add(ContextMenu menu, String what, Runnable action) {
        MenuItem item = new MenuItem(what);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }

    /** The text of the entry that a node is in: of a row, a step, a reading or a paragraph. */
    private static String entry(Node about) {
        Node flow = about;
        while (flow != null && !(flow instanceof TextFlow)) {
            flow = flow.getParent();
        }
        Node whole = flow;
        for (Node node = flow; node != null && !(node instanceof DetailsPane); node = node.getParent()) {
            if (node.getStyleClass().stream().anyMatch(ENTRIES::contains)) {
                whole = node;
            }
        }
        return whole == null
                ? ""
                : TextSelection.flows(whole).stream().map(TextSelection::text).collect(Collectors.joining("\n"));
    }

    /** Says that there is no browser, with the address for the user to take elsewhere. */
    private void noBrowser(String url) {
        Label words = new Label("No browser could be started. The address is:");
        words.setWrapText(true);
        TextField address = new TextField(url);
        address.setEditable(false);
        address.setAccessibleText("Address of the source");
        Button copy = new Button("Copy it");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> copy(url));
        Button close = button(
                Feather.X, "Close this notice", () -> notices.getChildren().clear());
        HBox.setHgrow(address, Priority.ALWAYS);
        HBox line = new HBox(4, address, copy, close);
        VBox notice = new VBox(4, words, line);
        notice.getStyleClass().add("details-notice");
        notices.getChildren().setAll(notice);
    }

    /** The charts answer first: making these controls takes longer than both of them. */
    private void changed() {
        List<Id> now = store.view().get().selection();
        if (!now.equals(wanted)) {
            trail.leave(selection, scroll.getVvalue());
            wanted = now;
            wantedPosition = trail.position();
        }
        refreshing.ask();
    }

    /** Makes new controls only if they would say something else. */
    private void refresh() {
        ViewState view = store.view().get();
        Details details = SelectionDetails.of(store.situation().get());
        if (details.equals(shown) && view.theme() == theme) {
            return;
        }
        boolean isSame = view.selection().equals(selection);
        double position = isSame ? scroll.getVvalue() : wantedPosition;
        shown = details;
        theme = view.theme();
        selection = view.selection();
        VBox column = new DetailsView(Palette.of(theme), new Doings(), history::of).of(details);
        selected = new TextSelection(column);
        if (isSame) {
            FocusKeeper.keep(scroll, scroll, () -> scroll.setContent(column));
        } else {
            boolean focused = FocusKeeper.place(scroll) >= 0;
            scroll.setContent(column);
            if (focused) {
                scroll.requestFocus();
            }
        }
        scroll.setVvalue(position);
    }

    private final class Doings implements DetailsView.Actions {
        @Override
        public void go(Id to) {
            commands.open(to);
        }

        @Override
        public void open(String url) {
            notices.getChildren().clear();
            browser.open(url, () -> noBrowser(url));
        }

        @Override
        public void prefer(Claim claim, int number) {
            store.apply(view -> view.withReadings(view.readings().with(claim, number)));
        }
    }
}
