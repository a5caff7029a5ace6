package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.chart.Band.Told;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.PlacedLine;
import org.entente.draw.PlacedShape;
import org.entente.draw.Target;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Status;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Lanes;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.time.Edtf;
import org.entente.time.TimeScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Asserts geometry on drawings of the timeline: bundled and from chance, in panes of several sizes, from hours to decades. */
class TimelineChartTest {
    private static final double[][] SIZES = {{1440, 300}, {1024, 220}, {1440, 620}, {500, 130}, {240, 60}};
    private static final Chronicle BUNDLED = Worlds.chronicle(Worlds.bundled());

    private static final List<Band> BANDS = drawn();

    static List<Band> bands() {
        return BANDS;
    }

    private static List<Band> drawn() {
        List<Band> bands = new ArrayList<>();
        List<TimeWindow> windows = new ArrayList<>(List.of(
                Band.window("2024-10-25", "2024-11-06"),
                Band.window("2024-10-31", "2024-11-02"),
                Band.window("2020", "2036"),
                Band.window("1945", "1995"),
                Band.window("2024-11-01T10:00:00Z", "2024-11-01T10:01:00Z")));
        windows.add(null);
        for (Chronicle chronicle : List.of(BUNDLED, Band.generated(60, 1), Band.generated(700, 2))) {
            for (double[] size : SIZES) {
                for (Lanes lanes : Lanes.values()) {
                    for (TimeWindow window : windows) {
                        ViewState view = Opening.of(chronicle).withLanes(lanes).withWindow(window);
                        bands.add(Band.of(chronicle, view, size[0], size[1]));
                    }
                }
            }
        }
        return bands;
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aBarWhoseSymbolIsOutsideSaysThatItDidNotSimplyHappen(Status status) {
        Chronicle chronicle = Band.world(
                new Told("bar", "pact", "2000-01-01/2001-12-31", status.name().toLowerCase(Locale.ROOT), 5, List.of()));
        String title = chronicle.dataset().events().get(0).title().text();
        String prefix = status == Status.HAPPENED ? "" : status.name().toLowerCase(Locale.ROOT) + ": ";
        assertThat(Band.between(chronicle, "2000-06", "2001-06").titles().stream()
                        .map(PlacedLabel::text))
                .containsExactly(prefix + title);
        assertThat(Band.between(chronicle, "1999-06", "2001-06").titles().stream()
                        .map(PlacedLabel::text))
                .containsExactly(title);
    }

    @ParameterizedTest
    @MethodSource("bands")
    void noTwoLabelsMeet(Band band) {
        List<PlacedLabel> labels = band.drawing().labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D both =
                        labels.get(i).box().createIntersection(labels.get(j).box());
                // Lines of text that follow each other may share the space that no letter reaches into.
                if (both.getWidth() > 0.5 && both.getHeight() > 2.5) {
                    fail(labels.get(i) + " meets " + labels.get(j));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bands")
    void noLabelIsCutByTheEdgeOfThePane(Band band) {
        assertThat(band.drawing().labels())
                .allMatch(label -> label.visible().getWidth() >= label.box().getWidth() - 0.01);
        if (band.height() >= 130) {
            assertThat(band.drawing().labels())
                    .allMatch(
                            label -> label.visible().getHeight() >= label.box().getHeight() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("bands")
    void onlyLongTitlesAreCut(Band band) {
        assertThat(band.titles())
                .filteredOn(label -> label.text().endsWith("…"))
                .allMatch(label -> label.box().getWidth() > 150);
    }

    @ParameterizedTest
    @MethodSource("bands")
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
    @MethodSource("bands")
    void noTitleCoversASymbolOrABunch(Band band) {
        List<Rectangle2D> marks = new ArrayList<>(band.symbols().values());
        TimelineLayout layout = band.layout();
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Bunch bunch : strip.bunches()) {
                double y = layout.y(strip, bunch.row);
                marks.add(new Rectangle2D.Double(bunch.x - bunch.width / 2, y - 3, bunch.width, 6));
            }
        }
        for (PlacedLabel title : band.titles()) {
            for (Rectangle2D mark : marks) {
                Rectangle2D both = title.box().createIntersection(mark);
                if (both.getWidth() > 0 && both.getHeight() > 3) {
                    fail(title + " covers " + mark);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bands")
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
    @MethodSource("bands")
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
    void theFirstViewHasAtLeastTwelveTitles() {
        for (double[] size : new double[][] {{1440, 300}, {1000, 220}}) {
            Band band = Band.of(BUNDLED, Opening.of(BUNDLED), size[0], size[1]);
            Set<Target> titled = new HashSet<>();
            band.titles().forEach(label -> titled.add(label.target()));
            assertThat(titled).hasSizeGreaterThanOrEqualTo(12);
            assertThat(titled).contains(new Subject.Item(band.situation().view().selected()));
        }
    }

    @Test
    void allTitlesOfTheFirstViewShowWhereThereIsRoom() {
        Band band = Band.of(BUNDLED, Opening.of(BUNDLED), 1440, 620);
        Set<Target> titled = new HashSet<>();
        band.titles().forEach(label -> titled.add(label.target()));
        assertThat(titled).hasSize(band.layout().drawn().size());
    }

    @Test
    void theFirstViewSaysWhatLiesBeforeAfterAndOutsideOfTime() {
        Band band = Band.of(BUNDLED, Opening.of(BUNDLED), 1440, 300);
        assertThat(band.words(Part.EARLIER).orElseThrow()).matches("earlier: \\d+ events since 1945");
        assertThat(band.words(Part.LATER).orElseThrow()).isEqualTo("later: 2025, 2027, 2035");
        assertThat(band.words(Part.UNDATED).orElseThrow())
                .isEqualTo(BUNDLED.undated().size() + " without a date");
        assertThat(band.says("as of 5 Nov 2024")).isTrue();
        assertThat(band.words(Part.MOMENT)).contains("1 Nov 2024");
    }

    @Test
    void anOutermostChipCountsWhereThereAreManyYears() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            told.add(Told.of("e" + i, "20" + (10 + i) + "-05-05"));
        }
        Band band = Band.between(Band.world(told), "2014", "2015");
        assertThat(band.words(Part.EARLIER)).contains("earlier: 4 events since 2010");
        assertThat(band.words(Part.LATER)).contains("later: 4 events until 2018");
    }

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
    void theLineOfAMomentThatMeansADayStandsInItsMiddle() {
        Band band = Band.of(BUNDLED, Opening.of(BUNDLED), 1440, 300);
        double x = band.geometry().x(Worlds.at("2024-11-01T12:00:00Z"));
        assertThat(band.lines(new Handle(Part.MOMENT)))
                .isNotEmpty()
                .allMatch(line -> Math.abs(line.x1() - x) < 0.01 && Math.abs(line.x2() - x) < 0.01);
    }

    @Test
    void theLineOfAMomentWithinADayStandsAtItsInstant() {
        long moment = Worlds.at("2024-10-31T18:30:00Z");
        Band band = Band.of(BUNDLED, Opening.of(BUNDLED).withMoment(moment), 1440, 300);
        assertThat(band.lines(new Handle(Part.MOMENT)))
                .isNotEmpty()
                .allMatch(line -> Math.abs(line.x1() - band.geometry().x(moment)) < 0.01);
    }

    @Test
    void theMomentsChipStandsOverItsLineWhereverThatIs() {
        for (String day : List.of("2024-10-25", "2024-10-26", "2024-10-28", "2024-11-01", "2024-11-04", "2024-11-05")) {
            ViewState view = Opening.of(BUNDLED)
                    .withWindow(Band.window("2024-10-25", "2024-11-06"))
                    .withMoment(Edtf.parse(day).latest());
            Band band = Band.of(BUNDLED, view, 640, 230);
            double x = band.lines(new Handle(Part.MOMENT)).get(0).x1();
            Rectangle2D chip = band.drawing().labels().stream()
                    .filter(label -> new Handle(Part.MOMENT).equals(label.target()))
                    .findFirst()
                    .orElseThrow()
                    .box();
            assertThat(chip.getCenterX()).as(day).isCloseTo(Math.min(x, 640 - 12 - chip.getWidth() / 2), within(0.5));
            assertThat(band.words(Part.EARLIER)).as(day).isPresent();
            assertThat(band.words(Part.LATER)).as(day).isPresent();
            assertThat(band.words(Part.UNDATED)).as(day).isPresent();
        }
    }

    @Test
    void theMomentOutsideTheWindowIsStillNamed() {
        Chronicle chronicle = Band.world(Told.of("a1", "2001"), Told.of("a2", "2020"));
        ViewState view = Opening.plain(chronicle).withMoment(Worlds.at("2010-05-05"));
        Band before = Band.of(chronicle, view.withWindow(Band.window("2015", "2021")), 1000, 300);
        assertThat(before.lines(new Handle(Part.MOMENT))).isEmpty();
        assertThat(before.words(Part.MOMENT)).contains("5 May 2010");
    }

    @Test
    void theLineAsOfKeepsApartFromTheMoment() {
        Chronicle chronicle = Band.world(Told.of("a1", "2024-11-01"));
        Band band = Band.between(chronicle, "2024-10-25", "2024-11-12");
        double moment = band.lines(new Handle(Part.MOMENT)).get(0).x1();
        assertThat(dashed(band)).hasSize(1).allMatch(line -> Math.abs(line.x1() - moment) >= 3);
        assertThat(band.says("as of 5 Nov 2024")).isTrue();
    }

    private static List<PlacedLine> dashed(Band band) {
        return band.drawing().lines().stream()
                .filter(line -> line.style().stroke() == Palette.LIGHT.asOf())
                .filter(line -> line.y1() <= band.geometry().headBottom()
                        && line.y2() > band.geometry().headBottom())
                .toList();
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
    void theSelectedTitleIsAlwaysShown() {
        Chronicle chronicle = Band.generated(700, 2);
        for (Event event : chronicle.dated().subList(100, 130)) {
            TimeWindow around = new TimeWindow(
                    Extent.of(event).anchor() - 40L * 86_400, Extent.of(event).anchor() + 40L * 86_400);
            ViewState view = Opening.plain(chronicle).select(event.id()).withWindow(around);
            Band band = Band.of(chronicle, view, 1440, 300);
            assertThat(band.titles()).anyMatch(label -> label.target().equals(new Subject.Item(event.id())));
        }
    }

    @ParameterizedTest
    @MethodSource("bands")
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
        Stand stand = stand(band, "long");
        assertThat(stand.hasSymbol()).isFalse();
        assertThat(stand.from).isEqualTo(band.geometry().left());
        assertThat(stand.to).isEqualTo(band.geometry().right());
        List<Rectangle2D> shapes = shapes(band, "long");
        assertThat(shapes).anyMatch(box -> box.getWidth() < 8 && Math.abs(box.getMinX() - stand.from) < 1);
        assertThat(shapes).anyMatch(box -> box.getWidth() < 8 && Math.abs(box.getMaxX() - stand.to) < 1);
        assertThat(band.titles()).hasSize(1);
    }

    @Test
    void anEventKnownToAYearHasItsSymbolInTheMiddleOfIt() {
        Band band = Band.between(Band.world(Told.of("year", "2035").status("planned")), "2030", "2040");
        Stand stand = stand(band, "year");
        assertThat(stand.x).isCloseTo(band.geometry().x(Worlds.at("2035-07-02T12:00:00Z")), within(0.5));
        assertThat(stand.from).isCloseTo(band.geometry().x(Worlds.at("2035-01-01")), within(0.5));
        assertThat(stand.to).isCloseTo(band.geometry().x(Edtf.parse("2035").latest()), within(0.5));
        Band begun = Band.between(Band.world(Told.of("year", "2035")), "2030", "2035-03");
        assertThat(stand(begun, "year").hasSymbol()).isFalse();
    }

    @Test
    void whatIsToHappenByAYearEndsWithThatYearAndHasNoBeginning() {
        Band band = Band.between(Band.world(Told.of("by", "[..2027]").status("planned")), "2020", "2035");
        Stand stand = stand(band, "by");
        double end = band.geometry().x(Edtf.parse("2027").latest());
        assertThat(stand.to).isCloseTo(end, within(0.5));
        assertThat(stand.right()).isLessThan(end);
        assertThat(band.drawing().lines())
                .anyMatch(line -> isUpright(line, line.x1()) && Math.abs(line.x1() - end) < 0.5);
        assertThat(band.lines(new Subject.Item(band.event("by"))))
                .anyMatch(line -> line.style().arrow() > 0 && line.x2() < line.x1());
    }

    private static Stand stand(Band band, String id) {
        return band.layout().strips().stream()
                .flatMap(strip -> strip.singles().stream())
                .filter(stand -> stand.event().id().equals(band.event(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rectangle2D> shapes(Band band, String id) {
        return band.drawing().shapes().stream()
                .filter(shape -> new Subject.Item(band.event(id)).equals(shape.target()))
                .map(shape -> shape.path().getBounds2D())
                .toList();
    }

    @Test
    void nothingMovesWhenTheSelectionDoesUnlessItIsInABunch() {
        for (double[] size : new double[][] {{1440, 300}, {640, 230}}) {
            Band before = Band.of(BUNDLED, Opening.of(BUNDLED), size[0], size[1]);
            Map<EventId, Rectangle2D> symbols = before.symbols();
            for (Event event : before.layout().drawn()) {
                Band after = Band.of(BUNDLED, Opening.of(BUNDLED).select(event.id()), size[0], size[1]);
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

    @Test
    void theSelectedEventHasASymbolOfItsOwnInDecadesToo() {
        for (Event event : BUNDLED.dated()) {
            ViewState view = Opening.of(BUNDLED).select(event.id()).withWindow(Band.window("1945", "2040"));
            Band band = Band.of(BUNDLED, view, 1400, 230);
            assertThat(band.symbols()).containsKey(event.id());
        }
    }

    private static <K, V> Map<K, V> without(Map<K, V> all, Set<K> kept) {
        Map<K, V> rest = new HashMap<>(all);
        rest.keySet().retainAll(kept);
        return rest;
    }

    @ParameterizedTest
    @MethodSource("bands")
    void theSelectedEventIsNeverInABunch(Band band) {
        EventId selected = (EventId) band.situation().view().selected();
        if (selected != null
                && band.height() >= 130
                && band.situation().events().size() < 200) {
            assertThat(band.clusters()).noneMatch(cluster -> cluster.events().contains(selected));
        }
    }

    @Test
    void importantEventsAreTitledBeforeOthers() {
        for (double[] size : new double[][] {{1440, 300}, {1400, 230}, {640, 230}}) {
            Band band = Band.of(BUNDLED, Opening.of(BUNDLED), size[0], size[1]);
            for (Event event : band.layout().drawn()) {
                boolean pact = event.kind().id().equals("pact");
                if (event.importance() >= 4 && !event.effects().isEmpty() && (size[0] > 1000 || pact)) {
                    assertThat(band.titles()).as(event.title().text()).anyMatch(label -> new Subject.Item(event.id())
                            .equals(label.target()));
                }
            }
        }
    }

    @Test
    void aTitleOnABarIsOneLineThatEndsWithTheBar() {
        for (Band band : BANDS) {
            for (TimelineLayout.Strip strip : band.layout().strips()) {
                for (Stand stand : strip.singles()) {
                    if (stand.onTint && stand.side == Stand.Side.RIGHT && !stand.isSelected()) {
                        assertThat(stand.title.lines()).hasSize(1);
                        assertThat(TitleRoom.titleLeft(stand, stand.side) + stand.title.width())
                                .isLessThanOrEqualTo(stand.to);
                    }
                }
            }
        }
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
        Band band = Band.whole(BUNDLED);
        assertThat(band.layout().drawn()).hasSameSizeAs(BUNDLED.dated());
        assertThat(band.words(Part.EARLIER)).isEmpty();
        assertThat(band.words(Part.LATER)).isEmpty();
    }

    @Test
    void theFrameOnTheOverviewCoversTheWindow() {
        Band band = Band.between(BUNDLED, "1960", "1990");
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
                Drawing drawing =
                        Band.of(BUNDLED, Opening.of(BUNDLED), width, height).drawing();
                assertThat(drawing.width()).isEqualTo(Math.max(1, width));
            }
        }
    }

    @Test
    void hoveringTellsTitleDateAndStatusInsideThePane() {
        Band band = Band.of(BUNDLED, Opening.of(BUNDLED), 1440, 300);
        for (Event event : band.layout().drawn()) {
            Drawing tip = Band.CHART
                    .hover(new Subject.Item(event.id()), band.situation(), Palette.LIGHT, 1440, 300, 700, 100)
                    .orElseThrow();
            assertThat(tip.labels()).noneMatch(PlacedLabel::isCut);
            String words = String.join(
                    " ", tip.labels().stream().map(PlacedLabel::text).toList());
            assertThat(words).contains(event.title().text());
            assertThat(words).contains(event.kind().label().text());
        }
    }

    @Test
    void aTipHidesNothingSelectedAndStandsBesideThePointer() {
        for (double[] size : new double[][] {{1440, 300}, {640, 230}}) {
            Band band = Band.of(BUNDLED, Opening.of(BUNDLED), size[0], size[1]);
            EventId selected = (EventId) band.situation().view().selected();
            for (Map.Entry<EventId, Rectangle2D> mark : band.symbols().entrySet()) {
                double x = mark.getValue().getCenterX();
                double y = mark.getValue().getCenterY();
                Drawing tip = Band.CHART
                        .hover(new Subject.Item(mark.getKey()), band.situation(), Palette.LIGHT, size[0], size[1], x, y)
                        .orElseThrow();
                Rectangle2D box =
                        tip.shapes().get(tip.shapes().size() - 1).path().getBounds2D();
                assertThat(box.intersects(band.symbols().get(selected))).isFalse();
                assertThat(box.contains(x, y)).isFalse();
                assertThat(box.getMinX()).isLessThan(x + 30);
                assertThat(box.getMaxX()).isGreaterThan(x - 30);
            }
        }
    }

    @Test
    void hoveringABunchListsItsEvents() {
        Band band = Band.whole(BUNDLED);
        assertThat(band.clusters()).isNotEmpty();
        for (Subject.Cluster cluster : band.clusters()) {
            Drawing tip = Band.CHART
                    .hover(cluster, band.situation(), Palette.LIGHT, 1440, 300, 700, 100)
                    .orElseThrow();
            assertThat(tip.labels())
                    .anyMatch(label -> label.text().equals(cluster.events().size() + " events"));
        }
    }

    @Test
    void nothingHoversWhereNothingIsDrawn() {
        Band band = Band.of(BUNDLED, Opening.of(BUNDLED), 1440, 300);
        EventId outside = band.layout().earlier().get(0).id();
        assertThat(Band.CHART.hover(new Subject.Item(outside), band.situation(), Palette.LIGHT, 1440, 300, 700, 100))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bands")
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
