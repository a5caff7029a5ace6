package org.entente.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A ring over a chart that has the focus, shown to hands on the keyboard and not to those on the mouse. */
final class FocusRing extends Region {
    private final Node about;
    private final EventHandler<InputEvent> hands = event -> show(event instanceof KeyEvent);
    private boolean keyed;

    FocusRing(Node about) {
        this.about = about;
        getStyleClass().add("focus-ring");
        setMouseTransparent(true);
        setVisible(false);
        about.focusedProperty().addListener((all, before, now) -> show(keyed));
        sceneProperty().addListener((all, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, hands);
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, hands);
            }
            if (now != null) {
                listen(now);
            }
        });
    }

    private void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, hands);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, hands);
    }

    private void show(boolean byKey) {
        keyed = byKey;
        setVisible(keyed && about.isFocused());
    }
}
