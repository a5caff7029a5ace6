package org.entente.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The one hint, in a corner of what it lies over, until the first step. */
final class Hint extends StackPane {
    Hint(Store store, Node under) {
        Label words = new Label("→ next event  ·  drag a node  ·  click a line");
        words.getStyleClass().add("hint");
        words.setMouseTransparent(true);
        words.setWrapText(true);
        words.setVisible(!store.dataset().events().isEmpty());
        setMinSize(0, 0);
        getChildren().addAll(under, words);
        setAlignment(words, Pos.BOTTOM_RIGHT);
        setMargin(words, new Insets(0, 12, 10, 0));
        store.undoable().addListener((all, before, now) -> words.setVisible(words.isVisible() && !now));
    }
}
