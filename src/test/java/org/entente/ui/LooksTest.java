package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.entente.draw.Palette;
import org.entente.state.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LooksTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Label labelIn(Theme theme) {
        Label label = new Label("Name");
        Scene scene = new Scene(new StackPane(label));
        Looks.apply(scene, theme);
        return label;
    }

    private static Color ink(Label label) {
        label.applyCss();
        return (Color) label.getTextFill();
    }

    @Test
    void aLightSceneAndADarkOneStandSideBySide() {
        assertThat(PaneWindow.fx(() -> {
                    Label light = labelIn(Theme.LIGHT);
                    Label dark = labelIn(Theme.DARK);
                    return new Color[] {ink(light), ink(dark)};
                }))
                .containsExactly(Looks.colour(Palette.LIGHT.text()), Looks.colour(Palette.DARK.text()));
    }

    @Test
    void theBundledFacesAreKnownByTheirNames() {
        PaneWindow.fx(() -> labelIn(Theme.LIGHT));
        assertThat(PaneWindow.fx(() -> new Font("Roboto Medium", 13).getName())).isEqualTo("Roboto Medium");
    }
}
