package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 seconds, 0 s",
        "1, 1 second, 1 s",
        "119, 1 minute, 1 min",
        "7200, 2 hours, 2 h",
        "86400, 1 day, 1 d",
        "2505600, 29 days, 29 d",
        "2592000, 1 month, 1 mo",
        "5400000, 2 months, 2 mo",
        "31449600, 11 months, 11 mo",
        "31536000, 1 year, 1 yr",
        "400000000, 12 years, 12 yr"
    })
    void aLengthOfTimeIsToldInItsLargestUnit(long seconds, String words, String brief) {
        assertThat(DurationWords.of(seconds)).isEqualTo(words);
        assertThat(DurationWords.brief(seconds)).isEqualTo(brief);
    }
}
