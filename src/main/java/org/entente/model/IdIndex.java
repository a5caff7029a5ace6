package org.entente.model;

import java.util.Arrays;

/** Ids by their texts: open addressing in one array, eight bytes or so an id. Not for several writing threads. */
public final class IdIndex {
    private Id[] table;
    private int size;

    public IdIndex(int expected) {
        table = new Id[Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4)];
    }

    /** The id of that text, or null. */
    public Id get(String text) {
        return table[slot(table, text)];
    }

    /** Adds an id and returns null, or returns the id of the same text that is there already and changes nothing. */
    public Id putIfAbsent(Id id) {
        int slot = slot(table, id.text());
        if (table[slot] != null) {
            return table[slot];
        }
        table[slot] = id;
        if (++size * 2 > table.length) {
            Id[] larger = new Id[table.length * 2];
            for (Id each : table) {
                if (each != null) {
                    larger[slot(larger, each.text())] = each;
                }
            }
            table = larger;
        }
        return null;
    }

    public int size() {
        return size;
    }

    /** All ids, sorted by text. */
    public Id[] sorted() {
        Id[] all = Arrays.stream(table).filter(id -> id != null).toArray(Id[]::new);
        Arrays.sort(all);
        return all;
    }

    private static int slot(Id[] table, String text) {
        int mask = table.length - 1;
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (table[slot] != null && !table[slot].text().equals(text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
