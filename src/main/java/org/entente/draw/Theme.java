package org.entente.draw;

import java.util.Locale;

/** Light or dark. */
public enum Theme {
    LIGHT,
    DARK;

    /** The colours of this theme. */
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    /** The name as commands and settings write it: {@code "light"} or {@code "dark"}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
