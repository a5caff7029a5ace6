package org.entente.time;

/**
 * Where one end of a span of time may lie: any second from {@code earliest} to {@code latest}, both included, in epoch
 * seconds; {@code Long.MIN_VALUE} and {@code Long.MAX_VALUE} mean without limit.
 *
 * @param precision how exactly the end is stated; NONE unless it is known
 */
public record Bound(Kind kind, long earliest, long latest, Precision precision) {
    /** What is said about an end. */
    public enum Kind {
        /** A date is stated, however roughly. */
        KNOWN,
        /** There is no end on this side ({@code ..}): both limits are the end of the range of instants. */
        OPEN,
        /** There is an end but nobody says when (blank): anything that the other end allows. */
        UNKNOWN
    }

    public Bound {
        if (earliest > latest) {
            throw new IllegalArgumentException("A bound from " + earliest + " to " + latest + " holds no instant");
        }
    }

    /** An end that does not exist on the early side. */
    static Bound openStart() {
        return new Bound(Kind.OPEN, Long.MIN_VALUE, Long.MIN_VALUE, Precision.NONE);
    }

    /** An end that does not exist on the late side. */
    static Bound openEnd() {
        return new Bound(Kind.OPEN, Long.MAX_VALUE, Long.MAX_VALUE, Precision.NONE);
    }
}
