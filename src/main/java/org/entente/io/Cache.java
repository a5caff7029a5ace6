package org.entente.io;

/**
 * Recently made values by the text they were made from, so that equal ones share one instance. One slot a hash: a newer text
 * takes the slot of an older one, so that the memory stays the same however long the file is.
 */
final class Cache<T> {
    private final String[] texts;
    private final Object[] values;

    /** @param slots a power of two */
    Cache(int slots) {
        texts = new String[slots];
        values = new Object[slots];
    }

    /** The value made from an equal text, or null. */
    @SuppressWarnings("unchecked")
    T get(String text) {
        int slot = slot(text);
        return text.equals(texts[slot]) ? (T) values[slot] : null;
    }

    T put(String text, T value) {
        int slot = slot(text);
        texts[slot] = text;
        values[slot] = value;
        return value;
    }

    private int slot(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & texts.length - 1;
    }
}
