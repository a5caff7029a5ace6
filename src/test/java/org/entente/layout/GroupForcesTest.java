package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupForcesTest {
    /** A triangle of members 0 to 2 with node 3 within it and node 4 far off. */
    private static final Positions TRIANGLE =
            Positions.of(new double[] {0, 400, 200, 200, 2000}, new double[] {0, 0, 400, 60, 0});

    private static final Topology GROUP = Topology.builder(5).group(0, 1, 2).build();

    @Test
    void membersAreDrawnToTheirMiddleAndNobodyElseIs() {
        Bodies bodies = new Bodies(TRIANGLE);
        new Cohesion(bodies, GROUP).apply(1);
        assertThat(bodies.vx[0]).isPositive();
        assertThat(bodies.vx[1]).isNegative();
        assertThat(bodies.vy[2]).isNegative();
        assertThat(bodies.vx[3]).isZero();
        assertThat(bodies.vx[4]).isZero();
    }

    @Test
    void anOutsiderLeavesTheHullByTheNearestEdge() {
        Bodies bodies = new Bodies(TRIANGLE);
        Exclusion exclusion = new Exclusion(bodies, GROUP);
        for (int tick = 0; tick < 200; tick++) {
            exclusion.apply(0);
        }
        assertThat(bodies.y[3]).isLessThan(Math.min(bodies.y[0], bodies.y[1]) - Exclusion.MARGIN);
        assertThat(bodies.x[4]).isEqualTo(2000);
    }

    @Test
    void aFixedOutsiderStaysAndTheHullGivesWay() {
        Bodies bodies = new Bodies(TRIANGLE);
        bodies.fixed[3] = true;
        Exclusion exclusion = new Exclusion(bodies, GROUP);
        for (int tick = 0; tick < 200; tick++) {
            exclusion.apply(0);
        }
        assertThat(bodies.y[3]).isEqualTo(60);
        assertThat(bodies.y[0]).isGreaterThan(60);
    }

    @Test
    void aHullRunsOnceAroundItsCorners() {
        double[] x = {0, 10, 10, 0, 5};
        double[] y = {0, 0, 10, 10, 5};
        assertThat(Hull.of(new int[] {0, 1, 2, 3, 4}, x, y)).containsExactly(0, 1, 2, 3);
        assertThat(Hull.of(new int[] {0, 4, 2}, x, y)).hasSizeLessThan(3);
        assertThat(Hull.of(new int[] {1}, x, y)).containsExactly(1);
    }
}
