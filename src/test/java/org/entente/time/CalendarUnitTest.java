package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalendarUnitTest {
    private static final List<CalendarUnit> UNITS = List.of(
            CalendarUnit.SECOND,
            CalendarUnit.of(Precision.SECOND, 15),
            CalendarUnit.MINUTE,
            CalendarUnit.of(Precision.MINUTE, 30),
            CalendarUnit.HOUR,
            CalendarUnit.of(Precision.HOUR, 6),
            CalendarUnit.DAY,
            CalendarUnit.days(2),
            CalendarUnit.days(5),
            CalendarUnit.days(10),
            CalendarUnit.WEEK,
            CalendarUnit.MONTH,
            CalendarUnit.months(3),
            CalendarUnit.YEAR,
            CalendarUnit.years(2),
            CalendarUnit.years(10),
            CalendarUnit.years(1000),
            CalendarUnit.years(10_000_000_000L));

    @Property
    void thePieceOfAnInstantBeginsAtOrBeforeItAndTheNextAfterIt(
            @ForAll("units") CalendarUnit unit, @ForAll("instants") long instant) {
        long floor = unit.floor(instant);
        assertThat(floor).isLessThanOrEqualTo(instant);
        assertThat(unit.offset(instant, 1)).isGreaterThan(instant);
        assertThat(unit.floor(floor)).isEqualTo(floor);
        assertThat(unit.floor(unit.offset(instant, 1) - 1)).isEqualTo(floor);
    }

    @Property
    void goingThereAndBackEndsAtTheBeginning(
            @ForAll("units") CalendarUnit unit,
            @ForAll("instants") long instant,
            @ForAll @IntRange(min = -3, max = 3) int pieces) {
        long there = unit.offset(instant, pieces);
        assertThat(unit.offset(there, -pieces)).isEqualTo(unit.floor(instant));
        assertThat(unit.count(instant, there)).isEqualTo(pieces);
    }

    @Property
    void theCeilingIsTheFirstBoundaryNotBefore(@ForAll("units") CalendarUnit unit, @ForAll("instants") long instant) {
        long ceil = unit.ceil(instant);
        assertThat(ceil).isGreaterThanOrEqualTo(instant);
        assertThat(unit.floor(ceil)).isEqualTo(ceil);
        assertThat(unit.floor(ceil - 1)).isLessThan(instant);
    }

    @Property
    void anyInstantAtAllIsHeldWithinTheRange(@ForAll("units") CalendarUnit unit, @ForAll long instant) {
        assertThat(unit.floor(instant)).isLessThanOrEqualTo(instant);
        assertThat(unit.offset(instant, Long.MAX_VALUE)).isGreaterThanOrEqualTo(unit.floor(instant));
        assertThat(unit.offset(instant, Long.MIN_VALUE)).isLessThanOrEqualTo(instant);
    }

    @Provide
    Arbitrary<CalendarUnit> units() {
        return Arbitraries.of(UNITS);
    }

    /** Near and far, up to fifty thousand million years. */
    @Provide
    Arbitrary<Long> instants() {
        long far = 50_000_000_000L * Instants.MEAN_YEAR;
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-100_000_000_000L, 10_000_000_000L),
                Arbitraries.longs().between(-far, far));
    }

    @Test
    void severalDaysBeginWithTheFirstOfTheMonthAndNoneIsShorter() {
        assertThat(days(CalendarUnit.days(5), "2024-02-01", "2024-03-01"))
                .containsExactly("2024-02-01", "2024-02-06", "2024-02-11", "2024-02-16", "2024-02-21", "2024-03-01");
        assertThat(days(CalendarUnit.days(2), "2024-01-28", "2024-02-02")).containsExactly("2024-01-29", "2024-02-01");
    }

    @Test
    void weeksBeginOnMondays() {
        assertThat(days(CalendarUnit.WEEK, "2024-11-01", "2024-11-12")).containsExactly("2024-11-04", "2024-11-11");
    }

    @Test
    void tensOfYearsAreRoundInBothErasAndMeetAtTheirBorder() {
        // The years 20 BCE, 10 BCE, 1 CE, 10 CE, 20 CE.
        assertThat(days(CalendarUnit.years(10), "-0019", "0020"))
                .containsExactly("-0019-01-01", "-0009-01-01", "0001-01-01", "0010-01-01", "0020-01-01");
    }

    @Test
    void quartersBeginInJanuary() {
        assertThat(days(CalendarUnit.months(3), "2023-12", "2024-07"))
                .containsExactly("2024-01-01", "2024-04-01", "2024-07-01");
    }

    private static Stream<String> days(CalendarUnit unit, String from, String to) {
        TimeSpan span = new TimeSpan(Edtf.parse(from).earliest(), Edtf.parse(to).latest());
        return Arrays.stream(unit.range(span)).mapToObj(Instants::isoDate);
    }

    @Test
    void aSpanWithoutABoundaryHasAnEmptyRange() {
        assertThat(CalendarUnit.YEAR.range(Edtf.parse("2024-05").span())).isEmpty();
    }

    @Test
    void refusesUnitsThatDoNotFitAndRangesWithoutEnd() {
        assertThatThrownBy(() -> CalendarUnit.of(Precision.MINUTE, 7)).hasMessageContaining("7");
        assertThatThrownBy(() -> CalendarUnit.of(Precision.DAY, 2)).hasMessageContaining("DAY");
        assertThatThrownBy(() -> CalendarUnit.days(15)).hasMessageContaining("15");
        assertThatThrownBy(() -> CalendarUnit.months(5)).hasMessageContaining("5");
        assertThatThrownBy(() -> CalendarUnit.years(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> CalendarUnit.SECOND.range(new TimeSpan(Long.MIN_VALUE, Long.MAX_VALUE)))
                .hasMessageContaining("Too many");
    }
}
