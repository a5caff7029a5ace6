package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.model.Hue;
import org.entente.state.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textReadsOnGroundAndPanel(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int surface : new int[] {palette.ground(), palette.panel(), palette.lit()}) {
            assertThat(Colours.contrast(palette.text(), surface)).isGreaterThanOrEqualTo(4.5);
            assertThat(Colours.contrast(palette.quiet(), surface)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textReadsOnHullsAndUnderHover(Theme theme) {
        Palette palette = Palette.of(theme);
        int threeHulls = palette.ground();
        for (int i = 0; i < 3; i++) {
            threeHulls = Colours.over(palette.hullFill(), threeHulls);
        }
        assertThat(Colours.contrast(palette.text(), threeHulls)).isGreaterThanOrEqualTo(4.5);
        assertThat(Colours.contrast(palette.text(), Colours.over(palette.hover(), palette.ground())))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesOfEveryHueStandOutFromTheGround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Hue hue : Hue.values()) {
            assertThat(Colours.contrast(palette.hue(hue), palette.ground()))
                    .as(hue.name())
                    .isGreaterThanOrEqualTo(3.4);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesThatCarryMeaningStandOutFromTheGround(Theme theme) {
        Palette p = Palette.of(theme);
        for (int line : new int[] {p.selection(), p.focus(), p.moment(), p.asOf()}) {
            assertThat(Colours.contrast(line, p.ground())).isGreaterThanOrEqualTo(3.4);
        }
        assertThat(Colours.contrast(p.hullLine(), p.ground())).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void monogramsReadOnEveryHue(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Hue hue : Hue.values()) {
            assertThat(Colours.contrast(palette.inkOn(palette.hue(hue)), palette.hue(hue)))
                    .as(hue.name())
                    .isGreaterThanOrEqualTo(3.4);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anyTwoHuesDifferInNormalAndDeficientSight(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Sight sight : Sight.values()) {
            for (Hue a : Hue.values()) {
                for (Hue b : Hue.values()) {
                    if (a.compareTo(b) < 0) {
                        assertThat(sight.difference(palette.hue(a), palette.hue(b)))
                                .as("%s and %s, %s", a, b, sight)
                                .isGreaterThanOrEqualTo(13.7);
                    }
                }
            }
        }
    }

    /** Three of the pairs published with the formula: Sharma, Wu, Dalal 2005, table 1, pairs 1, 14 and 25. */
    @ParameterizedTest
    @CsvSource({
        "50.0000, 2.6772, -79.7751, 50.0000, 0.0000, -82.7485, 2.0425",
        "50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0011, 7.2195",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644"
    })
    void differencesAgreeWithPublishedPairs(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertThat(Sight.ciede2000(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
                .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.0001));
    }

    @Test
    void blackOnWhiteHasContrast21() {
        assertThat(Colours.contrast(0xFF000000, 0xFFFFFFFF)).isEqualTo(21.0);
    }

    @Property
    void fadingKeepsTheColourAndScalesItsOpacity(@ForAll int argb, @ForAll @DoubleRange(min = 0, max = 1) double f) {
        int faded = Colours.fade(argb, f);
        assertThat(faded & 0xFFFFFF).isEqualTo(argb & 0xFFFFFF);
        assertThat((double) (faded >>> 24)).isBetween((argb >>> 24) * f - 0.5, (argb >>> 24) * f + 0.5);
    }

    @Property
    void anOpaqueColourCoversItsGround(@ForAll int argb, @ForAll int ground) {
        assertThat(Colours.over(argb | 0xFF000000, ground)).isEqualTo(argb | 0xFF000000);
        assertThat(Colours.over(argb & 0xFFFFFF, ground)).isEqualTo(ground | 0xFF000000);
    }
}
