package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowArgumentsTest {
    private static WindowArguments parse(String... words) {
        return WindowArguments.parse(List.of(words));
    }

    @Test
    void wordsAreFiles() {
        assertThat(parse()).isEqualTo(new WindowArguments(List.of(), Optional.empty()));
        assertThat(parse("a.json", "b.json").files()).containsExactly(Path.of("a.json"), Path.of("b.json"));
    }

    @Test
    void aSavedViewIsNamedBeforeOrAfterTheFile() {
        WindowArguments wanted = new WindowArguments(List.of(Path.of("a.json")), Optional.of(Path.of("v.json")));
        assertThat(parse("--state", "v.json", "a.json")).isEqualTo(wanted);
        assertThat(parse("a.json", "--state", "v.json")).isEqualTo(wanted);
        assertThat(parse("a.json", "--state=v.json")).isEqualTo(wanted);
        assertThat(parse("--state", "v.json").files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--state, needs a file",
        "--state a --state b, given twice",
        "a b --state c, one data set",
        "a --loud, no option --loud"
    })
    void whatCannotBeUnderstoodIsToldInASentence(String words, String told) {
        assertThatThrownBy(() -> parse(words.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
