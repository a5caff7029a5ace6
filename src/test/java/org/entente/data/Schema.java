package org.entente.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a value against a JSON Schema of draft 2020-12: those keywords of it that the schema of data sets uses, each as the
 * specification means it, and a refusal of all others.
 */
final class Schema {
    /** Keywords that say something to people and editors only; {@code $defs} is reached by references. */
    private static final Set<String> WORDS =
            Set.of("$schema", "$id", "$defs", "$comment", "title", "description", "examples", "default", "format");

    private final Json.Fields root;

    Schema(String text) {
        root = (Json.Fields) Json.parse(text);
    }

    /** A value that is not as the schema wants it. */
    record Fault(Json value, String what) {}

    /** Everything that the schema has against a value. */
    List<Fault> faults(Json value) {
        List<Fault> faults = new ArrayList<>();
        check(value, root, faults);
        return faults;
    }

    private boolean fits(Json value, Json schema) {
        List<Fault> faults = new ArrayList<>();
        check(value, schema, faults);
        return faults.isEmpty();
    }

    private void check(Json value, Json schema, List<Fault> faults) {
        if (schema instanceof Json.Leaf leaf) {
            require(leaf.text().equals("true"), value, "must not be here", faults);
            return;
        }
        Json.Fields object = (Json.Fields) schema;
        object.fields().forEach((keyword, rule) -> check(value, keyword, rule, object, faults));
    }

    private void check(Json value, String keyword, Json rule, Json.Fields schema, List<Fault> faults) {
        switch (keyword) {
            case "$ref" -> check(value, referenced(text(rule)), faults);
            case "type" -> require(isOfType(value, text(rule)), value, "is no " + text(rule), faults);
            case "const" -> require(same(value, rule), value, "is not " + text(rule), faults);
            case "enum" ->
                require(
                        ((Json.Items) rule).items().stream().anyMatch(each -> same(value, each)),
                        value,
                        "is none of " + texts(rule),
                        faults);
            case "pattern" ->
                require(
                        !isText(value)
                                || Pattern.compile(text(rule))
                                        .matcher(text(value))
                                        .find(),
                        value,
                        "does not fit " + text(rule),
                        faults);
            case "minLength" ->
                require(
                        !isText(value)
                                || text(value).codePointCount(0, text(value).length())
                                        >= number(rule).intValue(),
                        value,
                        "is too short",
                        faults);
            case "minimum" ->
                require(
                        !isNumber(value) || number(value).compareTo(number(rule)) >= 0,
                        value,
                        "is less than " + text(rule),
                        faults);
            case "maximum" ->
                require(
                        !isNumber(value) || number(value).compareTo(number(rule)) <= 0,
                        value,
                        "is more than " + text(rule),
                        faults);
            case "allOf" -> ((Json.Items) rule).items().forEach(each -> check(value, each, faults));
            case "anyOf" -> require(fitting(value, rule) > 0, value, "fits none of the forms it may have", faults);
            case "oneOf" -> require(fitting(value, rule) == 1, value, "fits not exactly one of its forms", faults);
            case "not" -> require(!fits(value, rule), value, "has what it must not have", faults);
            case "if" -> {
                if (fits(value, rule) && schema.get("then") != null) {
                    check(value, schema.get("then"), faults);
                }
            }
            case "then" -> require(schema.get("if") != null, value, "a \"then\" without \"if\"", faults);
            case "items", "minItems", "maxItems" -> {
                if (value instanceof Json.Items list) {
                    checkList(list, keyword, rule, faults);
                }
            }
            case "properties", "required", "minProperties", "propertyNames", "additionalProperties" -> {
                if (value instanceof Json.Fields object) {
                    checkObject(object, keyword, rule, schema, faults);
                }
            }
            default -> {
                if (!WORDS.contains(keyword)) {
                    throw new IllegalStateException("The schema's keyword \"" + keyword + "\" is not known here");
                }
            }
        }
    }

    private void checkList(Json.Items list, String keyword, Json rule, List<Fault> faults) {
        int size = list.items().size();
        switch (keyword) {
            case "items" -> list.items().forEach(each -> check(each, rule, faults));
            case "minItems" -> require(size >= number(rule).intValue(), list, "has too few elements", faults);
            default -> require(size <= number(rule).intValue(), list, "has too many elements", faults);
        }
    }

    private void checkObject(Json.Fields object, String keyword, Json rule, Json.Fields schema, List<Fault> faults) {
        Map<String, Json> fields = object.fields();
        switch (keyword) {
            case "properties" ->
                ((Json.Fields) rule).fields().forEach((key, each) -> {
                    if (fields.containsKey(key)) {
                        check(fields.get(key), each, faults);
                    }
                });
            case "required" ->
                ((Json.Items) rule)
                        .items()
                        .forEach(key ->
                                require(fields.containsKey(text(key)), object, "has no \"" + text(key) + "\"", faults));
            case "minProperties" ->
                require(fields.size() >= number(rule).intValue(), object, "has too few keys", faults);
            case "propertyNames" ->
                fields.keySet()
                        .forEach(key -> require(
                                fits(new Json.Leaf(key, true, object.start(), object.end()), rule),
                                object,
                                "may not have a key \"" + key + "\"",
                                faults));
            default ->
                fields.forEach((key, each) -> {
                    if (!(schema.get("properties") instanceof Json.Fields named) || named.get(key) == null) {
                        check(each, rule, faults);
                    }
                });
        }
    }

    private static void require(boolean holds, Json value, String what, List<Fault> faults) {
        if (!holds) {
            faults.add(new Fault(value, what));
        }
    }

    private Json referenced(String pointer) {
        Json found = root;
        for (String step : pointer.substring(2).split("/")) {
            found = ((Json.Fields) found).get(step);
            if (found == null) {
                throw new IllegalStateException("The schema refers to " + pointer + ", which is not there");
            }
        }
        return found;
    }

    private long fitting(Json value, Json forms) {
        return ((Json.Items) forms)
                .items().stream().filter(form -> fits(value, form)).count();
    }

    private static boolean isOfType(Json value, String type) {
        return switch (type) {
            case "object" -> value instanceof Json.Fields;
            case "array" -> value instanceof Json.Items;
            case "string" -> isText(value);
            case "number" -> isNumber(value);
            case "integer" ->
                isNumber(value) && number(value).stripTrailingZeros().scale() <= 0;
            case "boolean" ->
                value instanceof Json.Leaf leaf && !leaf.isText() && leaf.text().matches("true|false");
            default -> throw new IllegalStateException("The schema's type \"" + type + "\" is not known here");
        };
    }

    private static boolean isText(Json value) {
        return value instanceof Json.Leaf leaf && leaf.isText();
    }

    private static boolean isNumber(Json value) {
        return value instanceof Json.Leaf leaf && !leaf.isText() && !leaf.text().matches("true|false|null");
    }

    private static BigDecimal number(Json value) {
        return new BigDecimal(text(value));
    }

    private static String text(Json value) {
        return ((Json.Leaf) value).text();
    }

    private static String texts(Json list) {
        return ((Json.Items) list).items().stream().map(Schema::text).collect(Collectors.joining(", "));
    }

    /** Whether two leaves are the same value; the schema names no others. */
    private static boolean same(Json a, Json b) {
        return a instanceof Json.Leaf left
                && b instanceof Json.Leaf right
                && left.isText() == right.isText()
                && (isNumber(a) && isNumber(b)
                        ? number(a).compareTo(number(b)) == 0
                        : left.text().equals(right.text()));
    }
}
