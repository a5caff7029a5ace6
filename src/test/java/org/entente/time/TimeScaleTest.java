package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final double WIDTH = 1400;

    @Property
    void aPixelIsWithinOneSecondOfItsInstant(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 0, max = WIDTH) double x) {
        double back = scale.x(scale.instant(x));
        assertThat(back).isBetween(x - 1 / scale.secondsPerPixel() - 1e-3, x + 1e-3);
    }

    @Property
    void theInstantUnderThePointerStaysThereWhileZooming(
            @ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = 0, max = WIDTH) double x,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        long instant = scale.instant(x);
        TimeScale zoomed = scale.zoom(factor, x);
        double before = scale.x(instant) - x;
        double after = zoomed.x(instant) - x;
        // Only the part of a second between the pixel and the instant is magnified.
        double magnified = before * scale.secondsPerPixel() / zoomed.secondsPerPixel();
        assertThat(after).isCloseTo(magnified, within(1e-3));
    }

    @Property
    void panningThereAndBackChangesNothingVisible(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = -5000, max = 5000) double pixels) {
        long instant = scale.instant(700);
        TimeScale there = scale.pan(pixels);
        assertThat(there.x(instant)).isCloseTo(scale.x(instant) + pixels, within(1e-2));
        assertThat(there.pan(-pixels).x(instant)).isCloseTo(scale.x(instant), within(1e-2));
    }

    @Property
    void laterInstantsLieFartherRight(@ForAll("scales") TimeScale scale, @ForAll long a, @ForAll long b) {
        double left = scale.x(Math.min(a, b));
        double right = scale.x(Math.max(a, b));
        assertThat(left).isLessThanOrEqualTo(right).isFinite();
        assertThat(right).isFinite();
    }

    @Property
    void showsAMinuteAtLeastAndFourteenThousandMillionYearsAtMost(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = -300, max = 300) double power) {
        TimeScale zoomed = scale.zoom(Math.pow(10, power), 200);
        assertThat(zoomed.secondsPerPixel() * WIDTH)
                .isBetween(TimeScale.SHORTEST * 0.999_999, TimeScale.LONGEST * 1.000_001);
    }

    /** Lines of every extent, near and far. */
    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<Long> origins = Arbitraries.longs()
                .between(-13_800_000_000L * Instants.MEAN_YEAR, 13_800_000_000L * Instants.MEAN_YEAR);
        Arbitrary<Double> fractions = Arbitraries.of(0.0, 0.25, 0.999_999_999);
        Arbitrary<Double> extents = Arbitraries.doubles().between(4, 41).map(Math::exp);
        return Combinators.combine(origins, fractions, extents)
                .as((origin, fraction, extent) -> new TimeScale(origin, fraction, extent / WIDTH, WIDTH));
    }

    @Test
    void fittingASpanLeavesThePaddingOnBothSides() {
        TimeSpan span = Edtf.parse("2024-10-25/2024-11-05").span();
        TimeScale scale = TimeScale.fit(span, WIDTH, 50);
        assertThat(scale.x(span.from())).isCloseTo(50, within(1e-6));
        assertThat(scale.x(span.to() + 1)).isCloseTo(WIDTH - 50, within(1e-6));
    }

    @Test
    void fittingAnInstantShowsAMinuteAroundIt() {
        long noon = Edtf.parse("2024-11-01T12:00:00").earliest();
        TimeScale scale = TimeScale.fit(new TimeSpan(noon, noon), WIDTH, 50);
        assertThat(scale.secondsPerPixel() * WIDTH).isCloseTo(60, within(1e-9));
        assertThat(scale.x(noon)).isCloseTo(WIDTH / 2 - WIDTH / 120, within(1e-6));
    }

    @Test
    void fittingAllOfTimeShowsTheLongestLine() {
        TimeScale scale = TimeScale.fit(new TimeSpan(Long.MIN_VALUE, Long.MAX_VALUE), WIDTH, 0);
        assertThat(scale.secondsPerPixel() * WIDTH).isCloseTo(TimeScale.LONGEST, within(1e9));
    }

    @Test
    void panningFarStopsAtTheEndOfTime() {
        TimeScale scale = TimeScale.fit(Edtf.parse("2024").span(), WIDTH, 0).pan(-1e300);
        long end = 90_000_000_000L * Instants.MEAN_YEAR;
        assertThat(scale.span().from()).isEqualTo(end);
        assertThat((double) scale.pan(1e300).span().to()).isCloseTo(-end, within(1.0));
    }

    @Test
    void senselessGesturesChangeNothing() {
        TimeScale scale = TimeScale.fit(Edtf.parse("2024").span(), WIDTH, 0);
        assertThat(scale.zoom(0, 10)).isEqualTo(scale);
        assertThat(scale.zoom(Double.NaN, 10)).isEqualTo(scale);
        assertThat(scale.zoom(2, Double.NaN)).isEqualTo(scale);
        assertThat(scale.pan(Double.NaN)).isEqualTo(scale);
        assertThat(scale.moved(0, Double.NEGATIVE_INFINITY)).isEqualTo(scale);
    }

    @Test
    void anInstantCanBeMovedToAPixel() {
        TimeScale scale = TimeScale.fit(Edtf.parse("2024").span(), WIDTH, 0);
        long instant = Edtf.parse("1914-07-28").earliest();
        assertThat(scale.moved(instant, 333).x(instant)).isCloseTo(333, within(1e-6));
        assertThat(scale.moved(instant, 333).secondsPerPixel()).isEqualTo(scale.secondsPerPixel());
    }

    @Test
    void refusesLinesWithoutPixels() {
        assertThatThrownBy(() -> new TimeScale(0, 0, 1, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new TimeScale(0, 0, 1, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new TimeScale(0, 0, Double.NaN, 100)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new TimeScale(0, 1, 1, 100)).hasMessageContaining("fraction");
    }
}
