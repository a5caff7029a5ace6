package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
import org.entente.task.Unwanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
    private static final int MANY = 2000;

    private static Simulation fresh(Topology topology) {
        return Simulation.fresh(topology, 1, Progress.NONE);
    }

    private static Positions atRest(Topology topology) {
        Simulation simulation = fresh(topology);
        simulation.run(MANY, Progress.NONE);
        return simulation.positions();
    }

    static Stream<Arguments> smallGraphs() {
        return Stream.concat(
                IntStream.range(0, 6)
                        .mapToObj(seed -> Arguments.of("communities " + seed, Graphs.communities(30, 4, seed))),
                Stream.of(
                        Arguments.of("tree", Graphs.tree(31)),
                        Arguments.of("grid", Graphs.grid(6)),
                        Arguments.of("star", Graphs.star(24)),
                        Arguments.of("alliances", Graphs.alliances()),
                        Arguments.of("no edges", Topology.builder(30).build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallGraphs")
    void noFootprintsMeetAtRest(String name, Topology topology) {
        Simulation simulation = fresh(topology);
        simulation.run(MANY, Progress.NONE);
        assertThat(simulation.isAtRest()).isTrue();
        assertThat(Graphs.overlaps(topology, simulation.positions())).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallGraphs")
    void theSameInputGivesTheSamePositionsToTheLastBit(String name, Topology topology) {
        assertThat(atRest(topology)).isEqualTo(atRest(topology));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallGraphs")
    void thePictureIsRatherWideThanHigh(String name, Topology topology) {
        Bounds bounds = atRest(topology).bounds();
        assertThat(bounds.width() / bounds.height()).isBetween(0.9, 3.0);
    }

    @Test
    void anotherSeedGivesAnotherPicture() {
        Topology topology = Graphs.communities(30, 4, 1);
        Simulation other = Simulation.fresh(topology, 2, Progress.NONE);
        other.run(MANY, Progress.NONE);
        assertThat(other.positions()).isNotEqualTo(atRest(topology));
    }

    @Test
    void distancesInASmallGraphFollowItsSteps() {
        for (int seed = 0; seed < 4; seed++) {
            Topology topology = Graphs.communities(30, 3, seed);
            assertThat(Graphs.stress(topology, atRest(topology))).isLessThan(0.08);
        }
        assertThat(Graphs.stress(Graphs.grid(6), atRest(Graphs.grid(6)))).isLessThan(0.06);
    }

    @Test
    void treesAndGridsComeOutWithoutCrossings() {
        assertThat(Graphs.crossings(Graphs.tree(31), atRest(Graphs.tree(31)))).isZero();
        assertThat(Graphs.crossings(Graphs.grid(6), atRest(Graphs.grid(6)))).isZero();
    }

    @Test
    void outsidersLieOutsideTheHullsOfSmallAlliances() {
        Topology topology = Graphs.alliances();
        Positions positions = atRest(topology);
        double[] x = IntStream.range(0, 16).mapToDouble(positions::x).toArray();
        double[] y = IntStream.range(0, 16).mapToDouble(positions::y).toArray();
        for (int g = 0; g < topology.groups(); g++) {
            int[] members = topology.group(g);
            int[] hull = Hull.of(members, x, y);
            for (int i = 0; i < 16; i++) {
                if (IntStream.of(members).noneMatch(Integer.valueOf(i)::equals)) {
                    double deepest = Double.POSITIVE_INFINITY;
                    for (int k = 0; k < hull.length; k++) {
                        deepest = Math.min(deepest, Hull.cross(hull[k], hull[(k + 1) % hull.length], x[i], y[i], x, y));
                    }
                    assertThat(deepest).as("node %d in group %d", i, g).isNegative();
                }
            }
        }
    }

    @Test
    void membersOfAnAllianceLieCloserTogetherThanOthers() {
        Topology topology = Graphs.alliances();
        Positions positions = atRest(topology);
        double inside = IntStream.range(0, 5)
                        .mapToDouble(a -> IntStream.range(0, 5)
                                .mapToDouble(b -> Graphs.distance(positions, a, b))
                                .sum())
                        .sum()
                / 20;
        double outside = IntStream.range(0, 5)
                        .mapToDouble(a -> IntStream.range(5, 16)
                                .mapToDouble(b -> Graphs.distance(positions, a, b))
                                .sum())
                        .sum()
                / 55;
        assertThat(inside).isLessThan(0.6 * outside);
    }

    @Test
    void pinnedNodesStayExactlyWhereTheyArePinned() {
        Simulation simulation = fresh(Graphs.communities(40, 3, 1));
        simulation.pin(3, 12.5, -7.25);
        simulation.pin(4, 14, -7);
        simulation.reheat(1);
        simulation.run(MANY, Progress.NONE);
        assertThat(simulation.positions().x(3)).isEqualTo(12.5);
        assertThat(simulation.positions().y(3)).isEqualTo(-7.25);
        assertThat(simulation.positions().x(4)).isEqualTo(14);
        assertThat(simulation.positions().y(4)).isEqualTo(-7);
        assertThat(simulation.isAtRest()).isTrue();
    }

    @Test
    void anUnpinnedNodeMovesAgain() {
        Simulation simulation = fresh(Graphs.tree(15));
        simulation.pin(3, 5000, 0);
        simulation.run(MANY, Progress.NONE);
        simulation.unpin(3);
        simulation.reheat(1);
        simulation.run(MANY, Progress.NONE);
        assertThat(simulation.isPinned(3)).isFalse();
        assertThat(simulation.positions().x(3)).isLessThan(4000);
    }

    @Test
    void nothingMovesAtRest() {
        Simulation simulation = fresh(Graphs.communities(30, 3, 2));
        simulation.run(MANY, Progress.NONE);
        Positions rest = simulation.positions();
        simulation.tick();
        assertThat(simulation.positions()).isEqualTo(rest);
    }

    @Test
    void runningInTwoPartsIsRunningOnce() {
        Simulation once = fresh(Graphs.grid(5));
        once.run(60, Progress.NONE);
        Simulation twice = fresh(Graphs.grid(5));
        twice.run(25, Progress.NONE);
        twice.run(35, Progress.NONE);
        assertThat(twice.positions()).isEqualTo(once.positions());
    }

    @Test
    void aPictureAtRestHardlyChangesWhenGoneOnFrom() {
        Topology topology = Graphs.tree(31);
        Positions rest = atRest(topology);
        BitSet all = new BitSet();
        all.set(0, 31);
        Simulation warm = Simulation.warm(topology, rest, all, 1);
        assertThat(warm.positions()).isEqualTo(rest);
        warm.run(MANY, Progress.NONE);
        for (int i = 0; i < 31; i++) {
            assertThat(Math.hypot(
                            warm.positions().x(i) - rest.x(i), warm.positions().y(i) - rest.y(i)))
                    .isLessThan(60);
        }
    }

    @Test
    void newNodesBeginNearTheirNeighbours() {
        Topology topology = Graphs.tree(31);
        Positions rest = atRest(topology);
        BitSet known = new BitSet();
        known.set(0, 15);
        Positions start = Simulation.warm(topology, rest, known, 1).positions();
        for (int i = 15; i < 31; i++) {
            assertThat(Graphs.distance(start, i, (i - 1) / 2)).isLessThan(120);
        }
        for (int i = 0; i < 15; i++) {
            assertThat(start.x(i)).isEqualTo(rest.x(i));
        }
    }

    @Test
    void disconnectedPartsStayNearEachOther() {
        Topology.Builder builder = Topology.builder(20);
        for (int i = 0; i < 20; i += 2) {
            builder.edge(i, i + 1);
        }
        Bounds bounds = atRest(builder.build()).bounds();
        assertThat(bounds.width()).isLessThan(1500);
        assertThat(bounds.height()).isLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void tinyGraphsComeToRest(int nodes) {
        Topology.Builder builder = Topology.builder(nodes);
        if (nodes == 2) {
            builder.edge(0, 1).group(0, 1);
        }
        Simulation simulation = fresh(builder.build());
        simulation.run(MANY, Progress.NONE);
        assertThat(simulation.isAtRest()).isTrue();
        assertThat(simulation.positions().size()).isEqualTo(nodes);
        if (nodes == 2) {
            assertThat(Graphs.distance(simulation.positions(), 0, 1)).isBetween(48.0, 200.0);
        }
    }

    @Test
    void coincidentNodesArePartedAndStayFinite() {
        Topology topology = Graphs.communities(40, 3, 4);
        BitSet all = new BitSet();
        all.set(0, 40);
        Simulation simulation = Simulation.warm(topology, Positions.builder(40).build(), all, 1);
        simulation.run(MANY, Progress.NONE);
        assertThat(Graphs.overlaps(topology, simulation.positions())).isZero();
    }

    @Test
    void aPinFarAwayLeavesAllElseFinite() {
        Simulation simulation = fresh(Graphs.communities(40, 3, 4));
        simulation.pin(0, 1e300, -1e300);
        simulation.reheat(1);
        simulation.run(MANY, Progress.NONE);
        assertThat(simulation.positions().x(0)).isEqualTo(1e6);
        assertThat(simulation.positions().y(0)).isEqualTo(-1e6);
    }

    @Test
    void theMiddleStaysWhereAWarmStartHadIt() {
        Topology topology = Graphs.grid(4);
        Positions moved = atRest(topology).moved(5000, -3000);
        BitSet all = new BitSet();
        all.set(0, 16);
        Simulation warm = Simulation.warm(topology, moved, all, 1);
        warm.run(MANY, Progress.NONE);
        assertThat(warm.positions().bounds().centreX()).isCloseTo(moved.bounds().centreX(), within(50.0));
        assertThat(warm.positions().bounds().centreY()).isCloseTo(moved.bounds().centreY(), within(50.0));
    }

    @Test
    void runningEndsWhenCancelled() {
        Progress cancelled = Unwanted.fromTheStart();
        Simulation simulation = fresh(Graphs.grid(4));
        assertThatThrownBy(() -> simulation.run(10, cancelled)).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> Simulation.fresh(Graphs.grid(4), 1, cancelled)).isInstanceOf(Cancelled.class);
    }

    @Test
    void aHeatOutsideItsRangeIsRefused() {
        Simulation simulation = fresh(Graphs.grid(2));
        assertThatThrownBy(() -> simulation.reheat(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulation.reheat(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulation.pin(0, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulation.pin(4, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
