package org.entente.ui;

import java.util.function.Consumer;

/** Shows the tables in the place of the charts, and the charts again; the tables are made when they are first asked for. */
final class TablesActions {
    /** So many columns can be sorted by with a key each. */
    private static final int NUMBERED = 9;

    private final Store store;
    private final Commands commands;
    private final MainWindow content;
    private final Runnable focusCharts;
    private final Consumer<String> say;
    private TablesPane tables;
    private double larger = 1;

    /**
     * @param focusCharts gives the focus back to the charts
     * @param say says a sentence to the user
     */
    TablesActions(Store store, Commands commands, MainWindow content, Runnable focusCharts, Consumer<String> say) {
        this.store = store;
        this.commands = commands;
        this.content = content;
        this.focusCharts = focusCharts;
        this.say = say;
    }

    void toggle() {
        if (content.areChartsShown()) {
            if (tables == null) {
                tables = new TablesPane(store, commands, this::toggle, say);
                tables.enlarge(larger);
            }
            content.showInstead(tables);
            tables.open();
        } else {
            close();
        }
    }

    /** Goes back to the charts; false if they are shown already. */
    boolean close() {
        if (content.areChartsShown()) {
            return false;
        }
        content.showInstead(null);
        focusCharts.run();
        return true;
    }

    /** Goes on where the tables were, with what is selected now in sight; false if the charts are shown. */
    boolean resume() {
        if (content.areChartsShown()) {
            return false;
        }
        tables.resume();
        return true;
    }

    /** Fits the tables to text that is so many times as large as at first, 1 to 2. */
    void enlarge(double now) {
        larger = now;
        if (tables != null) {
            tables.enlarge(now);
        }
    }

    private void onShown(Consumer<TablesPane> action) {
        if (!content.areChartsShown()) {
            action.accept(tables);
        }
    }

    /** Adds the keys of the tables. */
    Keys bind(Keys keys) {
        keys.on("T", "T", "tables of events, relations and actors, or back to the charts", this::toggle)
                .on("Shift+T", "Shift+T", "the next table", () -> onShown(TablesPane::next));
        for (int i = 1; i <= NUMBERED; i++) {
            int column = i - 1;
            String shown = i == 1 ? "Ctrl+1 … " + NUMBERED : "";
            String what = i == 1 ? "sort the table by a column, again: the other way" : "";
            keys.on("Shortcut+" + i, shown, what, () -> onShown(pane -> pane.sortBy(column)));
        }
        return keys.everywhere(
                "Shortcut+Shift+C",
                "Ctrl+Shift+C",
                "copy the table as CSV; Ctrl+C the selected rows",
                () -> onShown(pane -> pane.copy(false)));
    }
}
