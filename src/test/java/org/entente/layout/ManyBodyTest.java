package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManyBodyTest {
    private static Bodies scattered(int size, long seed) {
        Random random = new Random(seed);
        Positions.Builder builder = Positions.builder(size);
        for (int i = 0; i < size; i++) {
            // A dense middle and a wide fringe.
            double spread = i % 3 == 0 ? 2000 : 150;
            builder.put(i, random.nextGaussian() * spread, random.nextGaussian() * spread);
        }
        return new Bodies(builder.build());
    }

    private static double[] masses(int size) {
        double[] masses = new double[size];
        Arrays.setAll(masses, i -> 1 + i % 4);
        return masses;
    }

    /** Error of the approximation, as a share of the exact pushes, both as root mean squares over all bodies. */
    private static double error(int size, double theta) {
        Bodies exact = scattered(size, 7);
        Bodies near = scattered(size, 7);
        double[] masses = masses(size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double dx = exact.x[i] - exact.x[j];
                double dy = exact.y[i] - exact.y[j];
                double share = masses[j] / Math.max(100, dx * dx + dy * dy);
                exact.vx[i] += 300 * dx * share;
                exact.vy[i] += 300 * dy * share;
            }
        }
        new ManyBody(near, masses, 300, theta, 1).apply(1);
        double off = 0;
        double all = 0;
        for (int i = 0; i < size; i++) {
            double ex = near.vx[i] - exact.vx[i];
            double ey = near.vy[i] - exact.vy[i];
            off += ex * ex + ey * ey;
            all += exact.vx[i] * exact.vx[i] + exact.vy[i] * exact.vy[i];
        }
        return Math.sqrt(off / all);
    }

    @Test
    void withThetaZeroTheSumIsExact() {
        assertThat(error(700, 0)).isLessThan(1e-12);
    }

    @Test
    void theErrorIsSmallAndGrowsWithTheta() {
        assertThat(error(2000, 0.5)).isBetween(1e-12, 0.01);
        assertThat(error(2000, 1.3)).isBetween(error(2000, 0.5), 0.02);
    }

    @Test
    void aFixedBodyIsNotPushed() {
        Bodies bodies = scattered(10, 1);
        bodies.fixed[4] = true;
        new ManyBody(bodies, masses(10), 300, 0.9, 1).apply(1);
        assertThat(bodies.vx[4]).isZero();
        assertThat(bodies.vx[5]).isNotZero();
    }

    @Test
    void bodiesOnOnePointPushEachOther() {
        Bodies bodies = new Bodies(Positions.builder(50).build());
        new ManyBody(bodies, masses(50), 300, 0.9, 1).apply(1);
        assertThat(Arrays.stream(bodies.vx).allMatch(Double::isFinite)).isTrue();
        assertThat(Arrays.stream(bodies.vx).filter(v -> v == 0).count()).isZero();
    }

    @Test
    void theQuadtreeHoldsEveryBodyOnceInNestedRuns() {
        Bodies bodies = scattered(3000, 3);
        Quadtree tree = new Quadtree(3000);
        tree.build(bodies.x, bodies.y);
        assertThat(Arrays.stream(tree.order).distinct().count()).isEqualTo(3000);
        int next = 0;
        for (int cell = 0; cell < tree.cells; cell++) {
            if (tree.isLeaf(cell)) {
                assertThat(tree.begin[cell]).isEqualTo(next);
                next = tree.end[cell];
            } else {
                int within = tree.begin[cell];
                for (int child = cell + 1; child < tree.skip[cell]; child = tree.skip[child]) {
                    assertThat(tree.begin[child]).isEqualTo(within);
                    assertThat(tree.side[child]).isLessThan(tree.side[cell]);
                    within = tree.end[child];
                }
                assertThat(within).isEqualTo(tree.end[cell]);
            }
        }
        assertThat(next).isEqualTo(3000);
    }
}
