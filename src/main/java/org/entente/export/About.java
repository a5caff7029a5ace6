package org.entente.export;

import java.util.Objects;

/**
 * What a picture's file tells about it to those who file it, search it or cannot see it.
 *
 * @param title one line
 * @param description what the picture shows, in words; may be empty
 */
public record About(String title, String description) {
    /** The program's name, which every picture tells. */
    static final String PROGRAM = "Entente";

    /** Nothing to tell. */
    public static final About NOTHING = new About("", "");

    public About {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
    }
}
