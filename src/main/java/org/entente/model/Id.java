package org.entente.model;

import java.util.Objects;

/**
 * The identity of one item of a data set. Ids of all types share one space: no two items of a data set have the same text.
 *
 * <p>A data set holds one instance for each item. Two ids are equal when type and text are equal; the ordinal is the item's
 * index in its data set's list and takes no part in equality, so that an id outlives a second reading of the file.
 */
public abstract sealed class Id implements Comparable<Id> permits ActorId, RelationId, EventId, SourceId {
    private final String text;
    private final int ordinal;

    Id(String text, int ordinal) {
        this.text = requireValid(text);
        if (ordinal < 0) {
            throw new IllegalArgumentException("The ordinal of " + text + " is negative: " + ordinal);
        }
        this.ordinal = ordinal;
    }

    /** The id as it stands in the file. */
    public final String text() {
        return text;
    }

    /** Index of the item in the list of its type, from 0. */
    public final int ordinal() {
        return ordinal;
    }

    /** Whether a text may be an id: one or more letters, digits, {@code -}, {@code _} or {@code .}. */
    public static boolean isValid(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')) {
                return false;
            }
            i += Character.charCount(c);
        }
        return !text.isEmpty();
    }

    private static String requireValid(String text) {
        Objects.requireNonNull(text, "text");
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no id: an id has only letters, digits, '-', '_' and '.'");
        }
        return text;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof Id that && getClass() == that.getClass() && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final int compareTo(Id other) {
        int byText = text.compareTo(other.text);
        return byText != 0
                ? byText
                : getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
    }

    @Override
    public final String toString() {
        return text;
    }
}
