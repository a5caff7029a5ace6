package org.entente.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells one state of a file from another without reading it.
 *
 * @param size in bytes, −1 if there is no such file
 * @param modified when it was written, in milliseconds since 1970
 */
record FileStamp(long size, long modified) {
    static final FileStamp ABSENT = new FileStamp(-1, 0);

    /** The state of a file now; {@link #ABSENT} if it is not there or can't be reached. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(now.size(), now.lastModifiedTime().toMillis());
        } catch (IOException unreachable) {
            return ABSENT;
        }
    }
}
