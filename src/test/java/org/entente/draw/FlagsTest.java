package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {
    private final Flags flags = new Flags();

    @ParameterizedTest
    @ValueSource(strings = {"JP", "EU", "US", "KR", "GB", "IT", "CN", "KP", "RU", "UN", "FR", "DE", "UA", "gb-sct"})
    void aFlagCoversItsWholeSquare(String code) {
        BufferedImage image = flags.flag(code).orElseThrow().pixels(40, 40);
        for (int y = 1; y < 39; y++) {
            for (int x = 1; x < 39; x++) {
                assertThat(image.getRGB(x, y) >>> 24).as("%d,%d", x, y).isEqualTo(255);
            }
        }
    }

    @Test
    void japanIsARedDiscOnWhite() {
        BufferedImage image = flags.flag("jp").orElseThrow().pixels(60, 60);
        assertThat(image.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(30, 30)).isEqualTo(0xFFBC002D);
    }

    @Test
    void theUnitedStatesHaveStripesAndStars() {
        BufferedImage image = flags.flag("us").orElseThrow().pixels(512, 512);
        assertThat(image.getRGB(450, 20)).isEqualTo(0xFFBD3D44);
        assertThat(image.getRGB(450, 58)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(33, 26)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(3, 3)).isEqualTo(0xFF192F5D);
    }

    @Test
    void theSameFlagIsTheSamePictureAndItsPixelsAreKept() {
        Picture flag = flags.flag("EU").orElseThrow();
        assertThat(flags.flag("eu").orElseThrow()).isSameAs(flag);
        assertThat(flag.pixels(30, 30)).isSameAs(flag.pixels(30, 30));
        assertThat(flag.pixels(31, 31).getWidth()).isEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zz", "nato", "../4x3/jp", "jp.svg", "JP/", "日本"})
    void whatHasNoFlagHasNoPicture(String code) {
        assertThat(flags.flag(code)).isEmpty();
    }

    @Test
    void aFormerStateHasNoFlag() {
        assertThat(Locale.getISOCountries(IsoCountryCode.PART3))
                .contains("SUHH", "YUCS", "CSHH", "DDDE", "CSXX")
                .allSatisfy(code -> assertThat(flags.flag(code)).as(code).isEmpty());
    }

    @Test
    void theUnitedKingdomIsKnownByEitherCode() {
        assertThat(flags.flag("UK").orElseThrow()).isSameAs(flags.flag("GB").orElseThrow());
    }
}
