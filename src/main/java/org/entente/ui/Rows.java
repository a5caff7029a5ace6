package org.entente.ui;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;

/** The rows of many items, each made when it is looked at. Rows are equal when their items and what they are made of are. */
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
     * @param key equal when the same item would have the same row
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

    /** O(items) at most, without making a row. */
    @Override
    public boolean equals(Object other) {
        if (other instanceof Rows<?> rows) {
            return key.equals(rows.key) && isSame(items, rows.items);
        }
        return super.equals(other);
    }

    private static boolean isSame(List<?> a, List<?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i) != b.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, items.size());
    }
}
