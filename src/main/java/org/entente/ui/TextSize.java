package org.entente.ui;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.io.Choices;

/** Gives every window of the program, dialogs among them, text as large as the user has chosen. For the FX thread. */
final class TextSize implements AutoCloseable {
    private final Appearance appearance;
    private final ListChangeListener<Window> opened = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::show);
        }
    };
    private final ChangeListener<Choices> chosen =
            (all, before, now) -> Window.getWindows().forEach(this::show);

    TextSize(Appearance appearance) {
        this.appearance = appearance;
        Window.getWindows().addListener(opened);
        appearance.choices().addListener(chosen);
        Window.getWindows().forEach(this::show);
    }

    /** Popups have their styles from the window that opens them. */
    private void show(Window window) {
        if (window instanceof Stage stage && stage.getScene() != null) {
            Looks.enlarge(stage.getScene(), appearance.choices().get().larger());
            if (stage.getScene().getRoot() instanceof DialogPane) {
                stage.sizeToScene();
            }
        }
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(opened);
        appearance.choices().removeListener(chosen);
    }
}
