package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonogramTest {

    @ParameterizedTest
    @CsvSource({
        "Japan, JP, JP",
        "Japan, '', Ja",
        "NATO, '', NATO",
        "NATO, nato, NATO",
        "USSR, SUHH, USSR",
        "Soviet Union, SUHH, SU",
        "Czechoslovakia, CSHH, Cz",
        "ASEANS, '', ASE",
        "European Union, EU, EU",
        "Takeshi Iwaya, '', TI",
        "Josep Borrell, '', JB",
        "The Economist, '', E",
        "Ministry of Foreign Affairs of Japan, '', MFA",
        "Côte d’Ivoire, '', CD",
        "日本, '', 日",
        "of the, '', OT",
        "G7, '', G7",
        "…, '', ?",
        "'', '', ?"
    })
    void namesBecomeAFewLetters(String name, String code, String expected) {
        assertThat(Monogram.of(name, code)).isEqualTo(expected);
    }

    @Property
    void aMonogramHasOneToFourLettersWhateverTheName(@ForAll String name, @ForAll String code) {
        String monogram = Monogram.of(name, code);
        assertThat(monogram.codePointCount(0, monogram.length())).isBetween(1, 6);
        assertThat(monogram).isNotBlank();
    }

    @Test
    void aLetterOfTwoCharsIsKeptWhole() {
        assertThat(Monogram.of("𝒜lpha", "")).isEqualTo("𝒜l");
    }
}
