package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SideBySideTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static SideBySide three(double width) {
        SideBySide pane = new SideBySide();
        for (double height : new double[] {30, 50, 20}) {
            Region child = new Region();
            child.setPrefHeight(height);
            pane.getChildren().add(child);
        }
        pane.resize(width, pane.prefHeight(width));
        pane.layout();
        return pane;
    }

    private static Node child(SideBySide pane, int i) {
        return pane.getChildren().get(i);
    }

    @Test
    void withoutRoomAllStandBelowEachOther() {
        SideBySide pane = PaneWindow.fx(() -> three(300));
        assertThat(pane.getHeight()).isEqualTo(30 + 50 + 20 + 8);
        assertThat(child(pane, 1).getLayoutY()).isEqualTo(34);
        assertThat(child(pane, 1).getLayoutBounds().getWidth()).isEqualTo(300);
    }

    @Test
    void withRoomTheyStandSideBySideEquallyWideAndHigh() {
        SideBySide pane = PaneWindow.fx(() -> three(3 * SideBySide.LEAST + 8));
        assertThat(pane.getHeight()).isEqualTo(50);
        for (int i = 0; i < 3; i++) {
            assertThat(child(pane, i).getLayoutX()).isEqualTo(i * (SideBySide.LEAST + 4));
            assertThat(child(pane, i).getLayoutBounds().getHeight()).isEqualTo(50);
        }
    }

    @Test
    void whatFindsNoColumnBeginsTheNextRow() {
        SideBySide pane = PaneWindow.fx(() -> three(2 * SideBySide.LEAST + 4));
        assertThat(child(pane, 2).getLayoutX()).isZero();
        assertThat(child(pane, 2).getLayoutY()).isEqualTo(54);
    }
}
