package org.entente.model;

import java.util.Arrays;
import java.util.Objects;

/**
 * Ids by their texts: open addressing, some fifteen bytes an id. The texts' hashes stand beside the ids, so that a look touches
 * no text but the one it finds. Not for several writing threads.
 */
public final class IdIndex {
    private Id[] table;
    private int[] hashes;
    private int size;

    public IdIndex(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, expected + expected / 2)) * 2;
        table = new Id[slots];
        hashes = new int[slots];
    }

    /** The id of that text, or null. */
    public Id get(String text) {
        return table[slot(text, mixed(text))];
    }

    /** Adds an id and returns null, or returns the id of the same text that is there already and changes nothing. */
    public Id putIfAbsent(Id id) {
        int hash = mixed(id.text());
        int slot = slot(id.text(), hash);
        if (table[slot] != null) {
            return table[slot];
        }
        table[slot] = id;
        hashes[slot] = hash;
        if (++size + size / 2 > table.length) {
            grow();
        }
        return null;
    }

    public int size() {
        return size;
    }

    /** All ids, sorted by text. */
    public Id[] sorted() {
        Id[] all = Arrays.stream(table).filter(Objects::nonNull).toArray(Id[]::new);
        Arrays.sort(all);
        return all;
    }

    private void grow() {
        Id[] oldTable = table;
        int[] oldHashes = hashes;
        table = new Id[oldTable.length * 2];
        hashes = new int[table.length];
        for (int i = 0; i < oldTable.length; i++) {
            if (oldTable[i] != null) {
                int slot = first(oldHashes[i]);
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = oldTable[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    /** The slot of a text, or the free one where it belongs. */
    private int slot(String text, int hash) {
        int slot = first(hash);
        while (table[slot] != null
                && !(hashes[slot] == hash && table[slot].text().equals(text))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private int first(int hash) {
        return hash >>> Integer.numberOfLeadingZeros(table.length - 1);
    }

    /** Numbered ids have hashes in a lattice, which crowds in a table; this is the last step of Appleby's MurmurHash3. */
    private static int mixed(String text) {
        int hash = text.hashCode();
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
