package org.entente.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Time on a line of pixels on which some stretches are folded: each of them takes {@link #FOLD} pixels, or fewer where it would
 * have fewer unfolded, and all other time is as large as the rest of the line allows. Without folds it is a {@link TimeScale}.
 *
 * <p>Immutable; pixels grow with time everywhere, and do not jump while it is zoomed or moved. The open time between two folds
 * is a {@code TimeScale} of its own; the one of the piece at home is kept, the others follow from it, so that pixels near the line
 * are as exact as that is.
 */
public final class FoldedScale {
    /** How wide a fold is, in pixels. */
    public static final double FOLD = 34;

    private final TimeScale scale;
    private final Folds folds;
    /** The open piece that {@link #scale} is for: the one before the fold of that index. */
    private final int home;
    /** The first pixel of each fold, and the one after its last. */
    private final double[] starts;

    private final double[] ends;

    /**
     * A fold that a line shows.
     *
     * @param span what is folded
     * @param x its first pixel
     * @param width pixels, more than 0
     */
    public record Fold(TimeSpan span, double x, double width) {
        /** The instant in the middle of it. */
        public long middle() {
            return span.from() + (span.to() - span.from()) / 2;
        }
    }

    private FoldedScale(TimeScale scale, Folds folds, int home) {
        this.scale = scale;
        this.folds = folds;
        this.home = home;
        int count = folds.spans().size();
        starts = new double[count];
        ends = new double[count];
        for (int i = home; i < count; i++) {
            starts[i] = i == home ? scale.x(from(i)) : ends[i - 1] + open(i - 1, i);
            ends[i] = starts[i] + width(i);
        }
        for (int i = home - 1; i >= 0; i--) {
            ends[i] = i == home - 1 ? scale.x(end(i)) : starts[i + 1] - open(i, i + 1);
            starts[i] = ends[i] - width(i);
        }
    }

    /** A line on which nothing is folded. */
    public static FoldedScale of(TimeScale scale) {
        return new FoldedScale(scale, Folds.NONE, 0);
    }

    /**
     * The line of so many pixels that shows a span from end to end. If next to nothing of the span would be left open, nothing is
     * folded. O(n log n) for n folds in the span.
     */
    public static FoldedScale fit(TimeSpan span, double width, Folds folds) {
        TimeScale plain = TimeScale.fit(span, width, 0);
        int first = folds.firstFrom(span.from());
        double seconds = secondsPerPixel(plain, span, width, folds, first);
        if (Double.isNaN(seconds)) {
            return of(plain);
        }
        TimeScale scale = new TimeScale(span.from(), 0, seconds, width);
        if (folds.contains(span.from())) {
            TimeSpan fold = folds.spans().get(first);
            double part = (double) Instants.minus(fold.to() + 1, span.from()) / fold.seconds();
            double shown = part * Math.min(FOLD, fold.seconds() / scale.secondsPerPixel());
            return new FoldedScale(scale.moved(fold.to() + 1, shown), folds, first + 1);
        }
        return new FoldedScale(scale, folds, first);
    }

    /**
     * Seconds a pixel of open time, at which the span just fills the width: folds that save room by being folded are, the longest
     * first, since each that is leaves fewer seconds to a pixel. NaN if nothing is to be folded.
     */
    private static double secondsPerPixel(TimeScale plain, TimeSpan span, double width, Folds folds, int first) {
        List<TimeSpan> seen = new ArrayList<>();
        for (int i = first; i < folds.spans().size() && folds.spans().get(i).from() <= span.to(); i++) {
            seen.add(folds.spans().get(i));
        }
        seen.sort((a, b) -> Long.compare(b.seconds(), a.seconds()));
        double open = span.seconds();
        double room = width;
        double seconds = plain.secondsPerPixel();
        for (TimeSpan fold : seen) {
            if (fold.seconds() <= FOLD * seconds) {
                break;
            }
            double inside = Math.min(fold.to(), span.to()) - (double) Math.max(fold.from(), span.from()) + 1;
            open -= inside;
            room -= FOLD * inside / fold.seconds();
            seconds = open / room;
            if (open < TimeScale.SHORTEST || room <= 0) {
                return Double.NaN;
            }
        }
        return seen.isEmpty() || seconds * width < TimeScale.SHORTEST ? Double.NaN : seconds;
    }

    private long from(int fold) {
        return folds.spans().get(fold).from();
    }

    /** The first second after a fold. */
    private long end(int fold) {
        return folds.spans().get(fold).to() + 1;
    }

    private double seconds(int fold) {
        return folds.spans().get(fold).seconds();
    }

    private double width(int fold) {
        return Math.min(FOLD, seconds(fold) / scale.secondsPerPixel());
    }

    /** Pixels of the open time between two folds that follow each other. */
    private double open(int before, int after) {
        return ((double) from(after) - end(before)) / scale.secondsPerPixel();
    }

    /** Pixels of the line, at least 1. */
    public double width() {
        return scale.width();
    }

    /** Seconds a pixel where time is open. */
    public double secondsPerPixel() {
        return scale.secondsPerPixel();
    }

    public Folds folds() {
        return folds;
    }

    /** Whether an instant lies in a fold that is narrower than its time would be unfolded. */
    public boolean isFolded(long instant) {
        int fold = folds.firstFrom(instant);
        return fold < starts.length && from(fold) <= instant && isEffective(fold);
    }

    private boolean isEffective(int fold) {
        return seconds(fold) > FOLD * scale.secondsPerPixel();
    }

    /** The folds on the line that are narrower than their time would be unfolded, in order of time. */
    public List<Fold> shown() {
        List<Fold> shown = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (ends[i] > 0 && starts[i] < width() && isEffective(i)) {
                shown.add(new Fold(folds.spans().get(i), starts[i], ends[i] - starts[i]));
            }
        }
        return shown;
    }

    /** Where an instant lies, in pixels from the left end; finite for every instant. O(log n) for n folds. */
    public double x(long instant) {
        int fold = folds.firstFrom(instant);
        if (fold < starts.length && from(fold) <= instant) {
            return starts[fold] + (ends[fold] - starts[fold]) * ((double) (instant - from(fold)) / seconds(fold));
        }
        return piece(fold).x(instant);
    }

    /** The open time before the fold of an index, as a line that has the same pixels. */
    private TimeScale piece(int index) {
        if (index == home) {
            return scale;
        }
        return index < home ? scale.moved(from(index), starts[index]) : scale.moved(end(index - 1), ends[index - 1]);
    }

    /** The piece that holds a pixel, or −1 − the index of the fold that does. */
    private int place(double x) {
        int after = Arrays.binarySearch(starts, x);
        after = after < 0 ? -after - 1 : after + 1;
        return after > 0 && x < ends[after - 1] ? -after : after;
    }

    /** The second that lies at a pixel. O(log n) for n folds. */
    public long instant(double x) {
        int place = place(x);
        if (place >= 0) {
            return piece(place).instant(x);
        }
        int fold = -1 - place;
        double part = (x - starts[fold]) / (ends[fold] - starts[fold]);
        return Math.min(
                folds.spans().get(fold).to(), Instants.plus(from(fold), (long) Math.floor(part * seconds(fold))));
    }

    /** The first and the last second that the line shows. */
    public TimeSpan span() {
        return new TimeSpan(instant(0), instant(width()));
    }

    /**
     * The line magnified around a pixel, whose instant stays where it is.
     *
     * @param factor more than 1 shows less time; must be more than 0, others change nothing
     */
    public FoldedScale zoom(double factor, double atPixel) {
        if (!Double.isFinite(atPixel)) {
            return this;
        }
        int place = place(atPixel);
        if (place >= 0) {
            return new FoldedScale(piece(place).zoom(factor, atPixel), folds, place);
        }
        int fold = -1 - place;
        double part = (atPixel - starts[fold]) / (ends[fold] - starts[fold]);
        TimeScale zoomed = scale.zoom(factor, atPixel);
        double wide = Math.min(FOLD, seconds(fold) / zoomed.secondsPerPixel());
        return new FoldedScale(zoomed.moved(from(fold), atPixel - part * wide), folds, fold);
    }

    /** The line after its contents were moved to the right by so many pixels. */
    public FoldedScale pan(double pixels) {
        return new FoldedScale(scale.pan(pixels), folds, home);
    }

    /** The line moved, not scaled, so that an instant lies at a pixel. */
    public FoldedScale moved(long instant, double toPixel) {
        return pan(toPixel - x(instant));
    }
}
