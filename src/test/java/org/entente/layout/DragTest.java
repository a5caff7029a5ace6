package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DragTest {
    /** A random graph with random places, two nodes grabbed and every fifth or so pinned. */
    private record Scene(Positions positions, Adjacency drawn, BitSet grabbed, BitSet pinned) {
        static Scene of(int size, long seed) {
            Random random = new Random(seed);
            Positions.Builder positions = Positions.builder(size);
            BitSet pinned = new BitSet();
            for (int i = 0; i < size; i++) {
                positions.put(i, random.nextDouble() * 1000, random.nextDouble() * 600);
                pinned.set(i, random.nextInt(5) == 0);
            }
            int[] from = random.ints(size, 0, size).toArray();
            int[] to = random.ints(size, 0, size).toArray();
            BitSet grabbed = new BitSet();
            grabbed.set(random.nextInt(size));
            grabbed.set(random.nextInt(size));
            return new Scene(positions.build(), Adjacency.of(size, from, to), grabbed, pinned);
        }

        Drag begin() {
            return Drag.begin(positions, drawn, grabbed, pinned);
        }

        /** Steps from the nearest grabbed node over nodes that are free, -1 where none leads; found by another way than Drag's. */
        int[] steps() {
            int[] steps = new int[positions.size()];
            java.util.Arrays.fill(steps, -1);
            ArrayDeque<Integer> queue = new ArrayDeque<>();
            grabbed.stream().forEach(i -> {
                steps[i] = 0;
                queue.add(i);
            });
            while (!queue.isEmpty()) {
                int i = queue.remove();
                for (int j = 0; j < steps.length; j++) {
                    if (steps[j] < 0 && !pinned.get(j) && drawn.areJoined(i, j)) {
                        steps[j] = steps[i] + 1;
                        queue.add(j);
                    }
                }
            }
            return steps;
        }
    }

    @Property(tries = 200)
    void everyNodeMovesByTheShareOfItsDistance(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -5000, max = 5000) double dx,
            @ForAll @DoubleRange(min = -5000, max = 5000) double dy) {
        Scene scene = Scene.of(size, seed);
        Positions moved = scene.begin().to(dx, dy);
        int[] steps = scene.steps();
        for (int i = 0; i < size; i++) {
            double share =
                    switch (steps[i]) {
                        case 0 -> 1;
                        case 1 -> 0.35;
                        case 2 -> 0.1;
                        default -> 0;
                    };
            assertThat(moved.x(i)).isEqualTo(scene.positions().x(i) + share * dx);
            assertThat(moved.y(i)).isEqualTo(scene.positions().y(i) + share * dy);
        }
    }

    @Property(tries = 200)
    void pinnedNodesThatAreNotGrabbedNeverMove(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -5000, max = 5000) double dx) {
        Scene scene = Scene.of(size, seed);
        Positions moved = scene.begin().to(dx, -dx);
        scene.pinned().stream().filter(i -> !scene.grabbed().get(i)).forEach(i -> {
            assertThat(moved.x(i)).isEqualTo(scene.positions().x(i));
            assertThat(moved.y(i)).isEqualTo(scene.positions().y(i));
        });
    }

    @Property(tries = 100)
    void theWayOfTheHandDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -5000, max = 5000) double dx) {
        Drag drag = Scene.of(size, seed).begin();
        Positions direct = drag.to(dx, 7);
        drag.to(-3 * dx, 99);
        assertThat(drag.to(dx, 7)).isEqualTo(direct);
    }

    @Property(tries = 100)
    void backAtItsBeginningNothingHasMoved(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        Scene scene = Scene.of(size, seed);
        assertThat(scene.begin().to(0, 0)).isEqualTo(scene.positions());
        assertThat(scene.begin().begun()).isEqualTo(scene.positions());
    }

    @Property(tries = 100)
    void theMovingNodesAreThoseWithAShare(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        Drag drag = Scene.of(size, seed).begin();
        for (int i = 0; i < size; i++) {
            assertThat(drag.moving().get(i)).isEqualTo(drag.share(i) > 0);
        }
    }

    @Test
    void alongAChainTheSharesFallToNothing() {
        Adjacency chain = Adjacency.of(5, new int[] {0, 1, 2, 3}, new int[] {1, 2, 3, 4});
        BitSet first = new BitSet();
        first.set(0);
        Positions moved = Drag.begin(Positions.builder(5).build(), chain, first, new BitSet())
                .to(100, 0);
        assertThat(moved.x(0)).isEqualTo(100);
        assertThat(moved.x(1)).isCloseTo(35, within(1e-9));
        assertThat(moved.x(2)).isCloseTo(10, within(1e-9));
        assertThat(moved.x(3)).isZero();
    }

    @Test
    void aPinnedNodeThatIsGrabbedMoves() {
        BitSet both = new BitSet();
        both.set(0);
        Adjacency pair = Adjacency.of(2, new int[] {0}, new int[] {1});
        assertThat(Drag.begin(Positions.builder(2).build(), pair, both, both)
                        .to(10, 5)
                        .x(0))
                .isEqualTo(10);
    }

    @Test
    void aGraphOfAnotherSizeIsRefused() {
        Adjacency pair = Adjacency.of(2, new int[0], new int[0]);
        assertThatThrownBy(() -> Drag.begin(Positions.empty(), pair, new BitSet(), new BitSet()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 positions for 2 nodes");
    }
}
