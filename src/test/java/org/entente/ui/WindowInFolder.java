package org.entente.ui;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The ground of tests of the whole window: a folder for its settings and for files, and a window that is closed at the end. */
abstract class WindowInFolder {
    @TempDir
    Path folder;

    OpenWindow open;

    /** Opens the window on the bundled data. */
    void openBundled() throws Exception {
        open = new OpenWindow(folder.resolve("settings"));
    }

    /** Opens the window on a file and waits until it is painted. */
    void openOn(Path file) throws Exception {
        open = OpenWindow.on(file, folder.resolve("settings"));
        open.await(() -> open.window().workbench().isPresent());
        open.painted();
    }

    @AfterEach
    void close() {
        open.close();
    }
}
