package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantsTest {
    @Property
    void printsWhatTheJdkPrints(@ForAll @LongRange(min = -400_000_000_000L, max = 400_000_000_000L) long instant) {
        assertThat(Instants.iso(instant))
                .isEqualTo(Instant.ofEpochSecond(instant).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Y12345678901,+12345678901-01-01T00:00:00Z",
        "-0430,-0430-01-01T00:00:00Z",
        "-0001,-0001-01-01T00:00:00Z",
        "0079,0079-01-01T00:00:00Z",
        "Y-66000000,-66000000-01-01T00:00:00Z"
    })
    void printsFarYearsWithTheirSign(String text, String iso) {
        assertThat(Instants.iso(Edtf.parse(text).earliest())).isEqualTo(iso);
        assertThat(Instants.isoDate(Edtf.parse(text).earliest())).isEqualTo(iso.substring(0, iso.indexOf('T')));
    }

    @Property
    void anyInstantIsItsDayAndItsSecond(@ForAll long instant) {
        CivilDate date = Instants.date(instant);
        int second = Instants.secondOfDay(instant);
        long again = Instants.of(date, second / 3600, second / 60 % 60, second % 60);
        // The very first day of the range begins before the range does.
        if (instant >= Long.MIN_VALUE + Instants.DAY) {
            assertThat(again).isEqualTo(instant);
        }
    }

    @Property
    void sumsDifferencesAndProductsStayAtTheEndsOfTheRange(@ForAll long a, @ForAll long b) {
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);
        assertThat(Instants.plus(a, b)).isEqualTo(held(x.add(y)));
        assertThat(Instants.minus(a, b)).isEqualTo(held(x.subtract(y)));
        assertThat(Instants.times(a, b)).isEqualTo(held(x.multiply(y)));
    }

    private static long held(BigInteger exact) {
        return exact.max(BigInteger.valueOf(Long.MIN_VALUE))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    @Test
    void yearsBeyondTheRangeAreItsEnds() {
        assertThat(Instants.startOfYear(293_000_000_000L)).isEqualTo(Long.MAX_VALUE);
        assertThat(Instants.startOfYear(-293_000_000_000L)).isEqualTo(Long.MIN_VALUE);
    }
}
