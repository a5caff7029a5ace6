package org.entente.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words that are looked for, and where a text has them. */
final class SearchQuery {
    /** More words than that are not looked at. */
    private static final int MOST_WORDS = 12;

    private static final int ONE_EDIT_FROM = 4;
    private static final int TWO_EDITS_FROM = 8;
    /** From so many letters on what is typed may be the faulty beginning of a longer word. */
    private static final int BEGUN_FROM = 5;

    private final List<String> words = new ArrayList<>();
    /** Whether each is written without spaces. */
    private final List<Boolean> unspaced = new ArrayList<>();

    /** @param most letters that are looked for in one piece of a script without spaces */
    SearchQuery(String text, int most) {
        SearchWords each = new SearchWords(text);
        while (words.size() < MOST_WORDS && each.next()) {
            String word = each.word();
            int step = each.isUnspaced() ? most : word.length();
            for (int i = 0; i < word.length(); i += step) {
                words.add(word.substring(i, Math.min(word.length(), i + step)));
                unspaced.add(each.isUnspaced());
            }
        }
    }

    List<String> words() {
        return words;
    }

    /** How many faults a word may have. */
    int edits(int word) {
        int letters = words.get(word).length();
        return unspaced.get(word) || letters < ONE_EDIT_FROM ? 0 : letters < TWO_EDITS_FROM ? 1 : 2;
    }

    /** Whether a word may be the faulty beginning of a longer one. */
    boolean mayBeBegun(int word) {
        return words.get(word).length() >= BEGUN_FROM;
    }

    /** The parts of a text that match, in order and apart from each other, and how many words have one. */
    record Marks(List<Found.Range> ranges, int words) {}

    /** Marks a text: words and beginnings, and of what is not found so what is nearly like it. O(words of both). */
    Marks mark(String text) {
        boolean[] marked = new boolean[text.length()];
        boolean[] seen = new boolean[words.size()];
        SearchWords each = new SearchWords(text);
        while (each.next()) {
            String own = each.word();
            for (int i = 0; i < words.size(); i++) {
                String wanted = words.get(i);
                int at = each.isUnspaced() ? own.indexOf(wanted) : own.startsWith(wanted) ? 0 : -1;
                if (at >= 0) {
                    seen[i] = true;
                    Arrays.fill(marked, each.at(at), each.end(at + wanted.length()), true);
                }
            }
        }
        markNear(text, marked, seen);
        int count = 0;
        for (boolean word : seen) {
            count += word ? 1 : 0;
        }
        return new Marks(ranges(marked), count);
    }

    private void markNear(String text, boolean[] marked, boolean[] seen) {
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && edits(i) > 0) {
                SearchWords each = new SearchWords(text);
                while (each.next()) {
                    if (Nearness.isNear(each.word(), words.get(i), edits(i), mayBeBegun(i))) {
                        seen[i] = true;
                        Arrays.fill(marked, each.start(), each.end(each.word().length()), true);
                    }
                }
            }
        }
    }

    private static List<Found.Range> ranges(boolean[] marked) {
        List<Found.Range> ranges = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= marked.length; i++) {
            boolean on = i < marked.length && marked[i];
            if (on && from < 0) {
                from = i;
            } else if (!on && from >= 0) {
                ranges.add(new Found.Range(from, i));
                from = -1;
            }
        }
        return ranges;
    }
}
