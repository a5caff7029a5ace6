package org.entente.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field for what is searched for: with a lens before the words, and a cross behind them that takes them away. */
final class SearchField extends CustomTextField {
    SearchField() {
        getStyleClass().add("search-field");
        StackPane lens = new StackPane(new FontIcon(Feather.SEARCH));
        lens.getStyleClass().add("lens");
        lens.setMouseTransparent(true);
        setLeft(lens);
        Button clear = new Button(null, new FontIcon(Feather.X));
        clear.getStyleClass().addAll("flat", "clear");
        clear.setTooltip(new Tooltip("Take the words away"));
        clear.setAccessibleText("Take the words away");
        // Whoever has a keyboard selects the words and types.
        clear.setFocusTraversable(false);
        clear.setCursor(Cursor.DEFAULT);
        clear.setOnAction(event -> {
            clear();
            requestFocus();
        });
        rightProperty()
                .bind(Bindings.when(textProperty().isEmpty())
                        .then((Button) null)
                        .otherwise(clear));
    }
}
