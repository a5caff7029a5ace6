package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Band.Told;
import org.entente.model.Event;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.time.TimeScale;
import org.junit.jupiter.api.Test;

class PartingTest {
    private static final Chronicle DENSE = dense();

    /** A year with an event every ninth day, in the middle of decades with few. */
    private static Chronicle dense() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            told.add(Told.of("d" + i, String.format("1995-%02d-%02d", 1 + i * 9 / 28 % 12, 1 + i * 9 % 28)));
        }
        for (int year = 1980; year < 2010; year += 5) {
            told.add(Told.of("y" + year, year + "-06-15"));
        }
        return Band.world(told);
    }

    private static Band stepped(Chronicle chronicle, String id, TimeWindow window) {
        Band any = Band.of(chronicle, Opening.plain(chronicle), 1440, 300);
        ViewState view = Opening.plain(chronicle).withWindow(window).step(event(any, id));
        return Band.of(chronicle, view, 1440, 300);
    }

    private static Event event(Band band, String id) {
        return band.situation().dataset().event(band.event(id));
    }

    private static Optional<TimeWindow> parted(Band band, String id) {
        return Band.CHART.parted(band.situation(), band.width(), band.height(), event(band, id));
    }

    private static Stand stand(Band band, String id) {
        return band.layout().strips().stream()
                .flatMap(strip -> strip.singles().stream())
                .filter(stand -> stand.event().id().equals(band.event(id)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean standsAlone(Band band, String id) {
        Stand stand = stand(band, id);
        return stand.crowd.isEmpty() && stand.side != Stand.Side.NONE;
    }

    @Test
    void anEventInABunchStandsAloneWithItsTitleOnceParted() {
        Band before = stepped(DENSE, "d17", Band.window("1980", "2010"));
        assertThat(standsAlone(before, "d17")).isFalse();
        TimeWindow window = parted(before, "d17").orElseThrow();
        assertThat(standsAlone(stepped(DENSE, "d17", window), "d17")).isTrue();
    }

    @Test
    void theWindowNarrowsNoFurtherThanNeedBe() {
        Band before = stepped(DENSE, "d17", Band.window("1980", "2010"));
        TimeWindow window = parted(before, "d17").orElseThrow();
        Band after = stepped(DENSE, "d17", window);
        double x = after.geometry().x(Extent.of(event(after, "d17")).anchor());
        TimeWindow wider = TimelineGestures.zoomAt(after.geometry(), 1 / 1.1, x);
        assertThat(standsAlone(stepped(DENSE, "d17", wider), "d17")).isFalse();
    }

    @Test
    void theEventKeepsItsPixel() {
        Band before = stepped(DENSE, "d17", Band.window("1980", "2010"));
        Band after = stepped(DENSE, "d17", parted(before, "d17").orElseThrow());
        assertThat(stand(after, "d17").x).isCloseTo(stand(before, "d17").x, within(0.5));
    }

    @Test
    void nothingMovesForAnEventThatStandsAlone() {
        assertThat(parted(stepped(DENSE, "y1980", Band.window("1979", "2010")), "y1980"))
                .isEmpty();
    }

    @Test
    void nothingMovesForAnEventOutsideTheWindow() {
        assertThat(parted(stepped(DENSE, "d17", Band.window("2000", "2010")), "d17"))
                .isEmpty();
    }

    @Test
    void eventsOfOneInstantArePartedFromOthersAlone() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            told.add(Told.of("same" + i, "1995-03-03"));
        }
        told.add(Told.of("far", "2005-03-03"));
        Chronicle chronicle = Band.world(told);
        assertThat(parted(stepped(chronicle, "same7", Band.window("1990", "2006")), "same7"))
                .isEmpty();
        told.add(Told.of("next", "1995-03-09"));
        Chronicle more = Band.world(told);
        Band before = stepped(more, "same7", Band.window("1990", "2006"));
        TimeWindow window = parted(before, "same7").orElseThrow();
        assertThat(window.to() - window.from()).isGreaterThan((long) TimeScale.SHORTEST * 1000);
        assertThat(stand(stepped(more, "same7", window), "same7").crowd)
                .allMatch(other -> other.event().title().text().startsWith("Event same"));
    }

    @Test
    void aWindowOnTheWayToAnotherIsBetweenThem() {
        TimeWindow from = Band.window("1900", "2000");
        TimeWindow to = Band.window("1995", "1996");
        assertThat(TimelineGestures.between(from, to, 0)).isEqualTo(from);
        assertThat(TimelineGestures.between(from, to, 1)).isEqualTo(to);
        long length = from.to() - from.from();
        for (double way = 0.1; way < 1; way += 0.1) {
            TimeWindow between = TimelineGestures.between(from, to, way);
            assertThat(between.from()).isBetween(from.from(), to.from());
            assertThat(between.to()).isBetween(to.to(), from.to());
            assertThat(between.to() - between.from()).isLessThan(length);
            length = between.to() - between.from();
        }
        TimeWindow moved = new TimeWindow(from.from() + 1000, from.to() + 1000);
        assertThat(TimelineGestures.between(from, moved, 0.5))
                .isEqualTo(new TimeWindow(from.from() + 500, from.to() + 500));
    }
}
