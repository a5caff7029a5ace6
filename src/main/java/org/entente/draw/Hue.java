package org.entente.draw;

import java.util.Locale;
import java.util.Optional;

/** The six colours that tell kinds of events and relations apart; a {@link Palette} says what each looks like. */
public enum Hue {
    DEFENCE,
    COOPERATION,
    ECONOMIC,
    HOSTILE,
    CONTESTED,
    NEUTRAL;

    /** The hue of that name as a data set writes it ({@code "cooperation"}), whatever its case. */
    public static Optional<Hue> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (Hue hue : values()) {
            if (hue.name().equals(wanted)) {
                return Optional.of(hue);
            }
        }
        return Optional.empty();
    }
}
