package org.entente.state;

import java.util.Locale;

/** Whether pictures and window have a light or a dark ground. */
public enum Theme {
    LIGHT,
    DARK;

    /** The name as commands and settings write it: {@code "light"} or {@code "dark"}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
