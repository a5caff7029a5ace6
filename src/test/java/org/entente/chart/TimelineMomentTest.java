package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.entente.chart.Band.Told;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLine;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

/** The lines of the moment and of the data set's day on the timeline. */
class TimelineMomentTest {
    @Test
    void theLineOfAMomentThatMeansADayStandsInItsMiddle() {
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), 1440, 300);
        double x = band.geometry().x(Worlds.at("2024-11-01T12:00:00Z"));
        assertThat(band.lines(new Handle(Part.MOMENT)))
                .isNotEmpty()
                .allMatch(line -> Math.abs(line.x1() - x) < 0.01 && Math.abs(line.x2() - x) < 0.01);
    }

    @Test
    void theLineOfAMomentWithinADayStandsAtItsInstant() {
        long moment = Worlds.at("2024-10-31T18:30:00Z");
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED).withMoment(moment), 1440, 300);
        assertThat(band.lines(new Handle(Part.MOMENT)))
                .isNotEmpty()
                .allMatch(line -> Math.abs(line.x1() - band.geometry().x(moment)) < 0.01);
    }

    @Test
    void theMomentsChipStandsOverItsLineWhereverThatIs() {
        for (String day : List.of("2024-10-25", "2024-10-26", "2024-10-28", "2024-11-01", "2024-11-04", "2024-11-05")) {
            ViewState view = Opening.of(Bands.BUNDLED)
                    .withWindow(Band.window("2024-10-25", "2024-11-06"))
                    .withMoment(Edtf.parse(day).latest());
            Band band = Band.of(Bands.BUNDLED, view, 640, 230);
            double x = band.lines(new Handle(Part.MOMENT)).get(0).x1();
            Rectangle2D chip = band.drawing().labels().stream()
                    .filter(label -> new Handle(Part.MOMENT).equals(label.target()))
                    .findFirst()
                    .orElseThrow()
                    .box();
            assertThat(chip.getCenterX()).as(day).isCloseTo(Math.min(x, 640 - 12 - chip.getWidth() / 2), within(0.5));
            assertThat(band.words(Part.EARLIER)).as(day).isPresent();
            assertThat(band.words(Part.LATER)).as(day).isPresent();
            assertThat(band.words(Part.UNDATED)).as(day).isPresent();
        }
    }

    @Test
    void theMomentOutsideTheWindowIsStillNamed() {
        Chronicle chronicle = Band.world(Told.of("a1", "2001"), Told.of("a2", "2020"));
        ViewState view = Opening.plain(chronicle).withMoment(Worlds.at("2010-05-05"));
        Band before = Band.of(chronicle, view.withWindow(Band.window("2015", "2021")), 1000, 300);
        assertThat(before.lines(new Handle(Part.MOMENT))).isEmpty();
        assertThat(before.words(Part.MOMENT)).contains("5 May 2010");
    }

    @Test
    void theLineAsOfKeepsApartFromTheMoment() {
        Chronicle chronicle = Band.world(Told.of("a1", "2024-11-01"));
        Band band = Band.between(chronicle, "2024-10-25", "2024-11-12");
        double moment = band.lines(new Handle(Part.MOMENT)).get(0).x1();
        assertThat(dashed(band)).hasSize(1).allMatch(line -> Math.abs(line.x1() - moment) >= 3);
        assertThat(band.says("as of 5 Nov 2024")).isTrue();
    }

    private static List<PlacedLine> dashed(Band band) {
        return band.drawing().lines().stream()
                .filter(line -> line.style().stroke() == Palette.LIGHT.asOf())
                .filter(line -> line.y1() <= band.geometry().headBottom()
                        && line.y2() > band.geometry().headBottom())
                .toList();
    }
}
