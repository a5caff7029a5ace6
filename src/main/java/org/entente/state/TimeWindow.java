package org.entente.state;

/**
 * The part of time that the timeline shows.
 *
 * @param from epoch second at its left edge
 * @param to epoch second at its right edge, after {@code from}
 */
public record TimeWindow(long from, long to) {
    public TimeWindow {
        if (from >= to) {
            throw new IllegalArgumentException("A time window ends after it begins: " + from + ", " + to);
        }
    }

    public boolean contains(long instant) {
        return from <= instant && instant <= to;
    }
}
