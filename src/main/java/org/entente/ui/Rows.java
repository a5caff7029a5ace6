package org.entente.ui;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;

/** The rows of many items, each made when it is looked at. */
final class Rows<T> extends AbstractList<Block> implements RandomAccess {
    /** Up to this many rows are made at once. */
    private static final int FEW = 200;

    private final List<T> items;
    private final Function<? super T, ? extends Block> row;
    private final Object key;

    private Rows(List<T> items, Function<? super T, ? extends Block> row, Object key) {
        this.items = items;
        this.row = row;
        this.key = key;
    }

    /** Equal to itself alone, whatever its own equality is. */
    record Same(Object value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /**
     * The rows of some items.
     *
     * @param key equal to another's only if the items are the same and would have the same rows
     */
    static <T> List<Block> of(List<T> items, Function<? super T, ? extends Block> row, Object key) {
        return items.size() <= FEW ? items.stream().<Block>map(row).toList() : new Rows<>(items, row, key);
    }

    /** A list from its end to its beginning: a view, nothing is copied. */
    static <T> List<T> reversed(List<T> list) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return list.get(list.size() - 1 - index);
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    @Override
    public Block get(int index) {
        return row.apply(items.get(index));
    }

    @Override
    public int size() {
        return items.size();
    }

    /** Without making a row, if both are lists of this kind. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rows<?> rows
                ? key.equals(rows.key) && items.size() == rows.items.size()
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, items.size());
    }
}
