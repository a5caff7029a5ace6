package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TypeTest {
    private static final Type TYPE = Type.load();
    private static final TextStyle STYLE = TextStyle.of(12, 0xFF000000);

    @Test
    void widthsAreThoseOfTheToolkitUnhinted() throws Exception {
        String text = "Ambassador ÄÖéß, “Kyiv” – 1 Nov 2024 Ελλάς Москва";
        String file = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";
        try (InputStream in = Type.class.getResourceAsStream(file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(2048f);
            double expected = font.createGlyphVector(new FontRenderContext(null, true, true), text)
                    .getLogicalBounds()
                    .getWidth();
            assertThat(TYPE.width(text, TextStyle.of(1000, 0))).isCloseTo(expected * 1000 / 2048, within(0.5));
        }
    }

    @Property
    void widthGrowsWithTheSizeExactly(
            @ForAll @StringLength(max = 60) String text, @ForAll @DoubleRange(min = 1, max = 300) double size) {
        TextStyle one = TextStyle.of(1, 0);
        TextStyle other = TextStyle.of(size, 0);
        assertThat(TYPE.width(text, other)).isCloseTo(TYPE.width(text, one) * (float) size, within(1e-3));
    }

    @Property
    void whatIsCutFits(
            @ForAll @StringLength(max = 80) String text, @ForAll @DoubleRange(min = 0, max = 300) double room) {
        String cut = TYPE.ellipsize(text, STYLE, room);
        assertThat(TYPE.width(cut, STYLE)).isLessThanOrEqualTo(room + 1e-3);
        if (TYPE.width(text, STYLE) <= room) {
            assertThat(cut).isEqualTo(text);
        }
    }

    @Test
    void charactersOfOtherFontsTakeRoomAndUnknownOnesNone() {
        assertThat(TYPE.width("→", STYLE)).isPositive();
        assertThat(TYPE.width("a\uFFFFb\u0000", STYLE)).isEqualTo(TYPE.width("ab", STYLE));
    }

    @Test
    void linesBreakAtSpacesAndTheLastEndsInAnEllipsis() {
        String text = "Japan and the European Union announce a partnership";
        double room = TYPE.width("Japan and the Euro", STYLE);
        assertThat(TYPE.wrap(text, STYLE, room, 9).get(0)).isEqualTo("Japan and the");
        assertThat(String.join(" ", TYPE.wrap(text, STYLE, room, 9))).isEqualTo(text);
        List<String> two = TYPE.wrap(text, STYLE, room, 2);
        assertThat(two).hasSize(2);
        assertThat(two.get(1)).endsWith("…");
        assertThat(two).allMatch(line -> TYPE.width(line, STYLE) <= room);
    }

    @Test
    void aWordTooWideIsBrokenAndNoRoomAtAllStillEnds() {
        assertThat(TYPE.wrap("Donaudampfschiff", STYLE, 30, 20)).hasSizeGreaterThan(2);
        assertThat(TYPE.wrap("Donau", STYLE, 0, 20)).hasSize(5);
    }
}
