package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FoldedScaleTest {
    private static final double WIDTH = 1000;
    private static final long YEAR = Instants.MEAN_YEAR;

    /** Folds of years with open time between them, and a window that shows some of them. */
    record Case(Folds folds, TimeSpan window) {
        FoldedScale scale() {
            return FoldedScale.fit(window, WIDTH, folds);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Long>> lengths =
                Arbitraries.longs().between(60, 50 * YEAR).list().ofMinSize(0).ofMaxSize(12);
        Arbitrary<Long> start = Arbitraries.longs().between(-100 * YEAR, 50 * YEAR);
        Arbitrary<Long> length = Arbitraries.longs().between(3600, 150 * YEAR);
        return Combinators.combine(lengths, start, length)
                .as((all, from, long_) -> new Case(folds(all), new TimeSpan(from, from + long_)));
    }

    /** Every second stretch is folded. */
    private static Folds folds(List<Long> lengths) {
        List<TimeSpan> spans = new ArrayList<>();
        long at = -90 * YEAR;
        for (int i = 0; i + 1 < lengths.size(); i += 2) {
            at += lengths.get(i);
            spans.add(new TimeSpan(at, at + lengths.get(i + 1) - 1));
            at += lengths.get(i + 1);
        }
        return new Folds(spans);
    }

    @Property
    void laterInstantsLieFartherRight(
            @ForAll("cases") Case given, @ForAll long a, @ForAll long b, @ForAll @DoubleRange(max = 1) double part) {
        FoldedScale scale = given.scale();
        assertThat(scale.x(Math.min(a, b))).isLessThanOrEqualTo(scale.x(Math.max(a, b)));
        long near = given.window().from() + (long) (part * given.window().seconds());
        assertThat(scale.x(near)).isLessThan(scale.x(near + YEAR));
    }

    @Property
    void anInstantIsFoundAgainAtItsPixel(@ForAll("cases") Case given, @ForAll @DoubleRange(max = 1) double part) {
        FoldedScale scale = given.scale();
        long instant = given.window().from() + (long) (part * given.window().seconds());
        double perPixel = scale.isFolded(instant) ? 50.0 * YEAR / FoldedScale.FOLD : scale.secondsPerPixel();
        assertThat((double) scale.instant(scale.x(instant))).isCloseTo(instant, within(1.0 + perPixel * 1e-6));
    }

    @Property
    void aPixelIsFoundAgainAtItsInstant(@ForAll("cases") Case given, @ForAll @DoubleRange(max = WIDTH) double x) {
        FoldedScale scale = given.scale();
        assertThat(scale.x(scale.instant(x))).isCloseTo(x, within(1 / scale.secondsPerPixel() + 1e-3));
    }

    @Property
    void theSpanFillsTheLine(@ForAll("cases") Case given) {
        FoldedScale scale = given.scale();
        assertThat(scale.x(given.window().from())).isCloseTo(0, within(1e-6));
        assertThat(scale.x(given.window().to() + 1)).isCloseTo(WIDTH, within(1e-3));
    }

    @Property
    void aFoldIsAsWideAsFoldsAreAndNarrowerThanItsTime(@ForAll("cases") Case given) {
        FoldedScale scale = given.scale();
        for (FoldedScale.Fold fold : scale.shown()) {
            assertThat(fold.width()).isCloseTo(FoldedScale.FOLD, within(1e-6));
            assertThat(fold.span().seconds() / scale.secondsPerPixel()).isGreaterThan(fold.width());
            assertThat(scale.isFolded(fold.middle())).isTrue();
        }
    }

    @Property
    void openTimeIsAsLargeEverywhere(@ForAll("cases") Case given, @ForAll @DoubleRange(max = 1) double part) {
        FoldedScale scale = given.scale();
        long instant = given.window().from() + (long) (part * given.window().seconds());
        long second = instant + 1 + (long) scale.secondsPerPixel();
        int fold = scale.folds().firstFrom(instant);
        boolean isOpen = fold == scale.folds().spans().size()
                || scale.folds().spans().get(fold).from() > second;
        if (isOpen) {
            assertThat(scale.x(second) - scale.x(instant))
                    .isCloseTo((second - instant) / scale.secondsPerPixel(), within(1e-4));
        }
    }

    @Property
    void withoutFoldsItIsAPlainScale(
            @ForAll("cases") Case given, @ForAll long instant, @ForAll @DoubleRange(max = WIDTH) double x) {
        TimeScale plain = TimeScale.fit(given.window(), WIDTH, 0);
        FoldedScale scale = FoldedScale.fit(given.window(), WIDTH, Folds.NONE);
        assertThat(scale.x(instant)).isEqualTo(plain.x(instant));
        assertThat(scale.instant(x)).isEqualTo(plain.instant(x));
        assertThat(scale.zoom(1.7, x).span()).isEqualTo(plain.zoom(1.7, x).span());
        assertThat(scale.pan(x).span()).isEqualTo(plain.pan(x).span());
    }

    @Property
    void theInstantUnderThePointerStaysThereWhileZooming(
            @ForAll("cases") Case given,
            @ForAll @DoubleRange(max = WIDTH) double x,
            @ForAll @DoubleRange(min = 0.05, max = 20) double factor) {
        FoldedScale scale = given.scale();
        long instant = scale.instant(x);
        FoldedScale zoomed = scale.zoom(factor, x);
        assertThat(zoomed.x(instant)).isCloseTo(x, within(1 / zoomed.secondsPerPixel() + 1e-3));
    }

    @Property
    void panningThereAndBackChangesNothing(
            @ForAll("cases") Case given, @ForAll @DoubleRange(min = -3000, max = 3000) double pixels) {
        FoldedScale scale = given.scale();
        FoldedScale there = scale.pan(pixels);
        long instant = scale.instant(500);
        assertThat(there.x(instant)).isCloseTo(scale.x(instant) + pixels, within(1e-2));
        assertThat(there.pan(-pixels).x(instant)).isCloseTo(scale.x(instant), within(1e-2));
    }

    @Property
    void theLineOfAPannedSpanIsThePannedLine(
            @ForAll("cases") Case given, @ForAll @DoubleRange(min = -300, max = 300) double pixels) {
        FoldedScale panned = given.scale().pan(pixels);
        if (panned.shown().isEmpty() || panned.secondsPerPixel() < 1) {
            return;
        }
        FoldedScale again = FoldedScale.fit(panned.span(), WIDTH, given.folds());
        long instant = panned.instant(500);
        assertThat(again.x(instant)).isCloseTo(panned.x(instant), within(2.0));
    }

    @Test
    void aFoldWithinTheWindowLeavesItsRoomToTheRest() {
        Folds folds = new Folds(List.of(new TimeSpan(10_000, 89_999)));
        FoldedScale scale = FoldedScale.fit(new TimeSpan(0, 99_999), WIDTH, folds);
        assertThat(scale.x(10_000)).isCloseTo((WIDTH - FoldedScale.FOLD) / 2, within(1e-6));
        assertThat(scale.x(90_000)).isCloseTo((WIDTH + FoldedScale.FOLD) / 2, within(1e-6));
        assertThat(scale.instant(WIDTH / 2)).isEqualTo(50_000);
    }

    @Test
    void aWindowInsideAFoldIsOpen() {
        Folds folds = new Folds(List.of(new TimeSpan(0, 100 * YEAR)));
        FoldedScale scale = FoldedScale.fit(new TimeSpan(10 * YEAR, 20 * YEAR), WIDTH, folds);
        assertThat(scale.shown()).isEmpty();
        assertThat(scale.isFolded(15 * YEAR)).isFalse();
        assertThat(scale.x(15 * YEAR)).isCloseTo(WIDTH / 2, within(0.01));
    }

    @Test
    void aFoldTooShortToSaveRoomIsOpen() {
        Folds folds = new Folds(List.of(new TimeSpan(50_000, 51_000)));
        FoldedScale scale = FoldedScale.fit(new TimeSpan(0, 99_999), WIDTH, folds);
        assertThat(scale.shown()).isEmpty();
        assertThat(scale.x(50_500)).isCloseTo(505, within(0.01));
    }

    @Test
    void foldsThatMeetOrHaveNoEndAreRefused() {
        assertThatThrownBy(() -> new Folds(List.of(new TimeSpan(0, 10), new TimeSpan(11, 20))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Folds(List.of(new TimeSpan(0, Long.MAX_VALUE))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
