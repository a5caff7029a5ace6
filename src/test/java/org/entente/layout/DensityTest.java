package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;

class DensityTest {
    private static final BitSet NONE = new BitSet();

    /** Eighty nodes with names, to be looked at from afar. */
    private static Topology crowd(double sight) {
        Random random = new Random(7);
        Topology.Builder builder = Topology.builder(80).sight(sight);
        for (int i = 0; i < 80; i++) {
            builder.node(i, 8 + 6 * random.nextDouble(), 15 + 30 * random.nextDouble());
        }
        return builder.build();
    }

    /** A ball of nodes, and two that lie far off. */
    private static Positions ball(int size, long seed) {
        Random random = new Random(seed);
        Positions.Builder builder = Positions.builder(size);
        for (int i = 0; i < size; i++) {
            builder.put(i, 200 * random.nextGaussian(), 200 * random.nextGaussian());
        }
        return builder.put(0, 9000, 0).put(1, 0, -7000).build();
    }

    @Property(tries = 30)
    void noFootprintsMeet(@ForAll @IntRange(min = 2, max = 80) int size, @ForAll long seed) {
        Topology topology = Topology.builder(size).sight(0.4).build();
        assertThat(Graphs.overlaps(topology, Layouts.evened(topology, ball(size, seed), NONE)))
                .isZero();
    }

    @Test
    void namedFootprintsOfACrowdDoNotMeetAtTheirSight() {
        for (double sight : new double[] {1, 0.3}) {
            Topology topology = crowd(sight);
            assertThat(Graphs.overlaps(topology, Layouts.evened(topology, ball(80, 3), NONE)))
                    .isZero();
        }
    }

    @Test
    void aBallFillsAWideFrameEvenly() {
        Topology topology = crowd(1);
        Positions evened = Layouts.evened(topology, ball(80, 3), NONE);
        Bounds bounds = evened.bounds();
        assertThat(bounds.width() / bounds.height()).isBetween(1.8, 4.0);
        double[] x = IntStream.range(0, 80).mapToDouble(evened::x).sorted().toArray();
        // each third of the frame holds about a third of the nodes
        double third = bounds.width() / 3;
        long left = Arrays.stream(x).filter(at -> at < bounds.minX() + third).count();
        long right = Arrays.stream(x).filter(at -> at > bounds.maxX() - third).count();
        assertThat(left).isBetween(18L, 36L);
        assertThat(right).isBetween(18L, 36L);
    }

    @Test
    void whoLiesFarOffComesNear() {
        Topology topology = crowd(1);
        Positions evened = Layouts.evened(topology, ball(80, 3), NONE);
        double typical = IntStream.range(2, 80)
                .mapToDouble(i -> Math.abs(evened.x(i)))
                .max()
                .orElseThrow();
        assertThat(evened.x(0)).isPositive().isLessThan(1.3 * typical);
        assertThat(evened.y(1)).isNegative().isGreaterThan(-1000);
    }

    @Test
    void whoStoodFarToTheLeftOfAnotherStillDoes() {
        Topology topology = crowd(1);
        Positions before = ball(80, 3);
        Positions evened = Layouts.evened(topology, before, NONE);
        int kept = 0;
        int pairs = 0;
        for (int a = 0; a < 80; a++) {
            for (int b = 0; b < 80; b++) {
                if (before.x(a) < before.x(b) - 200) {
                    pairs++;
                    kept += evened.x(a) < evened.x(b) ? 1 : 0;
                }
            }
        }
        assertThat(kept).isGreaterThan(95 * pairs / 100);
    }

    @Test
    void fixedNodesStayExactly() {
        Topology topology = crowd(0.3);
        BitSet fixed = new BitSet();
        fixed.set(4);
        fixed.set(9);
        Positions before = ball(80, 3);
        Positions evened = Layouts.evened(topology, before, fixed);
        for (int i : new int[] {4, 9}) {
            assertThat(evened.x(i)).isEqualTo(before.x(i));
            assertThat(evened.y(i)).isEqualTo(before.y(i));
        }
    }

    @Test
    void theSameInputGivesTheSamePositionsToTheLastBit() {
        assertThat(Layouts.evened(crowd(0.3), ball(80, 3), NONE))
                .isEqualTo(Layouts.evened(crowd(0.3), ball(80, 3), NONE));
    }

    @Test
    void nothingAndOneNodeAreEvened() {
        assertThat(Layouts.evened(Topology.builder(0).build(), Positions.empty(), NONE))
                .isEqualTo(Positions.empty());
        Positions one = Positions.builder(1).put(0, 5, 7).build();
        Positions evened = Layouts.evened(Topology.builder(1).build(), one, NONE);
        assertThat(evened.x(0)).isCloseTo(5, within(1e-9));
        assertThat(evened.y(0)).isCloseTo(7, within(1e-9));
    }

    @Test
    void positionsOfAnotherGraphAreRefused() {
        assertThatThrownBy(() -> Layouts.evened(crowd(1), Positions.empty(), NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 positions for 80 nodes");
    }

    @Test
    void aLayoutMadeForAfarIsAsMuchLargerInTheWorld() {
        Simulation near = Simulation.fresh(crowd(1), 1, Progress.NONE);
        Simulation far = Simulation.fresh(crowd(0.25), 1, Progress.NONE);
        near.run(50, Progress.NONE);
        far.run(50, Progress.NONE);
        for (int i = 0; i < 80; i++) {
            assertThat(far.positions().x(i)).isCloseTo(4 * near.positions().x(i), within(1e-6));
        }
    }

    @Test
    void aPinIsAWorldPlaceAtAnySight() {
        Simulation simulation = Simulation.fresh(crowd(0.25), 1, Progress.NONE);
        simulation.pin(5, 400, -80);
        simulation.run(50, Progress.NONE);
        assertThat(simulation.positions().x(5)).isEqualTo(400);
        assertThat(simulation.positions().y(5)).isEqualTo(-80);
    }

    @Test
    void aWarmStartTakesWorldPlacesAtAnySight() {
        Positions before = ball(80, 3);
        BitSet all = new BitSet();
        all.set(0, 80);
        Positions start = Simulation.warm(crowd(0.25), before, all, 1).positions();
        for (int i = 0; i < 80; i++) {
            assertThat(start.x(i)).isCloseTo(before.x(i), within(1e-6));
        }
    }
}
