package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.chart.Subject.Part;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.layout.Positions;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

/** Pictures of a data set in which nothing has a date. */
class TimelessChartTest {
    private static final Chronicle TIMELESS = Worlds.chronicle(Worlds.timeless());

    @Test
    void theTimelineHasNoAxisAndNoMomentButSaysSoAndKeepsTheUndated() {
        Band band = Band.whole(TIMELESS);
        assertThat(band.says("no dated events")).isTrue();
        assertThat(band.words(Part.UNDATED)).contains("1 without a date");
        assertThat(band.drawing().labels()).hasSize(2);
        assertThat(band.drawing().lines()).isEmpty();
    }

    @Test
    void aDayThatSomebodyAskedForHasNoPlaceOnTheTimelineEither() {
        Band band = Band.of(TIMELESS, Opening.of(TIMELESS).withMoment(Worlds.at("1995")), 1440, 300);
        assertThat(band.words(Part.MOMENT)).isEmpty();
    }

    @Test
    void nothingOnTheSheetNamesADay() {
        Situation situation = Situation.of(TIMELESS, Opening.of(TIMELESS));
        Positions positions = Positions.of(new double[] {0, 100, 200}, new double[] {0, 50, 0});
        Sheet.Contents contents = Sheet.Contents.of(Sheet.Charts.BOTH, true);
        Drawing drawing =
                new Sheet(Pane.TYPE, Pane.FLAGS).draw(situation, positions, null, Palette.LIGHT, contents, 1440, 900);
        assertThat(drawing.labels()).extracting(PlacedLabel::text).contains("Nothing has a date");
        assertThat(drawing.labels()).extracting(PlacedLabel::text).noneMatch(text -> text.matches(".*\\d{4}.*"));
        assertThat(contents.description(situation)).isEqualTo("Nothing has a date.");
    }
}
