package org.entente.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Extras;
import org.entente.model.Id;
import org.entente.model.Text;
import org.entente.time.Edtf;

/**
 * Puts the fields of an object together: of an item those that are not absent or as they would be if absent, of a reading
 * ({@code or}) those that it names.
 */
final class FieldsBuilder {
    private final Set<String> only;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    /** @param only the fields that a reading names, or null for an item */
    FieldsBuilder(Set<String> only) {
        this.only = only;
    }

    /** Whether this is a reading. */
    boolean isReading() {
        return only != null;
    }

    /** Whether a reading names a field; always so of an item. */
    boolean names(String key) {
        return only == null || only.contains(key);
    }

    /** @param node null if the field is absent */
    FieldsBuilder put(String key, JsonNode node) {
        if (only == null ? node != null : only.contains(key)) {
            fields.put(key, node == null ? JsonNode.NULL : node);
        }
        return this;
    }

    FieldsBuilder text(String key, Text text) {
        return put(key, node(text));
    }

    FieldsBuilder string(String key, String string) {
        return put(key, string.isEmpty() ? null : JsonNode.text(string));
    }

    FieldsBuilder date(String key, Edtf date) {
        return put(key, date == null ? null : JsonNode.text(date.text()));
    }

    FieldsBuilder id(String key, Id id) {
        return put(key, id == null ? null : JsonNode.text(id.text()));
    }

    FieldsBuilder word(String key, Enum<?> word, Enum<?> absent) {
        return put(key, word == absent ? null : JsonNode.text(Keys.dashed(word)));
    }

    FieldsBuilder number(String key, int number, int absent) {
        return put(key, number == absent ? null : JsonNode.number(number));
    }

    <T> FieldsBuilder list(String key, List<T> list, Function<T, JsonNode> node) {
        return put(key, list.isEmpty() ? null : nodes(list, node));
    }

    FieldsBuilder extras(Extras extras) {
        extras.json().forEach((key, json) -> fields.put(key, JsonNode.parse(json)));
        return this;
    }

    JsonNode.Fields build() {
        return new JsonNode.Fields(fields);
    }

    static <T> JsonNode nodes(List<T> list, Function<T, JsonNode> node) {
        List<JsonNode> nodes = new ArrayList<>(list.size());
        for (T each : list) {
            nodes.add(node.apply(each));
        }
        return JsonNode.list(nodes);
    }

    private static JsonNode node(Text text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.isPlain()) {
            return JsonNode.text(text.text());
        }
        Map<String, JsonNode> byLanguage = new LinkedHashMap<>();
        text.byLanguage().forEach((language, string) -> byLanguage.put(language, JsonNode.text(string)));
        return new JsonNode.Fields(byLanguage);
    }
}
