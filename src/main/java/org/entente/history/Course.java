package org.entente.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Phase;
import org.entente.time.Instants;

/**
 * How a relation, an alliance or a membership stands at every instant: its life as stretches of time without gaps, each unlike
 * the one before.
 *
 * @param stretches in order of time, the first from {@code Long.MIN_VALUE}, the last to {@code Long.MAX_VALUE}
 */
public record Course(List<Stretch> stretches) {
    /**
     * A stretch of time in which nothing changes.
     *
     * @param from its first instant, epoch seconds
     * @param to its last instant
     * @param phase the most likely phase, or null if nothing has begun
     * @param alleged whether the phase is only alleged
     * @param projected the phase that plans, proposals and expectations would have brought, or null; it never stands
     */
    public record Stretch(long from, long to, Phase phase, Certainty certainty, boolean alleged, Phase projected) {
        private boolean continues(Stretch before) {
            return phase == before.phase
                    && certainty == before.certainty
                    && alleged == before.alleged
                    && projected == before.projected;
        }
    }

    public Course {
        stretches = List.copyOf(stretches);
    }

    /** The course of a target: what {@link Snapshot} says of it at each instant. O(changes² of the target). */
    public static Course of(History history, Target target) {
        Track track = history.track(target);
        int row = history.row(target);
        TreeSet<Long> turns = new TreeSet<>();
        addTurns(turns, track, row);
        if (target instanceof Membership membership) {
            addTurns(turns, history.allianceTrack(), history.allianceRow(membership.alliance()));
        }
        long known = history.dataset().knownUntil();
        if (known != Long.MAX_VALUE) {
            turns.add(known + 1);
        }
        turns.remove(Long.MIN_VALUE);
        turns.remove(Long.MAX_VALUE);
        List<Stretch> stretches = new ArrayList<>();
        long from = Long.MIN_VALUE;
        for (long turn : turns) {
            add(stretches, at(history, target, track, row, from, turn - 1));
            from = turn;
        }
        add(stretches, at(history, target, track, row, from, Long.MAX_VALUE));
        return new Course(stretches);
    }

    /** The stretch that an instant lies in. O(stretches). */
    public Stretch at(long instant) {
        int i = 0;
        while (stretches.get(i).to() < instant) {
            i++;
        }
        return stretches.get(i);
    }

    private static void addTurns(TreeSet<Long> turns, Track track, int row) {
        for (int i = track.starts[row]; i < track.starts[row + 1]; i++) {
            turns.add(track.lo[i]);
            turns.add(track.hi[i]);
            // What is known to the day counts from the start of the next day on as later than this.
            turns.add(Instants.plus(track.lo[i], Math.floorMod(-track.lo[i], (long) Instants.DAY)));
        }
    }

    private static Stretch at(History history, Target target, Track track, int row, long from, long to) {
        // The last instant stands for "without limit", which no reading of a date reaches.
        long instant = Math.min(from, Long.MAX_VALUE - 1);
        Track.Cut cut = track.cut(row, instant);
        if (target instanceof Membership membership) {
            int alliance = history.allianceRow(membership.alliance());
            Track.Cut whole = history.allianceTrack().cut(alliance, instant);
            Snapshot.limit(history, cut, row, 0, whole, alliance, 0);
        }
        Certainty certainty = track.certainty(row, cut.phases[0]);
        boolean beyond = instant > history.dataset().knownUntil();
        int cause = cut.cause[0];
        Track causing = cause < -1 ? history.allianceTrack() : track;
        int entry = cause < -1 ? -2 - cause : cause;
        return new Stretch(
                from,
                to,
                Snapshot.phase(cut, 0, track),
                beyond && certainty == Certainty.CERTAIN ? Certainty.POSSIBLE : certainty,
                entry >= 0 && (causing.flags[entry] & Track.ALLEGED) != 0,
                cut.projected[0] >= 0 ? Phase.values()[track.phase[cut.projected[0]]] : null);
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && next.continues(stretches.get(last))) {
            Stretch before = stretches.remove(last);
            stretches.add(new Stretch(
                    before.from, next.to, before.phase, before.certainty, before.alleged, before.projected));
        } else {
            stretches.add(next);
        }
    }
}
