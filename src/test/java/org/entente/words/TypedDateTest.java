package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.state.Chronicle;
import org.entente.state.Worlds;
import org.entente.time.EdtfException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource({
        "1 Nov 2024, 2024-11-01",
        "1 November 2024, 2024-11-01",
        "'  5 may 2010 ', 2010-05-05",
        "Nov 2024, 2024-11",
        "'Sept. 1939', 1939-09",
        "1995, 1995",
        "2024-11-01, 2024-11-01",
        "2004~, 2004~"
    })
    void aDateIsReadAsItIsTyped(String typed, String edtf) {
        assertThat(TypedDate.parse(typed).text()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "", "31 Feb 2024", "1 Foo 2024", "99 Nov 2024"})
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> TypedDate.parse(typed)).isInstanceOf(EdtfException.class);
    }

    @Test
    void everyDayThatTheProgramPrintsCanBeTyped() {
        Chronicle bundled = Worlds.chronicle(Worlds.bundled());
        bundled.dated().forEach(event -> {
            String day = StepWords.day(
                    event.when().earliest() == Long.MIN_VALUE ? 0 : event.when().earliest());
            assertThat(StepWords.day(TypedDate.parse(day).latest())).isEqualTo(day);
        });
    }
}
