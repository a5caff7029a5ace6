package org.entente.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The few letters that stand in a node without a flag. */
public final class Monogram {
    private static final int MOST = 3;
    private static final int MOST_OF_A_SHORT_FORM = 4;
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "at", "by", "da", "de", "del", "della", "der", "des", "di", "do", "dos", "du", "et",
            "for", "für", "in", "la", "le", "les", "of", "on", "the", "to", "und", "van", "von", "y", "zu");

    private Monogram() {}

    /**
     * One to three letters: the code if it is that short, else a name that is itself a short form ("NATO" and other short
     * forms of four letters stay whole, since half of one says nothing), else the initials of its words without "of", "the"
     * and the like, else the first letters of its only word. A question mark if there is no letter at all.
     *
     * @param name as shown, in any script
     * @param code of the actor, or an empty text
     */
    public static String of(String name, String code) {
        String shortCode = code.strip();
        if (!shortCode.isEmpty() && length(shortCode) <= MOST) {
            return shortCode.toUpperCase(Locale.ROOT);
        }
        List<String> words = words(name);
        if (words.isEmpty()) {
            return "?";
        }
        if (words.size() == 1) {
            return ofWord(words.get(0));
        }
        StringBuilder initials = new StringBuilder();
        List<String> great = words.stream()
                .filter(w -> !LITTLE.contains(w.toLowerCase(Locale.ROOT)))
                .toList();
        for (String word : great.isEmpty() ? words : great) {
            if (length(initials) < MOST) {
                initials.append(first(word, 1).toUpperCase(Locale.ROOT));
            }
        }
        return initials.toString();
    }

    private static String ofWord(String word) {
        boolean shortForm = length(word) > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (shortForm && word.codePoints().allMatch(Character::isUpperCase)) {
            return first(word, length(word) <= MOST_OF_A_SHORT_FORM ? MOST_OF_A_SHORT_FORM : MOST);
        }
        boolean ideographic = Character.isIdeographic(word.codePointAt(0));
        return ideographic ? first(word, 1) : first(word, 1).toUpperCase(Locale.ROOT) + first(rest(word), 1);
    }

    /** Runs of letters and digits. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        name.codePoints().limit(200).forEach(c -> {
            if (Character.isLetterOrDigit(c) || isJoined(c) && word.length() > 0) {
                word.appendCodePoint(c);
            } else if (word.length() > 0 && c != '\'' && c != '’') {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isJoined(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    private static String first(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(letters, length(text))));
    }

    private static String rest(String text) {
        return text.substring(text.offsetByCodePoints(0, 1));
    }
}
