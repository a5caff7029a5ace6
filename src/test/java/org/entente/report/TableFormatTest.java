package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.report.Table.Cell;
import org.junit.jupiter.api.Test;

class TableFormatTest {
    @Property(tries = 200)
    void csvIsReadBackAsItWasWritten(@ForAll String first, @ForAll String second) {
        Table table = new Table(List.of("a", "b"), "a", List.of(List.of(Cell.of(first), Cell.of(second))));
        assertThat(parse(TableFormat.CSV.print(table))).containsExactly(List.of("a", "b"), List.of(first, second));
    }

    @Property(tries = 200)
    void jsonIsReadBackAsItWasWritten(@ForAll String text) {
        Table table = new Table(List.of("a"), "a", List.of(List.of(Cell.of("x" + text))));
        JsonArray rows = JsonParser.parseString(TableFormat.JSON.print(table)).getAsJsonArray();
        assertThat(rows.get(0).getAsJsonObject().get("a").getAsString()).isEqualTo("x" + text);
    }

    @Property(tries = 200)
    void textHasOneLineARowAndFits(@ForAll List<String> texts) {
        List<List<Cell>> rows = texts.stream()
                .map(text -> List.of(Cell.of(text), Cell.of(text + text), Cell.of(5), Cell.of(List.of(text, text))))
                .toList();
        String printed = TableFormat.TEXT.print(new Table(List.of("a", "b", "c", "d"), "b", rows));
        List<String> lines = List.of(printed.split("\n", -1));
        assertThat(lines).hasSize(rows.size() + 2);
        assertThat(lines).allMatch(line -> Columns.width(line) <= 120);
    }

    @Test
    void columnsStandBelowTheirNames() {
        Table table = new Table(
                List.of("id", "n", "name"),
                "name",
                List.of(
                        List.of(Cell.of("日本"), Cell.of(7), Cell.of("Japan")),
                        List.of(Cell.of("a"), Cell.of(12), Cell.of("B"))));
        assertThat(TableFormat.TEXT.print(table)).isEqualTo("id     n  name\n日本   7  Japan\na     12  B\n");
    }

    @Test
    void theTellingColumnKeepsMoreThanOthers() {
        String longText = "x".repeat(200);
        Table table = new Table(List.of("a", "b"), "b", List.of(List.of(Cell.of(longText), Cell.of(longText))));
        String row = TableFormat.TEXT.print(table).lines().toList().get(1);
        assertThat(row.split(" +")[1].length()).isGreaterThan(2 * row.split(" +")[0].length());
        assertThat(row).hasSize(120);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefused() {
        assertThatThrownBy(() -> new Table(List.of("a", "b"), "a", List.of(List.of(Cell.of("x")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A reader of RFC 4180, as short as can be. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
