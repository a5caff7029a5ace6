package org.entente.model;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text for people: one string, or one string for each of several languages. Immutable.
 *
 * <p>Languages are BCP 47 tags such as {@code en} or {@code ja}. A plain text is in the data set's language.
 */
public final class Text {
    public static final Text EMPTY = new Text("", null);

    private final String plain;
    private final Map<String, String> byLanguage;

    private Text(String plain, Map<String, String> byLanguage) {
        this.plain = plain;
        this.byLanguage = byLanguage;
    }

    public static Text of(String plain) {
        Objects.requireNonNull(plain, "plain");
        return plain.isEmpty() ? EMPTY : new Text(plain, null);
    }

    /** One string a language, in the order given. */
    public static Text of(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            return EMPTY;
        }
        Map<String, String> copy = new LinkedHashMap<>(byLanguage);
        return new Text(copy.values().iterator().next(), Collections.unmodifiableMap(copy));
    }

    /**
     * The text in a language or, as for {@code zh-Hant}, in the one it is a variety of; if it has none, the English one; if there
     * is none either, the first.
     */
    public String in(String language) {
        if (byLanguage == null) {
            return plain;
        }
        String exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        int variety = language.lastIndexOf('-');
        return variety > 0 ? in(language.substring(0, variety)) : byLanguage.getOrDefault("en", plain);
    }

    /** The text in English, or the first. */
    public String text() {
        return in("en");
    }

    public boolean isEmpty() {
        return byLanguage == null && plain.isEmpty();
    }

    public boolean isPlain() {
        return byLanguage == null;
    }

    /** The strings by language, in file order; empty for a plain text. */
    public Map<String, String> byLanguage() {
        return byLanguage == null ? Map.of() : byLanguage;
    }

    /** Every string of it, in file order. */
    public Iterable<String> strings() {
        return byLanguage == null ? List.of(plain) : byLanguage.values();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Text that
                        && plain.equals(that.plain)
                        && byLanguage().equals(that.byLanguage())
                        && sameOrder(
                                byLanguage().keySet().iterator(),
                                that.byLanguage().keySet().iterator());
    }

    private static boolean sameOrder(Iterator<String> a, Iterator<String> b) {
        while (a.hasNext()) {
            if (!a.next().equals(b.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
