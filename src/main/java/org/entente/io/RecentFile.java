package org.entente.io;

import java.nio.file.Path;

/**
 * A data set's file that was open.
 *
 * @param file absolute
 * @param title of the data set when it was open last
 */
public record RecentFile(Path file, String title) {
    /** @throws IllegalArgumentException if the path is not absolute: it would name another file from another folder */
    public RecentFile {
        if (!file.isAbsolute()) {
            throw new IllegalArgumentException("A recent file is remembered by its whole path, not as " + file);
        }
    }

    /** The file wherever it is named from. */
    public static RecentFile of(Path file, String title) {
        return new RecentFile(file.toAbsolutePath().normalize(), title);
    }
}
