package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, as far as its first key tells. */
public enum FileKind {
    DATASET,
    SAVED_VIEW,
    STORY;

    private static final int LOOKED_AT = 512;
    private static final Pattern FIRST_KEY = Pattern.compile("^\\uFEFF?\\s*\\{\\s*\"([^\"\\\\]*)\"");

    /** The kind of a file; one that can't be read, or is none of the program's, counts as a data set, whose reader says why. */
    public static FileKind of(Path file) {
        if (!Files.isRegularFile(file)) {
            return DATASET;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Matcher key = FIRST_KEY.matcher(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8));
            String first = key.find() ? key.group(1) : "";
            return first.equals(ViewStateNodes.VERSION_KEY)
                    ? SAVED_VIEW
                    : first.equals(Stories.VERSION_KEY) ? STORY : DATASET;
        } catch (IOException unreadable) {
            return DATASET;
        }
    }
}
