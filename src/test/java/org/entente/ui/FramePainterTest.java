package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Painter;
import org.entente.draw.Style;
import org.entente.draw.Type;
import org.junit.jupiter.api.Test;

class FramePainterTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;
    private static final FrameSize SIZE = new FrameSize(20, 10, 1);

    private final Type type = Type.load();
    private final Painter painter = new Painter(type);
    private final FramePainter frames = new FramePainter();
    private final AtomicInteger made = new AtomicInteger();
    private final Layer red = (width, height) -> {
        made.incrementAndGet();
        return ground(width, height, RED);
    };

    /** A blue square of 5 px in the upper left corner. */
    private final Layer mark = (width, height) -> new DrawingBuilder(width, height, 0, type)
            .rect(0, 0, 5, 5, 0, Style.fill(BLUE), null)
            .build();

    @Test
    void anOverlayIsPaintedOverTheBase() {
        Frame frame = paint(new Wish(red, mark), SIZE);
        assertThat(pixel(frame, 2, 2)).isEqualTo(BLUE);
        assertThat(pixel(frame, 8, 2)).isEqualTo(RED);
    }

    @Test
    void anOverlayLeavesNothingInTheNextFrame() {
        paint(new Wish(red, mark), SIZE);
        assertThat(pixel(paint(new Wish(red), SIZE), 2, 2)).isEqualTo(RED);
    }

    @Test
    void aBaseIsPaintedOnceWhileOverlaysChange() {
        paint(new Wish(red), SIZE);
        paint(new Wish(red, mark), SIZE);
        paint(new Wish(red, (width, height) -> mark.draw(width, height)), SIZE);
        assertThat(made).hasValue(1);
    }

    @Test
    void anotherSizeOrScalePaintsTheBaseAgain() {
        paint(new Wish(red), SIZE);
        assertThat(pixel(paint(new Wish(red), new FrameSize(40, 20, 2)), 39, 19))
                .isEqualTo(RED);
        paint(new Wish(red), new FrameSize(40, 20, 1));
        assertThat(made).hasValue(3);
    }

    @Test
    void anOverlayIsScaledLikeTheScreen() {
        Frame frame = paint(new Wish(red, mark), new FrameSize(40, 20, 2));
        assertThat(pixel(frame, 9, 9)).isEqualTo(BLUE);
        assertThat(pixel(frame, 10, 10)).isEqualTo(RED);
    }

    @Test
    void aBaseThatFailedIsMadeAnew() {
        boolean[] fails = {true};
        Layer moody = (width, height) -> {
            if (fails[0]) {
                throw new IllegalStateException("no");
            }
            return ground(width, height, BLUE);
        };
        paint(new Wish(red), SIZE);
        assertThatThrownBy(() -> paint(new Wish(moody), SIZE)).hasMessage("no");
        fails[0] = false;
        assertThat(pixel(paint(new Wish(moody), SIZE), 2, 2)).isEqualTo(BLUE);
        assertThat(pixel(paint(new Wish(red), SIZE), 2, 2)).isEqualTo(RED);
    }

    @Test
    void aFrameRemembersItsDrawings() {
        Frame frame = paint(new Wish(red, mark), SIZE);
        assertThat(frame.base().orElseThrow().ground()).isEqualTo(RED);
        assertThat(frame.overlay().orElseThrow().shapes()).hasSize(1);
    }

    private Drawing ground(double width, double height, int colour) {
        return new DrawingBuilder(width, height, colour, type).build();
    }

    private Frame paint(Wish wish, FrameSize size) {
        Frame frame = new Frame(size);
        frames.paint(wish, frame, painter);
        return frame;
    }

    private static int pixel(Frame frame, int x, int y) {
        return frame.canvas().getRGB(x, y);
    }
}
