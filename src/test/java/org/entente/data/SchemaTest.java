package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SchemaTest {
    private static DynamicTest keyword(String schema, String good, String bad) {
        return DynamicTest.dynamicTest(schema + " takes " + good + ", not " + bad, () -> {
            assertThat(new Schema(schema).faults(Json.parse(good))).isEmpty();
            assertThat(new Schema(schema).faults(Json.parse(bad))).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyKeywordTakesTheGoodAndRefusesTheBad() {
        return Stream.of(
                keyword("{\"type\": \"object\"}", "{}", "[]"),
                keyword("{\"type\": \"array\"}", "[]", "\"[]\""),
                keyword("{\"type\": \"string\"}", "\"1\"", "1"),
                keyword("{\"type\": \"number\"}", "1.5e3", "true"),
                keyword("{\"type\": \"integer\"}", "2.0", "2.5"),
                keyword("{\"type\": \"boolean\"}", "false", "null"),
                keyword("{\"const\": 1}", "1", "\"1\""),
                keyword("{\"enum\": [\"a\", 1]}", "1.0", "\"b\""),
                keyword("{\"pattern\": \"^[A-Z]{2}$\"}", "\"JP\"", "\"JPN\""),
                keyword("{\"minLength\": 2}", "\"ab\"", "\"\\ud83d\\ude00\""),
                keyword("{\"minimum\": -90}", "-90", "-90.1"),
                keyword("{\"maximum\": 5}", "5", "6"),
                keyword("{\"items\": {\"type\": \"string\"}}", "[\"a\"]", "[\"a\", 1]"),
                keyword("{\"minItems\": 1}", "[0]", "[]"),
                keyword("{\"maxItems\": 1}", "[0]", "[0, 0]"),
                keyword("{\"properties\": {\"a\": {\"type\": \"string\"}}}", "{\"b\": 1}", "{\"a\": 1}"),
                keyword("{\"required\": [\"a\"]}", "{\"a\": 1}", "{\"b\": 1}"),
                keyword("{\"minProperties\": 1}", "{\"a\": 1}", "{}"),
                keyword("{\"propertyNames\": {\"pattern\": \"^[a-z]+$\"}}", "{\"a\": 1}", "{\"A\": 1}"),
                keyword(
                        "{\"properties\": {\"a\": true}, \"additionalProperties\": {\"type\": \"string\"}}",
                        "{\"a\": 1, \"b\": \"\"}",
                        "{\"b\": 1}"),
                keyword("{\"additionalProperties\": false}", "{}", "{\"b\": 1}"),
                keyword("{\"allOf\": [{\"minimum\": 1}, {\"maximum\": 2}]}", "2", "3"),
                keyword("{\"anyOf\": [{\"minimum\": 5}, {\"maximum\": 2}]}", "2", "3"),
                keyword("{\"oneOf\": [{\"minimum\": 2}, {\"maximum\": 2}]}", "3", "2"),
                keyword("{\"not\": {\"required\": [\"a\"]}}", "{}", "{\"a\": 1}"),
                keyword("{\"if\": {\"minimum\": 5}, \"then\": {\"maximum\": 9}}", "1", "10"),
                keyword("{\"$ref\": \"#/$defs/x\", \"$defs\": {\"x\": {\"const\": \"x\"}}}", "\"x\"", "\"y\""));
    }

    @Test
    void aKeywordThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> new Schema("{\"uniqueItems\": true}").faults(Json.parse("[]")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("uniqueItems");
    }
}
