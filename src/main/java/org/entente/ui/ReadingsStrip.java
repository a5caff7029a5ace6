package org.entente.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.model.Id;
import org.entente.model.SourceId;
import org.entente.words.ReadingWords;

/**
 * Says above the charts that they do not show what the data set itself prefers, as long as that is so: whose readings are shown
 * and how many, which items they concern, and the way back.
 */
final class ReadingsStrip extends StackPane {
    private final Store store;
    private final Label words = new Label();
    private Map<SourceId, Readings> dissenters;

    ReadingsStrip(Store store) {
        this.store = store;
        getStyleClass().add("readings-strip");
        store.view().addListener((all, before, now) -> {
            if (!before.readings().equals(now.readings())) {
                refresh();
            }
        });
        refresh();
    }

    private void refresh() {
        Readings readings = store.view().get().readings();
        boolean isActive = !readings.equals(Readings.NONE);
        setManaged(isActive);
        setVisible(isActive);
        if (isActive) {
            if (getChildren().isEmpty()) {
                fill();
            }
            words.setText(words(readings));
        }
    }

    /** Makes the controls: most windows never need them. */
    private void fill() {
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink show = new Hyperlink("Select what differs");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(event -> store.apply(view -> view.withSelection(concerned(view.readings()))));
        Button reset = new Button("Back to the data set's own");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setTooltip(new Tooltip("Show everywhere the reading that the data set prefers"));
        reset.setOnAction(event -> store.apply(view -> view.withReadings(Readings.NONE)));
        getChildren().add(new WrappedRow(8, 2, words, show, reset));
    }

    /** Whose readings these are, and how many. */
    private String words(Readings readings) {
        if (dissenters == null) {
            dissenters = Readings.dissenters(store.dataset());
        }
        return ReadingWords.tell(readings, dissenters, store.situation().get());
    }

    private static List<Id> concerned(Readings readings) {
        return readings.preferred().keySet().stream()
                .sorted()
                .map(Claim::owner)
                .distinct()
                .toList();
    }
}
