package org.entente.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The place of something that is made once the first picture is on the screen: controls take as long to make and to style as
 * both charts together, and nobody uses them before there is something to see.
 */
final class Later extends StackPane {
    private Supplier<? extends Node> maker;

    Later(Supplier<? extends Node> maker) {
        this.maker = maker;
    }

    /** Makes what belongs here, unless that is done. */
    void fill() {
        if (maker != null) {
            Node made = maker.get();
            maker = null;
            getChildren().add(made);
        }
    }

    /** Makes what belongs here as soon as the place is in a window, which a closed pane is not. */
    void fillOnceInWindow() {
        if (getScene() != null) {
            fill();
        } else {
            sceneProperty().addListener((all, before, now) -> fill());
        }
    }
}
