package org.entente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six colours in which kinds of event and relation are drawn. */
public enum Hue {
    DEFENCE,
    COOPERATION,
    ECONOMIC,
    HOSTILE,
    CONTESTED,
    NEUTRAL;

    /** The hue of that name in the file, such as {@code cooperation}. */
    public static Optional<Hue> fromJson(String json) {
        return Arrays.stream(values()).filter(hue -> hue.json().equals(json)).findFirst();
    }

    /** The name in the file. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
