package org.entente.io;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that may stand in a place of the file, each an enum constant: the keys of an object, or the values of a field.
 * The constant {@code PART_OF} is the key {@code partOf} and the value {@code part-of}.
 */
final class Keys<E extends Enum<E>> {
    private final String what;
    private final Map<String, E> byWord = new LinkedHashMap<>();
    private final String[] words;

    private Keys(String what, Class<E> type, boolean camel) {
        this.what = what;
        E[] constants = type.getEnumConstants();
        this.words = new String[constants.length];
        for (E constant : constants) {
            String word = camel ? camel(constant.name()) : dashed(constant);
            words[constant.ordinal()] = word;
            byWord.put(word, constant);
        }
    }

    /** The keys of an object. */
    static <E extends Enum<E>> Keys<E> keys(String what, Class<E> type) {
        return new Keys<>(what, type, true);
    }

    /** The values of a field. */
    static <E extends Enum<E>> Keys<E> values(String what, Class<E> type) {
        return new Keys<>(what, type, false);
    }

    /** What has these words, such as "event" or "status". */
    String what() {
        return what;
    }

    /** The constant of a word, or null. */
    E get(String word) {
        return byWord.get(word);
    }

    String word(E constant) {
        return words[constant.ordinal()];
    }

    Set<String> words() {
        return byWord.keySet();
    }

    /** The words of those constants whose ordinals are bits of a mask. */
    Set<String> words(long mask) {
        Set<String> named = new LinkedHashSet<>();
        for (int i = 0; i < words.length; i++) {
            if ((mask & 1L << i) != 0) {
                named.add(words[i]);
            }
        }
        return named;
    }

    static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
            camel.append(
                    camel.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }

    @Override
    public String toString() {
        return what + " " + Arrays.toString(words);
    }
}
