package org.entente.state;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * Takes a text apart into words as they are compared in a search: without accents, case and width. What is written without
 * spaces is one word from one change of script to the next; it is found from any of its letters on.
 */
final class SearchWords {
    /** Letters beyond this many of one word don't tell it from others. */
    private static final int LONGEST = 40;

    private final String text;
    private int next;
    private final StringBuilder word = new StringBuilder();
    private final int[] ends = new int[LONGEST];
    private int start;
    private boolean unspaced;

    SearchWords(String text) {
        this.text = text;
    }

    /** Goes to the next word; false if there is none. */
    boolean next() {
        word.setLength(0);
        while (next < text.length()) {
            int c = text.codePointAt(next);
            int after = next + Character.charCount(c);
            boolean mark = c > 127 && isMark(c);
            if (!mark && !Character.isLetterOrDigit(c)) {
                if (!word.isEmpty()) {
                    return true;
                }
            } else if (!mark) {
                boolean own = isUnspaced(c);
                if (!word.isEmpty() && own != unspaced) {
                    return true;
                }
                if (word.isEmpty()) {
                    start = next;
                    unspaced = own;
                }
                add(c, after);
            } else if (!word.isEmpty()) {
                ends[Math.min(word.length(), LONGEST) - 1] = after;
            }
            next = after;
        }
        return !word.isEmpty();
    }

    private void add(int c, int after) {
        int before = word.length();
        if (c < 128) {
            word.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
        } else {
            fold(c);
        }
        word.setLength(Math.min(word.length(), LONGEST));
        for (int i = before; i < word.length(); i++) {
            ends[i] = after;
        }
        if (before >= LONGEST) {
            ends[LONGEST - 1] = after;
        }
    }

    private void fold(int c) {
        String other = unspaced
                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int i = 0; i < other.length(); ) {
            int each = other.codePointAt(i);
            i += Character.charCount(each);
            int lower = Character.toLowerCase(each);
            switch (lower) {
                case 'ß' -> word.append("ss");
                case 'æ' -> word.append("ae");
                case 'œ' -> word.append("oe");
                case 'þ' -> word.append("th");
                case 'ø' -> word.append('o');
                case 'đ', 'ð' -> word.append('d');
                case 'ł' -> word.append('l');
                case 'ı' -> word.append('i');
                case 'ħ' -> word.append('h');
                case 'ς' -> word.append('σ');
                default -> {
                    if (!isMark(lower) && Character.isLetterOrDigit(lower)) {
                        word.appendCodePoint(Character.toLowerCase(lower));
                    }
                }
            }
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isUnspaced(int c) {
        if (c < 0xE00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            case COMMON ->
                UnicodeBlock.of(c) == UnicodeBlock.KATAKANA
                        || UnicodeBlock.of(c) == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && c >= 0xFF66;
            default -> false;
        };
    }

    /** The word as it is compared. */
    String word() {
        return word.toString();
    }

    /** Whether it is written in a script without spaces. */
    boolean isUnspaced() {
        return unspaced;
    }

    /** Where it begins in the text. */
    int start() {
        return start;
    }

    /** Where the first letters of it end in the text. */
    int end(int letters) {
        return ends[Math.min(letters, word.length()) - 1];
    }

    /** Where its letter of that index begins in the text. */
    int at(int letter) {
        return letter == 0 ? start : ends[letter - 1];
    }
}
