package org.entente.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.entente.draw.Flags;
import org.entente.draw.Painter;
import org.entente.draw.Type;
import org.entente.io.Settings;

/**
 * The windows of one run of the program. Each has a document, a store and a brush of its own; what is remembered on the disk is
 * theirs together. The program ends with the last of them. For the FX thread.
 */
final class Windows implements AutoCloseable {
    /** A new window stands so many pixels right of and below the one it was asked for in. */
    private static final double STEP = 28;

    private final Type type;
    private final Flags flags;
    private final Settings settings;
    private final Browser browser;
    private final Appearance appearance;
    private final TextSize textSize;
    private final List<EntenteWindow> windows = new ArrayList<>();
    /** The same, the one used last at the front. */
    private final Deque<EntenteWindow> used = new ArrayDeque<>();

    /** @param browser opens the pages of sources */
    Windows(Type type, Flags flags, Settings settings, Browser browser) {
        this.type = type;
        this.flags = flags;
        this.settings = settings;
        this.browser = browser;
        this.appearance = new Appearance(settings, sentence -> Platform.runLater(() -> complain(sentence)));
        this.textSize = new TextSize(appearance);
    }

    Type type() {
        return type;
    }

    Flags flags() {
        return flags;
    }

    Settings settings() {
        return settings;
    }

    /** What the user has chosen, for all of them. */
    Appearance appearance() {
        return appearance;
    }

    private void complain(String sentence) {
        if (windows.isEmpty()) {
            System.err.println("entente: " + sentence);
        } else {
            windows.get(windows.size() - 1).complain(sentence);
        }
    }

    Browser browser() {
        return browser;
    }

    /** Those that are open, the oldest first. */
    List<EntenteWindow> all() {
        return List.copyOf(windows);
    }

    /** Opens a window on what is being loaded. */
    EntenteWindow open(Stage stage, Loading loading) {
        EntenteWindow window = add(stage);
        window.show(loading);
        return window;
    }

    /** Opens a window on a file, beside another window. */
    EntenteWindow open(Path file, Stage beside) {
        EntenteWindow window = add(new Stage());
        window.show(Loading.file(file, type));
        place(window.stage(), beside);
        return window;
    }

    /** Opens a window with the start page, beside another one. */
    EntenteWindow openEmpty(Stage beside) {
        EntenteWindow window = add(new Stage());
        window.showStart();
        place(window.stage(), beside);
        return window;
    }

    /** What shows a data set in a window other than this one, in the one that was used last. */
    Optional<Workbench> other(String key, EntenteWindow than) {
        return used.stream()
                .filter(window -> window != than)
                .flatMap(window -> window.workbench().stream())
                .filter(workbench -> workbench.document().key().equals(key))
                .findFirst();
    }

    private EntenteWindow add(Stage stage) {
        EntenteWindow window = new EntenteWindow(stage, this, new Brush(new Painter(type)));
        windows.add(window);
        used.addFirst(window);
        stage.focusedProperty().addListener((all, before, focused) -> {
            if (focused && used.remove(window)) {
                used.addFirst(window);
            }
        });
        stage.setOnHidden(event -> {
            windows.remove(window);
            used.remove(window);
            window.close();
        });
        return window;
    }

    private static void place(Stage stage, Stage beside) {
        stage.setMaximized(false);
        stage.setX(beside.getX() + STEP);
        stage.setY(beside.getY() + STEP);
    }

    /** Closes all that are open. */
    @Override
    public void close() {
        all().forEach(EntenteWindow::close);
        windows.clear();
        used.clear();
        textSize.close();
        appearance.close();
    }
}
