package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLine;
import org.entente.draw.PlacedShape;
import org.entente.io.Bundled;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.View;
import org.entente.state.Camera;
import org.entente.state.Chronicle;
import org.entente.state.Filter;
import org.entente.state.Focus;
import org.entente.state.Opening;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs of many actors in many alliances that overlap, looked at as a whole. */
class CrowdTest {
    private static final Map<String, Chronicle> SETS = new HashMap<>();
    private static final Map<String, Positions> LAYOUTS = new HashMap<>();
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 505;

    private static Chronicle set(String name) {
        return SETS.computeIfAbsent(name, unread -> {
            try {
                return Worlds.chronicle(Bundled.read(name, Progress.NONE).dataset());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Positions all(String name) {
        return LAYOUTS.computeIfAbsent(name, unmade -> Arrangement.ofAll(set(name), Pane.TYPE, Progress.NONE));
    }

    private static Situation everything(String name) {
        Chronicle chronicle = set(name);
        return Situation.of(chronicle, Opening.plain(chronicle));
    }

    private static Pane pane(Situation situation, Positions positions) {
        return Pane.of(situation, positions, WIDTH, HEIGHT, 1);
    }

    /** How many nodes cover another. */
    private static long covered(Pane pane) {
        List<EdgeGeometry.Node> nodes = pane.nodes();
        return nodes.stream()
                .filter(node -> nodes.stream()
                        .anyMatch(other -> other != node
                                && Math.hypot(other.x() - node.x(), other.y() - node.y()) < node.r() + other.r()))
                .count();
    }

    private static long named(Pane pane) {
        Situation situation = pane.situation();
        return situation.scene().nodes().stream()
                .map(node -> GraphChart.name(node, situation.language()))
                .filter(name -> pane.drawing().labels().stream()
                        .anyMatch(label -> label.text().equals(name)))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-eu-2024", "july-1914", "europe-since-1945"})
    void allActorsOfABundledSetStandApartAndMostAreNamed(String name) {
        Pane pane = pane(everything(name), all(name));
        assertThat(covered(pane)).isZero();
        assertThat(named(pane)).isGreaterThanOrEqualTo(pane.nodes().size() * 7L / 10);
    }

    @Test
    void mostAlliancesOfEuropeHaveTheirHull() {
        Pane pane = pane(everything("europe-since-1945"), all("europe-since-1945"));
        List<Scene.Group> groups = pane.situation().scene().groups();
        GraphGeometry geometry =
                GraphGeometry.of(pane.situation().scene(), pane.positions(), pane.camera(), WIDTH, HEIGHT);
        long hulls = groups.stream()
                .filter(group -> HullMarks.hull(group, geometry).isPresent())
                .count();
        assertThat(hulls).isGreaterThan(groups.size() / 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Arrangement.Kind.class,
            names = {"FORCE", "BY_ALLIANCE", "WORLD"})
    void noArrangementOfEuropeHidesANodeBehindAnother(Arrangement.Kind kind) {
        Situation situation = everything("europe-since-1945");
        Positions before = all("europe-since-1945");
        assertThat(covered(pane(situation, Arrangement.of(kind, situation, before, null, Pane.TYPE))))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Arrangement.Kind.class)
    void everyArrangementOfEuropeFitsAWidePane(Arrangement.Kind kind) {
        Situation situation = everything("europe-since-1945");
        Pane pane = pane(situation, Arrangement.of(kind, situation, all("europe-since-1945"), null, Pane.TYPE));
        assertThat(pane.nodes()).allMatch(node -> pane.box().contains(node.x(), node.y()));
        double left =
                pane.nodes().stream().mapToDouble(EdgeGeometry.Node::x).min().orElseThrow();
        double right =
                pane.nodes().stream().mapToDouble(EdgeGeometry.Node::x).max().orElseThrow();
        assertThat(right - left).isGreaterThan(WIDTH / 2);
    }

    @Test
    void onTheMapOfACrowdTheNorthIsStillUp() {
        Situation situation = everything("europe-since-1945");
        Dataset dataset = situation.dataset();
        Positions map = Arrangement.of(Arrangement.Kind.WORLD, situation, all("europe-since-1945"), null, Pane.TYPE);
        int norway = Worlds.actor(dataset, "no").ordinal();
        int greece = Worlds.actor(dataset, "gr").ordinal();
        int portugal = Worlds.actor(dataset, "pt").ordinal();
        int russia = Worlds.actor(dataset, "ru").ordinal();
        assertThat(map.y(norway)).isLessThan(map.y(greece));
        assertThat(map.y(norway)).isLessThan(map.y(Worlds.actor(dataset, "dd").ordinal()));
        assertThat(map.x(portugal)).isLessThan(map.x(norway));
        assertThat(map.x(norway)).isLessThan(map.x(russia));
    }

    @Test
    void theMoreActorsTheFartherTheyAreSeenFrom() {
        double last = 1;
        for (int actors : new int[] {1, 20, 40, 80, 120, 400}) {
            double sight = Sight.of(IntStream.generate(() -> 4).limit(actors));
            assertThat(sight).isLessThanOrEqualTo(last).isBetween(0.15, 1.0);
            last = sight;
        }
        assertThat(Sight.of(IntStream.generate(() -> 4).limit(30))).isEqualTo(1);
        assertThat(last).isLessThan(0.2);
    }

    @Test
    void ofVeryManyThePictureIsLeftToTheForces() {
        assertThat(Sight.of(IntStream.generate(() -> 4).limit(401))).isEqualTo(1);
    }

    private final Chronicle europe = set("europe-since-1945");
    private final Situation few = Situation.of(europe, Opening.of(europe));
    private final Situation many = few.with(few.view().withFilter(Filter.NONE));
    private final Positions opening = Arrangement.of(europe, Pane.TYPE, Progress.NONE);
    private final Supplier<Positions> whole = () -> all("europe-since-1945");

    private static Positions unasked() {
        throw new AssertionError("the layout of all was asked for");
    }

    @Test
    void whenAllComeIntoSightTheyGetRoom() {
        assertThat(covered(pane(many, opening))).isGreaterThan(20);
        Positions moved = Arrangement.withRoom(few, many, opening, Pane.TYPE, whole);
        assertThat(covered(pane(many, moved))).isZero();
    }

    @Test
    void thoseInSightCloseUpWhereOthersAreHidden() {
        // Members of the EU and NATO are hidden in their nodes; in the layout of all they have a third of the width.
        Chronicle japan = set("japan-eu-2024");
        Situation before = Situation.of(japan, Opening.of(japan));
        Situation now = before.with(before.view().withFilter(Filter.NONE));
        Positions moved = Arrangement.withRoom(
                before, now, Arrangement.of(japan, Pane.TYPE, Progress.NONE), Pane.TYPE, () -> all("japan-eu-2024"));
        Pane pane = pane(now, moved);
        assertThat(covered(pane)).isZero();
        double[] x =
                pane.nodes().stream().mapToDouble(EdgeGeometry.Node::x).sorted().toArray();
        double widest = IntStream.range(1, x.length)
                .mapToDouble(i -> x[i] - x[i - 1])
                .max()
                .orElseThrow();
        assertThat(widest).isLessThan(WIDTH / 12);
    }

    @Test
    void theOutlineOfASelectedAllianceLiesOnTopAndInNobodysWay() {
        Situation situation = everything("europe-since-1945");
        ActorId union = Worlds.actor(situation.dataset(), "efta");
        Pane pane =
                pane(situation, all("europe-since-1945")).with(situation.view().select(union));
        List<PlacedShape> shapes = pane.drawing().shapes();
        int last = 0;
        int outline = 0;
        for (int i = 0; i < shapes.size(); i++) {
            boolean group = shapes.get(i).target() instanceof Subject.Item item
                    && situation.scene().groups().stream()
                            .anyMatch(of -> of.alliance().id().equals(item.id()))
                    && shapes.get(i).style().width() == 1.5f;
            last = group ? i : last;
            boolean selected = shapes.get(i).style().stroke() == Palette.LIGHT.selection()
                    && shapes.get(i).style().width() == 2.5f;
            outline = selected ? i : outline;
        }
        assertThat(last).isPositive();
        assertThat(outline).isGreaterThan(last);
        // Who clicks there still hits what lies below.
        assertThat(shapes.get(outline).target()).isNull();
    }

    @Test
    void fewAroundAFocusGetRoomByThemselves() {
        ActorId germany = Worlds.actor(europe.dataset(), "de");
        ViewState focused = many.view().focusOn(germany).withMoment(Worlds.at("1995"));
        Situation around = many.with(focused);
        Situation before = few.with(few.view().withMoment(Worlds.at("1995")));
        Positions moved = Arrangement.withRoom(before, around, opening, Pane.TYPE, CrowdTest::unasked);
        Pane pane = pane(around, moved);
        assertThat(covered(pane(around, opening))).isPositive();
        assertThat(covered(pane)).isZero();
        assertThat(pane.camera().zoom()).isGreaterThan(0.5);
        assertThat(named(pane)).isEqualTo(pane.nodes().size());
    }

    @Test
    void pinnedNodesStayWhenOthersGetRoom() {
        ActorId norway = Worlds.actor(europe.dataset(), "no");
        View.Point place = new View.Point(12, 34);
        Situation pinned = many.with(many.view().pin(norway, place));
        Positions moved = Arrangement.withRoom(few, pinned, opening.with(norway.ordinal(), 12, 34), Pane.TYPE, whole);
        assertThat(moved.x(norway.ordinal())).isEqualTo(12);
        assertThat(moved.y(norway.ordinal())).isEqualTo(34);
        assertThat(moved).isNotEqualTo(opening);
    }

    @Test
    void nothingMovesWhereThereIsRoomOrNobodyCameIntoSight() {
        assertThat(Arrangement.withRoom(many, few, opening, Pane.TYPE, CrowdTest::unasked))
                .isSameAs(opening);
        Situation selected = many.with(many.view().select(Worlds.actor(europe.dataset(), "no")));
        assertThat(Arrangement.withRoom(many, selected, opening, Pane.TYPE, CrowdTest::unasked))
                .isSameAs(opening);
        Positions roomy = all("europe-since-1945");
        assertThat(Arrangement.withRoom(few, many, roomy, Pane.TYPE, CrowdTest::unasked))
                .isSameAs(roomy);
    }

    @Test
    void movingTheDateMovesNobodyWhoeverComesIntoSight() {
        ActorId russia = Worlds.actor(europe.dataset(), "ru");
        ViewState focused = many.view().withFocus(new Focus(russia, 3)).withMoment(Worlds.at("1950"));
        Situation before = many.with(focused);
        Situation now = before.with(focused.withMoment(Worlds.at("2020")));
        assertThat(now.scene().nodes().size())
                .isGreaterThan(before.scene().nodes().size());
        assertThat(Arrangement.withRoom(before, now, opening, Pane.TYPE, CrowdTest::unasked))
                .isSameAs(opening);
    }

    @Test
    void onlyAViewForFewCallsForAnotherLayoutOfAll() {
        assertThat(Arrangement.hasOneOfAll(europe)).isTrue();
        assertThat(Arrangement.hasOneOfAll(Worlds.chronicle(Worlds.generated(20, 20, 20, 1))))
                .isFalse();
    }

    @Test
    void ofManyAlliancesThoseOfMostActorsAreOutlinesOnly() {
        Pane pane = pane(everything("europe-since-1945"), all("europe-since-1945"));
        int actors = pane.nodes().size();
        long filled = 0;
        for (Scene.Group group : pane.situation().scene().groups()) {
            Subject about = new Subject.Item(group.alliance().id());
            for (PlacedShape shape : pane.drawing().shapes()) {
                if (about.equals(shape.target()) && shape.style().fill() == Palette.LIGHT.hullFill()) {
                    filled++;
                    assertThat(group.members().size()).isLessThanOrEqualTo(actors / 3);
                }
            }
        }
        assertThat(filled).isEqualTo(3);
    }

    private static List<PlacedLine> spokes(Pane pane, String alliance) {
        Subject about = new Subject.Item(Worlds.actor(pane.situation().dataset(), alliance));
        return pane.drawing().lines().stream()
                .filter(line -> about.equals(line.target()))
                .toList();
    }

    @Test
    void inADenseWebSpokesAreHintsUntilTheirAllianceIsAskedAbout() {
        Situation situation = everything("europe-since-1945");
        // All on a circle, so that no hull can leave others out.
        Positions ring =
                Arrangement.of(Arrangement.Kind.CIRCULAR, situation, all("europe-since-1945"), null, Pane.TYPE);
        Pane pane = pane(situation, ring);
        assertThat(spokes(pane, "nato"))
                .hasSizeGreaterThan(20)
                .allMatch(spoke -> spoke.style().opacity() < 0.5);
        ActorId nato = Worlds.actor(situation.dataset(), "nato");
        assertThat(spokes(pane.with(situation.view().select(nato)), "nato"))
                .allMatch(spoke -> spoke.style().opacity() == 1);
        ActorId norway = Worlds.actor(situation.dataset(), "no");
        assertThat(spokes(pane.with(situation.view().select(norway)), "nato"))
                .filteredOn(spoke -> spoke.style().opacity() == 1)
                .hasSize(1);
    }

    @Test
    void fewSpokesAreDrawnInFull() {
        Pane pane = Pane.first(900, 500);
        Camera same = pane.camera();
        assertThat(pane.situation().scene().spokes()).isNotEmpty();
        assertThat(pane.with(pane.situation().view().withCamera(same)).drawing().lines())
                .filteredOn(line -> line.target() == null && line.style().stroke() == Palette.LIGHT.hullLine())
                .isNotEmpty()
                .allMatch(line -> line.style().opacity() == 1);
    }

    @Test
    void theFirstViewOfEachSetIsNoCrowd() {
        for (String name : List.of("japan-eu-2024", "july-1914", "europe-since-1945")) {
            Chronicle chronicle = set(name);
            Situation first = Situation.of(chronicle, Opening.of(chronicle));
            Positions positions = Arrangement.of(chronicle, Pane.TYPE, Progress.NONE);
            Pane pane = pane(first, positions);
            assertThat(covered(pane)).as(name).isZero();
            assertThat(named(pane)).as(name).isEqualTo(pane.nodes().size());
            assertThat(Set.copyOf(pane.nodes())).as(name).hasSizeLessThanOrEqualTo(16);
        }
    }
}
