package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import org.entente.draw.Palette;
import org.entente.model.Id;
import org.entente.report.Table;
import org.entente.state.Highlight;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.words.CountWords;

/**
 * One table whose rows follow a situation and whose selection can be linked with another. Rows are sorted by the values of the
 * columns; only those in sight have controls, so that a hundred thousand stay fast.
 */
final class RowsTable<T> {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** Rows in sight above one that is scrolled to. */
    private static final int ABOVE = 3;

    private static final double ROW = 26;
    /** Of most letters, in pixels. */
    private static final double LETTER = 7.5;
    /** Of a sign and what is around it, in pixels. */
    private static final double ASIDE = 40;
    /** The width that the user can leave a column at least. */
    private static final double LEAST = 34;

    private final TableRows<T> source;
    private final TableView<T> view = new TableView<>();
    private final Label empty = new Label();
    private final Consumer<List<Id>> onSelect;

    private List<T> unsorted = List.of();
    private Highlight lit = Highlight.NONE;
    private Signs signs;
    private Theme theme;
    /** Whether the selection changes because something else did. */
    private boolean following;

    private boolean telling;
    private double larger = 1;

    /** @param onSelect is told the items that the user selected, the one selected last at the end */
    RowsTable(TableRows<T> source, Consumer<List<Id>> onSelect) {
        this.source = source;
        this.onSelect = onSelect;
        view.setId("table-of-" + source.title().toLowerCase(Locale.ROOT));
        view.setAccessibleText("Table of " + source.title().toLowerCase(Locale.ROOT));
        view.setFixedCellSize(ROW);
        view.setPlaceholder(empty);
        empty.setWrapText(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setRowFactory(table -> new Row());
        boolean first = true;
        for (Field<T> field : source.fields()) {
            view.getColumns().add(column(field, first));
            first = false;
        }
        view.setSortPolicy(table -> {
            sort();
            return true;
        });
        view.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> tellLater());
    }

    TableView<T> view() {
        return view;
    }

    TableRows<T> source() {
        return source;
    }

    private TableColumn<T, T> column(Field<T> field, boolean first) {
        TableColumn<T, T> column = new TableColumn<>(field.name());
        column.setPrefWidth(field.width());
        column.setMinWidth(least(field));
        column.setVisible(field.shown());
        column.setUserData(field);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new Cell(field, first));
        return column;
    }

    /** Makes rows and columns fit text that is so many times as large as at first, 1 to 2. */
    void enlarge(double now) {
        view.setFixedCellSize(Math.rint(ROW * now));
        for (TableColumn<T, ?> column : view.getColumns()) {
            column.setMinWidth(least(field(column)) * now);
            column.setPrefWidth(column.getWidth() * now / larger);
        }
        larger = now;
    }

    private static double least(Field<?> field) {
        return Math.min(field.width(), LEAST);
    }

    @SuppressWarnings("unchecked") // every column was given its field above
    private Field<T> field(TableColumn<T, ?> column) {
        return (Field<T>) column.getUserData();
    }

    /** Shows the rows of a situation; order and selection stay. */
    void show(Situation situation, boolean all) {
        List<T> rows = source.of(situation, all);
        lit = situation.highlight();
        if (situation.view().theme() != theme) {
            theme = situation.view().theme();
            signs = new Signs(Palette.of(theme));
        }
        empty.setText(source.whenEmpty(situation));
        if (rows.equals(unsorted)) {
            view.refresh();
        } else {
            unsorted = rows;
            sort();
        }
        select(situation.view().selection());
    }

    /** Puts the rows in the order of the columns that are sorted by, the first of them before the others. */
    private void sort() {
        List<Id> selected = selected();
        List<T> rows = unsorted;
        List<TableColumn<T, ?>> by = new ArrayList<>(view.getSortOrder());
        for (int i = by.size() - 1; i >= 0; i--) {
            rows = field(by.get(i)).order().sorted(rows, by.get(i).getSortType() == SortType.DESCENDING);
        }
        following = true;
        view.getItems().setAll(rows);
        following = false;
        select(selected);
    }

    /** Sorts by a column alone, upwards at first and the other way when asked again. */
    void sortBy(TableColumn<T, ?> column) {
        boolean again = view.getSortOrder().size() == 1
                && view.getSortOrder().get(0) == column
                && column.getSortType() == SortType.ASCENDING;
        column.setSortType(again ? SortType.DESCENDING : SortType.ASCENDING);
        view.getSortOrder().setAll(List.of(column));
    }

    /** Selects the rows of items and brings the last of them into sight; nothing if they are selected already. */
    private void select(List<Id> items) {
        Set<Id> wanted = new LinkedHashSet<>(items);
        List<Integer> at = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < view.getItems().size() && at.size() < wanted.size(); i++) {
            Id id = source.id(view.getItems().get(i));
            if (wanted.contains(id)) {
                at.add(i);
                last = id.equals(items.get(items.size() - 1)) ? i : last;
            }
        }
        if (at.equals(
                view.getSelectionModel().getSelectedIndices().stream().sorted().toList())) {
            return;
        }
        following = true;
        view.getSelectionModel().clearSelection();
        if (!at.isEmpty()) {
            int focus = last < 0 ? at.get(at.size() - 1) : last;
            int[] rest = at.stream().mapToInt(Integer::intValue).toArray();
            view.getSelectionModel().selectIndices(rest[0], rest);
            view.getFocusModel().focus(focus);
            reveal(focus);
        }
        following = false;
    }

    /** Brings the row that was selected last into sight; nothing if none is. */
    void revealSelected() {
        int row = view.getFocusModel().getFocusedIndex();
        if (view.getSelectionModel().isSelected(row)) {
            reveal(row);
        }
    }

    private void reveal(int row) {
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            boolean seen = row >= flow.getFirstVisibleCell().getIndex()
                    && row < flow.getLastVisibleCell().getIndex();
            if (seen) {
                return;
            }
        }
        view.scrollTo(Math.max(0, row - ABOVE));
    }

    /** Once for all that a key or a click does to the selection. */
    private void tellLater() {
        if (!following && !telling) {
            telling = true;
            Platform.runLater(() -> {
                telling = false;
                onSelect.accept(selected());
            });
        }
    }

    /** The items of the rows that are selected, the one with the focus at the end. */
    private List<Id> selected() {
        List<Id> ids = new ArrayList<>();
        for (T row : selectedRows()) {
            ids.add(source.id(row));
        }
        T focused = view.getFocusModel().getFocusedItem();
        if (focused != null && ids.remove(source.id(focused))) {
            ids.add(source.id(focused));
        }
        return ids;
    }

    private List<T> selectedRows() {
        return view.getSelectionModel().getSelectedIndices().stream()
                .filter(row -> row >= 0 && row < view.getItems().size())
                .sorted()
                .map(row -> view.getItems().get(row))
                .toList();
    }

    /** The rows in the order in which they are seen, with the columns of {@code entente list}. */
    Table table(boolean selectedAlone) {
        return source.table(selectedAlone ? selectedRows() : List.copyOf(view.getItems()));
    }

    /** "121 events", "121 events, 3 selected". */
    String words() {
        int rows = view.getItems().size();
        int selected = view.getSelectionModel().getSelectedIndices().size();
        String name = source.title().toLowerCase(Locale.ROOT);
        return CountWords.of(rows, name.substring(0, name.length() - 1))
                + (selected > 1 ? ", " + CountWords.number(selected) + " selected" : "");
    }

    private final class Row extends TableRow<T> {
        @Override
        protected void updateItem(T item, boolean none) {
            super.updateItem(item, none);
            pseudoClassStateChanged(LIT, !none && item != null && lit.has(source.id(item)));
        }
    }

    private final class Cell extends TableCell<T, T> {
        private final Field<T> field;
        private final boolean first;

        Cell(Field<T> field, boolean first) {
            this.field = field;
            this.first = first;
        }

        @Override
        protected void updateItem(T item, boolean none) {
            super.updateItem(item, none);
            if (none || item == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            String text = field.text().apply(item);
            setText(text);
            setTooltip(text.length() * LETTER > field.width() - (first ? ASIDE : 0) ? new Tooltip(text) : null);
            setGraphic(first && signs != null ? signs.of(source.sign(item)) : null);
        }
    }
}
