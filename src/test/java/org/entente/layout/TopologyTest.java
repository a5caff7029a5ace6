package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopologyTest {
    @Test
    void parallelEdgesAreOneWithTheSumOfTheirWeights() {
        Topology topology =
                Topology.builder(3).edge(0, 1).edge(1, 0, 2).edge(1, 2).build();
        assertThat(topology.edges()).isEqualTo(2);
        assertThat(topology.weight(0)).isEqualTo(3);
        assertThat(topology.adjacency().degree(1)).isEqualTo(2);
    }

    @Test
    void loopsAreDropped() {
        assertThat(Topology.builder(1).edge(0, 0).build().edges()).isZero();
    }

    @Test
    void aMemberNamedTwiceCountsOnce() {
        assertThat(Topology.builder(3).group(2, 0, 2).build().group(0)).containsExactly(0, 2);
    }

    @Test
    void aFootprintHoldsTheCircleAndTheNameUnderIt() {
        Topology topology = Topology.builder(2).node(0, 20, 50).node(1, 20, 0).build();
        assertThat(topology.footprint(0, 100, 100)).isEqualTo(new Bounds(50, 80, 150, 139));
        assertThat(topology.footprint(1, 100, 100)).isEqualTo(new Bounds(80, 80, 120, 120));
    }

    @Test
    void fromAfarAFootprintTakesMoreOfTheWorld() {
        Topology topology = Topology.builder(1).node(0, 20, 50).sight(0.5).build();
        assertThat(topology.footprint(0, 100, 100)).isEqualTo(new Bounds(0, 60, 200, 178));
    }

    @Test
    void whatIsImpossibleIsRefused() {
        assertThatThrownBy(() -> Topology.builder(-1)).isInstanceOf(IllegalArgumentException.class);
        Topology.Builder two = Topology.builder(2);
        assertThatThrownBy(() -> two.edge(0, 2)).hasMessageContaining("There is no node 2");
        assertThatThrownBy(() -> two.edge(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.edge(0, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.sight(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.sight(1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.sight(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.group(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.node(0, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.node(0, 10, 1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stepsAreCountedAlongTheShortestWay() {
        Adjacency ring = Adjacency.of(6, new int[] {0, 1, 2, 3, 4}, new int[] {1, 2, 3, 4, 0});
        assertThat(ring.stepsFrom(0)).containsExactly(0, 1, 2, 2, 1, -1);
    }

    @Test
    void partsAreListedFromTheLargest() {
        Adjacency adjacency = Adjacency.of(6, new int[] {1, 2, 4}, new int[] {2, 3, 5});
        assertThat(adjacency.parts()).isDeepEqualTo(new int[][] {{1, 2, 3}, {4, 5}, {0}});
    }

    @Test
    void neighboursAreDistinctAndAscending() {
        Adjacency adjacency = Adjacency.of(4, new int[] {3, 0, 0, 0, 1}, new int[] {0, 1, 3, 0, 2});
        assertThat(adjacency.degree(0)).isEqualTo(2);
        assertThat(adjacency.neighbour(0, 0)).isEqualTo(1);
        assertThat(adjacency.neighbour(0, 1)).isEqualTo(3);
        assertThat(adjacency.areJoined(0, 3)).isTrue();
        assertThat(adjacency.areJoined(0, 2)).isFalse();
    }
}
