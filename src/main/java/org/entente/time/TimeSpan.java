package org.entente.time;

/**
 * A stretch of time in epoch seconds, both ends included, so that it can be what {@link Edtf} names; {@code Long.MIN_VALUE} and
 * {@code Long.MAX_VALUE} mean without limit.
 */
public record TimeSpan(long from, long to) {
    public TimeSpan {
        if (from > to) {
            throw new IllegalArgumentException("A span from " + from + " to " + to + " holds no instant");
        }
    }

    /** How many seconds it holds, at least 1; {@code Long.MAX_VALUE} if more than a {@code long} can count. */
    public long seconds() {
        return Instants.plus(Instants.minus(to, from), 1);
    }

    public boolean contains(long instant) {
        return from <= instant && instant <= to;
    }

    /** Whether they have a second in common. */
    public boolean overlaps(TimeSpan other) {
        return from <= other.to && other.from <= to;
    }

    /** The smallest span that holds both. */
    public TimeSpan union(TimeSpan other) {
        return new TimeSpan(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** The instant of the span that is nearest to the one given. */
    public long clamp(long instant) {
        return Math.max(from, Math.min(to, instant));
    }
}
