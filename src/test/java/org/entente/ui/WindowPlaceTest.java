package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.entente.io.Preferences;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 24, 1600, 976);
    private static final Rectangle2D RIGHT = new Rectangle2D(1600, 0, 1024, 700);

    @Test
    void aNewWindowStandsInTheMiddleOfTheMainScreen() {
        assertThat(place(1440, 900, Double.NaN, Double.NaN)).isEqualTo(new Rectangle2D(80, 62, 1440, 900));
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        assertThat(WindowPlace.of(left(1440, 900, Double.NaN, Double.NaN), List.of(RIGHT)))
                .isEqualTo(RIGHT);
    }

    @Test
    void aWindowComesBackWhereItWasLeft() {
        assertThat(place(800, 600, 1700, 50)).isEqualTo(new Rectangle2D(1700, 50, 800, 600));
    }

    @Test
    void aWindowThatWouldReachOverTheEdgeIsMovedIn() {
        assertThat(place(800, 600, -300, -40)).isEqualTo(new Rectangle2D(0, 24, 800, 600));
        assertThat(place(800, 600, 1500, 300)).isEqualTo(new Rectangle2D(1600, 100, 800, 600));
    }

    @Test
    void aWindowLeftOnAScreenThatIsGoneStandsInTheMiddleOfTheMainOne() {
        assertThat(place(800, 600, 5000, 5000)).isEqualTo(new Rectangle2D(400, 212, 800, 600));
    }

    private static Rectangle2D place(double width, double height, double x, double y) {
        return WindowPlace.of(left(width, height, x, y), List.of(MAIN, RIGHT));
    }

    private static Preferences left(double width, double height, double x, double y) {
        return new Preferences(width, height, x, y, false, Map.of(), Set.of(), "");
    }

    @Test
    void aDialogStandsInTheMiddleOfItsWindow() {
        assertThat(WindowPlace.over(new Rectangle2D(100, 50, 800, 600), 400, 200, new Rectangle2D(0, 0, 1600, 1000)))
                .isEqualTo(new Rectangle2D(300, 250, 400, 200));
    }

    @Test
    void aDialogLargerThanItsWindowDoesNotReachOverTheEdgeOfTheScreen() {
        Rectangle2D screen = new Rectangle2D(1600, 0, 1024, 700);
        Rectangle2D place = WindowPlace.over(new Rectangle2D(2300, 500, 300, 150), 900, 650, screen);
        assertThat(screen.contains(place)).isTrue();
    }
}
