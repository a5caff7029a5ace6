package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    /** Earliest and latest as instants; "-" where there is no limit. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1985                       | 1985-01-01T00:00:00Z  | 1985-12-31T23:59:59Z
            0000                       | 0000-01-01T00:00:00Z  | 0000-12-31T23:59:59Z
            -0430                      | -0430-01-01T00:00:00Z | -0430-12-31T23:59:59Z
            1985-04                    | 1985-04-01T00:00:00Z  | 1985-04-30T23:59:59Z
            1985-12                    | 1985-12-01T00:00:00Z  | 1985-12-31T23:59:59Z
            2024-11-01                 | 2024-11-01T00:00:00Z  | 2024-11-01T23:59:59Z
            2000-02-29                 | 2000-02-29T00:00:00Z  | 2000-02-29T23:59:59Z
            1985-04-12T23              | 1985-04-12T23:00:00Z  | 1985-04-12T23:59:59Z
            1985-04-12T23:20           | 1985-04-12T23:20:00Z  | 1985-04-12T23:20:59Z
            1985-04-12T23:20:30        | 1985-04-12T23:20:30Z  | 1985-04-12T23:20:30Z
            1985-04-12T23:20:30Z       | 1985-04-12T23:20:30Z  | 1985-04-12T23:20:30Z
            1985-04-12T23:20:30-04     | 1985-04-13T03:20:30Z  | 1985-04-13T03:20:30Z
            1985-04-12T23:20:30+04:30  | 1985-04-12T18:50:30Z  | 1985-04-12T18:50:30Z
            1985-04-12T23+04:30        | 1985-04-12T18:30:00Z  | 1985-04-12T19:29:59Z
            1964/2008                  | 1964-01-01T00:00:00Z  | 2008-12-31T23:59:59Z
            2004-06/2006-08            | 2004-06-01T00:00:00Z  | 2006-08-31T23:59:59Z
            2004-02-01/2005            | 2004-02-01T00:00:00Z  | 2005-12-31T23:59:59Z
            1985-04-12/..              | 1985-04-12T00:00:00Z  | -
            1985/                      | 1985-01-01T00:00:00Z  | -
            ../1985-04                 | -                     | 1985-04-30T23:59:59Z
            /1985-04-12                | -                     | 1985-04-12T23:59:59Z
            ../..                      | -                     | -
            1984~/2004-06              | 1983-01-01T00:00:00Z  | 2004-06-30T23:59:59Z
            1984/2004-06%              | 1984-01-01T00:00:00Z  | 2004-08-31T23:59:59Z
            Y-17000000                 | -17000000-01-01T00:00:00Z    | -17000000-12-31T23:59:59Z
            Y170000000002              | +170000000002-01-01T00:00:00Z | +170000000002-12-31T23:59:59Z
            -Y13800000000              | -13800000000-01-01T00:00:00Z | -13800000000-12-31T23:59:59Z
            2001-21                    | 2001-03-01T00:00:00Z  | 2001-05-31T23:59:59Z
            2001-22                    | 2001-06-01T00:00:00Z  | 2001-08-31T23:59:59Z
            2001-23                    | 2001-09-01T00:00:00Z  | 2001-11-30T23:59:59Z
            2003-24                    | 2003-12-01T00:00:00Z  | 2004-02-29T23:59:59Z
            201X                       | 2010-01-01T00:00:00Z  | 2019-12-31T23:59:59Z
            20XX                       | 2000-01-01T00:00:00Z  | 2099-12-31T23:59:59Z
            1XXX                       | 1000-01-01T00:00:00Z  | 1999-12-31T23:59:59Z
            -043X                      | -0439-01-01T00:00:00Z | -0430-12-31T23:59:59Z
            2004-XX                    | 2004-01-01T00:00:00Z  | 2004-12-31T23:59:59Z
            1985-04-XX                 | 1985-04-01T00:00:00Z  | 1985-04-30T23:59:59Z
            1985-XX-XX                 | 1985-01-01T00:00:00Z  | 1985-12-31T23:59:59Z
            1984?                      | 1983-01-01T00:00:00Z  | 1985-12-31T23:59:59Z
            1984~                      | 1983-01-01T00:00:00Z  | 1985-12-31T23:59:59Z
            1984%                      | 1982-01-01T00:00:00Z  | 1986-12-31T23:59:59Z
            2004-01~                   | 2003-12-01T00:00:00Z  | 2004-02-29T23:59:59Z
            2004-02-29%                | 2004-02-27T00:00:00Z  | 2004-03-02T23:59:59Z
            2004-06-11T10~             | 2004-06-11T09:00:00Z  | 2004-06-11T11:59:59Z
            2001-21?                   | 2000-12-01T00:00:00Z  | 2001-08-31T23:59:59Z
            201X~                      | 2000-01-01T00:00:00Z  | 2029-12-31T23:59:59Z
            -0430?                     | -0431-01-01T00:00:00Z | -0429-12-31T23:59:59Z
            [1667,1668,1670..1672]     | 1667-01-01T00:00:00Z  | 1672-12-31T23:59:59Z
            [1670..1672,1650]          | 1650-01-01T00:00:00Z  | 1672-12-31T23:59:59Z
            [..1760-12-03]             | -                     | 1760-12-03T23:59:59Z
            [..2027]                   | -                     | 2027-12-31T23:59:59Z
            [1760-12..]                | 1760-12-01T00:00:00Z  | -
            [1760-01,1760-02,1760-12..] | 1760-01-01T00:00:00Z | -
            {1960,1961-12}             | 1960-01-01T00:00:00Z  | 1961-12-31T23:59:59Z
            {1960..1965}               | 1960-01-01T00:00:00Z  | 1965-12-31T23:59:59Z
            {..1983-12-31,1984-10-10,1984-11-01..} | -         | -
            [1667?,1668~]              | 1667-01-01T00:00:00Z  | 1668-12-31T23:59:59Z
            """)
    void namesItsEarliestAndLatestSecond(String text, String earliest, String latest) {
        Edtf date = Edtf.parse(text);
        assertThat(limit(date.earliest(), Long.MIN_VALUE)).isEqualTo(earliest);
        assertThat(limit(date.latest(), Long.MAX_VALUE)).isEqualTo(latest);
        assertThat(date.text()).isEqualTo(text);
        assertThat(Edtf.parse(date.text())).isEqualTo(date);
    }

    private static String limit(long instant, long without) {
        return instant == without ? "-" : Instants.iso(instant);
    }

    /** The index is that of the first character that can't be right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                    | 0  | empty
            2023-02-30            | 8  | February 2023 has 28 days
            2023-02-00            | 8  | no day 00
            1900-02-29            | 8  | February 1900 has 28 days
            2023-13               | 5  | no month 13
            2023-00               | 5  | no month 00
            2023-25               | 5  | no month 25
            2023-1                | 6  | two digits
            2023-                 | 5  | two digits
            2023-11-1             | 9  | two digits
            20241101              | 4  | begins with Y
            12024                 | 4  | begins with Y
            431                   | 3  | four digits
            19X                   | 3  | four digits
            XXXX                  | 0  | four digits
            201x                  | 3  | four digits
            1949 BCE              | 4  | no spaces
            " 1949"               | 0  | four digits
            hello                 | 0  | four digits
            -0000                 | 0  | no sign
            Y1949                 | 5  | more than four digits
            Y                     | 1  | more than four digits
            Y01949                | 1  | begin with 0
            Y1234567890123456789  | 19 | at most 18 digits
            Y17000-05             | 6  | does not belong
            201X-05               | 4  | unspecified digits
            2004-XX-05            | 8  | write XX
            2004-X1               | 5  | two digits
            2004-1X               | 6  | two digits
            2001-21-03            | 7  | season
            2024-11-01T24         | 11 | hour
            2024-11-01T23:60      | 14 | minute
            2024-11-01T23:59:60   | 17 | second
            2024-11-01T10:00:00.5 | 19 | no fractions
            2024-11-01T10:00+19   | 17 | 18 hours
            2024-11-01T10:00+18:30 | 17 | 18 hours
            2024-11-01 10:00      | 10 | no spaces
            2024-11T10            | 7  | does not belong
            2004?~                | 5  | write %
            2004?-06              | 5  | does not belong
            ?2004                 | 0  | four digits
            2004/2003             | 5  | before the beginning
            2004-06/2004-05-31    | 8  | before the beginning
            2004/2005/2006        | 9  | does not belong
            ..                    | 2  | needs an interval
            2004/hello            | 5  | four digits
            [1667                 | 5  | not closed
            [1667}                | 5  | does not belong
            []                    | 1  | four digits
            [1667,..1670]         | 6  | only stand first
            [1670..1667]          | 7  | before the beginning
            [1667,                | 6  | four digits
            [1667]?               | 6  | at its end
            [.1667]               | 2  | two dots
            """)
    void failsAtTheCharacterThatIsWrong(String text, int index, String words) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOfSatisfying(EdtfException.class, e -> {
            assertThat(e.index()).isEqualTo(index);
            assertThat(e.getMessage())
                    .contains(words)
                    .contains("character " + (index + 1))
                    .endsWith(".");
        });
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThatThrownBy(() -> Edtf.parse("2".repeat(1_000_000)))
                .isInstanceOf(EdtfException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void aPointHasOneRangeForBothItsEnds() {
        Edtf date = Edtf.parse("2024-11~");
        assertThat(date.isInterval()).isFalse();
        assertThat(date.start()).isEqualTo(date.end());
        assertThat(date.start())
                .isEqualTo(new Bound(Bound.Kind.KNOWN, date.earliest(), date.latest(), Precision.MONTH));
    }

    @Test
    void theEndsOfAnIntervalAreTheRangesOfItsDates() {
        Edtf date = Edtf.parse("1914-07-28/1918-11~");
        assertThat(date.isInterval()).isTrue();
        assertThat(date.start()).isEqualTo(Edtf.parse("1914-07-28").start());
        assertThat(date.end()).isEqualTo(Edtf.parse("1918-11~").start());
        assertThat(date.precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    void anOpenEndLiesBeyondAllTime() {
        assertThat(Edtf.parse("1949/..").end())
                .isEqualTo(new Bound(Bound.Kind.OPEN, Long.MAX_VALUE, Long.MAX_VALUE, Precision.NONE));
        assertThat(Edtf.parse("../1949").start())
                .isEqualTo(new Bound(Bound.Kind.OPEN, Long.MIN_VALUE, Long.MIN_VALUE, Precision.NONE));
    }

    @Test
    void anUnknownEndMayBeAnythingFromTheBeginningOn() {
        Edtf date = Edtf.parse("1949/");
        assertThat(date.end())
                .isEqualTo(new Bound(Bound.Kind.UNKNOWN, date.earliest(), Long.MAX_VALUE, Precision.NONE));
    }

    @Test
    void anUnknownBeginningMayBeAnythingUpToTheEnd() {
        Edtf date = Edtf.parse("/1949");
        assertThat(date.start())
                .isEqualTo(new Bound(Bound.Kind.UNKNOWN, Long.MIN_VALUE, date.latest(), Precision.NONE));
    }

    @Test
    void endsThatOverlapLimitEachOther() {
        Edtf date = Edtf.parse("2004-06-11/2004-06");
        assertThat(Instants.iso(date.end().earliest())).isEqualTo("2004-06-11T00:00:00Z");
        Edtf reversed = Edtf.parse("2004/2004-06");
        assertThat(Instants.iso(reversed.start().latest())).isEqualTo("2004-06-30T23:59:59Z");
    }

    @Test
    void oneOfSeveralDatesIsAPointThatMayLieAnywhereBetweenThem() {
        Edtf date = Edtf.parse("[1667,1670-05]");
        assertThat(date.isInterval()).isFalse();
        assertThat(date.precision()).isEqualTo(Precision.YEAR);
    }

    @Test
    void allOfSeveralDatesStretchFromTheFirstToTheLast() {
        Edtf date = Edtf.parse("{1961-12,1960}");
        assertThat(date.isInterval()).isTrue();
        assertThat(date.start()).isEqualTo(Edtf.parse("1960").start());
        assertThat(date.end()).isEqualTo(Edtf.parse("1961-12").start());
        assertThat(Edtf.parse("{..1961}").start().kind()).isEqualTo(Bound.Kind.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "1984,false,false",
        "1984?,true,false",
        "1984~,false,true",
        "1984%,true,true",
        "1984?/2004~,true,true",
        "'[1667?,1668]',true,false",
        "../1984~,false,true"
    })
    void tellsUncertainFromApproximate(String text, boolean uncertain, boolean approximate) {
        Edtf date = Edtf.parse(text);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource({
        "1XXX,MILLENNIUM",
        "19XX,CENTURY",
        "199X,DECADE",
        "1999,YEAR",
        "1999-XX,YEAR",
        "1999-22,SEASON",
        "1999-05,MONTH",
        "1999-05-XX,MONTH",
        "1999-05-01,DAY",
        "1999-05-01T10,HOUR",
        "1999-05-01T10:00,MINUTE",
        "1999-05-01T10:00:00,SECOND",
        "1999-05-01/2000,YEAR",
        "1999-05/..,MONTH",
        "../..,NONE",
        "'[..2027]',YEAR"
    })
    void tellsHowExactlyItIsStated(String text, Precision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @Test
    void aCertainDayIsOneUnmarkedDateKnownToTheDay() {
        assertThat(List.of("2024-11-01", "2024-11-01T10:00Z"))
                .allMatch(text -> Edtf.parse(text).isCertainDay());
        assertThat(List.of(
                        "2024-11", "2024-11-01?", "2024-11-01/2024-11-02", "[2024-11-01,2024-11-03]", "[2024-11-01]"))
                .noneMatch(text -> Edtf.parse(text).isCertainDay());
    }

    @Test
    void equalsByItsTextAndNotByWhatItNames() {
        assertThat(Edtf.parse("2004")).isEqualTo(Edtf.parse("2004")).hasSameHashCodeAs(Edtf.parse("2004"));
        assertThat(Edtf.parse("2004")).isNotEqualTo(Edtf.parse("2004-XX"));
    }

    @Test
    void sortsByEarliestThenLatestThenText() {
        List<String> texts = List.of("2004", "2003", "2004-01", "2004-XX", "../2004", "-0430");
        assertThat(texts.stream().map(Edtf::parse).sorted().map(Edtf::text))
                .containsExactly("../2004", "-0430", "2003", "2004-01", "2004", "2004-XX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y999999999999999999", "Y-999999999999999999", "Y292277026597%", "Y-292277022657%"})
    void yearsBeyondAllInstantsStayAtTheEndOfTime(String text) {
        Edtf date = Edtf.parse(text);
        assertThat(date.earliest()).isLessThanOrEqualTo(date.latest());
        assertThat(date.latest() > 0).isEqualTo(!text.contains("-"));
    }
}
