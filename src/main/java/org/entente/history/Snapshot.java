package org.entente.history;

import java.util.EnumSet;
import java.util.Set;
import org.entente.model.ActorId;
import org.entente.model.EventId;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.Setting;
import org.entente.time.TimeSpan;

/**
 * What stands at an instant, as flat arrays over all relations, alliances and memberships. Immutable. To ask for a day, take its
 * last second: what happens on a day counts for all of it.
 */
public final class Snapshot {
    private static final Phase[] PHASES = Phase.values();
    private static final int OVER = 1 << Phase.ENDED.ordinal() | 1 << Phase.DROPPED.ordinal();
    private static final int LEFT = 1 << Phase.LEFT.ordinal();
    private static final int JOINED = 1 << Phase.JOINED.ordinal();

    private final History history;
    private final long instant;
    private final Track.Cut relations;
    private final Track.Cut alliances;
    private final Track.Cut members;

    private Snapshot(History history, long instant) {
        this.history = history;
        // The last instant stands for "without limit", which no reading of a date reaches.
        this.instant = Math.min(instant, Long.MAX_VALUE - 1);
        relations = history.relationTrack().cut(this.instant);
        alliances = history.allianceTrack().cut(this.instant);
        members = history.memberTrack().cut(this.instant);
        for (Membership membership : history.memberships()) {
            limit(membership.ordinal(), history.allianceRow(membership.alliance()));
        }
    }

    /** What stands at an instant in epoch seconds. O(relations + memberships + effects), some 10 ns an effect. */
    public static Snapshot of(History history, long instant) {
        return new Snapshot(history, instant);
    }

    /** A membership without dates lasts as long as its alliance, and none lasts longer. */
    private void limit(int member, int alliance) {
        limit(history, members, member, member, alliances, alliance, alliance);
    }

    /**
     * The same in cuts that need not hold all rows.
     *
     * @param place of the membership in its cut
     * @param allianceRow in the history
     * @param alliance place of the alliance in its cut
     */
    static void limit(
            History history,
            Track.Cut members,
            int membership,
            int place,
            Track.Cut alliances,
            int allianceRow,
            int alliance) {
        int whole = alliances.phases[alliance];
        if (history.inherits(membership)) {
            int stands = whole & history.allianceTrack().standing[allianceRow];
            int over = whole & OVER;
            members.phases[place] = (short) ((stands != 0 ? JOINED : 0)
                    | (over != 0 ? LEFT : 0)
                    | ((whole & ~stands & ~over) != 0 ? Track.NONE : 0));
            members.cause[place] = stands != 0 || over != 0 ? borrowed(alliances.cause[alliance]) : -1;
        } else if ((whole & OVER) != 0 && (members.phases[place] & JOINED) != 0) {
            boolean surelyOver = (whole & ~OVER) == 0;
            members.phases[place] =
                    (short) ((surelyOver ? members.phases[place] & ~JOINED : members.phases[place]) | LEFT);
            members.cause[place] = surelyOver ? borrowed(alliances.cause[alliance]) : members.cause[place];
        }
    }

    /** Marks a cause as an entry of the alliance. */
    private static int borrowed(int entry) {
        return entry < 0 ? -1 : -2 - entry;
    }

    public History history() {
        return history;
    }

    /** The instant in epoch seconds. */
    public long instant() {
        return instant;
    }

    /** Whether the instant lies after what the data set knows, so that nothing is certain. */
    public boolean isBeyondKnowledge() {
        return instant > history.dataset().knownUntil();
    }

    public Certainty certainty(RelationId relation) {
        return relationCertainty(relation.ordinal());
    }

    public Certainty certainty(Membership membership) {
        return membershipCertainty(membership.ordinal());
    }

    /**
     * Of an alliance as a whole.
     *
     * @throws IllegalArgumentException if the actor is no alliance
     */
    public Certainty certainty(ActorId alliance) {
        int row = history.allianceRow(alliance);
        return known(history.allianceTrack().certainty(row, alliances.phases[row]));
    }

    /** By the relation's ordinal. */
    public Certainty relationCertainty(int ordinal) {
        return known(history.relationTrack().certainty(ordinal, relations.phases[ordinal]));
    }

    /** By the membership's ordinal. */
    public Certainty membershipCertainty(int ordinal) {
        return known(history.memberTrack().certainty(ordinal, members.phases[ordinal]));
    }

    public Certainty certainty(Target target) {
        return known(certaintyByDates(target));
    }

    /** Certainty as the dates alone give it, even after what the data set knows. */
    Certainty certaintyByDates(Target target) {
        int row = history.row(target);
        return history.track(target).certainty(row, cut(target).phases[row]);
    }

    private Certainty known(Certainty byDates) {
        return byDates == Certainty.CERTAIN && isBeyondKnowledge() ? Certainty.POSSIBLE : byDates;
    }

    /** The most likely phase of a target, or null if nothing has begun. */
    public Phase phase(Target target) {
        return phase(cut(target), history.row(target), history.track(target));
    }

    /** The most likely phase at a place of a cut, or null if nothing has begun. */
    static Phase phase(Track.Cut cut, int place, Track track) {
        int cause = cut.cause[place];
        if (cause < -1) {
            return (cut.phases[place] & JOINED) != 0 ? Phase.JOINED : Phase.LEFT;
        }
        return cause < 0 ? null : PHASES[track.phase[cause]];
    }

    /** How a relation, an alliance or a membership stands, with its cause. */
    public Standing of(Target target) {
        int row = history.row(target);
        Track.Cut cut = cut(target);
        Track track = history.track(target);
        int cause = cut.cause[row];
        if (cause < -1) {
            track = history.allianceTrack();
            cause = -2 - cause;
        }
        int projected = cut.projected[row];
        boolean isRelation = target instanceof Target.OfRelation;
        return new Standing(
                certainty(target),
                phase(target),
                phases(cut.phases[row]),
                (cut.phases[row] & Track.NONE) != 0,
                target instanceof Target.OfRelation relation ? strength(relation.id()) : 0,
                isRelation && strained(row),
                cause >= 0 && track.event[cause] >= 0 ? eventAt(track, cause) : null,
                cause >= 0 ? new TimeSpan(track.lo[cause], track.hi[cause]) : null,
                cause >= 0 && (track.flags[cause] & Track.ALLEGED) != 0,
                projected >= 0 ? PHASES[history.track(target).phase[projected]] : null);
    }

    private EventId eventAt(Track track, int entry) {
        return history.dataset().events().get(track.event[entry]).id();
    }

    private Track.Cut cut(Target target) {
        return target instanceof Target.OfRelation
                ? relations
                : target instanceof Target.OfAlliance ? alliances : members;
    }

    private static Set<Phase> phases(int bits) {
        EnumSet<Phase> phases = EnumSet.noneOf(Phase.class);
        for (Phase phase : PHASES) {
            if ((bits >> phase.ordinal() & 1) == 1) {
                phases.add(phase);
            }
        }
        return phases;
    }

    /** The most likely strength of a relation, 1 to 5: what the last happened event set that has begun to, else its own. */
    public int strength(RelationId relation) {
        int entry = lastSetting(relation.ordinal(), true);
        return entry < 0
                ? history.dataset().relation(relation).strength()
                : setting(entry).strength();
    }

    /** Whether a relation is most likely under strain: what the last happened event said that has begun. */
    public boolean strained(RelationId relation) {
        return strained(relation.ordinal());
    }

    private boolean strained(int row) {
        int entry = lastSetting(row, false);
        return entry >= 0 && setting(entry).strained();
    }

    private int lastSetting(int row, boolean ofStrength) {
        Track track = history.relationTrack();
        int last = -1;
        for (int i = track.starts[row]; i < track.starts[row + 1]; i++) {
            boolean happened = (track.flags[i] & (Track.SETS | Track.ALLEGED | Track.PROJECTED)) == Track.SETS;
            if (happened
                    && track.lo[i] <= instant
                    && (ofStrength ? setting(i).strength() : setting(i).strained()) != null) {
                last = i;
            }
        }
        return last;
    }

    private Setting setting(int entry) {
        Track track = history.relationTrack();
        return history.dataset()
                .events()
                .get(track.event[entry])
                .effects()
                .get(track.effect[entry])
                .set();
    }
}
