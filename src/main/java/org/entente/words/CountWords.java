package org.entente.words;

import java.util.Locale;

/** How many there are of something: "1 event", "12,345 events". */
public final class CountWords {
    private CountWords() {}

    /** A number with its digits in groups of three: "12,345". */
    public static String number(long number) {
        return Math.abs(number) < 1_000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }

    /** @param thing in the singular; its plural takes an s */
    public static String of(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
