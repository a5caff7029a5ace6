package org.entente.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A value of a JSON text that knows which characters it is: from {@code start} to before {@code end}. */
sealed interface Json {
    int start();

    int end();

    /**
     * A text, a number, true, false or null.
     *
     * @param text what a text says; of all others what is written
     */
    record Leaf(String text, boolean isText, int start, int end) implements Json {}

    /** Values in order. */
    record Items(List<Json> items, int start, int end) implements Json {}

    /** Values by their keys, in order. */
    record Fields(Map<String, Json> fields, int start, int end) implements Json {
        /** The value of a key, or null. */
        Json get(String key) {
            return fields.get(key);
        }

        /** The text of a key, or an empty one. */
        String text(String key) {
            return get(key) instanceof Leaf leaf && leaf.isText ? leaf.text : "";
        }

        /** The elements of the list that a key has, none if it has none. */
        List<Json> list(String key) {
            return get(key) instanceof Items list ? list.items : List.of();
        }
    }

    /** The value itself, what it holds, what that holds, and so on. */
    default Stream<Json> all() {
        if (this instanceof Items list) {
            return Stream.concat(Stream.of(this), list.items.stream().flatMap(Json::all));
        }
        if (this instanceof Fields object) {
            return Stream.concat(
                    Stream.of(this), object.fields.values().stream().flatMap(Json::all));
        }
        return Stream.of(this);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    static Json parse(String text) {
        Parser parser = new Parser(text);
        Json value = parser.value();
        parser.space();
        if (parser.at < text.length()) {
            throw parser.wrong();
        }
        return value;
    }

    /** Goes through a text once. */
    final class Parser {
        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private Json value() {
            space();
            return switch (peek()) {
                case '{' -> fields();
                case '[' -> items();
                case '"' -> {
                    int start = at;
                    String string = string();
                    yield new Leaf(string, true, start, at);
                }
                default -> word();
            };
        }

        private Fields fields() {
            int start = at;
            Map<String, Json> fields = new LinkedHashMap<>();
            for (boolean more = opened('}'); more; more = goesOn('}')) {
                space();
                String key = string();
                space();
                take(':');
                fields.put(key, value());
            }
            return new Fields(fields, start, at);
        }

        private Items items() {
            int start = at;
            List<Json> items = new ArrayList<>();
            for (boolean more = opened(']'); more; more = goesOn(']')) {
                items.add(value());
            }
            return new Items(items, start, at);
        }

        private boolean opened(char close) {
            at++;
            space();
            if (peek() == close) {
                at++;
                return false;
            }
            return true;
        }

        private boolean goesOn(char close) {
            space();
            if (peek() == close) {
                at++;
                return false;
            }
            take(',');
            return true;
        }

        private Leaf word() {
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(peek()) >= 0)) {
                at++;
            }
            String word = text.substring(start, at);
            if (!word.matches("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
                throw wrong();
            }
            return new Leaf(word, false, start, at);
        }

        private String string() {
            take('"');
            StringBuilder string = new StringBuilder();
            while (peek() != '"') {
                char c = text.charAt(at++);
                string.append(c == '\\' ? escaped() : c);
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            char c = peek();
            at++;
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = "\"\\/bfnrt".indexOf(c);
            if (known < 0) {
                throw wrong();
            }
            return "\"\\/\b\f\n\r\t".charAt(known);
        }

        private void space() {
            while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private void take(char c) {
            if (peek() != c) {
                throw wrong();
            }
            at++;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("The text is not JSON at its character " + at);
        }
    }
}
