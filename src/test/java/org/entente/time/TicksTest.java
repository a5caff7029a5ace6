package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    private static final ToDoubleFunction<String> WIDTH = label -> 6.2 * label.length();
    private static final double ROUNDING = 1e-6;

    @Property
    void ticksRiseAndLieOnTheLine(@ForAll("scales") TimeScale scale) {
        Ticks ticks = Ticks.of(scale, 50, WIDTH);
        assertThat(ticks.minor()).allMatch(tick -> tick.x() >= 0 && tick.x() <= scale.width());
        assertRising(ticks.minor());
        assertRising(ticks.major());
        assertThat(ticks.major().get(0).x()).isLessThanOrEqualTo(0);
    }

    private static void assertRising(List<Ticks.Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).instant()).isGreaterThan(ticks.get(i - 1).instant());
            assertThat(ticks.get(i).x()).isGreaterThan(ticks.get(i - 1).x());
        }
    }

    @Property
    void labelsNeitherMeetNorLeaveTheLine(
            @ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 1, max = 300) double spacing) {
        Ticks ticks = Ticks.of(scale, spacing, WIDTH);
        assertApart(ticks.minor(), scale.width());
        assertApart(ticks.major(), scale.width());
    }

    private static void assertApart(List<Ticks.Tick> ticks, double width) {
        double free = 0;
        for (Ticks.Tick tick : ticks) {
            if (!tick.label().isEmpty()) {
                assertThat(tick.labelX()).isGreaterThanOrEqualTo(free);
                free = tick.labelX() + WIDTH.applyAsDouble(tick.label());
                assertThat(free).isLessThanOrEqualTo(width + ROUNDING);
                free += Ticks.GAP - ROUNDING;
            }
        }
    }

    @Property
    void theSpacingIsKept(@ForAll("scales") TimeScale scale) {
        List<Ticks.Tick> minor = Ticks.of(scale, 50, WIDTH).minor();
        for (int i = 1; i < minor.size(); i++) {
            // Months differ by a tenth, and the piece of 1 CE may be half as long as two years.
            assertThat(minor.get(i).x() - minor.get(i - 1).x()).isGreaterThan(25);
        }
    }

    @Property
    void everyTickIsNamedExceptAtTheEndsOfTheLine(@ForAll("scales") TimeScale scale) {
        List<Ticks.Tick> minor = Ticks.of(scale, 50, WIDTH).minor();
        long named = minor.stream().filter(tick -> !tick.label().isEmpty()).count();
        assertThat(named).isGreaterThanOrEqualTo(minor.size() - 2L);
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<Long> origins = Arbitraries.oneOf(
                Arbitraries.longs().between(-100_000_000_000L, 10_000_000_000L),
                Arbitraries.longs()
                        .between(-13_800_000_000L * Instants.MEAN_YEAR, 13_800_000_000L * Instants.MEAN_YEAR));
        Arbitrary<Double> extents = Arbitraries.doubles().between(4, 41).map(Math::exp);
        Arbitrary<Double> widths = Arbitraries.doubles().between(200, 4000);
        return Combinators.combine(origins, extents, widths)
                .as((origin, extent, width) -> new TimeScale(origin, 0, extent / width, width));
    }

    /** The first labels of both rows for a line of 1400 pixels. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-11-01T10:00:00 | 2024-11-01T10:00:59 | 10:00:00, 10:00:05, 10:00:10 | 1 Nov 2024
            2024-11-01T10:00    | 2024-11-01T10:59    | 10:00, 10:05, 10:10          | 1 Nov 2024
            2024-11-01          | 2024-11-02          | 00:00, 03:00, 06:00          | 1 Nov 2024, 2 Nov 2024
            2024-10-25          | 2024-11-05          | 25, 26, 27                   | October 2024, November 2024
            2024-10-01          | 2024-12-31          | 1, 6, 11                     | October 2024, November 2024, December 2024
            2024-01-01          | 2024-12-31          | Jan, Feb, Mar                | 2024
            2019-06             | 2040                | 2020, 2021, 2022             | 2010s, 2020s, 2030s, 2040s
            0090                | 0115                | 90 CE, 91 CE, 92 CE          | 100s, 110s
            1949                | 2035                | 1950, 1955, 1960             | ''
            -0499               | 2024                | 400 BCE, 300 BCE, 200 BCE    | ''
            -0019               | 0030                | 20 BCE, 15 BCE, 10 BCE       | ''
            Y-300000            | 2024                | 280,000 BCE, 260,000 BCE, 240,000 BCE | ''
            Y-69999999          | Y100000             | 70 Ma ago, 65 Ma ago, 60 Ma ago | last 100 Ma
            Y-13800000000       | 2024                | 13 Ga ago, 12 Ga ago, 11 Ga ago | 20–10 Ga ago, last 10 Ga
            Y10000000000        | Y12000000000        | in 10.1 Ga, in 10.2 Ga, in 10.3 Ga | in 10–11 Ga, in 11–12 Ga
            """)
    void namesTimeInTwoRows(String from, String to, String minor, String major) {
        TimeSpan span = new TimeSpan(Edtf.parse(from).earliest(), Edtf.parse(to).latest());
        Ticks ticks = Ticks.of(TimeScale.fit(span, 1400, 0), 50, WIDTH);
        assertThat(named(ticks.minor())).startsWith(minor.split(", "));
        if (major.isEmpty()) {
            assertThat(named(ticks.major())).isEmpty();
        } else {
            assertThat(named(ticks.major())).startsWith(major.split(", "));
        }
    }

    private static List<String> named(List<Ticks.Tick> ticks) {
        return ticks.stream()
                .map(Ticks.Tick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @Test
    void aTickNamesTheCoarsestBoundaryItStandsOn() {
        TimeScale scale = TimeScale.fit(Edtf.parse("2023-12-30/2024-01-03").span(), 1400, 0);
        assertThat(Ticks.of(scale, 60, WIDTH).minor())
                .filteredOn(tick -> tick.boundary().isCoarserThan(Precision.HOUR))
                .extracting(Ticks.Tick::boundary)
                .containsExactly(
                        Precision.DAY, Precision.DAY, Precision.YEAR, Precision.DAY, Precision.DAY, Precision.DAY);
    }

    @Test
    void theEraBorderCountsAsAMillennium() {
        TimeScale scale = TimeScale.fit(Edtf.parse("-0019/0030").span(), 1400, 0);
        assertThat(Ticks.of(scale, 50, WIDTH).minor())
                .filteredOn(tick -> tick.label().equals("1 CE"))
                .extracting(Ticks.Tick::boundary)
                .containsExactly(Precision.MILLENNIUM);
    }

    @Test
    void theMajorRowStillSaysWhereALineWithoutABoundaryLies() {
        TimeScale scale =
                TimeScale.fit(Edtf.parse("2024-11-01T14:03/2024-11-01T14:04").span(), 900, 0);
        List<Ticks.Tick> major = Ticks.of(scale, 50, WIDTH).major();
        assertThat(major).singleElement().satisfies(tick -> {
            assertThat(tick.label()).isEqualTo("1 Nov 2024");
            assertThat(tick.x()).isNegative();
            assertThat(tick.labelX()).isBetween(0.0, 10.0);
        });
    }

    @Test
    void aLineTooNarrowForAnyLabelHasTicksWithout() {
        TimeScale scale = TimeScale.fit(Edtf.parse("Y-13800000000/2024").span(), 20, 0);
        assertThat(Ticks.of(scale, 50, WIDTH).minor())
                .allMatch(tick -> tick.label().isEmpty());
    }

    @Test
    void aSenselessSpacingStillEnds() {
        TimeScale scale = TimeScale.fit(Edtf.parse("2024").span(), 1_000_000, 0);
        assertThat(Ticks.of(scale, Double.NaN, label -> 0).minor()).hasSizeLessThan(20_000);
        assertThat(Ticks.of(scale, -5, label -> 0).minor()).hasSizeLessThan(20_000);
    }
}
