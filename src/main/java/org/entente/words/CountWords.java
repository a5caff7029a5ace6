package org.entente.words;

/** How many there are of something: "1 event", "3 events". */
public final class CountWords {
    private CountWords() {}

    /** @param thing in the singular; its plural takes an s */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
