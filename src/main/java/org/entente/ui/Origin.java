package org.entente.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.io.Bundled;
import org.entente.io.Input;
import org.entente.io.Settings;

/**
 * Where a data set comes from.
 *
 * @param name of the file as it was given, or of the bundled set
 * @param key under which its last view is remembered
 * @param file empty for a bundled set
 */
record Origin(String name, String key, Input input, Optional<Path> file) {
    static Origin file(Path file) {
        return new Origin(file.toString(), Settings.key(file), Input.of(file), Optional.of(file));
    }

    /** @throws java.util.NoSuchElementException if there is no bundled set of that name */
    static Origin bundled(String name) {
        return new Origin(name, Settings.bundledKey(name), Bundled.input(name), Optional.empty());
    }

    /** The name without its folders, for a sentence. */
    String shortName() {
        return file.map(Path::getFileName).map(Path::toString).orElse(name);
    }
}
