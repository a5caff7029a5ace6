package org.entente.model;

import java.util.Set;

/**
 * Another reading of an item: what it would be if other sources are right.
 *
 * @param value the item with the overriding fields in place; it has no alternatives of its own
 * @param fields the fields that this reading overrides, by their names in the file
 * @param <T> the type of the item
 */
public record Alternative<T>(T value, Set<String> fields) {
    public Alternative {
        fields = Set.copyOf(fields);
    }
}
