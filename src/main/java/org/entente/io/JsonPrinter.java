package org.entente.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.io.JsonNode.Atom;
import org.entente.io.JsonNode.Fields;
import org.entente.io.JsonNode.Items;

/**
 * Writes JSON as people like to read it: what fits on a line stands on one, else its parts go on lines of their own, as many on
 * each as fit if they are plain values; two spaces a level.
 */
final class JsonPrinter {
    private static final int WIDTH = 160;

    private final Appendable out;

    JsonPrinter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a value.
     *
     * @param indent spaces before its further lines
     * @param column where it begins
     * @param after characters that follow it on its last line
     */
    void print(JsonNode node, int indent, int column, int after) throws IOException {
        if (node instanceof Atom atom) {
            out.append(atom.json());
        } else if (column + after + width(node, WIDTH) <= WIDTH) {
            printFlat(node);
        } else if (node instanceof Items list) {
            out.append('[');
            printParts(list.items().stream().map(item -> Map.entry("", item)).toList(), indent + 2);
            newLine(indent);
            out.append(']');
        } else if (node instanceof Fields object) {
            out.append('{');
            printParts(List.copyOf(object.fields().entrySet()), indent + 2);
            newLine(indent);
            out.append('}');
        }
    }

    /** Parts of a value that does not fit on a line; short ones share lines, long ones and lists of objects do not. */
    private void printParts(List<? extends Map.Entry<String, JsonNode>> parts, int indent) throws IOException {
        int column = 0;
        boolean aloneBefore = true;
        for (int i = 0; i < parts.size(); i++) {
            String key = parts.get(i).getKey();
            JsonNode value = parts.get(i).getValue();
            String label = key.isEmpty() ? "" : JsonNode.quote(key) + ": ";
            int comma = i + 1 < parts.size() ? 1 : 0;
            int width = label.length() + width(value, WIDTH);
            boolean alone = isAlone(key, value) || indent + width + comma > WIDTH;
            if (aloneBefore || alone || column + 1 + width + comma > WIDTH) {
                newLine(indent);
                column = indent;
            } else {
                out.append(' ');
                column++;
            }
            out.append(label);
            print(value, indent, column + label.length(), comma);
            column += width + comma;
            if (comma > 0) {
                out.append(',');
            }
            aloneBefore = alone;
        }
    }

    private static boolean isAlone(String key, JsonNode value) {
        return key.isEmpty() && value instanceof Fields;
    }

    private void newLine(int indent) throws IOException {
        out.append('\n').append(" ".repeat(indent));
    }

    private void printFlat(JsonNode node) throws IOException {
        if (node instanceof Atom atom) {
            out.append(atom.json());
        } else if (node instanceof Items list) {
            String between = "[";
            for (JsonNode item : list.items()) {
                out.append(between);
                printFlat(item);
                between = ", ";
            }
            out.append(list.items().isEmpty() ? "[]" : "]");
        } else if (node instanceof Fields object) {
            String between = "{";
            for (Map.Entry<String, JsonNode> field : object.fields().entrySet()) {
                out.append(between).append(JsonNode.quote(field.getKey())).append(": ");
                printFlat(field.getValue());
                between = ", ";
            }
            out.append(object.fields().isEmpty() ? "{}" : "}");
        }
    }

    /** Characters on one line; counting ends beyond a limit. */
    private static int width(JsonNode node, int limit) {
        if (node instanceof Atom atom) {
            return atom.json().length();
        }
        int width = 2;
        if (node instanceof Items list) {
            for (JsonNode item : list.items()) {
                width += width(item, limit - width) + 2;
                if (width > limit + 2) {
                    return width;
                }
            }
            return list.items().isEmpty() ? width : width - 2;
        }
        Fields object = (Fields) node;
        for (Map.Entry<String, JsonNode> field : object.fields().entrySet()) {
            width += JsonNode.quote(field.getKey()).length() + 2 + width(field.getValue(), limit - width) + 2;
            if (width > limit + 2) {
                return width;
            }
        }
        return object.fields().isEmpty() ? width : width - 2;
    }
}
