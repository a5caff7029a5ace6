package org.entente.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that can be read more than once from its beginning, since a faulty data set is.
 *
 * <p>A stream that can be read only once, such as standard input, is read into bytes first.
 */
public interface Input {
    /** The name by which problems call it, as the user gave it. */
    String name();

    /** Its length in bytes, or −1 if that is not known. */
    long size() throws IOException;

    InputStream open() throws IOException;

    /** A file, named as its path is written. */
    static Input of(Path file) {
        return new Input() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public long size() throws IOException {
                if (Files.isDirectory(file)) {
                    throw FileException.isFolder(name(), null);
                }
                return Files.isRegularFile(file) ? Files.size(file) : -1;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** Bytes in memory, which are not copied. */
    static Input of(String name, byte[] bytes) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /** A text in memory. */
    static Input of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
