package org.entente.io;

/**
 * Recently made values by the text they were made from, so that equal ones share one instance. Two slots a hash: a newer text
 * drives the elder of the two out, so that the memory stays the same however long the file is.
 */
final class Cache<T> {
    private final String[] texts;
    private final Object[] values;
    private final int shift;

    /** @param slots a power of two, at least 4 */
    Cache(int slots) {
        texts = new String[slots];
        values = new Object[slots];
        shift = Integer.numberOfLeadingZeros(slots / 2 - 1);
    }

    /** The value made from an equal text, or null. */
    @SuppressWarnings("unchecked")
    T get(String text) {
        int slot = slot(text);
        return text.equals(texts[slot]) ? (T) values[slot] : text.equals(texts[slot + 1]) ? (T) values[slot + 1] : null;
    }

    T put(String text, T value) {
        int slot = slot(text);
        if (!text.equals(texts[slot])) {
            texts[slot + 1] = texts[slot];
            values[slot + 1] = values[slot];
        }
        texts[slot] = text;
        values[slot] = value;
        return value;
    }

    /** Texts that are alike have hashes in a lattice, which crowds in a table; so they are stirred. */
    private int slot(String text) {
        int hash = text.hashCode();
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        return (hash ^ hash >>> 13) * 0xC2B2AE35 >>> shift << 1;
    }
}
