package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final Type TYPE = Type.load();
    private static final TextStyle STYLE = TextStyle.of(12, 0xFF000000);

    private static Writing writing(String text) {
        return new Writing(TYPE.face(STYLE), text, 100, 40, STYLE);
    }

    /** Characters of Hebrew, Arabic, symbols, Han and Hangul, which the bundled family lacks. */
    @Property(tries = 300)
    void theLettersOfOtherFontsTogetherAreTheirText(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = '\u05D0', to = '\u05EA')
                    @CharRange(from = '\u0621', to = '\u064A')
                    @CharRange(from = '\u2190', to = '\u22FF')
                    @CharRange(from = '\u4E00', to = '\u5000')
                    @CharRange(from = '\uAC00', to = '\uAD00')
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        for (Writing.Run run : writing(text).runs()) {
            if (run.bundled()) {
                assertThat(run.letters()).isEmpty();
                continue;
            }
            assertThat(run.letters().stream().map(Writing.Letter::text).collect(Collectors.joining()))
                    .isEqualTo(run.text());
            Path2D shapes = new Path2D.Double();
            for (Writing.Letter letter : run.letters()) {
                shapes.append(letter.shape().toPath(12, letter.x(), 40), false);
            }
            float[] apart = Outline.of(shapes).coords;
            float[] together =
                    Outline.of(new Writing(TYPE.face(STYLE), run.text(), run.x(), 40, STYLE).outline()).coords;
            assertThat(apart).hasSameSizeAs(together);
            for (int i = 0; i < apart.length; i++) {
                assertThat(apart[i]).isCloseTo(together[i], within(0.05f));
            }
        }
    }

    @Test
    void arrowsAreLettersOfTheirOwn() {
        assertThat(writing("a→←→").runs().get(1).letters())
                .extracting(Writing.Letter::text)
                .containsExactly("→", "←", "→");
    }

    @Test
    void lettersThatRunToTheLeftStayTogether() {
        String word = "\u05E9\u05DC\u05D5\u05DD";
        assertThat(writing(word).runs())
                .allSatisfy(run -> assertThat(run.letters()).hasSize(1));
    }
}
