package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Chronicle BUNDLED = Worlds.chronicle(Worlds.bundled());
    private static final ViewState VIEW = Opening.of(BUNDLED);

    @Test
    void aWindowThatShowsTheInstantStays() {
        assertThat(Surroundings.showing(VIEW, BUNDLED, VIEW.moment())).isSameAs(VIEW);
    }

    @Test
    void aTimelineOfTheWholeSpanStays() {
        ViewState whole = VIEW.withWindow(null);
        assertThat(Surroundings.showing(whole, BUNDLED, 0)).isSameAs(whole);
    }

    @Property
    void theInstantLiesInsideAndTheWindowNeverShrinks(
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long t) {
        TimeWindow before = VIEW.window();
        TimeWindow after = Surroundings.showing(VIEW, BUNDLED, t).window();
        assertThat(after.contains(t)).isTrue();
        assertThat(after.to() - after.from()).isGreaterThanOrEqualTo(before.to() - before.from());
    }

    @Test
    void whereLittleHappenedTheWindowWidensToWhatDid() {
        TimeWindow far =
                Surroundings.showing(VIEW, BUNDLED, Worlds.at("1955-01-01")).window();
        assertThat(BUNDLED.dated().stream()
                        .filter(event -> far.contains(Moments.of(event)))
                        .count())
                .isGreaterThanOrEqualTo(12);
    }
}
