package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.chart.Band.Told;
import org.entente.model.Event;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.time.Instants;
import org.entente.time.TimeScale;
import org.junit.jupiter.api.Test;

class TimelineGesturesTest {
    private static final Chronicle BUNDLED = Worlds.chronicle(Worlds.bundled());

    private static final long AGE = 14_000_000_000L * Instants.MEAN_YEAR;
    private static final Chronicle LONGER_THAN_AGE =
            Band.world(Told.of("first", "Y-30000000000"), Told.of("last", "Y20000000000"));

    private static TimelineGeometry geometry(TimeWindow window) {
        return Band.of(BUNDLED, Opening.of(BUNDLED).withWindow(window), 1440, 300)
                .geometry();
    }

    private static TimelineGeometry decades() {
        return geometry(Band.window("1990", "2010"));
    }

    private static long length(TimeWindow window) {
        return window.to() - window.from();
    }

    @Property(tries = 200)
    void zoomingKeepsTheInstantUnderThePointer(
            @ForAll @DoubleRange(min = 0.2, max = 50) double factor,
            @ForAll @DoubleRange(min = 200, max = 1400) double x) {
        TimelineGeometry before = decades();
        TimelineGeometry after = geometry(TimelineGestures.zoomAt(before, factor, x));
        assertThat(after.x(before.instant(x))).isCloseTo(x, within(0.1));
    }

    @Property(tries = 200)
    void panningBackRestoresTheWindow(@ForAll @DoubleRange(min = -900, max = 900) double pixels) {
        TimelineGeometry before = decades();
        TimeWindow there = TimelineGestures.pan(before, pixels);
        TimeWindow back = TimelineGestures.pan(geometry(there), -pixels);
        assertThat((double) back.from()).isCloseTo(before.window().from(), within(3.0));
        assertThat((double) back.to()).isCloseTo(before.window().to(), within(3.0));
    }

    @Property(tries = 200)
    void everyGestureKeepsAWindowThatCanBeShownAndTouchesTheData(
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double pixels,
            @ForAll @DoubleRange(min = -14, max = 14) double powerOfTen) {
        double factor = Math.pow(10, powerOfTen);
        TimelineGeometry geometry = decades();
        for (TimeWindow window : List.of(
                TimelineGestures.pan(geometry, pixels),
                TimelineGestures.moveFrame(geometry, pixels),
                TimelineGestures.centreFrame(geometry, pixels),
                TimelineGestures.stretchStart(geometry, pixels),
                TimelineGestures.stretchEnd(geometry, pixels),
                TimelineGestures.zoomAt(geometry, factor, 700))) {
            assertThat(length(window)).isBetween((long) TimeScale.SHORTEST, AGE + 1);
            assertThat(window.from()).isLessThan(BUNDLED.span().to());
            assertThat(window.to()).isGreaterThan(BUNDLED.span().from());
        }
    }

    @Test
    void whatLastsLongerThanAllTimeIsInSightFromEndToEnd() {
        TimelineGeometry all = Band.whole(LONGER_THAN_AGE).geometry();
        assertThat(all.x(LONGER_THAN_AGE.span().from())).isCloseTo(all.left() + 24, within(0.5));
        assertThat(all.x(LONGER_THAN_AGE.span().to())).isCloseTo(all.right() - 24, within(0.5));
        TimeWindow whole = TimelineGestures.whole(LONGER_THAN_AGE, 1200);
        assertThat(whole.from()).isLessThan(LONGER_THAN_AGE.span().from());
        assertThat(whole.to()).isGreaterThan(LONGER_THAN_AGE.span().to());
    }

    @Property(tries = 100)
    void atTheLongestWindowZoomingOutMovesNothing(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double factor,
            @ForAll @DoubleRange(min = 200, max = 1400) double x) {
        for (Chronicle chronicle : List.of(BUNDLED, LONGER_THAN_AGE)) {
            TimeWindow longest = TimelineGestures.zoomAt(Band.whole(chronicle).geometry(), 1e-12, 700);
            TimelineGeometry before = Band.of(
                            chronicle, Opening.plain(chronicle).withWindow(longest), 1440, 300)
                    .geometry();
            TimeWindow still = TimelineGestures.zoomAt(before, factor, x);
            double pixel = before.scale().secondsPerPixel();
            assertThat((double) still.from()).isCloseTo(longest.from(), within(pixel));
            assertThat((double) still.to()).isCloseTo(longest.to(), within(pixel));
        }
    }

    @Test
    void draggingTheFrameMovesTheWindowAndKeepsItsLength() {
        TimelineGeometry before = decades();
        TimeWindow moved = TimelineGestures.moveFrame(before, 40);
        assertThat(length(moved)).isEqualTo(length(before.window()));
        assertThat(before.overviewX(moved.from())
                        - before.overviewX(before.window().from()))
                .isCloseTo(40, within(0.1));
    }

    @Test
    void stretchingTheFrameMovesOneEdgeOnly() {
        TimelineGeometry before = decades();
        double x = before.overviewX(before.window().from()) - 30;
        TimeWindow start = TimelineGestures.stretchStart(before, x);
        assertThat(start.to()).isEqualTo(before.window().to());
        assertThat(before.overviewX(start.from())).isCloseTo(x, within(0.1));
        double right = before.overviewX(before.window().to()) + 30;
        TimeWindow end = TimelineGestures.stretchEnd(before, right);
        assertThat(end.from()).isEqualTo(before.window().from());
        assertThat(before.overviewX(end.to())).isCloseTo(right, within(0.1));
    }

    @Test
    void anEdgeDraggedBeyondTheOtherStopsAtAMinute() {
        TimelineGeometry before = decades();
        TimeWindow window = TimelineGestures.stretchStart(before, 1400);
        assertThat(window.to()).isEqualTo(before.window().to());
        assertThat(length(window)).isEqualTo(60);
    }

    @Test
    void theMomentFollowsThePointerInsideTheBand() {
        TimelineGeometry geometry = decades();
        assertThat(geometry.x(TimelineGestures.momentAt(geometry, 600))).isCloseTo(600, within(0.01));
        assertThat(TimelineGestures.momentAt(geometry, -500)).isEqualTo(geometry.instant(geometry.left()));
        assertThat(TimelineGestures.momentAt(geometry, 5000)).isEqualTo(geometry.instant(geometry.right()));
    }

    /** Following the way into bunches ends with every event by itself, or with events of one instant. */
    @Test
    void openingABunchAgainAndAgainPartsItsEvents() {
        ViewState view = Opening.plain(BUNDLED);
        for (int depth = 0; depth < 40; depth++) {
            Band band = Band.of(BUNDLED, view, 1000, 220);
            if (band.clusters().isEmpty()) {
                return;
            }
            List<Event> events = new ArrayList<>();
            band.clusters()
                    .get(0)
                    .events()
                    .forEach(id -> events.add(BUNDLED.dataset().event(id)));
            var window = TimelineGestures.open(band.situation(), events);
            if (window.isEmpty()) {
                assertThat(events.stream()
                                .map(event -> Extent.of(event).anchor())
                                .distinct())
                        .hasSize(1);
                return;
            }
            assertThat(length(window.get())).isLessThan(length(band.geometry().window()));
            view = view.withWindow(window.get());
        }
        assertThat(view).as("still a bunch after forty clicks").isNull();
    }

    @Test
    void theChipsLeadToWhatTheyCount() {
        Band band = Band.of(BUNDLED, Opening.of(BUNDLED), 1440, 300);
        TimeWindow earlier = TimelineGestures.earlier(band.situation(), band.geometry());
        TimelineLayout all = Band.of(BUNDLED, Opening.of(BUNDLED).withWindow(earlier), 1440, 300)
                .layout();
        assertThat(all.earlier()).isEmpty();
        TimeWindow later = TimelineGestures.later(band.situation(), band.geometry());
        assertThat(Band.of(BUNDLED, Opening.of(BUNDLED).withWindow(later), 1440, 300)
                        .layout()
                        .later())
                .isEmpty();
    }

    @Test
    void theWholeShowsEveryEvent() {
        TimeWindow whole = TimelineGestures.whole(BUNDLED, 1300);
        assertThat(Band.of(BUNDLED, Opening.of(BUNDLED).withWindow(whole), 1440, 300)
                        .layout()
                        .drawn())
                .hasSameSizeAs(BUNDLED.dated());
    }

    @Test
    void eventsOfOneInstantCannotBeParted() {
        Chronicle chronicle = Band.world(Told.of("e1", "2024-03-10"), Told.of("e2", "2024-03-10"));
        assertThat(TimelineGestures.open(Band.whole(chronicle).situation(), chronicle.dated()))
                .isEmpty();
    }
}
