package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.chart.Band.Told;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Drawing;
import org.entente.draw.Target;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Lanes;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.time.Edtf;
import org.entente.time.TimeScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lanes, windows and the overview of the timeline, and the drawing as a whole. */
class TimelineChartTest {
    @Test
    void theSameSituationGivesTheSameDrawing() {
        Chronicle chronicle = Band.generated(300, 5);
        Band one = Band.whole(chronicle);
        Band other = Band.whole(chronicle);
        assertThat(one.drawing().labels()).isEqualTo(other.drawing().labels());
        assertThat(one.drawing().lines()).isEqualTo(other.drawing().lines());
        assertThat(one.drawing().shapes()).hasSameSizeAs(other.drawing().shapes());
    }

    @Test
    void onLanesOfActorsAnEventStandsWithEachOfItsActorsJoinedByALine() {
        Chronicle chronicle = Band.world(
                Told.of("three", "2024-03-10").actors("a", "c", "e"),
                Told.of("other", "2024-03-15").actors("b", "d"));
        ViewState view =
                Opening.plain(chronicle).withLanes(Lanes.ACTOR).withWindow(Band.window("2024-03-01", "2024-03-20"));
        Band band = Band.of(chronicle, view, 1440, 300);
        EventId three = band.event("three");
        long lanes = band.layout().strips().stream()
                .filter(strip -> strip.singles().stream()
                        .anyMatch(stand -> stand.event().id().equals(three)))
                .count();
        assertThat(lanes).isEqualTo(3);
        assertThat(band.lines(new Subject.Item(three))).hasSize(2).allMatch(line -> line.x1() == line.x2());
    }

    @Test
    void actorsWithoutRoomShareOneLane() {
        Chronicle chronicle = Band.generated(80, 3);
        Band band = Band.of(chronicle, Opening.plain(chronicle).withLanes(Lanes.ACTOR), 1000, 150);
        assertThat(band.layout()
                        .strips()
                        .get(band.layout().strips().size() - 1)
                        .lane()
                        .name())
                .startsWith("others (");
    }

    @Test
    void lanesOfKindsAreInTheOrderInWhichTheDataSetDeclaresThem() {
        Band band = Band.whole(Band.generated(60, 1));
        assertThat(band.layout().strips().stream().map(strip -> strip.lane().name()))
                .containsExactly("pact", "meeting", "statement", "military", "election", "programme");
    }

    @Test
    void nothingMovesWhenTheSelectionDoesUnlessItIsInABunch() {
        for (double[] size : new double[][] {{1440, 300}, {640, 230}}) {
            Band before = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), size[0], size[1]);
            Map<EventId, Rectangle2D> symbols = before.symbols();
            for (Event event : before.layout().drawn()) {
                Band after = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED).select(event.id()), size[0], size[1]);
                for (int i = 0; i < after.layout().strips().size(); i++) {
                    assertThat(after.layout().strips().get(i).top())
                            .isEqualTo(before.layout().strips().get(i).top());
                }
                Map<EventId, Rectangle2D> then = after.symbols();
                if (symbols.containsKey(event.id())) {
                    then.keySet().retainAll(symbols.keySet());
                    assertThat(then).isEqualTo(without(symbols, then.keySet()));
                } else {
                    assertThat(then).containsKey(event.id());
                }
            }
        }
    }

    private static <K, V> Map<K, V> without(Map<K, V> all, Set<K> kept) {
        Map<K, V> rest = new HashMap<>(all);
        rest.keySet().retainAll(kept);
        return rest;
    }

    @Test
    void lanesWithoutEventsInTheWindowAreLower() {
        Chronicle chronicle = Band.world(
                Told.of("e1", "2024-03-10"),
                Told.of("e2", "2024-03-11"),
                Told.of("far", "1990").kind("election"));
        Band band = Band.between(chronicle, "2024-03-01", "2024-03-20");
        List<TimelineLayout.Strip> strips = band.layout().strips();
        assertThat(strips).hasSize(2);
        assertThat(strips.get(1).height()).isLessThan(strips.get(0).height() / 2);
    }

    @ParameterizedTest
    @EnumSource(Lanes.class)
    void windowsFromAMinuteToAllOfTimeCanBeDrawn(Lanes lanes) {
        Chronicle chronicle = Band.world(
                Told.of("bang", "Y-13800000000"),
                Told.of("earth", "Y-4540000000"),
                Told.of("war", "-0430"),
                Told.of("pact", "2024-10-31T12:00:30Z"));
        for (long length = 60; length > 0 && length <= TimeScale.LONGEST; length *= 7) {
            long middle = Edtf.parse("2024-10-31T12:00:30Z").earliest();
            TimeWindow window = new TimeWindow(middle - length / 2, middle + length / 2);
            ViewState view = Opening.plain(chronicle).withLanes(lanes).withWindow(window);
            Band band = Band.of(chronicle, view, 1440, 300);
            assertThat(band.symbols()).containsKey(band.event("pact"));
            assertThat(band.symbols().get(band.event("pact")).getCenterX())
                    .isCloseTo((band.geometry().left() + band.geometry().right()) / 2, within(30.0));
            assertThat(band.drawing().labels()).hasSizeGreaterThan(4);
        }
    }

    @Test
    void withoutAWindowAllIsInSight() {
        Band band = Band.whole(Bands.BUNDLED);
        assertThat(band.layout().drawn()).hasSameSizeAs(Bands.BUNDLED.dated());
        assertThat(band.words(Part.EARLIER)).isEmpty();
        assertThat(band.words(Part.LATER)).isEmpty();
    }

    @Test
    void theFrameOnTheOverviewCoversTheWindow() {
        Band band = Band.between(Bands.BUNDLED, "1960", "1990");
        Rectangle2D frame = band.drawing().shapes().stream()
                .filter(shape -> new Handle(Part.WINDOW).equals(shape.target()))
                .findFirst()
                .orElseThrow()
                .path()
                .getBounds2D();
        assertThat(frame.getMinX())
                .isCloseTo(band.geometry().overviewX(band.geometry().window().from()), within(0.5));
        assertThat(frame.getMaxX())
                .isCloseTo(band.geometry().overviewX(band.geometry().window().to()), within(0.5));
        double middle = (band.geometry().axisBottom() + band.geometry().height()) / 2 - 6;
        assertThat(at(band, frame.getCenterX(), middle)).isEqualTo(Part.WINDOW);
        assertThat(at(band, frame.getMinX() - 3, middle)).isEqualTo(Part.WINDOW_START);
        assertThat(at(band, frame.getMaxX() + 3, middle)).isEqualTo(Part.WINDOW_END);
        assertThat(at(band, frame.getMaxX() + 60, middle)).isEqualTo(Part.OVERVIEW);
    }

    private static Part at(Band band, double x, double y) {
        Target target = band.drawing().at(x, y, 0).orElseThrow().target();
        return ((Handle) target).part();
    }

    @Test
    void anEmptyBandSaysWhy() {
        Chronicle nothing = Band.world(Told.of("a1", ""));
        assertThat(Band.whole(nothing).says("no dated events")).isTrue();
        assertThat(Band.whole(nothing).words(Part.UNDATED)).contains("1 without a date");
        Chronicle chronicle = Band.world(Told.of("a1", "2001"), Told.of("a2", "2020"));
        assertThat(Band.between(chronicle, "2010", "2011").says("No events in this window"))
                .isTrue();
        ViewState hidden = Opening.plain(chronicle).toggle(Facet.EVENT_KIND, "pact");
        assertThat(Band.of(chronicle, hidden, 1000, 300).says("No event passes the filter"))
                .isTrue();
    }

    @Test
    void panesOfAnySizeAreDrawn() {
        for (double width : new double[] {0, 1, 40, 5000, 1e6}) {
            for (double height : new double[] {0, 1, 30, 60, 100, 5000}) {
                Drawing drawing = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), width, height)
                        .drawing();
                assertThat(drawing.width()).isEqualTo(Math.max(1, width));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void whatIsDrawnIsWhatTheChartSaysItDraws(Band band) {
        if (band.height() < 100) {
            return;
        }
        Set<EventId> shown = new HashSet<>();
        band.drawing().shapes().forEach(shape -> add(shape.target(), shown));
        band.drawing().labels().forEach(label -> add(label.target(), shown));
        List<EventId> said = Band.CHART.drawn(band.situation(), band.width(), band.height()).stream()
                .map(Event::id)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(said);
    }

    private static void add(Target target, Set<EventId> to) {
        if (target instanceof Subject.Item item && item.id() instanceof EventId id) {
            to.add(id);
        } else if (target instanceof Subject.Cluster cluster) {
            to.addAll(cluster.events());
        }
    }
}
