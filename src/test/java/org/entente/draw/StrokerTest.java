package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class StrokerTest {
    private static final int SIZE = 200;
    private static final float[] SOLID = {};

    @Property(tries = 300)
    void aStraightLineCoversLengthTimesWidth(
            @ForAll @DoubleRange(min = 20, max = 180) double x1,
            @ForAll @DoubleRange(min = 20, max = 180) double y1,
            @ForAll @DoubleRange(min = 20, max = 180) double x2,
            @ForAll @DoubleRange(min = 20, max = 180) double y2,
            @ForAll @DoubleRange(min = 2, max = 9) double width) {
        Flat flat = new Flat();
        flat.move(x1, y1);
        flat.line(x2, y2);
        double length = Math.hypot(x2 - x1, y2 - y1);
        assertThat(covered(flat, width, SOLID)).isCloseTo(length * width, within(0.06 * length * width + 1));
    }

    @Property(tries = 300)
    void aTranslucentCurveIsNowherePaintedTwice(
            @ForAll @DoubleRange(min = 20, max = 180) double cx,
            @ForAll @DoubleRange(min = 20, max = 180) double cy,
            @ForAll @DoubleRange(min = 1, max = 5) double width) {
        int[] pixels = new int[SIZE * SIZE];
        Flat flat = new Flat();
        flat.move(15, 100);
        flat.quad(cx, cy, 185, 110, 0.12);
        new Stroker().stroke(flat, new Pixels(pixels, SIZE, 0, SIZE), width, Style.Cap.BUTT, SOLID, 0x80808080);
        assertThat(Arrays.stream(pixels).map(pixel -> pixel >>> 24).max().orElseThrow())
                .isLessThanOrEqualTo(0x80);
    }

    @Property(tries = 300)
    void theMiddleOfACurveHasNoGaps(
            @ForAll @DoubleRange(min = 20, max = 180) double cx, @ForAll @DoubleRange(min = 20, max = 180) double cy) {
        int[] pixels = new int[SIZE * SIZE];
        Flat flat = new Flat();
        flat.move(15, 100);
        flat.quad(cx, cy, 185, 110, 0.12);
        new Stroker().stroke(flat, new Pixels(pixels, SIZE, 0, SIZE), 3.2, Style.Cap.BUTT, SOLID, 0xFFFFFFFF);
        for (double t = 0.02; t < 0.98; t += 0.003) {
            int x = (int) Curve.at(15, cx, 185, t);
            int y = (int) Curve.at(100, cy, 110, t);
            assertThat(pixels[y * SIZE + x] >>> 24).as("at %s", t).isGreaterThan(240);
        }
    }

    @Test
    void dashesCoverTheirShareOfTheLine() {
        Flat flat = new Flat();
        flat.move(10, 20.3);
        flat.line(190, 120.7);
        double length = Math.hypot(180, 100.4);
        assertThat(covered(flat, 2, new float[] {6, 4})).isCloseTo(length * 2 * 0.6, within(8.0));
    }

    @Test
    void dashesOnALineFarTooLongAreTheSameAsOnItsVisiblePart() {
        int[] whole = new int[SIZE * SIZE];
        int[] part = new int[SIZE * SIZE];
        Flat flat = new Flat();
        flat.move(-100_000_000, 50);
        flat.line(100_000_000, 50);
        new Stroker().stroke(flat, new Pixels(whole, SIZE, 0, SIZE), 2, Style.Cap.BUTT, new float[] {6, 4}, -1);
        flat.clear();
        flat.move(-100, 50);
        flat.line(300, 50);
        new Stroker().stroke(flat, new Pixels(part, SIZE, 0, SIZE), 2, Style.Cap.BUTT, new float[] {6, 4}, -1);
        assertThat(whole).isEqualTo(part);
    }

    @Test
    void aSharpCornerThrowsNoSpike() {
        int[] pixels = new int[SIZE * SIZE];
        Flat flat = new Flat();
        flat.move(50, 98);
        flat.line(100, 100);
        flat.line(50, 102);
        new Stroker().stroke(flat, new Pixels(pixels, SIZE, 0, SIZE), 4, Style.Cap.BUTT, SOLID, -1);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 104; x < SIZE; x++) {
                assertThat(pixels[y * SIZE + x]).isZero();
            }
        }
        assertThat(pixels[100 * SIZE + 100]).isEqualTo(-1);
    }

    @Test
    void dashesOnALineBeyondAllNumbersEnd() {
        DrawingBuilder builder = new DrawingBuilder(SIZE, SIZE, 0, Type.load());
        Style dashed = Style.stroke(-1, 2).dashed(Dash.DASH);
        builder.polyline(new double[] {-3e38, -3e38, 3e38, 3e38, 9e8, 5, -9e8, 5}, dashed, null);
        builder.polyline(new double[] {-9e8, -8e8, 9e8, 8e8}, dashed, null);
        int[] pixels = new int[SIZE * SIZE];
        new Painter(builder.type()).paint(builder.build(), pixels, SIZE, SIZE, 1);
        assertThat(Arrays.stream(pixels)).anyMatch(pixel -> pixel == -1);
    }

    private static double covered(Flat flat, double width, float[] dash) {
        int[] pixels = new int[SIZE * SIZE];
        new Stroker().stroke(flat, new Pixels(pixels, SIZE, 0, SIZE), width, Style.Cap.BUTT, dash, -1);
        double sum = 0;
        for (int pixel : pixels) {
            sum += (pixel >>> 24) / 255.0;
        }
        return sum;
    }
}
