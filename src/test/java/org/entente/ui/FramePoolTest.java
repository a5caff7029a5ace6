package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramePoolTest {
    private static final FrameSize SMALL = new FrameSize(4, 3, 1);
    private static final FrameSize LARGE = new FrameSize(8, 6, 2);

    private final FramePool pool = new FramePool();

    @Test
    void threeDifferentFramesAreInCirculationAndNoFourth() {
        Frame one = pool.take(SMALL).orElseThrow();
        Frame two = pool.take(SMALL).orElseThrow();
        Frame three = pool.take(SMALL).orElseThrow();
        assertThat(one).isNotSameAs(two).isNotSameAs(three);
        assertThat(two).isNotSameAs(three);
        assertThat(pool.take(SMALL)).isEmpty();
    }

    @Test
    void aFrameGivenBackIsTakenAgain() {
        Frame frame = pool.take(SMALL).orElseThrow();
        pool.take(SMALL);
        pool.take(SMALL);
        pool.give(frame);
        assertThat(pool.take(SMALL)).containsSame(frame);
    }

    @Test
    void aNewSizeGetsThreeNewFramesAndOldOnesAreLetGo() {
        Frame old = pool.take(SMALL).orElseThrow();
        for (int i = 0; i < 3; i++) {
            assertThat(pool.take(LARGE).orElseThrow().size()).isEqualTo(LARGE);
        }
        pool.give(old);
        assertThat(pool.take(LARGE)).isEmpty();
    }
}
