package org.entente.report;

import java.util.List;

/**
 * Rows under columns, to be printed in one of several formats.
 *
 * @param telling the column that says most to people; where room is scarce it keeps more than others
 * @param rows each with one cell a column
 */
public record Table(List<String> columns, String telling, List<List<Cell>> rows) {
    /** What stands in one place. */
    public sealed interface Cell permits Words, Number, Names {
        /** Nothing is known. */
        Cell BLANK = new Words("");

        /** A text; empty or null if nothing is known. */
        static Cell of(String text) {
            return text == null || text.isEmpty() ? BLANK : new Words(text);
        }

        static Cell of(long number) {
            return new Number(number);
        }

        static Cell of(List<String> names) {
            return new Names(names);
        }

        /** In one piece: names are set apart by "; ". */
        String text();
    }

    /** A text. */
    record Words(String text) implements Cell {}

    /** A whole number. */
    record Number(long value) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /** Several ids or names. */
    record Names(List<String> names) implements Cell {
        Names {
            names = List.copyOf(names);
        }

        @Override
        public String text() {
            return String.join("; ", names);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
    }
}
