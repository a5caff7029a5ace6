package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.state.Opening;
import org.junit.jupiter.api.Test;

/** What the timeline tells under the pointer. */
class TimelineHoverTest {
    @Test
    void hoveringTellsTitleDateAndStatusInsideThePane() {
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), 1440, 300);
        for (Event event : band.layout().drawn()) {
            Drawing tip = Band.CHART
                    .hover(new Subject.Item(event.id()), band.situation(), Palette.LIGHT, 1440, 300, 700, 100)
                    .orElseThrow();
            assertThat(tip.labels()).noneMatch(PlacedLabel::isCut);
            String words = String.join(
                    " ", tip.labels().stream().map(PlacedLabel::text).toList());
            assertThat(words).contains(event.title().text());
            assertThat(words).contains(event.kind().label().text());
        }
    }

    @Test
    void aTipHidesNothingSelectedAndStandsBesideThePointer() {
        for (double[] size : new double[][] {{1440, 300}, {640, 230}}) {
            Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), size[0], size[1]);
            EventId selected = (EventId) band.situation().view().selected();
            for (Map.Entry<EventId, Rectangle2D> mark : band.symbols().entrySet()) {
                double x = mark.getValue().getCenterX();
                double y = mark.getValue().getCenterY();
                Drawing tip = Band.CHART
                        .hover(new Subject.Item(mark.getKey()), band.situation(), Palette.LIGHT, size[0], size[1], x, y)
                        .orElseThrow();
                Rectangle2D box =
                        tip.shapes().get(tip.shapes().size() - 1).path().getBounds2D();
                assertThat(box.intersects(band.symbols().get(selected))).isFalse();
                assertThat(box.contains(x, y)).isFalse();
                assertThat(box.getMinX()).isLessThan(x + 30);
                assertThat(box.getMaxX()).isGreaterThan(x - 30);
            }
        }
    }

    @Test
    void hoveringABunchListsItsEvents() {
        Band band = Band.whole(Bands.BUNDLED);
        assertThat(band.clusters()).isNotEmpty();
        for (Subject.Cluster cluster : band.clusters()) {
            Drawing tip = Band.CHART
                    .hover(cluster, band.situation(), Palette.LIGHT, 1440, 300, 700, 100)
                    .orElseThrow();
            assertThat(tip.labels())
                    .anyMatch(label -> label.text().equals(cluster.events().size() + " events"));
        }
    }

    @Test
    void nothingHoversWhereNothingIsDrawn() {
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), 1440, 300);
        EventId outside = band.layout().earlier().get(0).id();
        assertThat(Band.CHART.hover(new Subject.Item(outside), band.situation(), Palette.LIGHT, 1440, 300, 700, 100))
                .isEmpty();
    }
}
