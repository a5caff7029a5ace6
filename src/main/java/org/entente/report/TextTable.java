package org.entente.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.report.Table.Cell;

/** Prints a table as columns of text. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;
    private static final int DATE = 10;
    private static final double TELLING = 3;

    private final List<List<String>> lines;
    private final boolean[] right;
    private final int room;
    private final int telling;

    /** @param width places of a line at most, as long as no more columns than {@code width / 8} need them */
    TextTable(Table table, int width) {
        this.lines = Stream.concat(
                        Stream.of(table.columns()), table.rows().stream().map(row -> row.stream()
                                .map(Cell::text)
                                .map(Columns::plain)
                                .toList()))
                .toList();
        int columns = table.columns().size();
        this.right = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            right[i] = !table.rows().isEmpty()
                    && table.rows().stream().allMatch(row -> row.get(column) instanceof Table.Number);
        }
        this.telling = table.columns().indexOf(table.telling());
        this.room = width - GAP.length() * (columns - 1);
    }

    String print() {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = Columns.cut(line.get(i), widths[i]);
                String pad = " ".repeat(Math.max(0, widths[i] - Columns.width(cell)));
                text.append(i == 0 ? "" : GAP).append(right[i] ? pad + cell : cell + pad);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** As wide as needed; if that is too much, first the long columns give way, then, below what dates need, all. */
    private int[] widths() {
        int[] widths = new int[right.length];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(line.get(i)));
            }
        }
        shrink(widths, DATE);
        shrink(widths, NARROWEST);
        return widths;
    }

    private void shrink(int[] widths, int least) {
        while (Arrays.stream(widths).sum() > room) {
            int longest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least && (longest < 0 || weighed(widths, i) > weighed(widths, longest))) {
                    longest = i;
                }
            }
            if (longest < 0) {
                return;
            }
            widths[longest]--;
        }
    }

    private double weighed(int[] widths, int column) {
        return column == telling ? widths[column] / TELLING : widths[column];
    }
}
