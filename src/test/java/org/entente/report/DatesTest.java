package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.time.Edtf;
import org.entente.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-11-01, 2024-11-01, 2024-11-01",
        "2024-11, 2024-11-01, 2024-11-30",
        "1914/1918, 1914-01-01, 1918-12-31",
        "1949-08-24/.., 1949-08-24, ''",
        "../2000, '', 2000-12-31",
        "-0430, -0430-01-01, -0430-12-31",
        "Y-13800000000, -13800000000-01-01, -13800000000-12-31",
        "2024-11-01T09:30:00+09:00, 2024-11-01T00:30:00Z, 2024-11-01T00:30:00Z"
    })
    void limitsAreDaysOrSecondsOrNothing(String date, String earliest, String latest) {
        assertThat(Dates.earliest(Edtf.parse(date).earliest())).isEqualTo(earliest);
        assertThat(Dates.latest(Edtf.parse(date).latest())).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1970-01-01",
        "0, 86400, [1970-01-01..1970-01-02]",
        "-9223372036854775808, 0, [..1970-01-01]",
        "0, 9223372036854775807, [1970-01-01..]",
        "-9223372036854775808, 9223372036854775807, ''"
    })
    void aBeginningThatIsNotKnownToTheDayIsOneOfARange(long from, long to, String since) {
        assertThat(Dates.since(new TimeSpan(from, to))).isEqualTo(since);
        if (!since.isEmpty() && since.startsWith("[")) {
            assertThat(Edtf.parse(since).text()).isEqualTo(since);
        }
    }
}
