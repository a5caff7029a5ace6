package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 560;

    @Property
    void toWorldIsTheInverseOfToPane(
            @ForAll @DoubleRange(min = -5_000, max = 5_000) double x,
            @ForAll @DoubleRange(min = -5_000, max = 5_000) double y,
            @ForAll @DoubleRange(min = 0.02, max = 20) double zoom) {
        Camera camera = new Camera(300, -70, zoom);
        assertThat(camera.toWorldX(camera.toPaneX(x, WIDTH), WIDTH)).isCloseTo(x, within(1e-6));
        assertThat(camera.toWorldY(camera.toPaneY(y, HEIGHT), HEIGHT)).isCloseTo(y, within(1e-6));
    }

    @Property
    void whatIsUnderThePointerStaysThereWhenZooming(
            @ForAll @DoubleRange(min = 0, max = WIDTH) double px,
            @ForAll @DoubleRange(min = 0, max = HEIGHT) double py,
            @ForAll @DoubleRange(min = 0.02, max = 20) double zoom,
            @ForAll @DoubleRange(min = 0.01, max = 1_000) double factor) {
        Camera before = new Camera(120, 40, zoom);
        Camera after = before.zoomAt(factor, px, py, WIDTH, HEIGHT);
        assertThat(after.toWorldX(px, WIDTH)).isCloseTo(before.toWorldX(px, WIDTH), within(1e-6));
        assertThat(after.toWorldY(py, HEIGHT)).isCloseTo(before.toWorldY(py, HEIGHT), within(1e-6));
        assertThat(after.zoom()).isBetween(Camera.MIN_ZOOM, Camera.MAX_ZOOM);
    }

    @Test
    void zoomingInAndOutBySameFactorLeadsBack() {
        Camera camera = new Camera(10, 20, 1.5);
        Camera back = camera.zoomAt(1.3, 200, 100, WIDTH, HEIGHT).zoomAt(1 / 1.3, 200, 100, WIDTH, HEIGHT);
        assertThat(back.x()).isCloseTo(camera.x(), within(1e-9));
        assertThat(back.y()).isCloseTo(camera.y(), within(1e-9));
        assertThat(back.zoom()).isCloseTo(camera.zoom(), within(1e-12));
    }

    @Property
    void panningMovesEverythingByThatManyPixels(
            @ForAll @DoubleRange(min = -500, max = 500) double dx,
            @ForAll @DoubleRange(min = -500, max = 500) double dy,
            @ForAll @DoubleRange(min = 0.02, max = 20) double zoom) {
        Camera camera = new Camera(3, 4, zoom);
        Camera moved = camera.pan(dx, dy);
        assertThat(moved.toPaneX(55, WIDTH) - camera.toPaneX(55, WIDTH)).isCloseTo(dx, within(1e-6));
        assertThat(moved.toPaneY(66, HEIGHT) - camera.toPaneY(66, HEIGHT)).isCloseTo(dy, within(1e-6));
    }

    @Test
    void itsOwnPlaceIsInTheMiddleOfThePane() {
        Camera camera = new Camera(77, -5, 3);
        assertThat(camera.toPaneX(77, WIDTH)).isEqualTo(WIDTH / 2);
        assertThat(camera.toPaneY(-5, HEIGHT)).isEqualTo(HEIGHT / 2);
    }

    @Test
    void noCameraStandsNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Camera(Double.NaN, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Camera(0, Double.POSITIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Camera(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Camera(0, 0, Double.NaN));
    }
}
