package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Field<String> TEXT = Field.ofText("Text", 100, text -> text);
    private static final Field<Long> NUMBER = Field.ofNumber("Number", 100, Object::toString, value -> value);

    @Property
    void sortingKeepsEveryRow(@ForAll List<@AlphaChars @StringLength(max = 3) String> rows, @ForAll boolean down) {
        assertThat(TEXT.order().sorted(rows, down)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Property
    void numbersSortByTheirValueAndNotByTheirText(@ForAll List<Long> rows) {
        assertThat(NUMBER.order().sorted(rows, false)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Property
    void equalRowsKeepTheirOrderEitherWay(@ForAll List<@AlphaChars @StringLength(max = 2) String> rows) {
        Field<String> first = Field.ofText("First", 100, text -> text.isEmpty() ? "" : text.substring(0, 1));
        List<String> sorted = first.order().sorted(TEXT.order().sorted(rows, false), true);
        assertThat(sorted.stream().filter(text -> text.startsWith("a")).toList())
                .isEqualTo(TEXT.order().sorted(rows, false).stream()
                        .filter(text -> text.startsWith("a"))
                        .toList());
    }

    @Test
    void lettersSortWithoutCaseAndAccents() {
        assertThat(TEXT.order().sorted(List.of("zebra", "Élan", "eland", "Zebu"), false))
                .containsExactly("Élan", "eland", "zebra", "Zebu");
    }

    @Test
    void whatHasNoValueComesLastEitherWay() {
        assertThat(TEXT.order().sorted(List.of("", "b", "a"), false)).containsExactly("a", "b", "");
        assertThat(TEXT.order().sorted(List.of("", "b", "a"), true)).containsExactly("b", "a", "");
        assertThat(NUMBER.order().sorted(List.of(Long.MAX_VALUE, 1L, 2L), true))
                .containsExactly(2L, 1L, Long.MAX_VALUE);
    }
}
