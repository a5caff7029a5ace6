package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.chart.Band.Told;
import org.entente.draw.PlacedLine;
import org.entente.draw.PlacedShape;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Status;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Symbols, bars, whiskers and bunches on the timeline: where they stand and what they look like. */
class TimelineSymbolsTest {
    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void noSymbolCoversAnother(Band band) {
        TimelineLayout layout = band.layout();
        for (TimelineLayout.Strip strip : layout.strips()) {
            Map<Integer, List<double[]>> rows = new HashMap<>();
            strip.singles().forEach(stand -> rows.computeIfAbsent(stand.row, row -> new ArrayList<>())
                    .add(new double[] {stand.x - stand.r, stand.x + stand.r}));
            strip.bunches().forEach(bunch -> rows.computeIfAbsent(bunch.row, row -> new ArrayList<>())
                    .add(new double[] {bunch.x - bunch.width / 2, bunch.x + bunch.width / 2}));
            for (List<double[]> row : rows.values()) {
                row.sort((a, b) -> Double.compare(a[0], b[0]));
                for (int i = 1; i < row.size(); i++) {
                    assertThat(row.get(i)[0]).isGreaterThanOrEqualTo(row.get(i - 1)[1]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void everyMarkOfTheBandStandsInsideIt(Band band) {
        TimelineGeometry geometry = band.geometry();
        double bottom = geometry.bandBottom() + 0.01;
        for (TimelineLayout.Strip strip : band.layout().strips()) {
            assertThat(strip.top() + strip.height()).isLessThanOrEqualTo(bottom);
            for (Stand stand : strip.singles()) {
                assertThat(band.layout().y(strip, stand.row)).isBetween(strip.top(), strip.top() + strip.height());
                assertThat(stand.x).isBetween(geometry.left(), geometry.right());
            }
            for (Bunch bunch : strip.bunches()) {
                assertThat(band.layout().y(strip, bunch.row)).isBetween(strip.top(), strip.top() + strip.height());
                assertThat(bunch.x).isBetween(geometry.left(), geometry.right());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void whatIsLaterStandsFurtherRight(Band band) {
        for (TimelineLayout.Strip strip : band.layout().strips()) {
            List<Stand> byTime = new ArrayList<>(strip.singles());
            byTime.sort((a, b) -> Long.compare(a.extent.anchor(), b.extent.anchor()));
            for (int i = 1; i < byTime.size(); i++) {
                assertThat(byTime.get(i).x).isGreaterThanOrEqualTo(byTime.get(i - 1).x);
            }
        }
    }

    @Test
    void anUncertainDateShowsItsRangeFromEarliestToLatest() {
        Chronicle chronicle = Band.world(Told.of("about", "2024-03-10~"), Told.of("month", "2024-06"));
        Band band = Band.between(chronicle, "2024-01-01", "2024-12-31");
        for (String id : List.of("about", "month")) {
            Edtf when = band.situation().dataset().event(band.event(id)).when();
            double from = band.geometry().x(when.earliest());
            double to = band.geometry().x(when.latest());
            if (to - from > 2 * EventMarks.radius(5)) {
                assertThat(band.lines(new Subject.Item(band.event(id))))
                        .anyMatch(line -> Math.abs(line.x1() - from) < 0.01 && Math.abs(line.x2() - to) < 0.01);
                assertThat(band.drawing().lines())
                        .anyMatch(line -> isUpright(line, from))
                        .anyMatch(line -> isUpright(line, to));
            }
        }
    }

    private static boolean isUpright(PlacedLine line, double x) {
        return Math.abs(line.x1() - x) < 0.01 && Math.abs(line.x2() - x) < 0.01 && Math.abs(line.y2() - line.y1()) < 12;
    }

    @Test
    void aCertainDayHasNoWhisker() {
        Band band = Band.between(Band.world(Told.of("day", "2024-03-10")), "2024-03-01", "2024-03-20");
        assertThat(band.lines(new Subject.Item(band.event("day")))).isEmpty();
    }

    @Test
    void anIntervalIsABarFromItsBeginningToItsEnd() {
        Band band = Band.between(Band.world(Told.of("long", "2024-03-05/2024-03-12")), "2024-03-01", "2024-03-20");
        Edtf when = band.situation().dataset().event(band.event("long")).when();
        assertThat(band.drawing().shapes())
                .filteredOn(shape -> new Subject.Item(band.event("long")).equals(shape.target()))
                .anyMatch(shape -> {
                    Rectangle2D box = shape.path().getBounds2D();
                    return Math.abs(box.getMinX() - band.geometry().x(when.earliest())) < 1
                            && Math.abs(box.getMaxX() - band.geometry().x(when.latest())) < 1;
                });
    }

    @Test
    void eachStatusLooksDifferent() {
        Set<List<String>> looks = new HashSet<>();
        for (Status other : Status.values()) {
            Band band = Band.between(
                    Band.world(Told.of("x", "2024-03-10").status(other.name().toLowerCase(java.util.Locale.ROOT))),
                    "2024-03-01",
                    "2024-03-20");
            double x = band.symbols().get(band.event("x")).getCenterX();
            double y = band.symbols().get(band.event("x")).getCenterY();
            List<String> look = new ArrayList<>();
            for (PlacedShape shape : band.drawing().shapes()) {
                Rectangle2D box = shape.path().getBounds2D();
                if (box.contains(x, y) && box.getWidth() < 40) {
                    look.add(shape.style() + " " + Math.round(box.getWidth() * 4));
                }
            }
            assertThat(look).isNotEmpty();
            looks.add(look);
        }
        assertThat(looks).hasSize(Status.values().length);
    }

    @Test
    void eventsTooCloseShareOneMarkThatTellsTheirNumber() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            told.add(Told.of("e" + i, "2024-03-10"));
        }
        told.add(Told.of("far", "1990"));
        Band band = Band.whole(Band.world(told));
        assertThat(band.clusters()).hasSize(1);
        assertThat(band.clusters().get(0).events()).hasSize(90);
        assertThat(band.drawing().labels())
                .anyMatch(label ->
                        label.text().equals("90") && band.clusters().get(0).equals(label.target()));
    }

    @Test
    void aFewEventsOfOneInstantStandOnRowsOfTheirOwn() {
        Band band = Band.between(
                Band.world(Told.of("e1", "2024-03-10"), Told.of("e2", "2024-03-10"), Told.of("e3", "2024-03-10")),
                "2024-03-01",
                "2024-03-20");
        assertThat(band.clusters()).isEmpty();
        assertThat(band.symbols().values().stream().map(Rectangle2D::getCenterX).distinct())
                .hasSize(1);
        assertThat(band.symbols().values().stream().map(Rectangle2D::getCenterY).distinct())
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void everySymbolStandsAtTheTimeOfItsEvent(Band band) {
        for (TimelineLayout.Strip strip : band.layout().strips()) {
            for (Stand stand : strip.singles()) {
                if (stand.hasSymbol()) {
                    assertThat(stand.x).isCloseTo(band.geometry().x(stand.extent.anchor()), within(0.01));
                    assertThat(stand.extent.anchor()).isBetween(stand.extent.from(), stand.extent.to());
                }
            }
        }
    }

    @Test
    void whatBeganEarlierAndGoesOnShowsChevronsAtBothEdgesAndNoSymbol() {
        Band band = Band.between(Band.world(Told.of("long", "2020-01-01/2024-12-31")), "2024-03-01", "2024-03-20");
        Stand stand = Bands.stand(band, "long");
        assertThat(stand.hasSymbol()).isFalse();
        assertThat(stand.from).isEqualTo(band.geometry().left());
        assertThat(stand.to).isEqualTo(band.geometry().right());
        List<Rectangle2D> shapes = Bands.shapes(band, "long");
        assertThat(shapes).anyMatch(box -> box.getWidth() < 8 && Math.abs(box.getMinX() - stand.from) < 1);
        assertThat(shapes).anyMatch(box -> box.getWidth() < 8 && Math.abs(box.getMaxX() - stand.to) < 1);
        assertThat(band.titles()).hasSize(1);
    }

    @Test
    void anEventKnownToAYearHasItsSymbolInTheMiddleOfIt() {
        Band band = Band.between(Band.world(Told.of("year", "2035").status("planned")), "2030", "2040");
        Stand stand = Bands.stand(band, "year");
        assertThat(stand.x).isCloseTo(band.geometry().x(Worlds.at("2035-07-02T12:00:00Z")), within(0.5));
        assertThat(stand.from).isCloseTo(band.geometry().x(Worlds.at("2035-01-01")), within(0.5));
        assertThat(stand.to).isCloseTo(band.geometry().x(Edtf.parse("2035").latest()), within(0.5));
        Band begun = Band.between(Band.world(Told.of("year", "2035")), "2030", "2035-03");
        assertThat(Bands.stand(begun, "year").hasSymbol()).isFalse();
    }

    @Test
    void whatIsToHappenByAYearEndsWithThatYearAndHasNoBeginning() {
        Band band = Band.between(Band.world(Told.of("by", "[..2027]").status("planned")), "2020", "2035");
        Stand stand = Bands.stand(band, "by");
        double end = band.geometry().x(Edtf.parse("2027").latest());
        assertThat(stand.to).isCloseTo(end, within(0.5));
        assertThat(stand.right()).isLessThan(end);
        assertThat(band.drawing().lines())
                .anyMatch(line -> isUpright(line, line.x1()) && Math.abs(line.x1() - end) < 0.5);
        assertThat(band.lines(new Subject.Item(band.event("by"))))
                .anyMatch(line -> line.style().arrow() > 0 && line.x2() < line.x1());
    }

    @Test
    void theSelectedEventHasASymbolOfItsOwnInDecadesToo() {
        for (Event event : Bands.BUNDLED.dated()) {
            ViewState view = Opening.of(Bands.BUNDLED).select(event.id()).withWindow(Band.window("1945", "2040"));
            Band band = Band.of(Bands.BUNDLED, view, 1400, 230);
            assertThat(band.symbols()).containsKey(event.id());
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void theSelectedEventIsNeverInABunch(Band band) {
        EventId selected = (EventId) band.situation().view().selected();
        if (selected != null
                && band.height() >= 130
                && band.situation().events().size() < 200) {
            assertThat(band.clusters()).noneMatch(cluster -> cluster.events().contains(selected));
        }
    }
}
