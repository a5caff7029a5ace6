package org.entente.chart;

import org.entente.state.TimeWindow;
import org.entente.time.FoldedScale;
import org.entente.time.Instants;
import org.entente.time.TimeScale;
import org.entente.time.TimeSpan;

/**
 * Where the parts of a timeline lie in its pane, in pixels, and which times they show. From above: the head with its chips, the
 * band with lanes of events and, where it is wished for, the lane of the lives of alliances and relations, the axis, the overview. In a low pane the overview and then the axis have no height.
 *
 * @param left of the band; names of lanes stand before it
 * @param right of the band
 * @param headBottom where the band begins
 * @param lanesBottom where the lanes of events end and that of lives begins; {@code bandBottom} if there is none
 * @param bandBottom where the axis begins
 * @param axisBottom where the overview begins
 * @param overviewLeft of the overview's line of time
 * @param scale of the band; its pixel 0 is {@code left}
 * @param overviewScale of the overview; its pixel 0 is {@code overviewLeft}
 * @param window what the band shows
 * @param span what the data set covers
 * @param quiet the long stretches without events
 */
public record TimelineGeometry(
        double width,
        double height,
        double left,
        double right,
        double headBottom,
        double lanesBottom,
        double bandBottom,
        double axisBottom,
        double overviewLeft,
        FoldedScale scale,
        FoldedScale overviewScale,
        TimeWindow window,
        TimeSpan span,
        Quiet quiet) {
    private static final double EDGE = 8;
    /** Room right of the band for half of a symbol at its very end. */
    private static final double OVERHANG = 12;

    private static final double HEAD = 22;
    private static final double AXIS = 30;
    private static final double OVERVIEW = 42;
    private static final double LEAST_OVERVIEW = 32;
    private static final double LOW = 20;
    /** Pixels from which on a day is more than a line. */
    static final double LEAST_DAY = 5;

    static TimelineGeometry of(
            TimeWindow shown,
            TimeSpan span,
            Quiet quiet,
            LifeLane.Need lives,
            double gutter,
            double width,
            double height) {
        double w = size(width);
        double h = size(height);
        double overview = h >= 150 ? Math.max(LEAST_OVERVIEW, Math.min(OVERVIEW, h * 0.15)) : h >= 110 ? LOW : 0;
        double axis = h >= 80 ? AXIS : 0;
        double head = h >= 50 ? HEAD : 0;
        double bandBottom = h - overview - axis;
        double left = Math.min(gutter, w / 4);
        double right = Math.max(left + 1, w - OVERHANG);
        FoldedScale scale = shown == null
                ? whole(span, right - left, 24, quiet)
                : FoldedScale.fit(new TimeSpan(shown.from(), shown.to()), right - left, quiet.folded());
        return new TimelineGeometry(
                w,
                h,
                left,
                right,
                head,
                bandBottom - lives.height(bandBottom - head),
                bandBottom,
                h - overview,
                EDGE,
                scale,
                whole(span, Math.max(1, w - 2 * EDGE), 12, quiet),
                shown == null ? window(scale) : shown,
                span,
                quiet);
    }

    /** A line that shows a span with so many pixels free on either side, were nothing folded. */
    private static FoldedScale whole(TimeSpan span, double width, double pad, Quiet quiet) {
        TimeScale plain = TimeScale.fit(span, width, pad);
        return quiet.folded().isEmpty() ? FoldedScale.of(plain) : FoldedScale.fit(plain.span(), width, quiet.folded());
    }

    /** The same pane showing another window. */
    public TimelineGeometry showing(TimeWindow shown) {
        return new TimelineGeometry(
                width,
                height,
                left,
                right,
                headBottom,
                lanesBottom,
                bandBottom,
                axisBottom,
                overviewLeft,
                FoldedScale.fit(new TimeSpan(shown.from(), shown.to()), right - left, quiet.folded()),
                overviewScale,
                shown,
                span,
                quiet);
    }

    private static double size(double pixels) {
        return pixels > 1 ? Math.min(pixels, 1_000_000) : 1;
    }

    static TimeWindow window(FoldedScale scale) {
        TimeSpan span = scale.span();
        return new TimeWindow(span.from(), span.to());
    }

    /** Where an instant lies in the pane; finite, and outside the band if the band doesn't show it. */
    public double x(long instant) {
        return left + scale.x(instant);
    }

    /**
     * Where the line of a moment stands: at its instant, but in the middle of the day for the last second of a day, which means
     * all of it, unless the day is too narrow for that to show or the band shows a part of it only.
     */
    double lineX(long moment) {
        double day = Instants.DAY / scale.secondsPerPixel();
        boolean wholeDay = Instants.secondOfDay(moment) == Instants.DAY - 1;
        if (!wholeDay || day < LEAST_DAY || day > right - left || scale.isFolded(moment)) {
            return x(moment);
        }
        return x(Instants.minus(moment, Instants.DAY / 2 - 1));
    }

    /** The second that the band has at a pixel of the pane. */
    public long instant(double x) {
        return scale.instant(x - left);
    }

    /** Where an instant lies on the overview. */
    public double overviewX(long instant) {
        return overviewLeft + overviewScale.x(instant);
    }

    /** The second that the overview has at a pixel of the pane. */
    public long overviewInstant(double x) {
        return overviewScale.instant(x - overviewLeft);
    }

    double bandHeight() {
        return Math.max(0, bandBottom - headBottom);
    }

    /** Of the lanes of events together. */
    double lanesHeight() {
        return Math.max(0, lanesBottom - headBottom);
    }

    boolean hasLives() {
        return lanesBottom < bandBottom;
    }

    boolean hasOverview() {
        return axisBottom < height;
    }

    boolean hasAxis() {
        return bandBottom < axisBottom;
    }

    /** A pixel of the pane held inside the band, a margin kept where there is room for one. */
    double clampX(double x, double margin) {
        double low = left + margin;
        double high = right - margin;
        return low > high ? (left + right) / 2 : Math.max(low, Math.min(high, x));
    }
}
