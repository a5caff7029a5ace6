package org.entente.io;

import java.util.Collection;

/** Which known word someone may have meant. */
final class Nearest {
    /** Beyond this many known words, or in a longer word, looking is not worth the time. */
    private static final int MOST_WORDS = 20_000;

    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * A way out for an unknown word: " did you mean "x"?", or the known ones if they are few.
     *
     * @return text to follow a semicolon
     */
    static String hint(String word, Collection<String> known, String otherwise) {
        String near = of(word, known);
        if (near != null) {
            return "did you mean \"" + near + "\"?";
        }
        return !known.isEmpty() && known.size() <= 14 ? "write one of " + String.join(", ", known) + "." : otherwise;
    }

    /** The known word with the least edits from a word, if they are at most a third of its letters; else null. */
    static String of(String word, Collection<String> known) {
        if (word.length() > LONGEST || known.size() > MOST_WORDS) {
            return null;
        }
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String each : known) {
            if (Math.abs(each.length() - word.length()) < least) {
                int edits = edits(word, each, least);
                if (edits < least) {
                    least = edits;
                    best = each;
                }
            }
        }
        return best;
    }

    /** Levenshtein's distance with neighbouring letters exchanged as one edit, ignoring case; O(a·b). */
    private static int edits(String a, String b, int enough) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = same(a, i, b, j) ? 0 : 1;
                int edits = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least >= enough) {
                return enough;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
    }
}
