package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.entente.state.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class KeysDialogTest {
    private final Keys keys = new Keys()
            .on("Right", "→", "next event", () -> {})
            .on("Plus", "+", "zoom the graph in", () -> {})
            .on("Equals", "=", "zoom the graph in", () -> {})
            .everywhere("F1", "F1", "all keys", () -> {});

    @Test
    void everyMeaningStandsOnceWithAllItsKeys() {
        assertThat(KeysDialog.byMeaning(keys.bindings()))
                .containsEntry("zoom the graph in", "+ or =")
                .containsEntry("next event", "→")
                .hasSize(3);
    }

    @Test
    void theDialogShowsEveryKey() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        List<String> texts = PaneWindow.fx(() -> {
            KeysDialog dialog = new KeysDialog(keys.bindings(), Theme.DARK);
            dialog.show();
            dialog.getDialogPane().applyCss();
            dialog.getDialogPane().layout();
            List<String> all = dialog.getDialogPane().lookupAll(".keys .label").stream()
                    .map(label -> ((Label) label).getText())
                    .toList();
            dialog.close();
            return all;
        });
        assertThat(texts).contains("→", "next event", "F1", "all keys");
    }
}
