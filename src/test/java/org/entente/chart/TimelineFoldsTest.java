package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.entente.chart.Band.Told;
import org.entente.draw.Drawing;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.model.Event;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Folding;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.time.FoldedScale;
import org.entente.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** A timeline whose long stretches without events are folded. */
class TimelineFoldsTest {
    private static final long YEAR = 31_556_952;
    /** Two clusters with 40 quiet years between them, and 11 before the day as of which the set is told. */
    private static final Chronicle SPARSE = Band.world(
            Told.of("ea", "1950-03-01"),
            Told.of("eb", "1952-03-01"),
            Told.of("ec", "1992-03-01"),
            Told.of("ed", "1994-03-01"),
            Told.of("ee", "2013-03-01"));

    private static ViewState plain() {
        return Opening.plain(SPARSE).withWindow(Band.window("1948", "2026"));
    }

    private static ViewState folded() {
        return plain().withFolding(Folding.within(plain().window()));
    }

    private static Band band(ViewState view) {
        return Band.of(SPARSE, view, 1440, 300);
    }

    private static List<FoldedScale.Fold> folds(Band band) {
        return band.geometry().scale().shown();
    }

    @Test
    void everyStretchOfATwelfthOfTheWindowIsFoldedAndNoShorterOne() {
        List<FoldedScale.Fold> folds = folds(band(folded()));
        assertThat(folds).hasSize(3);
        for (FoldedScale.Fold fold : folds) {
            assertThat(fold.span().seconds()).isGreaterThan(5 * YEAR);
        }
    }

    @Property(tries = 200)
    void foldsNeverContainAnEvent(
            @ForAll @IntRange(max = 60) int events,
            @ForAll @LongRange(min = 1, max = 9) long seed,
            @ForAll @DoubleRange(min = 1, max = 100) double years,
            @ForAll boolean filtered) {
        Chronicle chronicle = Band.generated(events, seed);
        TimeWindow window = new TimeWindow(0, (long) (years * YEAR));
        ViewState view = Opening.plain(chronicle).withFolding(Folding.within(window));
        view = filtered ? view.toggle(Facet.EVENT_KIND, "pact") : view;
        Band band = Band.of(chronicle, view, 1000, 300);
        for (Event event : band.situation().events()) {
            Extent extent = Extent.of(event);
            for (long instant : new long[] {extent.from(), extent.anchor(), extent.to()}) {
                assertThat(band.geometry().quiet().folded().contains(instant)).isFalse();
            }
        }
        assertThat(band.geometry().quiet().folded().contains(chronicle.dataset().knownUntil()))
                .isFalse();
    }

    @Test
    void unfoldingRestoresThePicture() {
        Band before = band(plain());
        Band after = band(folded().withFolding(Folding.NONE));
        assertThat(after.drawing().labels()).isEqualTo(before.drawing().labels());
        assertThat(after.geometry().x(0)).isEqualTo(before.geometry().x(0));
    }

    @Test
    void openingOneFoldLeavesTheOthers() {
        FoldedScale.Fold first = folds(band(folded())).get(0);
        ViewState opened = folded().withFolding(folded().folding().open(first.middle()));
        assertThat(folds(band(opened)).stream().map(FoldedScale.Fold::span))
                .hasSize(2)
                .doesNotContain(first.span());
        TimeSpan span = first.span();
        ViewState again = opened.withFolding(opened.folding().fold(span.from(), span.to()));
        assertThat(again).isEqualTo(folded());
    }

    @Test
    void theTimeOutsideTheFoldsHasMoreRoom() {
        Band before = band(plain());
        Band after = band(folded());
        assertThat(after.geometry().scale().secondsPerPixel())
                .isLessThan(before.geometry().scale().secondsPerPixel() / 2);
        double apart = after.symbols().get(after.event("eb")).getCenterX()
                - after.symbols().get(after.event("ea")).getCenterX();
        double before_ = before.symbols().get(before.event("eb")).getCenterX()
                - before.symbols().get(before.event("ea")).getCenterX();
        assertThat(apart).isGreaterThan(2 * before_);
    }

    @Test
    void aFoldSaysHowManyYearsItStandsFor() {
        Band band = band(folded());
        assertThat(band.drawing().labels().stream()
                        .filter(label -> label.target() instanceof Subject.Stretch)
                        .map(PlacedLabel::text))
                .containsExactly("40 yr", "19 yr", "11 yr");
    }

    @Test
    void aFoldIsHitWhereItIsDrawnAndToldUnderThePointer() {
        Band band = band(folded());
        FoldedScale.Fold fold = folds(band).get(0);
        double x = band.geometry().left() + fold.x() + fold.width() / 2;
        Subject.Stretch stretch = new Subject.Stretch(fold.span(), true);
        double y = band.geometry().bandBottom() - 20;
        assertThat(band.drawing().at(x, y, 0).map(Hit::target)).contains(stretch);
        Drawing tip = Band.CHART
                .hover(stretch, band.situation(), Palette.LIGHT, 1440, 300, x, y)
                .orElseThrow();
        assertThat(tip.labels().stream().map(PlacedLabel::text))
                .containsExactly("40 years without an event", "1 Mar 1952 – 1 Mar 1992", "Click to unfold");
    }

    @Test
    void anOpenedStretchCanBeFoldedAtItsBracket() {
        FoldedScale.Fold first = folds(band(folded())).get(0);
        Band band = band(folded().withFolding(folded().folding().open(first.middle())));
        double x = band.geometry().x(first.middle());
        assertThat(band.drawing().at(x, band.geometry().bandBottom() - 4, 2).map(Hit::target))
                .contains(new Subject.Stretch(first.span(), false));
    }

    @Test
    void noTickStandsInAFoldAndNoLabelOnOne() {
        Band band = band(folded());
        for (FoldedScale.Fold fold : folds(band)) {
            double from = band.geometry().left() + fold.x();
            assertThat(band.drawing().labels().stream()
                            .filter(label -> label.target() == null)
                            .filter(label ->
                                    label.box().getMinY() > band.geometry().bandBottom())
                            .filter(label ->
                                    label.box().getMaxY() <= band.geometry().axisBottom())
                            .filter(label -> label.box().getMaxX() > from + 1)
                            .filter(label -> label.box().getMinX() < from + fold.width() - 1))
                    .isEmpty();
        }
    }

    @Property(tries = 100)
    void zoomingKeepsTheInstantUnderThePointer(
            @ForAll @DoubleRange(min = 0.2, max = 8) double factor,
            @ForAll @DoubleRange(min = 400, max = 1300) double x) {
        Band band = band(folded());
        TimeWindow window = TimelineGestures.zoomAt(band.geometry(), factor, x);
        TimelineGeometry after = band(folded().withWindow(window)).geometry();
        double pixel = after.x(band.geometry().instant(x));
        assertThat(pixel).isCloseTo(x, within(1.0));
    }

    @Property(tries = 100)
    void panningBackRestoresTheWindow(@ForAll @DoubleRange(min = -600, max = 600) double pixels) {
        Band band = band(folded());
        TimeWindow there = TimelineGestures.pan(band.geometry(), pixels);
        TimeWindow back = TimelineGestures.pan(band(folded().withWindow(there)).geometry(), -pixels);
        double perPixel = 50.0 * YEAR / FoldedScale.FOLD;
        assertThat((double) back.from()).isCloseTo(plain().window().from(), within(perPixel * 0.01));
        assertThat((double) back.to()).isCloseTo(plain().window().to(), within(perPixel * 0.01));
    }

    @Property(tries = 100)
    void theMomentIsDraggedToThePixelOfThePointer(@ForAll @DoubleRange(min = 200, max = 1400) double x) {
        Band band = band(folded());
        long moment = TimelineGestures.momentAt(band.geometry(), x);
        assertThat(band.geometry().x(moment)).isCloseTo(x, within(0.5));
    }

    @Test
    void theFrameOfTheOverviewKeepsWhatIsOpenAsLargeWhileItIsMoved() {
        TimeWindow window = Band.window("1990", "1996");
        Band band = band(folded().withWindow(window));
        TimeWindow moved = TimelineGestures.moveFrame(band.geometry(), 60);
        double before = band.geometry().scale().secondsPerPixel();
        assertThat(band(folded().withWindow(moved)).geometry().scale().secondsPerPixel())
                .isCloseTo(before, within(before * 0.02));
    }

    @Test
    void aBarGoesOnThroughAFold() {
        Chronicle chronicle = Band.world(
                Told.of("ea", "1950-03-01"), Told.of("long", "1951-03-01/1994-01-01"), Told.of("ez", "1994-06-01"));
        TimeWindow window = Band.window("1949", "1996");
        ViewState view = Opening.plain(chronicle).withWindow(window).withFolding(Folding.within(window));
        Band band = Band.of(chronicle, view, 1440, 300);
        FoldedScale.Fold fold = folds(band).get(0);
        double middle = band.geometry().left() + fold.x() + fold.width() / 2;
        Subject.Item bar = new Subject.Item(band.event("long"));
        assertThat(band.drawing().shapes().stream()
                        .filter(shape -> bar.equals(shape.target()))
                        .map(shape -> shape.path().getBounds2D()))
                .anyMatch(box -> box.getMinX() < middle && box.getMaxX() > middle);
    }

    @Test
    void whatIsFoldedFollowsTheFilter() {
        ViewState view = folded();
        assertThat(Band.CHART.folds(band(view).situation())).isEqualTo(3);
        ViewState without = view.toggle(Facet.EVENT_KIND, "pact");
        assertThat(Band.CHART.folds(band(without).situation())).isZero();
    }

    @Test
    void foldingForgetsWhatWasOpenedWhenItBeginsAnew() {
        Folding opened = folded().folding().open(0);
        assertThat(opened.opened()).isEqualTo(Set.of(0L));
        assertThat(Folding.within(plain().window()).opened()).isEmpty();
    }
}
