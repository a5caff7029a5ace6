package org.entente.ui;

import java.util.Comparator;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.entente.history.Readings;
import org.entente.model.SourceId;
import org.entente.words.ReadingWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells everything as one source has it: the sources that contradict the data set's own readings, those that do so most first. */
final class ReadingsMenu extends MenuButton {
    private final Store store;
    private Map<SourceId, Readings> dissenters;

    ReadingsMenu(Store store) {
        super(null, new FontIcon(Feather.MESSAGE_SQUARE));
        this.store = store;
        String what = "Tell it as one source does";
        setTooltip(new Tooltip(what + " (Shift+O)"));
        setAccessibleText(what);
        getStyleClass().add("flat");
        getItems().add(new MenuItem());
        setOnShowing(event -> fill());
    }

    /** The items are made when they are asked for, because all the data are searched for them. */
    void fill() {
        if (dissenters == null) {
            dissenters = Readings.dissenters(store.dataset());
        }
        Readings present = store.view().get().readings();
        getItems().clear();
        add("As the data set has it", Readings.NONE, present);
        if (dissenters.isEmpty()) {
            MenuItem none = new MenuItem("No source contradicts it");
            none.setDisable(true);
            getItems().add(none);
            return;
        }
        getItems().add(new SeparatorMenuItem());
        dissenters.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -count(entry.getValue())))
                .forEach(entry -> add(words(entry.getKey(), count(entry.getValue())), entry.getValue(), present));
    }

    private static int count(Readings readings) {
        return readings.preferred().size();
    }

    private String words(SourceId id, int count) {
        return "As "
                + ReadingWords.name(id, dissenters.keySet(), store.situation().get()) + " tells it  ·  "
                + (count == 1 ? "1 reading" : count + " readings");
    }

    private void add(String words, Readings readings, Readings present) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(readings.equals(present));
        item.setOnAction(event -> store.apply(view -> view.withReadings(readings)));
        getItems().add(item);
    }
}
