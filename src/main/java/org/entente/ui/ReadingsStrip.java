package org.entente.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.model.Id;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.state.Situation;

/**
 * Says above the charts that they do not show what the data set itself prefers, as long as that is so: whose readings are shown
 * and how many, which items they concern, and the way back.
 */
final class ReadingsStrip extends HBox {
    /** Letters of a source's name that are shown. */
    private static final int LONGEST = 48;

    private final Store store;
    private final Label words = new Label();
    private Map<SourceId, Readings> dissenters;

    ReadingsStrip(Store store) {
        super(8);
        this.store = store;
        getStyleClass().add("readings-strip");
        setAlignment(Pos.CENTER_LEFT);
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
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink show = new Hyperlink("Select what differs");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(event -> store.apply(view -> view.withSelection(concerned(view.readings()))));
        Button reset = new Button("Back to the data set's own");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setTooltip(new Tooltip("Show everywhere the reading that the data set prefers"));
        reset.setOnAction(event -> store.apply(view -> view.withReadings(Readings.NONE)));
        getChildren().addAll(words, show, reset);
    }

    /** Whose readings these are, and how many. */
    private String words(Readings readings) {
        if (dissenters == null) {
            dissenters = Readings.dissenters(store.dataset());
        }
        String sources = dissenters.entrySet().stream()
                .filter(entry -> entry.getValue().equals(readings))
                .map(entry -> name(
                        entry.getKey(), dissenters.keySet(), store.situation().get()))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" or "));
        int count = readings.preferred().size();
        String differ =
                count == 1 ? "1 reading is not the data set's own" : count + " readings are not the data set's own";
        return sources.isEmpty() ? "As you chose: " + differ : "As " + sources + " tells it: " + differ;
    }

    private static List<Id> concerned(Readings readings) {
        return readings.preferred().keySet().stream()
                .sorted()
                .map(Claim::owner)
                .distinct()
                .toList();
    }

    /** A source in few words: who published it, with its title where others of the same publisher are meant, too. */
    static String name(SourceId id, Collection<SourceId> among, Situation situation) {
        Source source = situation.dataset().source(id);
        String title = source.title().in(situation.language());
        String publisher = source.publisher();
        boolean isOnly = among.stream()
                .noneMatch(other -> !other.equals(id)
                        && situation.dataset().source(other).publisher().equals(publisher));
        if (publisher.isEmpty()) {
            return shortened(title.isEmpty() ? id.text() : title);
        }
        return shortened(isOnly || title.isEmpty() ? publisher : publisher + ", “" + title + "”");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
