package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilDateTest {
    @Property
    void agreesWithTheJdkWhereThatCanCount(
            @ForAll @LongRange(min = -365_000_000_000L, max = 365_000_000_000L) long day) {
        LocalDate expected = LocalDate.ofEpochDay(day);
        CivilDate date = CivilDate.ofEpochDay(day);
        assertThat(date.year()).isEqualTo(expected.getYear());
        assertThat(date.month()).isEqualTo(expected.getMonthValue());
        assertThat(date.day()).isEqualTo(expected.getDayOfMonth());
        assertThat(date.epochDay()).isEqualTo(day);
    }

    @Test
    void agreesWithTheJdkOnEveryDayOfFourCenturies() {
        for (LocalDate expected = LocalDate.of(1800, 1, 1);
                expected.getYear() < 2200;
                expected = expected.plusDays(1)) {
            CivilDate date = CivilDate.ofEpochDay(expected.toEpochDay());
            if (date.year() != expected.getYear()
                    || date.month() != expected.getMonthValue()
                    || date.day() != expected.getDayOfMonth()) {
                assertThat(date).hasToString(expected.toString());
            }
        }
    }

    @Property
    void daysAndDatesAreInverseForYearsOfElevenDigits(
            @ForAll @LongRange(min = -36_500_000_000_000L, max = 36_500_000_000_000L) long day) {
        CivilDate date = CivilDate.ofEpochDay(day);
        assertThat(date.epochDay()).isEqualTo(day);
        assertThat(date).isLessThan(CivilDate.ofEpochDay(day + 1));
    }

    @ParameterizedTest
    @CsvSource({"2024,true", "2023,false", "1900,false", "2000,true", "0,true", "-4,true", "-100,false", "-400,true"})
    void knowsLeapYearsOnBothSidesOfYearZero(long year, boolean leap) {
        assertThat(CivilDate.isLeapYear(year)).isEqualTo(leap);
        assertThat(CivilDate.lengthOfMonth(year, 2)).isEqualTo(leap ? 29 : 28);
    }

    @Test
    void refusesDaysThatDoNotExist() {
        assertThatThrownBy(() -> new CivilDate(2023, 2, 29)).hasMessageContaining("2023");
        assertThatThrownBy(() -> new CivilDate(2023, 13, 1)).hasMessageContaining("13");
    }

    @Test
    void yearsBeyondTheFarthestCountAsTheFarthest() {
        assertThat(new CivilDate(Long.MAX_VALUE, 1, 1).epochDay())
                .isEqualTo(new CivilDate(CivilDate.FARTHEST_YEAR, 1, 1).epochDay());
        assertThat(CivilDate.ofEpochDay(Long.MIN_VALUE).year()).isEqualTo(-CivilDate.FARTHEST_YEAR);
    }
}
