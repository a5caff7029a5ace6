package org.entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.state.Folding;
import org.entente.state.Situation;
import org.entente.time.Folds;
import org.entente.time.Instants;
import org.entente.time.TimeSpan;

/**
 * The long stretches of time in which no event that passes the filter begins, ends or has its symbol, and which the last day that
 * the data set knows does not lie in.
 *
 * @param gaps in order of time
 * @param folded what is folded of those that nobody opened
 */
record Quiet(List<Gap> gaps, Folds folded) {
    private static final Quiet NONE = new Quiet(List.of(), Folds.NONE);
    private static final long MARGIN = 8;

    /**
     * A long stretch without events.
     *
     * @param from what comes before it, epoch seconds
     * @param to what comes after it
     * @param fold what is folded of it: all but an eighth of the least length at either end, so that nothing stands at a fold
     * @param isOpened whether it would be folded had nobody opened it
     */
    record Gap(long from, long to, TimeSpan fold, boolean isOpened) {
        long seconds() {
            return Instants.minus(to, from);
        }
    }

    Quiet {
        gaps = List.copyOf(gaps);
    }

    /** O(n log n) for n events where folding is on. */
    static Quiet of(Situation situation) {
        Folding folding = situation.view().folding();
        if (!folding.isOn()) {
            return NONE;
        }
        long[] points = points(situation);
        long margin = folding.least() / MARGIN + 1;
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < points.length; i++) {
            long from = Instants.plus(points[i], margin);
            long to = Instants.minus(points[i + 1], margin);
            if (Instants.minus(points[i + 1], points[i]) >= folding.least() && from < to) {
                boolean isOpened = folding.opened().stream().anyMatch(instant -> from <= instant && instant <= to);
                gaps.add(new Gap(points[i], points[i + 1], new TimeSpan(from, to), isOpened));
            }
        }
        return new Quiet(
                gaps,
                new Folds(gaps.stream()
                        .filter(gap -> !gap.isOpened())
                        .map(Gap::fold)
                        .toList()));
    }

    /** The stretch with a fold. */
    Optional<Gap> gap(TimeSpan fold) {
        return gaps.stream().filter(gap -> gap.fold().equals(fold)).findFirst();
    }

    /** Every instant at which something is, in order. */
    private static long[] points(Situation situation) {
        List<Event> events = situation.events();
        long[] points = new long[3 * events.size() + 1];
        int count = 0;
        for (Event event : events) {
            Extent extent = Extent.of(event);
            for (long instant : new long[] {extent.from(), extent.anchor(), extent.to()}) {
                if (instant != Long.MIN_VALUE && instant != Long.MAX_VALUE) {
                    points[count++] = instant;
                }
            }
        }
        long known = situation.dataset().knownUntil();
        if (known != Long.MAX_VALUE) {
            points[count++] = known;
        }
        long[] sorted = Arrays.copyOf(points, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
