package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfPropertiesTest {
    @Property
    void readingWhatWasReadGivesAnEqualDate(@ForAll("dates") String text) {
        Edtf date = Edtf.parse(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(Edtf.parse(date.text())).isEqualTo(date);
        assertThat(date.earliest()).isLessThanOrEqualTo(date.latest());
    }

    @Property
    void marksOnlyWiden(@ForAll("days") String day) {
        Edtf plain = Edtf.parse(day);
        Edtf approximate = Edtf.parse(day + "~");
        Edtf both = Edtf.parse(day + "%");
        assertThat(approximate.earliest()).isLessThan(plain.earliest()).isGreaterThan(both.earliest());
        assertThat(approximate.latest()).isGreaterThan(plain.latest()).isLessThan(both.latest());
    }

    @Property
    void aPrintedDayIsThatDay(@ForAll("days") String day) {
        Edtf date = Edtf.parse(day);
        assertThat(Instants.isoDate(date.earliest())).isEqualTo(day);
        assertThat(date.latest() - date.earliest()).isEqualTo(Instants.DAY - 1L);
    }

    @Property
    void anIntervalReachesFromItsBeginningToItsEnd(@ForAll("dates") String a, @ForAll("dates") String b) {
        Edtf first = Edtf.parse(a);
        Edtf last = Edtf.parse(b);
        if (last.latest() < first.earliest()) {
            return;
        }
        Edtf interval = Edtf.parse(a + "/" + b);
        assertThat(interval.earliest()).isEqualTo(first.earliest());
        assertThat(interval.latest()).isEqualTo(last.latest());
        assertThat(interval.start().latest()).isLessThanOrEqualTo(interval.end().latest());
        assertThat(interval.end().earliest())
                .isGreaterThanOrEqualTo(interval.start().earliest());
    }

    @Property
    void anyOtherTextFailsWithinItself(@ForAll("scribbles") String text) {
        assertThatCode(() -> {
                    try {
                        Edtf.parse(text);
                    } catch (EdtfException e) {
                        assertThat(e.index()).isBetween(0, text.length());
                        assertThat(e.getMessage()).endsWith(".");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.longs().between(-719_000, 2_900_000).map(day -> Instants.isoDate(day * Instants.DAY));
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> years = Arbitraries.longs()
                .between(-99_999_999_999L, 99_999_999_999L)
                .map(year -> {
                    if (Math.abs(year) > 9999) {
                        return "Y" + year;
                    }
                    String digits = String.valueOf(10_000 + Math.abs(year)).substring(1);
                    return (year < 0 ? "-" : "") + digits;
                });
        Arbitrary<String> cut =
                Combinators.combine(days(), Arbitraries.of(4, 7, 10)).as((day, length) -> day.substring(0, length));
        Arbitrary<String> times = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 86_399), Arbitraries.of("", "Z", "+09:30", "-05"))
                .as((day, second, zone) -> day + "T" + DateLabels.second(second) + zone);
        Arbitrary<String> rough = Arbitraries.of("199X", "18XX", "1XXX", "-043X", "2004-XX", "1985-04-XX", "2001-24");
        return Combinators.combine(Arbitraries.oneOf(years, cut, times, rough), Arbitraries.of("", "?", "~", "%"))
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings()
                .withChars("0123456789-/.,XYTZ?~%[]{}: +\0é")
                .ofMaxLength(24);
    }
}
