package org.entente.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.entente.io.SavedView;

/** Where lists get their small pictures from: each is drawn once for a theme, and again when the theme changes. */
interface Pictures {
    /**
     * Asks for the picture of a view.
     *
     * @param of what the picture is remembered by
     * @param view is asked only if the picture has to be drawn
     * @param to gets it, at once or later, on the FX thread
     */
    void of(Object of, Supplier<SavedView> view, Consumer<Image> to);
}
