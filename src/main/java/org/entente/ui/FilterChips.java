package org.entente.ui;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.state.Chronicle;
import org.entente.state.Condition;
import org.entente.state.Filter;
import org.entente.state.Situation;
import org.entente.words.FilterWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What keeps things out of the picture, a chip for each condition of the filter, below the graph. Pressing a chip takes
 * its condition off. Above them, for a while, what hides a thing that was looked for, with a button that shows it.
 */
final class FilterChips extends VBox implements Destination.Asker {
    /** How wide a chip may be, in pixels, and as a part of a row that is wider. */
    private static final double LONGEST = 260;

    private static final double LONGEST_SHARE = 0.62;

    private final Store store;
    private final Node otherwise;
    private final WrappedRow chips = new WrappedRow(6, 5);
    private final HBox notice = new HBox(8);
    private Filter shown;
    private Chronicle chronicle;
    private String language;

    /** @param otherwise has the focus when the last chip was pressed */
    FilterChips(Store store, Node otherwise) {
        this.store = store;
        this.otherwise = otherwise;
        getStyleClass().add("filter-chips");
        setMinHeight(Region.USE_PREF_SIZE);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("filter-notice");
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        store.view().addListener((all, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        FocusKeeper.keep(this, otherwise, this::fill);
    }

    private void fill() {
        if (!getChildren().equals(List.of(chips))) {
            getChildren().setAll(chips);
        }
        Situation situation = store.situation().get();
        Filter filter = situation.view().filter();
        boolean same = filter.equals(shown)
                && situation.chronicle() == chronicle
                && Objects.equals(situation.language(), language);
        if (!same) {
            shown = filter;
            chronicle = situation.chronicle();
            language = situation.language();
            List<Node> all = filter.conditions().stream()
                    .map(condition -> (Node) chip(condition, FilterWords.tell(condition, situation)))
                    .toList();
            chips.getChildren().setAll(all);
        }
        takeRoom();
    }

    /** Only while there is something to tell. */
    private void takeRoom() {
        boolean any = getChildren().contains(notice) || !chips.getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Button chip(Condition condition, String words) {
        Button chip = new Button(words, new FontIcon(Feather.X));
        chip.getStyleClass().add("filter-chip");
        chip.setMnemonicParsing(false);
        chip.setAccessibleText("Take off the condition: " + words);
        chip.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(LONGEST, LONGEST_SHARE * chips.getWidth()), chips.widthProperty()));
        chip.setTooltip(new Tooltip("Take this condition off: " + words));
        chip.setOnAction(
                event -> store.apply(view -> view.withFilter(view.filter().without(condition))));
        return chip;
    }

    @Override
    public void ask(String sentence, String answer, Runnable action) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        Button show = new Button(answer);
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(event -> action.run());
        notice.getChildren().setAll(words, show);
        getChildren().setAll(notice, chips);
        takeRoom();
    }

    /** What hides the thing that was looked for last; empty if nothing does. */
    String notice() {
        return getChildren().contains(notice) ? ((Label) notice.getChildren().get(0)).getText() : "";
    }
}
