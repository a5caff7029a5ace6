package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    /** Any graph: sizes, edges, groups at random. */
    private static Topology any(int nodes, long seed) {
        Random random = new Random(seed);
        Topology.Builder builder = Topology.builder(nodes);
        for (int i = 0; i < nodes; i++) {
            builder.node(i, random.nextInt(35), random.nextInt(3) == 0 ? 0 : random.nextInt(150));
        }
        for (int k = random.nextInt(2 * nodes + 1); k > 0 && nodes > 0; k--) {
            builder.edge(random.nextInt(nodes), random.nextInt(nodes));
        }
        for (int g = random.nextInt(5); g > 0 && nodes > 0; g--) {
            builder.group(random.ints(random.nextInt(8), 0, nodes).toArray());
        }
        return builder.build();
    }

    private static double[] degrees(int nodes, double range, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, nodes)
                .mapToDouble(i -> random.nextInt(4) == 0 ? Double.NaN : (random.nextDouble() - 0.5) * range)
                .toArray();
    }

    @Property(tries = 150)
    void noFootprintsMeetInAnyLayout(@ForAll @IntRange(min = 0, max = 40) int nodes, @ForAll long seed) {
        Topology topology = any(nodes, seed);
        assertThat(Graphs.overlaps(topology, Layouts.circular(topology)))
                .as("circular")
                .isZero();
        assertThat(Graphs.overlaps(topology, Layouts.byAlliance(topology)))
                .as("by alliance")
                .isZero();
        Positions world = Layouts.onWorldGrid(topology, degrees(nodes, 180, seed), degrees(nodes, 360, ~seed));
        assertThat(Graphs.overlaps(topology, world)).as("world grid").isZero();
        if (nodes > 0) {
            int around = (int) Math.floorMod(seed, (long) nodes);
            assertThat(Graphs.overlaps(topology, Layouts.radial(topology, around)))
                    .as("radial")
                    .isZero();
        }
    }

    @Property(tries = 50)
    void theSameInputGivesTheSamePositions(@ForAll @IntRange(min = 1, max = 40) int nodes, @ForAll long seed) {
        assertThat(Layouts.circular(any(nodes, seed))).isEqualTo(Layouts.circular(any(nodes, seed)));
        assertThat(Layouts.radial(any(nodes, seed), 0)).isEqualTo(Layouts.radial(any(nodes, seed), 0));
        assertThat(Layouts.byAlliance(any(nodes, seed))).isEqualTo(Layouts.byAlliance(any(nodes, seed)));
    }

    @Property(tries = 50)
    void aCircleHasAllNodesAtOneDistance(@ForAll @IntRange(min = 2, max = 60) int nodes, @ForAll long seed) {
        Positions circle = Layouts.circular(any(nodes, seed));
        double radius = Math.hypot(circle.x(0), circle.y(0));
        for (int i = 0; i < nodes; i++) {
            assertThat(Math.hypot(circle.x(i), circle.y(i))).isCloseTo(radius, within(1e-6 * (1 + radius)));
        }
    }

    @Test
    void aCrowdStandsOnAnEllipseAtEvenDistances() {
        Topology.Builder crowd = Topology.builder(120).sight(0.3);
        Positions ellipse = Layouts.circular(crowd.build());
        Bounds bounds = ellipse.bounds();
        assertThat(bounds.width() / bounds.height()).isCloseTo(2.2, within(0.02));
        double[] steps = IntStream.range(0, 120)
                .mapToDouble(i -> IntStream.range(0, 120)
                        .filter(j -> j != i)
                        .mapToDouble(j -> Graphs.distance(ellipse, i, j))
                        .min()
                        .orElseThrow())
                .sorted()
                .toArray();
        assertThat(steps[0]).isGreaterThan(0.95 * steps[119]);
    }

    @Property(tries = 50)
    void ringsAreOrderedByStepsFromTheMiddle(@ForAll @IntRange(min = 1, max = 60) int nodes, @ForAll long seed) {
        Topology topology = any(nodes, seed);
        Positions radial = Layouts.radial(topology, 0);
        int[] steps = topology.adjacency().stepsFrom(0);
        assertThat(radial.x(0)).isZero();
        assertThat(radial.y(0)).isZero();
        for (int a = 0; a < nodes; a++) {
            for (int b = 0; b < nodes; b++) {
                int outward = (steps[a] < 0 ? nodes : steps[a]) - (steps[b] < 0 ? nodes : steps[b]);
                if (outward > 0) {
                    assertThat(Math.hypot(radial.x(a), radial.y(a)))
                            .isGreaterThan(Math.hypot(radial.x(b), radial.y(b)) + 1);
                }
            }
        }
    }

    @Test
    void aLayoutOfNothingIsEmpty() {
        Topology nothing = Topology.builder(0).build();
        assertThat(Layouts.circular(nothing)).isEqualTo(Positions.empty());
        assertThat(Layouts.byAlliance(nothing)).isEqualTo(Positions.empty());
        assertThat(Layouts.onWorldGrid(nothing, new double[0], new double[0])).isEqualTo(Positions.empty());
        assertThatThrownBy(() -> Layouts.radial(nothing, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneNodeStandsAtTheOrigin() {
        Topology one = Topology.builder(1).node(0, 20, 50).build();
        Positions origin = Positions.builder(1).build();
        assertThat(Layouts.circular(one)).isEqualTo(origin);
        assertThat(Layouts.radial(one, 0)).isEqualTo(origin);
        assertThat(Layouts.byAlliance(one)).isEqualTo(origin);
    }

    @Test
    void membersOfAnAllianceStandTogether() {
        Topology topology = Graphs.alliances();
        Positions positions = Layouts.byAlliance(topology);
        for (int a : topology.group(1)) {
            double farthestOwn = Arrays.stream(topology.group(1))
                    .mapToDouble(b -> Graphs.distance(positions, a, b))
                    .max()
                    .orElseThrow();
            double nearestOther = Arrays.stream(topology.group(0))
                    .mapToDouble(b -> Graphs.distance(positions, a, b))
                    .min()
                    .orElseThrow();
            assertThat(farthestOwn).isLessThan(nearestOther);
        }
    }

    @Test
    void whoBelongsToTwoAlliancesStandsBetweenThem() {
        Topology topology =
                Topology.builder(9).group(0, 1, 2, 3, 8).group(4, 5, 6, 7, 8).build();
        Positions positions = Layouts.byAlliance(topology);
        double toFirst = 0;
        double toSecond = 0;
        double apart = 0;
        for (int i = 0; i < 4; i++) {
            toFirst += Graphs.distance(positions, 8, i) / 4;
            toSecond += Graphs.distance(positions, 8, 4 + i) / 4;
            apart += Graphs.distance(positions, i, 4 + i) / 4;
        }
        assertThat(Math.max(toFirst, toSecond)).isLessThan(apart);
    }

    @Test
    void theWorldIsNorthUpAndEastRight() {
        Topology two = Topology.builder(2).build();
        // Tokyo and Brussels
        Positions world = Layouts.onWorldGrid(two, new double[] {35.7, 50.8}, new double[] {139.7, 4.4});
        assertThat(world.x(0)).isCloseTo(1397, within(1e-9));
        assertThat(world.y(0)).isCloseTo(-357, within(1e-9));
        assertThat(world.x(1)).isCloseTo(44, within(1e-9));
    }

    @Test
    void aMapOfABandOfLatitudesIsNoStreak() {
        Topology three = Topology.builder(3).build();
        // Washington, Kyiv and Tokyo: 217 degrees from west to east, 15 from north to south
        Positions world = Layouts.onWorldGrid(three, new double[] {38.9, 50.5, 35.7}, new double[] {-77, 30.5, 139.7});
        assertThat(world.y(2) - world.y(1)).isCloseTo(3 * 148, within(1e-9));
        assertThat(world.x(2) - world.x(0)).isCloseTo(2167, within(1e-9));
        // as tall as it is wide: as it is
        Positions square = Layouts.onWorldGrid(three, new double[] {0, 20, 40}, new double[] {0, 20, 40});
        assertThat(square.y(0) - square.y(2)).isCloseTo(400, within(1e-9));
    }

    @Test
    void nodesWithoutAPlaceStandBelowTheMap() {
        Topology topology = Topology.builder(5).build();
        Positions world = Layouts.onWorldGrid(
                topology, new double[] {10, -20, Double.NaN, 91, 0}, new double[] {0, 30, 0, 0, Double.POSITIVE_INFINITY
                });
        for (int lost = 2; lost < 5; lost++) {
            assertThat(world.y(lost)).isGreaterThan(200 + 14);
        }
    }

    @Test
    void placesForAnotherNumberOfNodesAreRefused() {
        Topology two = Topology.builder(2).build();
        assertThatThrownBy(() -> Layouts.onWorldGrid(two, new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 latitudes and 2 longitudes");
    }

    @Test
    void largeLayoutsAreFinite() {
        Topology large = Graphs.communities(5000, 20, 1);
        assertThat(Layouts.circular(large).size()).isEqualTo(5000);
        assertThat(Layouts.radial(large, 0).size()).isEqualTo(5000);
        assertThat(Layouts.byAlliance(large).size()).isEqualTo(5000);
    }
}
