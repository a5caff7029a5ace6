package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final int SIZE = 40;

    @Property
    void aBoxCoversEachPixelByTheAreaShared(
            @ForAll @DoubleRange(min = -20, max = 60) double x,
            @ForAll @DoubleRange(min = -20, max = 60) double y,
            @ForAll @DoubleRange(min = 0, max = 50) double w,
            @ForAll @DoubleRange(min = 0, max = 50) double h) {
        byte[] mask = mask(x, y, x + w, y, x + w, y + h, x, y + h);
        double worst = 0;
        for (int row = 0; row < SIZE; row++) {
            double high = Math.max(0, Math.min(row + 1, y + h) - Math.max(row, y));
            for (int column = 0; column < SIZE; column++) {
                double wide = Math.max(0, Math.min(column + 1, x + w) - Math.max(column, x));
                worst = Math.max(worst, Math.abs((mask[row * SIZE + column] & 0xFF) / 255.0 - wide * high));
            }
        }
        assertThat(worst).isLessThan(0.003);
    }

    @Property
    void aTriangleInsideCoversItsArea(
            @ForAll @DoubleRange(max = SIZE) double ax,
            @ForAll @DoubleRange(max = SIZE) double ay,
            @ForAll @DoubleRange(max = SIZE) double bx,
            @ForAll @DoubleRange(max = SIZE) double by,
            @ForAll @DoubleRange(max = SIZE) double cx,
            @ForAll @DoubleRange(max = SIZE) double cy) {
        double area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        double sum = 0;
        for (byte share : mask(ax, ay, bx, by, cx, cy)) {
            sum += (share & 0xFF) / 255.0;
        }
        // Each pixel is rounded to 1/255.
        assertThat(sum).isCloseTo(area, within(0.25 + SIZE * SIZE * 0.0005));
    }

    @Test
    void nothingIsLeftBehindForTheNextPolygon() {
        Coverage coverage = new Coverage();
        coverage.begin(0, 0, SIZE, SIZE);
        coverage.add(polygon(-5, -5, 90, 3, 7, 80));
        coverage.mask();
        coverage.begin(0, 0, SIZE, SIZE);
        assertThat(coverage.mask()).containsOnly(0);
    }

    private static byte[] mask(double... points) {
        Coverage coverage = new Coverage();
        coverage.begin(0, 0, SIZE, SIZE);
        coverage.add(polygon(points));
        return coverage.mask();
    }

    private static Flat polygon(double... points) {
        Flat flat = new Flat();
        flat.move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            flat.line(points[i], points[i + 1]);
        }
        return flat;
    }
}
