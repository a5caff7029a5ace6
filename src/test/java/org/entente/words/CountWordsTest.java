package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountWordsTest {
    @Test
    void oneIsSingular() {
        assertThat(CountWords.of(1, "event")).isEqualTo("1 event");
    }

    @Test
    void noneAndManyArePlural() {
        assertThat(CountWords.of(0, "event")).isEqualTo("0 events");
        assertThat(CountWords.of(2, "event")).isEqualTo("2 events");
    }
}
