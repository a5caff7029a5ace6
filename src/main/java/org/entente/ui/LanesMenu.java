package org.entente.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.entente.state.Lanes;
import org.entente.state.ViewState;

/**
 * Chooses what the lanes of the timeline stand for, whether there is one for alliances and relations, and whether its quiet
 * stretches are folded.
 */
final class LanesMenu extends MenuButton {
    LanesMenu(Store store, Runnable toggleLives, Runnable toggleFolding) {
        setId("lanes");
        setAccessibleText("Lanes and folds of the timeline");
        setTooltip(new Tooltip("Lanes and folds of the timeline"));
        ToggleGroup group = new ToggleGroup();
        for (Lanes lanes : Lanes.values()) {
            RadioMenuItem item = new RadioMenuItem(words(lanes));
            item.setUserData(lanes);
            item.setToggleGroup(group);
            item.setOnAction(event -> store.apply(view -> view.withLanes(lanes)));
            getItems().add(item);
        }
        CheckMenuItem folding = new CheckMenuItem("Fold long stretches without events  (Q)");
        folding.setId("folding");
        folding.setOnAction(event -> toggleFolding.run());
        CheckMenuItem lives = new CheckMenuItem("Lane of alliances and relations  (S)");
        lives.setId("lives");
        lives.setOnAction(event -> toggleLives.run());
        getItems().addAll(new SeparatorMenuItem(), lives, folding);
        Runnable show = () -> {
            ViewState view = store.view().get();
            setText(words(view.lanes()));
            group.getToggles().forEach(item -> item.setSelected(view.lanes() == item.getUserData()));
            lives.setSelected(view.lifeSpans().shown());
            folding.setSelected(view.folding().isOn());
        };
        store.view().addListener((all, before, now) -> show.run());
        show.run();
    }

    private static String words(Lanes lanes) {
        return switch (lanes) {
            case KIND -> "Lanes by kind";
            case ACTOR -> "Lanes by actor";
            case NONE -> "One pile";
        };
    }
}
