package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text JAPAN = Text.of(new LinkedHashMap<>(Map.of("en", "Japan", "ja", "日本", "zh", "日本国")));

    @Test
    void aTextIsReadInTheLanguageThatIsAskedFor() {
        assertThat(JAPAN.in("ja")).isEqualTo("日本");
    }

    @Test
    void aVarietyOfALanguageIsReadInTheLanguageItself() {
        assertThat(JAPAN.in("zh-Hant-TW")).isEqualTo("日本国");
    }

    @Test
    void whatIsNotInALanguageIsReadInEnglish() {
        assertThat(JAPAN.in("fr")).isEqualTo("Japan");
    }

    @Test
    void withoutEnglishTheFirstLanguageIsRead() {
        assertThat(Text.of(Map.of("fr", "Japon")).in("ko")).isEqualTo("Japon");
    }

    @Test
    void aPlainTextIsTheSameInEveryLanguage() {
        assertThat(Text.of("Japan").in("ja")).isEqualTo("Japan");
    }
}
