package org.entente.state;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.task.Progress;

/**
 * All words of a search in order, each with the places where it occurs. Words that begin alike stand side by side, so that those
 * with a beginning are a range, and those that are nearly like another are found in one walk that shares the work for what
 * neighbours have in common. Immutable.
 */
final class Lexicon {
    private final String[] words;
    /** How many letters each word shares with the one before. */
    private final byte[] shared;

    private final int[] starts;
    private final int[] places;

    private Lexicon(String[] words, byte[] shared, int[] starts, int[] places) {
        this.words = words;
        this.shared = shared;
        this.starts = starts;
        this.places = places;
    }

    /** Is told of each word that was looked for. */
    interface Visitor {
        /** @param distance how many edits it is away */
        void word(int index, int distance);
    }

    /** Collects words with their places. */
    static final class Builder {
        private static final class Places {
            private int[] values = new int[2];
            private int size;
        }

        private final Map<String, Places> all = new HashMap<>();
        private final int fieldBits;
        private int count;

        /** @param fieldBits how many low bits of a place say in what field of the item it is */
        Builder(int fieldBits) {
            this.fieldBits = fieldBits;
        }

        /** Items must come in order; of several places in one item the one of the highest field is kept. */
        void add(String word, int item, int field) {
            Places places = all.computeIfAbsent(word, none -> new Places());
            int place = item << fieldBits | field;
            if (places.size > 0 && places.values[places.size - 1] >> fieldBits == item) {
                places.values[places.size - 1] = Math.max(places.values[places.size - 1], place);
                return;
            }
            if (places.size == places.values.length) {
                places.values = Arrays.copyOf(places.values, places.size * 2);
            }
            places.values[places.size++] = place;
            count++;
        }

        Lexicon build(Progress progress) {
            String[] words = all.keySet().toArray(new String[0]);
            Arrays.sort(words);
            progress.check();
            byte[] shared = new byte[words.length];
            int[] starts = new int[words.length + 1];
            int[] places = new int[count];
            for (int i = 0; i < words.length; i++) {
                shared[i] = i == 0 ? 0 : (byte) shared(words[i - 1], words[i]);
                Places own = all.get(words[i]);
                System.arraycopy(own.values, 0, places, starts[i], own.size);
                starts[i + 1] = starts[i] + own.size;
            }
            return new Lexicon(words, shared, starts, places);
        }

        private static int shared(String a, String b) {
            int most = Math.min(a.length(), b.length());
            int i = 0;
            while (i < most && a.charAt(i) == b.charAt(i)) {
                i++;
            }
            return i;
        }
    }

    String word(int index) {
        return words[index];
    }

    /** How many places a word has. */
    int count(int index) {
        return starts[index + 1] - starts[index];
    }

    /** The place of a word with that number, below {@link #count}. */
    int place(int index, int number) {
        return places[starts[index] + number];
    }

    /** The words that begin with a text. O(log words + words found). */
    void beginning(String text, Visitor visitor) {
        int found = Arrays.binarySearch(words, text);
        for (int i = found < 0 ? -found - 1 : found; i < words.length && words[i].startsWith(text); i++) {
            visitor.word(i, 0);
        }
    }

    /**
     * The words that are at most some edits away from a text, by {@link Nearness}. Rows of its table are shared by words that
     * begin alike, and beginnings from which no word can be near are passed over.
     *
     * @param edits 0 or more
     * @param begun whether words of which just a beginning at least as long as the text is near count as well
     */
    void near(String text, int edits, boolean begun, Visitor visitor) {
        int m = text.length();
        int[][] rows = Nearness.table(Byte.MAX_VALUE, m);
        // How many first letters of the word before are a dead end, or are near as a beginning; none if larger than any
        // word.
        int dead = Integer.MAX_VALUE;
        int near = Integer.MAX_VALUE;
        int nearBy = 0;
        for (int i = 0; i < words.length; i++) {
            int common = shared[i];
            if (common >= dead) {
                continue;
            }
            if (common >= near) {
                visitor.word(i, nearBy);
                continue;
            }
            dead = Integer.MAX_VALUE;
            near = Integer.MAX_VALUE;
            String word = words[i];
            for (int depth = common + 1; depth <= word.length(); depth++) {
                int least = Nearness.row(rows, depth, word, text);
                int last = rows[depth][m];
                if (begun && depth >= m && last <= edits) {
                    near = depth;
                    nearBy = last;
                    visitor.word(i, last);
                    break;
                }
                if (least > edits) {
                    dead = depth;
                    break;
                }
                if (depth == word.length() && last <= edits) {
                    visitor.word(i, last);
                }
            }
        }
    }
}
