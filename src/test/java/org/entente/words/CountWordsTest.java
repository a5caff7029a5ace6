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

    @Test
    void fromAThousandOnDigitsStandInGroupsOfThree() {
        assertThat(CountWords.number(999)).isEqualTo("999");
        assertThat(CountWords.number(1_000)).isEqualTo("1,000");
        assertThat(CountWords.of(1_234_567, "event")).isEqualTo("1,234,567 events");
    }
}
