package org.entente.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.entente.draw.Palette;
import org.entente.state.Theme;

/** All keys and what they do. */
final class KeysDialog extends Dialog<Void> {
    private static final double HEIGHT = 520;

    KeysDialog(List<Keys.Binding> bindings, Theme theme) {
        setTitle("Keys");
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        int row = 0;
        for (Map.Entry<String, String> key : byMeaning(bindings).entrySet()) {
            Label keys = new Label(key.getValue());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label what = new Label(key.getKey());
            what.setWrapText(true);
            keys.setLabelFor(what);
            table.addRow(row++, keys, what);
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(HEIGHT, 26.0 * row));
        getDialogPane().setContent(scroll);
        getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        getDialogPane().getStylesheets().add(Looks.sheet());
        getDialogPane().setPrefWidth(460);
        setResizable(true);
        Looks.dress(getDialogPane(), Palette.of(theme));
    }

    /** Each meaning once with all keys that have it, in the order of the bindings. */
    static Map<String, String> byMeaning(List<Keys.Binding> bindings) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Keys.Binding binding : bindings) {
            if (binding.what().isEmpty()) {
                continue; // another way to strike the key before
            }
            keys.merge(
                    binding.what(),
                    binding.shown(),
                    (before, more) -> List.of(before.split(" or ")).contains(more) ? before : before + " or " + more);
        }
        return keys;
    }
}
