package org.entente.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the program's windows are opened with.
 *
 * @param files the data sets, none for the bundled one
 * @param state a file with a saved view or a story that is shown first, if any
 */
public record WindowArguments(List<Path> files, Optional<Path> state) {
    private static final String STATE = "--state";

    public WindowArguments {
        files = List.copyOf(files);
    }

    /** Whether a word is an option of the window's, not of a command or of the program itself. */
    public static boolean isOption(String word) {
        return word.equals(STATE) || word.startsWith(STATE + "=");
    }

    /** @throws IllegalArgumentException if they can't be understood; the message is a sentence without its full stop */
    public static WindowArguments parse(List<String> words) {
        List<Path> files = new ArrayList<>();
        Path state = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isOption(word)) {
                if (state != null) {
                    throw new IllegalArgumentException("--state is given twice; name one saved view");
                }
                boolean joined = word.length() > STATE.length();
                if (!joined && i + 1 == words.size()) {
                    throw new IllegalArgumentException("--state needs a file; name a saved view after it");
                }
                state = path(joined ? word.substring(STATE.length() + 1) : words.get(++i));
            } else if (word.startsWith("--")) {
                throw new IllegalArgumentException(
                        "the window has no option " + word + "; it has --state, and the commands have others");
            } else {
                files.add(path(word));
            }
        }
        if (state != null && files.size() > 1) {
            throw new IllegalArgumentException(
                    "--state is a view of one data set, not of " + files.size() + "; name one file");
        }
        return new WindowArguments(files, Optional.ofNullable(state));
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + word + "\" can't be a file's name; name another", e);
        }
    }
}
