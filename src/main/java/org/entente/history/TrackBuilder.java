package org.entente.history;

import java.util.Arrays;
import java.util.Comparator;
import org.entente.model.Phase;

/** Collects the entries of a track in any order. */
final class TrackBuilder {
    private int[] row = new int[64];
    private long[] lo = new long[64];
    private long[] hi = new long[64];
    private byte[] phase = new byte[64];
    private byte[] flags = new byte[64];
    private int[] event = new int[64];
    private int[] effect = new int[64];
    private int size;

    void add(int toRow, long from, long to, Phase toPhase, int withFlags, int ofEvent, int ofEffect) {
        if (size == row.length) {
            int room = size * 2;
            row = Arrays.copyOf(row, room);
            lo = Arrays.copyOf(lo, room);
            hi = Arrays.copyOf(hi, room);
            phase = Arrays.copyOf(phase, room);
            flags = Arrays.copyOf(flags, room);
            event = Arrays.copyOf(event, room);
            effect = Arrays.copyOf(effect, room);
        }
        row[size] = toRow;
        lo[size] = from;
        hi[size] = to;
        phase[size] = toPhase == null ? Track.NO_PHASE : (byte) toPhase.ordinal();
        flags[size] = (byte) withFlags;
        event[size] = ofEvent;
        effect[size++] = ofEffect;
    }

    /** The numbers of the entries, row by row: those of a row stand from its start to before the next one's. */
    record Grouping(int[] starts, int[] entries) {}

    Grouping grouped(int rows) {
        int[] starts = new int[rows + 1];
        for (int i = 0; i < size; i++) {
            starts[row[i] + 1]++;
        }
        for (int r = 0; r < rows; r++) {
            starts[r + 1] += starts[r];
        }
        int[] next = Arrays.copyOf(starts, rows);
        int[] entries = new int[size];
        for (int i = 0; i < size; i++) {
            entries[next[row[i]]++] = i;
        }
        return new Grouping(starts, entries);
    }

    long lo(int entry) {
        return lo[entry];
    }

    long hi(int entry) {
        return hi[entry];
    }

    int phase(int entry) {
        return phase[entry];
    }

    int flags(int entry) {
        return flags[entry];
    }

    int event(int entry) {
        return event[entry];
    }

    /**
     * The track with the entries of each row in order.
     *
     * @param standing the phases in which each row stands, as bits
     */
    Track build(short[] standing, TieOrder order) {
        int rows = standing.length;
        Grouping grouping = grouped(rows);
        int[] starts = grouping.starts();
        int[] source = grouping.entries();
        int[] ties = new int[size];
        Track unordered = track(starts, source, ties, standing);
        for (int r = 0; r < rows; r++) {
            if (starts[r + 1] - starts[r] > 1) {
                arrange(order.of(unordered, starts[r], starts[r + 1]), starts[r], source, ties);
            }
        }
        Track track = track(starts, source, ties, standing);
        for (int r = 0; r < rows; r++) {
            settle(track, r);
            long latest = Long.MIN_VALUE;
            for (int i = starts[r]; i < starts[r + 1]; i++) {
                latest = Math.max(latest, track.hi[i]);
                track.latest[i] = latest;
            }
        }
        return track;
    }

    /** Puts the entries of a row, given in tie order, in the order of their earliest instants. */
    private void arrange(int[] inTieOrder, int from, int[] source, int[] ties) {
        Integer[] places = new Integer[inTieOrder.length];
        int[] entries = new int[inTieOrder.length];
        for (int i = 0; i < entries.length; i++) {
            places[i] = i;
            entries[i] = source[inTieOrder[i]];
        }
        Arrays.sort(places, Comparator.comparingLong(place -> lo[entries[place]]));
        for (int i = 0; i < entries.length; i++) {
            source[from + i] = entries[places[i]];
            ties[from + i] = places[i];
        }
    }

    private Track track(int[] starts, int[] source, int[] ties, short[] standing) {
        Track track = new Track(starts, standing);
        for (int i = 0; i < size; i++) {
            int from = source[i];
            track.lo[i] = lo[from];
            track.hi[i] = hi[from];
            track.tie[i] = ties[i];
            track.phase[i] = phase[from];
            track.flags[i] = flags[from];
            track.event[i] = event[from];
            track.effect[i] = effect[from];
        }
        return track;
    }

    /** Of several phases that one event brings at one moment only the last counts; a start is tied to its end. */
    private static void settle(Track track, int row) {
        int from = track.starts[row];
        int to = track.starts[row + 1];
        if (to - from < 2) {
            return;
        }
        long[] byEvent = new long[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((track.flags[i] & Track.MOVES) != 0) {
                byEvent[count++] = (long) track.event[i] << 32 | i;
            }
        }
        Arrays.sort(byEvent, 0, count);
        // Within an event its entries stand in order: those of its start before those of its end, then in tie order.
        for (int k = 0; k + 1 < count; k++) {
            int i = (int) byEvent[k];
            int j = (int) byEvent[k + 1];
            if (track.event[i] != track.event[j]) {
                continue;
            }
            if (((track.flags[i] ^ track.flags[j]) & Track.AT_END) == 0) {
                track.flags[i] &= ~Track.MOVES;
            } else {
                track.flags[i] |= Track.PAIRED;
            }
        }
    }
}
