package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import org.entente.io.RecentFile;

/** What a window can be asked to do with files, whether or not one is open. */
interface FileActions {
    /** Asks which file to open. */
    void choose();

    /** Opens files: the first in this window, each other in one of its own. */
    void open(List<Path> files);

    /** Opens a data set that comes with the program. */
    void openBundled(String name);

    /** Opens another window, on the start page. */
    void newWindow();

    /** Reads the file that is open again. */
    void readAgain();

    /** Shows the start page, or goes back from it to what is open. */
    void toggleStart();

    void closeWindow();

    /** The files that were open, the last one first. */
    List<RecentFile> recent();

    /** Takes a file off the recent ones. */
    void forget(Path file);

    /** The same keys for all of it with and without an open data set. */
    static Keys bind(Keys keys, FileActions files) {
        return keys.everywhere("Shortcut+O", "Ctrl+O", "open a data set", files::choose)
                .everywhere("Shortcut+N", "Ctrl+N", "new window", files::newWindow)
                .everywhere("Shortcut+W", "Ctrl+W", "close the window", files::closeWindow)
                .everywhere("F5", "F5", "read the file again", files::readAgain)
                .everywhere("Alt+Home", "Alt+Home", "start page: bundled sets and recent files", files::toggleStart);
    }
}
