package org.entente.ui;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
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
            if (stage.getScene().getRoot() instanceof DialogPane dialog) {
                // One that opens has its size and place from its content by itself, and asking again would confuse
                // window managers.
                if (stage.isShowing() && !Double.isNaN(stage.getWidth())) {
                    fit(stage, dialog);
                    // Where it stands is reckoned from the size that it had before.
                    Platform.runLater(() -> fit(stage, dialog));
                }
            }
        }
    }

    /** Makes a dialog as large as its content, and brings it into the middle of the window that it belongs to. */
    private static void fit(Stage stage, DialogPane dialog) {
        dialog.applyCss();
        stage.sizeToScene();
        place(stage);
    }

    private static void place(Stage stage) {
        Window owner = stage.getOwner();
        if (stage.isShowing() && owner != null && !Double.isNaN(stage.getWidth())) {
            Rectangle2D place = WindowPlace.over(
                    new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()),
                    stage.getWidth(),
                    stage.getHeight(),
                    Scrolled.screenOf(owner));
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
        }
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(opened);
        appearance.choices().removeListener(chosen);
    }
}
