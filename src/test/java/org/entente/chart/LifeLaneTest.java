package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Drawing;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.PlacedLine;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Focus;
import org.entente.state.Lanes;
import org.entente.state.Life;
import org.entente.state.LifeSpans;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

/** The lane of the lives of alliances and relations. */
class LifeLaneTest {
    private static final Chronicle FEW = Worlds.chronicle(Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                       {"id": "c", "name": "C", "kind": "state"}],
            "alliances": [{"id": "union", "name": "Union", "kind": "alliance", "when": "1950-01-01/1990-12-31",
                           "members": ["a", "b"]}],
            "relations": [{"id": "past", "name": "Past pact", "kind": "defence", "between": ["a", "b"],
                           "when": "1960-01-01/1969-12-31"},
                          {"id": "doubt", "name": "Pact of some year", "kind": "defence", "between": ["b", "c"],
                           "when": "1975/1989-12-31"},
                          {"id": "on", "name": "Going on", "kind": "threat", "from": "c", "to": "a",
                           "when": "2000-01-01/.."},
                          {"id": "planned", "name": "Pact to come", "kind": "defence", "between": ["a", "c"]},
                          {"id": "dateless", "name": "Nobody knows when", "kind": "defence", "between": ["a", "c"]}],
            "events": [{"id": "signed", "title": "Signed", "kind": "pact", "when": "2020-05-01", "importance": 5,
                        "participants": ["a", "c"], "effects": [{"relation": "planned", "phase": "signed"}]}]"""));

    private static ViewState view(Chronicle chronicle) {
        return Opening.plain(chronicle).withLifeSpans(LifeSpans.FIRST);
    }

    private static ViewState few() {
        return view(FEW).withWindow(Band.window("1945", "2030"));
    }

    private static Band band(ViewState view) {
        return Band.of(FEW, view, 1440, 400);
    }

    private static LifeLane lane(Band band) {
        return new LifeLane(band.situation(), Band.TYPE, band.geometry());
    }

    private static LifeLane.Bar bar(Band band, String id) {
        return lane(band).bar(id(band, id)).orElseThrow();
    }

    private static Id id(Band band, String id) {
        return band.situation().dataset().find(id).orElseThrow();
    }

    private static List<PlacedLine> lines(Band band, String id) {
        return band.lines(new Subject.Item(id(band, id)));
    }

    private static List<String> ids(LifeLane lane) {
        return lane.bars().stream().map(bar -> bar.life().id().text()).toList();
    }

    @Test
    void everyAllianceAndRelationWithADateHasABar() {
        assertThat(ids(lane(band(few())))).containsExactlyInAnyOrder("union", "past", "doubt", "on", "planned");
    }

    @Test
    void withoutTheLaneTheBandIsAsBefore() {
        Band band = band(few().withLifeSpans(LifeSpans.HIDDEN));
        assertThat(band.geometry().hasLives()).isFalse();
        assertThat(band.says("Alliances and relations")).isFalse();
        assertThat(band(few()).says("Alliances and relations")).isTrue();
    }

    @Test
    void aBarReachesFromItsBeginningToItsEnd() {
        Band band = band(few());
        assertThat(bar(band, "past").from()).isCloseTo(band.geometry().x(Worlds.at("1960-01-01")), within(1.0));
        assertThat(bar(band, "past").to()).isCloseTo(band.geometry().x(Worlds.at("1969-12-31")), within(1.0));
    }

    @Test
    void whatGoesOnReachesALittleBeyondWhatIsKnown() {
        Band band = band(few());
        double known = band.geometry().x(band.situation().dataset().knownUntil());
        assertThat(bar(band, "on").to()).isCloseTo(known + LifeLane.STUB, within(1e-6));
        assertThat(lines(band, "on")).anyMatch(line -> line.style().opacity() < 0.6f && line.x1() >= known - 1);
    }

    @Test
    void anEndInDoubtIsAWhisker() {
        Band band = band(few());
        double begin = band.geometry().x(Worlds.at("1974-12-31"));
        double sure = band.geometry().x(Worlds.at("1975-12-31"));
        assertThat(lines(band, "doubt"))
                .anyMatch(line -> line.style().width() < 1.5
                        && Math.abs(line.x1() - begin) < 2
                        && Math.abs(line.x2() - sure) < 2);
    }

    @Test
    void whatIsSignedOnlyIsDashed() {
        assertThat(lines(band(few()), "planned"))
                .isNotEmpty()
                .allMatch(line -> !line.style().dash().isSolid());
        assertThat(lines(band(few()), "past"))
                .isNotEmpty()
                .allMatch(line -> line.style().dash().isSolid());
    }

    @Test
    void aRelationHasTheColourOfItsKind() {
        Band band = band(few());
        int hostile = Palette.LIGHT.hue(
                band.situation().dataset().kinds().relation().get(1).hue());
        assertThat(lines(band, "on")).anyMatch(line -> line.style().stroke() == hostile);
    }

    @Test
    void aBarIsHitWhereItIsDrawnAndItsNameToo() {
        Band band = band(few());
        for (LifeLane.Bar bar : lane(band).bars()) {
            double x = (bar.from() + bar.to()) / 2;
            assertThat(band.drawing().at(x, bar.y(), 2).map(Hit::target))
                    .contains(new Subject.Item(bar.life().id()));
        }
        assertThat(band.drawing().labels().stream()
                        .filter(label -> label.text().equals("Going on"))
                        .map(PlacedLabel::target))
                .containsExactly(new Subject.Item(id(band, "on")));
    }

    @Test
    void theTipTellsNameAndPhasesWithTheirDays() {
        Band band = band(few());
        LifeLane.Bar bar = bar(band, "past");
        Drawing tip = Band.CHART
                .hover(
                        new Subject.Item(id(band, "past")),
                        band.situation(),
                        Palette.LIGHT,
                        1440,
                        400,
                        bar.to(),
                        bar.y())
                .orElseThrow();
        assertThat(tip.labels().stream().map(PlacedLabel::text))
                .containsExactly("Past pact", "in force  1 Jan 1960 – 31 Dec 1969");
    }

    @Test
    void theFilterTakesItsRelationsOff() {
        ViewState view = few().toggle(Facet.RELATION_KIND, "threat");
        assertThat(ids(lane(band(view)))).doesNotContain("on").contains("past");
        ViewState without = few().toggle(Facet.ACTOR_KIND, "alliance");
        assertThat(ids(lane(band(without)))).doesNotContain("union");
    }

    @Test
    void theFocusLeavesItsRelationsAlone() {
        ViewState view = few().withMoment(Worlds.at("2010")).withFocus(new Focus(Worlds.actor(FEW.dataset(), "b"), 1));
        assertThat(ids(lane(band(view)))).doesNotContain("on");
    }

    @Test
    void whatIsSelectedIsRinged() {
        Band band = band(few().select(id(band(few()), "past")));
        assertThat(band.drawing().shapes())
                .anyMatch(shape -> new Subject.Item(id(band, "past")).equals(shape.target())
                        && shape.style().stroke() == Palette.LIGHT.selection());
    }

    private static final Chronicle MANY = Worlds.chronicle(Worlds.generated(60, 200, 100, 3));

    private static Band many(ViewState view, double height) {
        return Band.of(MANY, view, 1200, height);
    }

    @Test
    void whatHasNoRoomIsCountedAndAClickOnTheCountScrolls() {
        Band band = many(view(MANY), 400);
        LifeLane lane = lane(band);
        assertThat(lane.after()).isPositive();
        assertThat(band.words(Part.LIVES_AFTER)).contains("+" + lane.after() + " more");
        assertThat(lane.bars().size() + lane.after())
                .isEqualTo(LifeLane.passing(band.situation()).size());
        LifeSpans next = lane.scrolled(3).orElseThrow();
        Band after = many(view(MANY).withLifeSpans(next), 400);
        assertThat(ids(lane(after))).isNotEqualTo(ids(lane));
        assertThat(after.words(Part.LIVES_BEFORE)).isPresent();
        assertThat(lane(after).before()
                        + lane(after).bars().size()
                        + lane(after).after())
                .isEqualTo(lane.bars().size() + lane.after());
        assertThat(lane(after).scrolled(-3)).contains(LifeSpans.FIRST);
        assertThat(lane.scrolled(-1)).isEmpty();
    }

    @Test
    void theMostImportantOnesAreShown() {
        LifeLane lane = lane(many(view(MANY), 400));
        int most = LifeLane.passing(many(view(MANY), 400).situation()).get(0).weight();
        assertThat(lane.bars().get(0).life().weight()).isEqualTo(most);
    }

    @Test
    void whatIsSelectedIsShownThoughItIsNotImportant() {
        List<Life> passing = LifeLane.passing(many(view(MANY), 400).situation());
        Id last = passing.get(passing.size() - 1).id();
        assertThat(lane(many(view(MANY), 400)).bar(last)).isEmpty();
        assertThat(lane(many(view(MANY).select(last), 400)).bar(last)).isPresent();
    }

    @Test
    void whatTheLastStepChangedIsShownThoughItIsNotImportant() {
        Event step = Bands.BUNDLED.dataset().event(Worlds.event(Bands.BUNDLED.dataset(), "jp-eu-pact"));
        Id changed = Worlds.relation(
                Bands.BUNDLED.dataset(), step.effects().get(0).target().text());
        ViewState view = view(Bands.BUNDLED).withWindow(Band.window("2024-10-25", "2024-11-06"));
        assertThat(lane(Band.of(Bands.BUNDLED, view, 1000, 300)).bar(changed)).isEmpty();
        assertThat(lane(Band.of(Bands.BUNDLED, view.step(step), 1000, 300)).bar(changed))
                .isPresent();
    }

    @Property(tries = 60)
    void noTwoBarsOrNamesOfARowMeet(
            @ForAll @IntRange(min = 150, max = 900) int height,
            @ForAll @DoubleRange(min = 1985, max = 2020) double start,
            @ForAll @DoubleRange(min = 0.01, max = 60) double years) {
        long from = (long) ((start - 1970) * 31_556_952);
        TimeWindow window = new TimeWindow(from, from + (long) (years * 31_556_952));
        LifeLane lane = lane(many(view(MANY).withWindow(window), height));
        Map<Integer, TreeMap<Double, Double>> rows = new TreeMap<>();
        for (LifeLane.Bar bar : lane.bars()) {
            double left = bar.name().isEmpty() ? bar.from() : Math.min(bar.from(), bar.nameX());
            double right = bar.name().isEmpty() ? bar.to() : Math.max(bar.to(), bar.nameX() + bar.nameWidth());
            Double other =
                    rows.computeIfAbsent(bar.row(), any -> new TreeMap<>()).put(left, right);
            assertThat(other).isNull();
        }
        for (TreeMap<Double, Double> row : rows.values()) {
            double free = Double.NEGATIVE_INFINITY;
            for (Map.Entry<Double, Double> each : row.entrySet()) {
                assertThat(each.getKey()).isGreaterThanOrEqualTo(free - 0.5);
                free = each.getValue();
            }
        }
    }

    @Test
    void barsKeepTheirOrderWhileTheBandIsMoved() {
        ViewState view = view(MANY).withWindow(Band.window("2000", "2010"));
        Band before = many(view, 400);
        TimeWindow moved = TimelineGestures.pan(before.geometry(), -25);
        Band after = many(view.withWindow(moved), 400);
        Map<Id, Integer> rows = lane(before).bars().stream()
                .collect(Collectors.toMap(bar -> bar.life().id(), LifeLane.Bar::row));
        List<Integer> then = lane(after).bars().stream()
                .map(bar -> rows.get(bar.life().id()))
                .filter(Objects::nonNull)
                .toList();
        assertThat(then).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void stepsLeadFromRowToRowAndAlongARow() {
        Band band = band(few());
        Map<Integer, List<LifeLane.Bar>> rows =
                lane(band).bars().stream().collect(Collectors.groupingBy(LifeLane.Bar::row));
        Id first = rows.get(0).get(0).life().id();
        Id below = Band.CHART.lifeAbove(band.situation(), 1440, 400, first, 1).orElseThrow();
        assertThat(lane(band).bar(below).orElseThrow().row()).isEqualTo(1);
        assertThat(Band.CHART.lifeAbove(band.situation(), 1440, 400, first, -1)).isEmpty();
        List<LifeLane.Bar> long_ =
                rows.values().stream().filter(row -> row.size() > 1).findFirst().orElseThrow();
        Id from = long_.get(0).life().id();
        Id beside = Band.CHART.lifeBeside(band.situation(), 1440, 400, from, 1).orElseThrow();
        assertThat(beside).isEqualTo(long_.get(1).life().id());
        assertThat(Band.CHART.lifeBeside(band.situation(), 1440, 400, beside, -1))
                .contains(from);
        assertThat(Band.CHART.lifeBeside(band.situation(), 1440, 400, id(band, "signed"), 1))
                .isEmpty();
    }

    @Test
    void belowAnEventStandsALifeOfItsTime() {
        Band band = band(few());
        assertThat(Band.CHART.lifeAbove(band.situation(), 1440, 400, id(band, "signed"), 1))
                .isPresent();
    }

    @Test
    void aLowPaneHasNoLaneForThem() {
        assertThat(many(view(MANY), 150).geometry().hasLives()).isFalse();
        assertThat(many(view(MANY).withLanes(Lanes.NONE), 300).geometry().hasLives())
                .isTrue();
    }

    @Test
    void theCountIsAHandle() {
        Band band = many(view(MANY), 400);
        PlacedLabel count = band.drawing().labels().stream()
                .filter(label -> new Handle(Part.LIVES_AFTER).equals(label.target()))
                .findFirst()
                .orElseThrow();
        assertThat(band.drawing()
                        .at(count.box().getCenterX(), count.box().getCenterY(), 0)
                        .map(Hit::target))
                .contains(new Handle(Part.LIVES_AFTER));
    }
}
