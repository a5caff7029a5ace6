package org.entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.time.TimeScale;
import org.entente.time.TimeSpan;

/**
 * Which symbol of a small timeline stands in which row, each at its true date, so that none covers another; where more come
 * together than there are rows, the rest are counted.
 *
 * @param rows how many rows are used, 0 for no events
 */
record HistoryColumns(List<Placed> placed, List<Rest> rests, int rows) {
    /** Radius of a symbol in pixels. */
    static final double RADIUS = 5;

    private static final double SPACING = 2 * RADIUS + 3;
    private static final double REST_SPACING = 26;
    private static final int MOST_ROWS = 3;

    /**
     * An event that changes the thing.
     *
     * @param range the instants at which it may do so
     */
    record Stop(Event event, TimeSpan range) {}

    /**
     * A symbol.
     *
     * @param x pixels from the left end of the line
     * @param row from 0, the lowest
     */
    record Placed(Stop stop, double x, int row) {}

    /** Events for which there is no row, above all rows. */
    record Rest(double x, List<EventId> events) {}

    HistoryColumns {
        placed = List.copyOf(placed);
        rests = List.copyOf(rests);
    }

    /** @param stops by time; O(stops) */
    static HistoryColumns of(List<Stop> stops, TimeScale scale) {
        List<Placed> placed = new ArrayList<>();
        List<Rest> rests = new ArrayList<>();
        double[] taken = new double[MOST_ROWS];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        int rows = 0;
        for (Stop stop : stops) {
            double x = x(stop.range(), scale);
            int row = 0;
            while (row < MOST_ROWS && x - taken[row] < SPACING) {
                row++;
            }
            if (row < MOST_ROWS) {
                taken[row] = x;
                placed.add(new Placed(stop, x, row));
                rows = Math.max(rows, row + 1);
            } else {
                addRest(rests, x, stop.event().id());
            }
        }
        return new HistoryColumns(placed, rests, rests.isEmpty() ? rows : rows + 1);
    }

    private static void addRest(List<Rest> rests, double x, EventId event) {
        int last = rests.size() - 1;
        if (last >= 0 && x - rests.get(last).x() < REST_SPACING) {
            List<EventId> more = new ArrayList<>(rests.get(last).events());
            more.add(event);
            rests.set(last, new Rest(rests.get(last).x(), List.copyOf(more)));
        } else {
            rests.add(new Rest(x, List.of(event)));
        }
    }

    /** The middle of a range, or the one limit that it has. */
    static double x(TimeSpan range, TimeScale scale) {
        boolean begins = range.from() != Long.MIN_VALUE;
        boolean ends = range.to() != Long.MAX_VALUE;
        if (begins && ends) {
            return scale.x(Extent.middle(range.from(), range.to()));
        }
        return scale.x(begins ? range.from() : ends ? range.to() : 0);
    }
}
