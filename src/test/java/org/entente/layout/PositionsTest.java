package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PositionsTest {
    @Test
    void coordinatesAreCopiedFromArrays() {
        double[] xs = {1, 2};
        double[] ys = {3, 4};
        Positions positions = Positions.of(xs, ys);
        xs[0] = 99;
        assertThat(positions.x(0)).isEqualTo(1);
        assertThat(positions.y(1)).isEqualTo(4);
    }

    @Test
    void withLeavesTheFrameItWasAskedOf() {
        Positions before = Positions.of(new double[] {1, 2}, new double[] {3, 4});
        Positions after = before.with(1, 7, 8);
        assertThat(before.x(1)).isEqualTo(2);
        assertThat(after).isEqualTo(Positions.of(new double[] {1, 7}, new double[] {3, 8}));
    }

    @Test
    void aBuilderUsedOnDoesNotChangeWhatItBuilt() {
        Positions.Builder builder = Positions.builder(1).put(0, 1, 1);
        Positions built = builder.build();
        builder.put(0, 2, 2);
        assertThat(built.x(0)).isEqualTo(1);
    }

    @Test
    void boundsReachFromTheLeastToTheGreatestCoordinates() {
        Positions positions = Positions.of(new double[] {5, -1, 2}, new double[] {0, 8, -3});
        assertThat(positions.bounds()).isEqualTo(new Bounds(-1, -3, 5, 8));
        assertThat(Positions.empty().bounds()).isEqualTo(new Bounds(0, 0, 0, 0));
    }

    @Test
    void pointsThatAreNowhereAreRefused() {
        assertThatThrownBy(() -> Positions.of(new double[] {1, Double.NaN}, new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Point 1");
        assertThatThrownBy(() -> Positions.builder(1).put(0, 0, Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Positions.of(new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movingShiftsEveryPoint() {
        assertThat(Positions.of(new double[] {1, 2}, new double[] {3, 4}).moved(10, -1))
                .isEqualTo(Positions.of(new double[] {11, 12}, new double[] {2, 3}));
    }

    @Test
    void boundsThatTouchDoNotOverlap() {
        assertThat(new Bounds(0, 0, 2, 2).overlaps(new Bounds(2, 0, 3, 2))).isFalse();
        assertThat(new Bounds(0, 0, 2, 2).overlaps(new Bounds(1.9, 1.9, 3, 3))).isTrue();
        assertThat(new Bounds(0, 0, 2, 2).grown(1)).isEqualTo(new Bounds(-1, -1, 3, 3));
        assertThatThrownBy(() -> new Bounds(1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
