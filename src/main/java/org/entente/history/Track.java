package org.entente.history;

/**
 * The changes of many targets of one type as flat arrays: the entries of target {@code row} are those from
 * {@code starts[row]} to before {@code starts[row + 1]}, by their earliest instants, those of one instant in tie order.
 */
final class Track {
    /** The entry moves the phase of its target if it counts at all. */
    static final byte MOVES = 1;

    static final byte ALLEGED = 2;
    static final byte PROJECTED = 4;
    /** It takes effect at the end of its interval. */
    static final byte AT_END = 8;
    /** It takes effect at the start of an interval whose end is an entry of the same target, too. */
    static final byte PAIRED = 16;
    /** It sets attributes. */
    static final byte SETS = 32;
    /** Its date is known to the day or worse, so that it takes effect with the first second of a day. */
    static final byte DAILY = 64;

    private static final long DAY = 86_400;
    /** Rows up to this length are scanned rather than searched. */
    private static final int SHORT = 32;

    /** Stands for the phase of an entry that only sets attributes, and for "nothing has begun". */
    static final byte NO_PHASE = -1;
    /** The bit of "nothing has begun" in a set of phases; the others are {@code 1 << phase.ordinal()}. */
    static final int NONE = 1 << 14;

    final int[] starts;
    /** First and last instant at which an entry may take effect. */
    final long[] lo;

    final long[] hi;
    /** The latest {@code hi} of the entries of the row up to each. */
    final long[] latest;
    /** The place of each entry in its row in the order in which entries count when they fall on one instant. */
    final int[] tie;

    final byte[] phase;
    final byte[] flags;
    /** Ordinal of the event, or −1 − n for the n-th date that the target itself has. */
    final int[] event;
    /** Which effect of the event it is. */
    final int[] effect;
    /** The phases in which each target stands. */
    final short[] standing;

    /** An empty track of a shape, to be filled. */
    Track(int[] starts, short[] standing) {
        int size = starts[starts.length - 1];
        this.starts = starts;
        this.standing = standing;
        lo = new long[size];
        hi = new long[size];
        latest = new long[size];
        tie = new int[size];
        phase = new byte[size];
        flags = new byte[size];
        event = new int[size];
        effect = new int[size];
    }

    int rows() {
        return starts.length - 1;
    }

    /** What all rows are at an instant: parallel arrays by row. */
    static final class Cut {
        /** Every possible phase, as bits. */
        final short[] phases;
        /** The entry of the most likely phase, or −1. */
        final int[] cause;
        /** The last projected entry that comes after the cause, or −1. */
        final int[] projected;

        Cut(int rows) {
            phases = new short[rows];
            cause = new int[rows];
            projected = new int[rows];
        }
    }

    /**
     * The possible phases and the most likely one of every row at an instant. O(entries) at worst, a few of each row as a rule.
     *
     * <p>An entry is the last one to have taken effect in some reading exactly if it can be put so late that all that surely
     * have taken effect by then can be put before it. It is best put as late as may be, and of the others only the one with the
     * latest beginning matters.
     */
    Cut cut(long instant) {
        Cut cut = new Cut(rows());
        for (int row = 0; row < rows(); row++) {
            cut(row, instant, cut, row);
        }
        return cut;
    }

    /** The same for one row. */
    Cut cut(int row, long instant) {
        Cut cut = new Cut(1);
        cut(row, instant, cut, 0);
        return cut;
    }

    private void cut(int row, long instant, Cut out, int place) {
        int from = starts[row];
        int begun = begun(row, instant);
        int sure = begun - 1;
        while (sure >= from && !(hi[sure] <= instant && (flags[sure] & (MOVES | PROJECTED | ALLEGED)) == MOVES)) {
            sure--;
        }
        boolean isSure = sure >= from;
        long day = Math.floorDiv(instant, DAY) * DAY;
        int phases = isSure ? 0 : NONE;
        int cause = -1;
        int projected = -1;
        // Before the sure one only those matter that may be put after its beginning.
        for (int i = begun - 1; i >= from && !(i < sure && latest[i] < lo[sure]); i--) {
            int flag = flags[i];
            if ((flag & MOVES) == 0) {
                continue;
            }
            if ((flag & PROJECTED) != 0) {
                projected = projected < 0 ? i : projected;
                continue;
            }
            long last = hi[i] <= instant ? hi[i] : (flag & DAILY) != 0 ? day : instant;
            boolean tooEarly = isSure && (last < lo[sure] || last == lo[sure] && tie[i] < tie[sure]);
            if (tooEarly || (flag & PAIRED) != 0 && isOver(i, starts[row + 1], instant)) {
                continue;
            }
            phases |= 1 << phase[i];
            if (cause < 0 || likelier(i, cause, standing[row])) {
                cause = i;
            }
        }
        out.phases[place] = (short) phases;
        out.cause[place] = cause;
        out.projected[place] = projected > cause ? projected : -1;
    }

    /** After the last entry of a row that may have taken effect. */
    private int begun(int row, long instant) {
        int from = starts[row];
        int to = starts[row + 1];
        while (to - from > SHORT) {
            int middle = (from + to) >>> 1;
            if (lo[middle] <= instant) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int begun = from;
        for (int i = from; i < to; i++) {
            begun += lo[i] <= instant ? 1 : 0;
        }
        return begun;
    }

    /** Whether the end of the interval that an entry begins has surely been reached. */
    private boolean isOver(int start, int to, long instant) {
        for (int i = start + 1; i < to; i++) {
            if (event[i] == event[start] && (flags[i] & (AT_END | MOVES)) == (AT_END | MOVES)) {
                return hi[i] <= instant;
            }
        }
        return false;
    }

    /** Of two possible last entries: one that stands is likelier, then one not merely alleged, then the later. */
    private boolean likelier(int i, int than, int stands) {
        int standsI = stands >> phase[i] & 1;
        int standsThan = stands >> phase[than] & 1;
        if (standsI != standsThan) {
            return standsI == 1;
        }
        int allegedI = flags[i] & ALLEGED;
        int allegedThan = flags[than] & ALLEGED;
        return allegedI != allegedThan ? allegedI == 0 : i > than;
    }

    /** Certainty from the possible phases of a row. */
    Certainty certainty(int row, int phases) {
        int stands = phases & standing[row];
        return stands == 0 ? Certainty.NO : stands == phases ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }
}
