package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
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
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.RelationId;
import org.entente.report.Table;
import org.entente.report.TableFormat;
import org.entente.state.Situation;
import org.entente.words.CountWords;

/**
 * The same facts as the charts, to be read: tables of events, relations and actors. What passes the filter is listed, the
 * selection is that of the charts, and rows can be copied as CSV. While it is not on the screen it does nothing.
 */
final class TablesPane extends BorderPane {
    /** With more rows selected than this the charts keep their selection: lighting them all would say nothing. */
    private static final int MOST_LINKED = 500;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Store store;
    private final Commands commands;
    private final Consumer<String> say;
    private final Map<RowsTable<?>, ToggleButton> tables = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final MenuButton sort = new MenuButton("Sort");
    private final MenuButton columns = new MenuButton("Columns");
    private final CheckBox all = new CheckBox("Also what is not drawn");
    private final Label count = new Label();
    private RowsTable<?> shown;

    /**
     * @param close goes back to the charts
     * @param say says a sentence to the user
     */
    TablesPane(Store store, Commands commands, Runnable close, Consumer<String> say) {
        this.store = store;
        this.commands = commands;
        this.say = say;
        getStyleClass().add("tables-pane");
        setMinSize(0, 0);
        Situation situation = store.situation().get();
        add(new RowsTable<>(new EventRows(situation), this::selected));
        add(new RowsTable<>(new RelationRows(situation), this::selected));
        add(new RowsTable<>(new ActorRows(situation), this::selected));
        setTop(bar(close));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(true);
                event.consume();
            }
        });
        store.situation().addListener((every, before, now) -> refresh());
        show(suited());
    }

    private void add(RowsTable<?> table) {
        ToggleButton toggle = new ToggleButton(table.source().title());
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(table.view().getAccessibleText());
        toggle.setTooltip(new Tooltip("Shift+T: the next table"));
        toggle.setOnAction(event -> show(table));
        tables.put(table, toggle);
        table.view().getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>)
                change -> count.setText(table.words()));
    }

    private Node bar(Runnable close) {
        HBox which = new HBox();
        which.getStyleClass().add("tables-which");
        which.setAlignment(Pos.CENTER_LEFT);
        which.getChildren().addAll(tables.values());
        count.getStyleClass().add("quiet");
        all.setOnAction(event -> refresh());
        all.setTooltip(new Tooltip("List also what passes the filter but is not in the graph at this moment"));
        sort.setTooltip(new Tooltip("Sort by a column (Ctrl+1 … Ctrl+9), by the same again the other way"));
        sort.setOnShowing(event -> sort.getItems().setAll(sortItems(shown)));
        // An empty menu would not open.
        sort.getItems().add(new MenuItem());
        columns.setTooltip(new Tooltip("Which columns are shown"));
        columns.setOnShowing(event -> columns.getItems().setAll(columnItems(shown)));
        columns.getItems().add(new MenuItem());
        MenuItem some = new MenuItem("The selected rows (Ctrl+C)");
        some.setOnAction(event -> copy(true));
        MenuItem every = new MenuItem("All rows (Ctrl+Shift+C)");
        every.setOnAction(event -> copy(false));
        MenuButton copy = new MenuButton("Copy as CSV", null, some, every);
        copy.setTooltip(new Tooltip("Copy rows, with the columns of “entente list”, for a spreadsheet"));
        Button back = new Button("Charts (T)");
        back.setTooltip(new Tooltip("Back to the charts (T or Esc)"));
        back.setAccessibleText("Back to the charts");
        back.setOnAction(event -> close.run());
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow bar = new WrappedRow(8, 4, which, all, count, gap, sort, columns, copy, back);
        bar.getStyleClass().add("tables-bar");
        all.visibleProperty().bind(all.managedProperty());
        return bar;
    }

    /** The table for what is selected: of relations or actors if it is one, else of events. */
    private RowsTable<?> suited() {
        Id selected = store.view().get().selected();
        int which = selected instanceof RelationId ? 1 : selected instanceof ActorId ? 2 : 0;
        return List.copyOf(tables.keySet()).get(which);
    }

    /** Comes up to date, with the table for what is selected, and takes the focus. */
    void open() {
        show(suited());
    }

    /** Comes up to date after it was away, with what was selected meanwhile in sight, and takes the focus. */
    void resume() {
        show(store.view().get().selection().isEmpty() ? shown : suited());
        applyCss();
        layout();
        shown.revealSelected();
    }

    private void show(RowsTable<?> table) {
        shown = table;
        group.selectToggle(tables.get(table));
        all.setManaged(table.source().hasUndrawn());
        setCenter(table.view());
        refresh();
        table.view().requestFocus();
    }

    /** Makes the columns of all tables fit text that is so many times as large as at first, 1 to 2. */
    void enlarge(double larger) {
        tables.keySet().forEach(table -> table.enlarge(larger));
    }

    /** Shows the next of the tables. */
    void next() {
        List<RowsTable<?>> list = List.copyOf(tables.keySet());
        show(list.get((list.indexOf(shown) + 1) % list.size()));
    }

    private void refresh() {
        if (getScene() != null && isVisible()) {
            shown.show(store.situation().get(), all.isSelected());
            count.setText(shown.words());
        }
    }

    /** What was selected in a table is selected everywhere. */
    private void selected(List<Id> ids) {
        List<Id> now = store.view().get().selection();
        if (ids.size() > MOST_LINKED || ids.equals(now)) {
            return;
        }
        if (ids.size() == 1) {
            commands.open(ids.get(0));
        } else {
            store.apply(view -> view.withSelection(ids));
        }
    }

    /** Sorts by a column that is shown, counted from 0; nothing if there are fewer. */
    void sortBy(int column) {
        sortBy(shown, column);
    }

    private static <T> void sortBy(RowsTable<T> table, int column) {
        if (column < table.view().getVisibleLeafColumns().size()) {
            table.sortBy(table.view().getVisibleLeafColumn(column));
        }
    }

    private static <T> List<MenuItem> sortItems(RowsTable<T> table) {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<T, ?> column : table.view().getVisibleLeafColumns()) {
            if (!column.getText().isEmpty()) {
                boolean first = table.view().getSortOrder().indexOf(column) == 0;
                String way = !first ? "" : column.getSortType() == TableColumn.SortType.ASCENDING ? " ↑" : " ↓";
                MenuItem item = new MenuItem(column.getText() + way);
                item.setOnAction(event -> table.sortBy(column));
                items.add(item);
            }
        }
        MenuItem none = new MenuItem("In the order of the charts");
        none.setOnAction(event -> table.view().getSortOrder().clear());
        items.add(none);
        return items;
    }

    private static <T> List<MenuItem> columnItems(RowsTable<T> table) {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<T, ?> column : table.view().getColumns()) {
            if (!column.getText().isEmpty()) {
                CheckMenuItem item = new CheckMenuItem(column.getText());
                item.setSelected(column.isVisible());
                item.setOnAction(event -> column.setVisible(item.isSelected()));
                items.add(item);
            }
        }
        return items;
    }

    /** Copies rows as {@code entente list --format csv} prints them. */
    void copy(boolean selectedAlone) {
        Table table = shown.table(selectedAlone);
        if (table.rows().isEmpty()) {
            say.accept("No row is selected; Ctrl+Shift+C copies all.");
            return;
        }
        boolean done =
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, TableFormat.CSV.print(table)));
        if (done) {
            count.setText(CountWords.of(table.rows().size(), "row") + " copied as CSV");
        } else {
            say.accept("The clipboard does not take the rows. Try once more, or use “entente list --format csv”.");
        }
    }
}
