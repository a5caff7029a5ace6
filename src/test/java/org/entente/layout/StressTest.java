package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;

class StressTest {
    @Property(tries = 100)
    void everyRoundLowersTheStress(@ForAll @IntRange(min = 2, max = 25) int size, @ForAll long seed) {
        Random random = new Random(seed);
        double[][] wanted = new double[size][size];
        double[] x = random.doubles(size).toArray();
        double[] y = random.doubles(size).toArray();
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                wanted[a][b] = 0.5 + random.nextDouble();
                wanted[b][a] = wanted[a][b];
            }
        }
        double before = Stress.of(x, y, wanted);
        for (int round = 0; round < 10; round++) {
            Stress.lower(x, y, wanted, 1, 0);
            double after = Stress.of(x, y, wanted);
            // Where nothing is left to lower, rounding decides.
            assertThat(after).isLessThanOrEqualTo(before * (1 + 1e-9) + 1e-12);
            before = after;
        }
    }

    @Test
    void distancesInThePlaneAreFoundAgain() {
        Random random = new Random(3);
        double[] x = random.doubles(30, 0, 100).toArray();
        double[] y = random.doubles(30, 0, 60).toArray();
        double[][] far = new double[30][30];
        for (int a = 0; a < 30; a++) {
            for (int b = 0; b < 30; b++) {
                far[a][b] = Math.hypot(x[a] - x[b], y[a] - y[b]);
            }
        }
        double[][] found = Scaling.of(far, 1);
        assertThat(Stress.of(found[0], found[1], far)).isLessThan(1e-6);
    }

    @Test
    void aLargeGraphGetsAStartThatShowsItsShape() {
        Topology grid = Graphs.grid(30);
        Positions start = Start.of(grid, 1, Progress.NONE);
        assertThat(Graphs.stress(grid, start)).isLessThan(0.1);
    }

    @Test
    void crossingsAreCountedOncePerPair() {
        double[] x = {0, 10, 0, 10, 5, 5};
        double[] y = {0, 10, 10, 0, -5, 15};
        assertThat(Crossings.count(new int[][] {{0, 1}, {2, 3}, {0, 3}}, x, y)).isEqualTo(1);
        assertThat(Crossings.count(new int[][] {{0, 1}, {2, 3}, {0, 3}, {1, 2}}, x, y))
                .isEqualTo(1);
    }
}
