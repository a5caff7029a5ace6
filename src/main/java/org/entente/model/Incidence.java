package org.entente.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Which ordinals of one type belong to each ordinal of another, as two flat arrays. Immutable. */
final class Incidence {
    private final int[] starts;
    private final int[] values;

    private Incidence(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** Collects pairs, then builds; pairs of one row keep the order in which they were added, repeated ones are dropped. */
    static final class Builder {
        private int[] rows = new int[64];
        private int[] values = new int[64];
        private int size;

        void add(int row, int value) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            rows[size] = row;
            values[size++] = value;
        }

        Incidence build(int rowCount) {
            int[] starts = new int[rowCount + 2];
            for (int i = 0; i < size; i++) {
                starts[rows[i] + 2]++;
            }
            for (int row = 2; row < starts.length; row++) {
                starts[row] += starts[row - 1];
            }
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                sorted[starts[rows[i] + 1]++] = values[i];
            }
            return withoutRepeats(starts, sorted, rowCount);
        }

        /** Repeats of a value in a row stand side by side, because callers add item by item. */
        private static Incidence withoutRepeats(int[] starts, int[] sorted, int rowCount) {
            int[] newStarts = new int[rowCount + 1];
            int out = 0;
            for (int row = 0; row < rowCount; row++) {
                newStarts[row] = out;
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    if (out == newStarts[row] || sorted[out - 1] != sorted[i]) {
                        sorted[out++] = sorted[i];
                    }
                }
            }
            newStarts[rowCount] = out;
            return new Incidence(newStarts, Arrays.copyOf(sorted, out));
        }
    }

    /** The items of a row out of the list that the values index: a view, nothing is copied. */
    <T> List<T> of(int row, List<T> items) {
        int start = starts[row];
        int count = starts[row + 1] - start;
        return new Row<>(items, values, start, count);
    }

    private static final class Row<T> extends AbstractList<T> implements RandomAccess {
        private final List<T> items;
        private final int[] values;
        private final int start;
        private final int count;

        Row(List<T> items, int[] values, int start, int count) {
            this.items = items;
            this.values = values;
            this.start = start;
            this.count = count;
        }

        @Override
        public T get(int index) {
            if (index < 0 || index >= count) {
                throw new IndexOutOfBoundsException(index);
            }
            return items.get(values[start + index]);
        }

        @Override
        public int size() {
            return count;
        }
    }
}
