package org.entente.state;

/**
 * How many edits part two words: a letter more, less or another, or two neighbours exchanged. This is Damerau and Levenshtein's
 * distance with exchanges that do not overlap (Boytsov's "optimal string alignment"), row by row of its table.
 */
final class Nearness {
    private Nearness() {}

    /** A table for words of up to so many letters, its first row filled. */
    static int[][] table(int longest, int letters) {
        int[][] rows = new int[longest + 1][letters + 1];
        for (int j = 0; j <= letters; j++) {
            rows[0][j] = j;
        }
        return rows;
    }

    /**
     * Fills the row for the first letters of a word from the rows above it; its last entry is their distance from the text.
     *
     * @return the least distance to which any word with this beginning may come
     */
    static int row(int[][] rows, int depth, String word, String text) {
        int[] row = rows[depth];
        int[] above = rows[depth - 1];
        char letter = word.charAt(depth - 1);
        row[0] = depth;
        // An exchange of neighbours may lead from the row above past this one.
        int least = Math.min(depth, above[0] + 1);
        for (int j = 1; j < row.length; j++) {
            char other = text.charAt(j - 1);
            int edits = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (letter == other ? 0 : 1));
            if (depth > 1 && j > 1 && letter == text.charAt(j - 2) && word.charAt(depth - 2) == other) {
                edits = Math.min(edits, rows[depth - 2][j - 2] + 1);
            }
            row[j] = edits;
            least = Math.min(least, Math.min(edits, above[j] + 1));
        }
        return least;
    }

    /**
     * Whether a word is at most some edits away from a text.
     *
     * @param begun whether a beginning of the word that is at least as long as the text is enough
     */
    static boolean isNear(String word, String text, int edits, boolean begun) {
        int[][] rows = table(word.length(), text.length());
        for (int depth = 1; depth <= word.length(); depth++) {
            int least = row(rows, depth, word, text);
            boolean whole = depth == word.length() || begun && depth >= text.length();
            if (whole && rows[depth][text.length()] <= edits) {
                return true;
            }
            if (least > edits) {
                return false;
            }
        }
        return false;
    }
}
