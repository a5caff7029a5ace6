package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of JSON on its way into a file: one item at most, never a whole data set. */
sealed interface JsonNode {
    JsonNode NULL = new Atom("null");

    /** A number, a text, true, false or null, as it is written. */
    record Atom(String json) implements JsonNode {}

    /** Elements in order. */
    record Items(List<JsonNode> items) implements JsonNode {}

    /** Keys in order. */
    record Fields(Map<String, JsonNode> fields) implements JsonNode {}

    static JsonNode text(String text) {
        return new Atom(quote(text));
    }

    static JsonNode number(double number) {
        boolean whole = Double.compare(number, (long) number) == 0 && Math.abs(number) < 1e15;
        return new Atom(whole ? Long.toString((long) number) : Double.toString(number));
    }

    static JsonNode bool(boolean value) {
        return new Atom(Boolean.toString(value));
    }

    static JsonNode list(List<JsonNode> items) {
        return new Items(items);
    }

    /** A text in double quotes; letters of all languages stand as they are. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    // A half of a pair alone can't be written as UTF-8.
                    boolean alone = Character.isHighSurrogate(c)
                                    && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                            || Character.isLowSurrogate(c)
                                    && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c == 0x7F || alone) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** The value without any space. */
    static String compact(JsonNode node) {
        if (node instanceof Items list) {
            return list.items().stream().map(JsonNode::compact).collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof Fields object) {
            return object.fields().entrySet().stream()
                    .map(field -> quote(field.getKey()) + ":" + compact(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return ((Atom) node).json();
    }

    /** Reads compact JSON that is known to be good. */
    static JsonNode parse(String json) {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            return parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(JsonReader reader) throws IOException {
        JsonToken token = reader.peek();
        switch (token) {
            case BEGIN_ARRAY -> {
                List<JsonNode> items = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    items.add(parse(reader));
                }
                reader.endArray();
                return new Items(items);
            }
            case BEGIN_OBJECT -> {
                Map<String, JsonNode> fields = new LinkedHashMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    fields.put(reader.nextName(), parse(reader));
                }
                reader.endObject();
                return new Fields(fields);
            }
            case STRING -> {
                return text(reader.nextString());
            }
            case NUMBER -> {
                return new Atom(reader.nextString());
            }
            case BOOLEAN -> {
                return bool(reader.nextBoolean());
            }
            default -> {
                reader.nextNull();
                return NULL;
            }
        }
    }
}
