package org.entente.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.report.Table.Cell;

/** How a table is printed. */
public enum TableFormat {
    /** Columns side by side within 120 characters; what does not fit ends in "…". */
    TEXT {
        @Override
        public String print(Table table) {
            return new TextTable(table, WIDTH).print();
        }
    },

    /**
     * RFC 4180 with a header, but lines end in a line feed alone. A cell with a comma, a quotation mark or a line break stands in
     * quotation marks, those in it doubled. Nothing is added or taken away, so a text may begin with "=": import such files as text.
     */
    CSV {
        @Override
        public String print(Table table) {
            StringBuilder out = new StringBuilder();
            line(out, table.columns());
            for (List<Cell> row : table.rows()) {
                line(out, row.stream().map(Cell::text).toList());
            }
            return out.toString();
        }
    },

    /** A list of objects, one a row; names are lists, what is not known is null. */
    JSON {
        @Override
        public String print(Table table) {
            StringWriter text = new StringWriter();
            try (JsonWriter out = new JsonWriter(text)) {
                out.setFormattingStyle(FormattingStyle.PRETTY);
                out.setHtmlSafe(false);
                out.beginArray();
                for (List<Cell> row : table.rows()) {
                    out.beginObject();
                    for (int i = 0; i < row.size(); i++) {
                        out.name(table.columns().get(i));
                        write(out, row.get(i));
                    }
                    out.endObject();
                }
                out.endArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text + "\n";
        }
    };

    private static final int WIDTH = 120;

    /** The whole table, its last line ended. */
    public abstract String print(Table table);

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(TableFormat::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static void write(JsonWriter out, Cell cell) throws IOException {
        if (cell instanceof Table.Number number) {
            out.value(number.value());
        } else if (cell instanceof Table.Names names) {
            out.beginArray();
            for (String name : names.names()) {
                out.value(name);
            }
            out.endArray();
        } else if (cell.text().isEmpty()) {
            out.nullValue();
        } else {
            out.value(cell.text());
        }
    }
}
