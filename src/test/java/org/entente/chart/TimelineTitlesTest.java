package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.chart.Band.Told;
import org.entente.chart.Subject.Part;
import org.entente.draw.PlacedLabel;
import org.entente.draw.Target;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles on the timeline and its chips: none is hidden or cut, the important ones come first. */
class TimelineTitlesTest {
    @ParameterizedTest
    @EnumSource(Status.class)
    void aBarWhoseSymbolIsOutsideSaysThatItDidNotSimplyHappen(Status status) {
        Chronicle chronicle = Band.world(
                new Told("bar", "pact", "2000-01-01/2001-12-31", status.name().toLowerCase(Locale.ROOT), 5, List.of()));
        String title = chronicle.dataset().events().get(0).title().text();
        String prefix = status == Status.HAPPENED ? "" : status.name().toLowerCase(Locale.ROOT) + ": ";
        assertThat(Band.between(chronicle, "2000-06", "2001-06").titles().stream()
                        .map(PlacedLabel::text))
                .containsExactly(prefix + title);
        assertThat(Band.between(chronicle, "1999-06", "2001-06").titles().stream()
                        .map(PlacedLabel::text))
                .containsExactly(title);
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void noTwoLabelsMeet(Band band) {
        List<PlacedLabel> labels = band.drawing().labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D both =
                        labels.get(i).box().createIntersection(labels.get(j).box());
                // Lines of text that follow each other may share the space that no letter reaches into.
                if (both.getWidth() > 0.5 && both.getHeight() > 2.5) {
                    fail(labels.get(i) + " meets " + labels.get(j));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void noLabelIsCutByTheEdgeOfThePane(Band band) {
        assertThat(band.drawing().labels())
                .allMatch(label -> label.visible().getWidth() >= label.box().getWidth() - 0.01);
        if (band.height() >= 130) {
            assertThat(band.drawing().labels())
                    .allMatch(
                            label -> label.visible().getHeight() >= label.box().getHeight() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void onlyLongTitlesAreCutAndShorterOnesOnlyInANarrowBand(Band band) {
        TimelineGeometry geometry = band.layout().geometry();
        double shortest = geometry.right() - geometry.left() < 520 ? 55 : 150;
        assertThat(band.titles())
                .filteredOn(label -> label.text().endsWith("…"))
                .allMatch(label -> label.box().getWidth() > shortest);
    }

    @ParameterizedTest
    @MethodSource("org.entente.chart.Bands#bands")
    void noTitleCoversASymbolOrABunch(Band band) {
        List<Rectangle2D> marks = new ArrayList<>(band.symbols().values());
        TimelineLayout layout = band.layout();
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Bunch bunch : strip.bunches()) {
                double y = layout.y(strip, bunch.row);
                marks.add(new Rectangle2D.Double(bunch.x - bunch.width / 2, y - 3, bunch.width, 6));
            }
        }
        for (PlacedLabel title : band.titles()) {
            for (Rectangle2D mark : marks) {
                Rectangle2D both = title.box().createIntersection(mark);
                if (both.getWidth() > 0 && both.getHeight() > 3) {
                    fail(title + " covers " + mark);
                }
            }
        }
    }

    @Test
    void theFirstViewHasAtLeastTwelveTitles() {
        for (double[] size : new double[][] {{1440, 300}, {1000, 220}}) {
            Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), size[0], size[1]);
            Set<Target> titled = new HashSet<>();
            band.titles().forEach(label -> titled.add(label.target()));
            assertThat(titled).hasSizeGreaterThanOrEqualTo(12);
            assertThat(titled).contains(new Subject.Item(band.situation().view().selected()));
        }
    }

    @Test
    void allTitlesOfTheFirstViewShowWhereThereIsRoom() {
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), 1440, 700);
        Set<Target> titled = new HashSet<>();
        band.titles().forEach(label -> titled.add(label.target()));
        assertThat(titled).hasSize(band.layout().drawn().size());
    }

    @Test
    void theFirstViewSaysWhatLiesBeforeAfterAndOutsideOfTime() {
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), 1440, 300);
        assertThat(band.words(Part.EARLIER).orElseThrow()).matches("earlier: \\d+ events since 1945");
        assertThat(band.words(Part.LATER).orElseThrow()).isEqualTo("later: 4 events until 2035");
        assertThat(band.words(Part.UNDATED).orElseThrow())
                .isEqualTo(Bands.BUNDLED.undated().size() + " without a date");
        assertThat(band.says("as of 5 Nov 2024")).isTrue();
        assertThat(band.words(Part.MOMENT)).contains("1 Nov 2024");
    }

    @Test
    void anOutermostChipCountsWhereThereAreManyYears() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            told.add(Told.of("e" + i, "20" + (10 + i) + "-05-05"));
        }
        Band band = Band.between(Band.world(told), "2014", "2015");
        assertThat(band.words(Part.EARLIER)).contains("earlier: 4 events since 2010");
        assertThat(band.words(Part.LATER)).contains("later: 4 events until 2018");
    }

    @Test
    void theSelectedTitleIsAlwaysShown() {
        Chronicle chronicle = Band.generated(700, 2);
        for (Event event : chronicle.dated().subList(100, 130)) {
            TimeWindow around = new TimeWindow(
                    Extent.of(event).anchor() - 40L * 86_400, Extent.of(event).anchor() + 40L * 86_400);
            ViewState view = Opening.plain(chronicle).select(event.id()).withWindow(around);
            Band band = Band.of(chronicle, view, 1440, 300);
            assertThat(band.titles()).anyMatch(label -> label.target().equals(new Subject.Item(event.id())));
        }
    }

    @Test
    void importantEventsAreTitledBeforeOthers() {
        for (double[] size : new double[][] {{1440, 300}, {1400, 250}, {640, 230}}) {
            Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), size[0], size[1]);
            for (Event event : band.layout().drawn()) {
                boolean pact = event.kind().id().equals("pact");
                if (event.importance() >= 4 && !event.effects().isEmpty() && (size[0] > 1000 || pact)) {
                    assertThat(band.titles()).as(event.title().text()).anyMatch(label -> new Subject.Item(event.id())
                            .equals(label.target()));
                }
            }
        }
    }

    @Test
    void aTitleOnABarIsOneLineThatEndsWithTheBar() {
        for (Band band : Bands.bands()) {
            for (TimelineLayout.Strip strip : band.layout().strips()) {
                for (Stand stand : strip.singles()) {
                    if (stand.onTint && stand.side == Stand.Side.RIGHT && !stand.isSelected()) {
                        assertThat(stand.title.lines()).hasSize(1);
                        assertThat(TitleRoom.titleLeft(stand, stand.side) + stand.title.width())
                                .isLessThanOrEqualTo(stand.to);
                    }
                }
            }
        }
    }
}
