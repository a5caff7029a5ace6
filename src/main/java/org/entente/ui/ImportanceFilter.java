package org.entente.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.entente.state.Counts;
import org.entente.state.Filter;

/** Chooses how important an event must be at least. */
final class ImportanceFilter extends VBox {
    private final ToggleButton[] levels = new ToggleButton[Filter.MOST_IMPORTANT];

    ImportanceFilter(Store store) {
        getStyleClass().add("section");
        Label heading = new Label("Importance of events, at least");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        WrappedRow row = new WrappedRow(3, 3);
        row.getStyleClass().add("levels");
        for (int i = 0; i < levels.length; i++) {
            int least = i + 1;
            ToggleButton level = new ToggleButton(Integer.toString(least));
            level.setTooltip(new Tooltip());
            level.setMinWidth(USE_PREF_SIZE);
            level.setOnAction(
                    event -> store.apply(view -> view.withFilter(view.filter().withImportance(least))));
            levels[i] = level;
            row.getChildren().add(level);
        }
        getChildren().addAll(heading, row);
    }

    void show(Filter filter, Counts counts) {
        for (int i = 0; i < levels.length; i++) {
            int least = i + 1;
            int events = counts.ofImportance(least);
            levels[i].setSelected(filter.importance() == least);
            String words =
                    (least == 1 ? "All" : least == levels.length ? "Just the most important" : least + " or more")
                            + ": " + events + (events == 1 ? " event" : " events");
            levels[i].getTooltip().setText(words);
            levels[i].setAccessibleText("Importance " + words);
        }
    }
}
