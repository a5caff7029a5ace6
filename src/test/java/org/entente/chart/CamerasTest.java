package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.Camera;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class CamerasTest {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 500;

    private static final Dataset DATASET = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                       {"id": "c", "name": "C", "kind": "state"}],
            "events": [{"id": "signed", "title": "Signed", "kind": "pact", "when": "2001-02-03", "participants": ["a", "b"]}]
            """);
    private static final Situation STEPPED = Situation.of(
            Worlds.chronicle(DATASET),
            ViewState.at(Worlds.at("2002")).step(DATASET.events().get(0)));

    private static Positions places(double ax, double ay, double bx, double by) {
        return Positions.builder(3)
                .put(0, ax, ay)
                .put(1, bx, by)
                .put(2, 9_000, 9_000)
                .build();
    }

    private static Camera shown(Positions places, Camera camera) {
        return Cameras.showingLit(STEPPED, places, camera, WIDTH, HEIGHT);
    }

    private static void assertInSight(Positions places, Camera camera) {
        for (int i = 0; i < 2; i++) {
            assertThat(camera.toPaneX(places.x(i), WIDTH)).isBetween(39.99, WIDTH - 39.99);
            assertThat(camera.toPaneY(places.y(i), HEIGHT)).isBetween(39.99, HEIGHT - 39.99);
        }
    }

    @Test
    void whoIsInSightMovesNoCamera() {
        Camera camera = new Camera(0, 0, 1);
        assertThat(shown(places(-200, 0, 200, 100), camera)).isSameAs(camera);
    }

    @Test
    void whoIsOffTheScreenIsBroughtIntoItWithoutZoomingAndNoFartherThanNeeded() {
        Positions places = places(0, 0, 700, 0);
        Camera camera = shown(places, new Camera(0, 0, 1));
        assertInSight(places, camera);
        assertThat(camera.zoom()).isEqualTo(1);
        assertThat(camera.toPaneX(700, WIDTH)).isCloseTo(WIDTH - 40, within(1e-6));
        assertThat(camera.y()).isEqualTo(0);
    }

    @Test
    void whoAreTooFarApartForTheZoomAreSeenFromFartherAway() {
        Positions places = places(-3_000, 0, 3_000, 2_000);
        Camera camera = shown(places, new Camera(0, 0, 1));
        assertInSight(places, camera);
        assertThat(camera.zoom()).isLessThan(1);
    }

    @Test
    void whoTakesNoPartIsNotBroughtIntoSight() {
        Camera camera = shown(places(0, 0, 10, 10), new Camera(0, 0, 1));
        assertThat(camera.toPaneX(9_000, WIDTH)).isGreaterThan(WIDTH);
    }

    @Test
    void theWayBetweenTwoCamerasBeginsAtTheOneAndEndsAtTheOther() {
        Camera from = new Camera(1, 2, 0.5);
        Camera to = new Camera(10, -20, 2);
        assertThat(Cameras.between(from, to, 0)).isEqualTo(from);
        assertThat(Cameras.between(from, to, 1)).isEqualTo(to);
        assertThat(Cameras.between(from, to, 0.5).zoom()).isCloseTo(1, within(1e-9));
    }
}
