package org.entente.words;

import java.util.Locale;

/** What languages are called. */
public final class LanguageWords {
    private LanguageWords() {}

    /** A language by its own name and, where that is another, by its English one: "日本語 (Japanese)"; an unknown tag as it is. */
    public static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String english = locale.getDisplayName(Locale.ENGLISH);
        String own = locale.getDisplayName(locale);
        if (english.isEmpty() || english.equals(tag)) {
            return tag;
        }
        return own.isEmpty() || own.equals(english) ? english : own + " (" + english + ")";
    }
}
