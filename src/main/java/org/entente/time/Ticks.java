package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The two rows of a time axis: minor ticks with short labels (1, Nov, 14:00) and below them the larger pieces of time they lie in
 * (November 2024, 2024, 1 Nov 2024), of which the first reaches in from the left. Labels neither meet within a row nor leave the line.
 *
 * @param minor in order of time, all on the line
 * @param major in order of time; the first may begin left of the line
 */
public record Ticks(List<Tick> minor, List<Tick> major) {
    /** Pixels kept free between labels of a row, at least. */
    public static final double GAP = 6;

    private static final double LEAST_SPACING = 4;
    /** More than this on one line would be a mistake of the caller, and a frozen window. */
    private static final int MOST_TICKS = 10_000;

    public Ticks {
        minor = List.copyOf(minor);
        major = List.copyOf(major);
    }

    /**
     * A tick.
     *
     * @param instant epoch seconds
     * @param x its pixel; for the first major tick it may be negative
     * @param label its text, empty where there is no room
     * @param labelX the pixel of the label's left end
     * @param boundary the coarsest boundary of the calendar it stands on, from MILLENNIUM to SECOND
     */
    public record Tick(long instant, double x, String label, double labelX, Precision boundary) {}

    /**
     * The ticks for a line: the finest step that keeps the spacing and leaves room for every label.
     *
     * @param spacing pixels between minor ticks, at least, on average
     * @param labelWidth how wide a label will be, in pixels
     */
    public static Ticks of(TimeScale scale, double spacing, ToDoubleFunction<String> labelWidth) {
        return of(FoldedScale.of(scale), spacing, labelWidth);
    }

    /**
     * The same for a line with folds: no tick stands in one, and behind each the larger piece of time there is named anew.
     *
     * @param spacing pixels between minor ticks, at least, on average
     * @param labelWidth how wide a label will be, in pixels
     */
    public static Ticks of(FoldedScale scale, double spacing, ToDoubleFunction<String> labelWidth) {
        double least = Math.max(LEAST_SPACING, scale.width() / MOST_TICKS);
        double seconds = (spacing > least ? spacing : least) * scale.secondsPerPixel();
        TickStep step = TickStep.COARSEST;
        List<Tick> minor = List.of();
        for (int i = TickStep.atLeast(seconds); i < TickStep.count(); i++) {
            step = TickStep.get(i);
            minor = minor(scale, step, labelWidth);
            if (haveRoom(scale, minor, labelWidth)) {
                break;
            }
        }
        return new Ticks(placed(scale, minor, labelWidth), major(scale, step, labelWidth));
    }

    private static List<Tick> minor(FoldedScale scale, TickStep step, ToDoubleFunction<String> labelWidth) {
        List<Tick> ticks = new ArrayList<>();
        CalendarUnit unit = step.unit();
        long index = unit.index(scale.instant(0));
        for (long at = unit.start(index); scale.x(at) <= scale.width(); at = unit.start(index)) {
            double x = scale.x(at);
            if (scale.isFolded(at)) {
                index = Math.max(index + 1, unit.index(foldEnd(scale, at)));
                continue;
            }
            if (x >= 0) {
                String label = step.label(at);
                ticks.add(new Tick(at, x, label, x - labelWidth.applyAsDouble(label) / 2, boundary(at)));
            }
            index++;
        }
        return ticks;
    }

    /** The last second of the fold that an instant lies in. */
    private static long foldEnd(FoldedScale scale, long instant) {
        return scale.folds().spans().get(scale.folds().firstFrom(instant)).to();
    }

    /** Whether no two labels meet, but for those that a fold brings together. */
    private static boolean haveRoom(FoldedScale scale, List<Tick> ticks, ToDoubleFunction<String> labelWidth) {
        double free = Double.NEGATIVE_INFINITY;
        int piece = -1;
        for (Tick tick : ticks) {
            int here = scale.folds().firstFrom(tick.instant());
            if (tick.labelX() < free && here == piece) {
                return false;
            }
            piece = here;
            free = tick.labelX() + labelWidth.applyAsDouble(tick.label()) + GAP;
        }
        return true;
    }

    /**
     * The same ticks with labels moved inside the line's ends, and without those that would then meet the one before or a fold,
     * which tells of itself there.
     */
    private static List<Tick> placed(FoldedScale scale, List<Tick> ticks, ToDoubleFunction<String> labelWidth) {
        double width = scale.width();
        List<Tick> placed = new ArrayList<>(ticks.size());
        double free = 0;
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            double wide = labelWidth.applyAsDouble(tick.label());
            double left = Math.max(0, Math.min(width - wide, tick.labelX()));
            // A label pushed in from the left gives way to the next one, which stands in its proper place.
            boolean blocked = left > tick.labelX()
                    && i + 1 < ticks.size()
                    && left + wide + GAP > ticks.get(i + 1).labelX();
            boolean fits = left >= free && wide <= width && !blocked && isOpen(scale, left, left + wide);
            placed.add(new Tick(tick.instant(), tick.x(), fits ? tick.label() : "", left, tick.boundary()));
            free = fits ? left + wide + GAP : free;
        }
        return placed;
    }

    private static boolean isOpen(FoldedScale scale, double from, double to) {
        return scale.shown().stream().noneMatch(fold -> from < fold.x() + fold.width() && to > fold.x());
    }

    private static List<Tick> major(FoldedScale scale, TickStep step, ToDoubleFunction<String> labelWidth) {
        List<Tick> ticks = new ArrayList<>();
        double from = 0;
        long start = scale.instant(0);
        for (FoldedScale.Fold fold : scale.shown()) {
            if (fold.x() > 0) {
                major(scale, step, start, from, fold.x(), labelWidth, ticks);
            }
            from = fold.x() + fold.width();
            start = fold.span().to() + 1;
        }
        if (from < scale.width()) {
            major(scale, step, start, from, scale.width(), labelWidth, ticks);
        }
        return ticks;
    }

    /** Those of a piece of open time, from an instant and pixel on; the first reaches in from before it. */
    private static void major(
            FoldedScale scale,
            TickStep step,
            long start,
            double from,
            double to,
            ToDoubleFunction<String> labelWidth,
            List<Tick> ticks) {
        CalendarUnit unit = step.major();
        long index = unit.index(start);
        for (long at = unit.start(index); scale.x(at) <= to; at = unit.start(index)) {
            double x = scale.x(at);
            double left = Math.max(from, x) + GAP / 2;
            double room = Math.min(to, scale.x(unit.start(++index)) - GAP / 2) - left;
            ticks.add(new Tick(at, x, fitting(step.majorLabels(at), room, labelWidth), left, boundary(at)));
        }
    }

    private static String fitting(List<String> labels, double room, ToDoubleFunction<String> labelWidth) {
        for (String label : labels) {
            if (labelWidth.applyAsDouble(label) <= room) {
                return label;
            }
        }
        return "";
    }

    private static Precision boundary(long instant) {
        int second = Instants.secondOfDay(instant);
        if (second != 0) {
            return second % Instants.HOUR == 0
                    ? Precision.HOUR
                    : second % Instants.MINUTE == 0 ? Precision.MINUTE : Precision.SECOND;
        }
        CivilDate date = Instants.date(instant);
        if (date.day() > 1 || date.month() > 1) {
            return date.day() > 1 ? Precision.DAY : Precision.MONTH;
        }
        long year = date.year() > 0 ? date.year() : date.year() - 1;
        if (year == 1 || year % 1000 == 0) {
            return Precision.MILLENNIUM;
        }
        return year % 100 == 0 ? Precision.CENTURY : year % 10 == 0 ? Precision.DECADE : Precision.YEAR;
    }
}
