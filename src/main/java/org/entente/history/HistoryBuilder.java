package org.entente.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Member;
import org.entente.model.Phase;
import org.entente.model.Problem;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.Status;
import org.entente.time.Bound;
import org.entente.time.Edtf;
import org.entente.time.TimeSpan;

/** Folds a data set into the tracks of a history. */
final class HistoryBuilder {
    final Dataset data;
    final Memberships memberships;
    final int[] allianceRows;
    final BitSet inheriting = new BitSet();
    final List<EventId> undated = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    Track relationTrack;
    Track allianceTrack;
    Track memberTrack;

    private final Rows relations = new Rows();
    private final Rows alliances = new Rows();
    private final Rows members = new Rows();

    /** The entries of one type of target, and the rows of which plans or cancelled events tell. */
    private static final class Rows {
        final TrackBuilder entries = new TrackBuilder();
        final BitSet unfulfilled = new BitSet();
    }

    HistoryBuilder(Dataset data) {
        this.data = data;
        this.memberships = new Memberships(data);
        this.allianceRows = new int[data.actors().size()];
        Arrays.fill(allianceRows, -1);
        for (int row = 0; row < data.alliances().size(); row++) {
            allianceRows[data.alliances().get(row).id().ordinal()] = row;
        }
    }

    History build() {
        data.events().forEach(this::addEvent);
        TieOrder order = new TieOrder(data.events());
        relationTrack = relationTrack(order);
        allianceTrack = allianceTrack(order);
        memberTrack = memberTrack(order);
        return new History(this);
    }

    private void addEvent(Event event) {
        boolean counts = event.status() == Status.HAPPENED || event.status() == Status.ALLEGED;
        if (counts && event.when() == null && !event.effects().isEmpty()) {
            undated.add(event.id());
        }
        for (int i = 0; i < event.effects().size(); i++) {
            Effect effect = event.effects().get(i);
            if (effect.target() instanceof RelationId relation) {
                addEffect(relations, relation.ordinal(), false, event, i);
            } else if (effect.actors().isEmpty()) {
                addEffect(alliances, allianceRows[effect.target().ordinal()], false, event, i);
            } else {
                for (ActorId actor : effect.actors()) {
                    Membership changed = memberships.changed((ActorId) effect.target(), actor, effect.as());
                    addEffect(members, changed.ordinal(), true, event, i);
                }
            }
        }
    }

    private static void addEffect(Rows rows, int row, boolean ofMember, Event event, int index) {
        Effect effect = event.effects().get(index);
        Phase phase = effect.phase();
        if (row < 0 || phase != null && !(ofMember ? phase.isOfMember() : phase.isOfWhole())) {
            return;
        }
        Status status = event.status();
        boolean moves = phase != null && (ofMember || phase != Phase.RATIFIED);
        if (moves && (status.isProjected() || status == Status.CANCELLED)) {
            rows.unfulfilled.set(row);
        }
        if (event.when() == null || status == Status.CANCELLED) {
            return;
        }
        Bound bound = effect.atEnd() ? event.when().end() : event.when().start();
        TimeSpan range = Moments.reached(bound);
        if (range == null) {
            return;
        }
        int flags = (moves ? Track.MOVES : 0)
                | (status == Status.ALLEGED ? Track.ALLEGED : 0)
                | (status.isProjected() ? Track.PROJECTED : 0)
                | (effect.atEnd() ? Track.AT_END : 0)
                | (effect.set() != null ? Track.SETS : 0)
                | (Moments.isDaily(bound) ? Track.DAILY : 0);
        rows.entries.add(row, range.from(), range.to(), phase, flags, event.id().ordinal(), index);
    }

    private Track relationTrack(TieOrder order) {
        int rows = data.relations().size();
        short[] standing = new short[rows];
        OwnDates own = new OwnDates(relations.entries, rows, Phase.IN_FORCE, Phase.ENDED, data, problems);
        for (Relation relation : data.relations()) {
            int row = relation.id().ordinal();
            standing[row] = wholesFrom(relation.kind().stands());
            List<OwnDates.Stated> dates = relation.when() == null
                    ? List.of()
                    : List.of(new OwnDates.Stated(relation.when(), "relations[" + row + "].when"));
            own.add(row, standing[row], dates, "The relation " + relation.id());
            if (dates.isEmpty() && own.isEmpty(row) && !relations.unfulfilled.get(row)) {
                addUnknown(relations.entries, row, Phase.IN_FORCE);
            }
        }
        return relations.entries.build(standing, order);
    }

    private Track allianceTrack(TieOrder order) {
        int rows = data.alliances().size();
        short[] standing = new short[rows];
        OwnDates own = new OwnDates(alliances.entries, rows, Phase.IN_FORCE, Phase.ENDED, data, problems);
        for (int row = 0; row < rows; row++) {
            Alliance alliance = data.alliances().get(row);
            Edtf when = alliance.actor().when();
            standing[row] = wholesFrom(Phase.PROVISIONAL);
            List<OwnDates.Stated> dates =
                    when == null ? List.of() : List.of(new OwnDates.Stated(when, "alliances[" + row + "].when"));
            own.add(row, standing[row], dates, "The alliance " + alliance.id());
            if (dates.isEmpty() && own.isEmpty(row) && !alliances.unfulfilled.get(row)) {
                addUnknown(alliances.entries, row, Phase.IN_FORCE);
            }
        }
        return alliances.entries.build(standing, order);
    }

    private Track memberTrack(TieOrder order) {
        int rows = memberships.all().size();
        short[] standing = new short[rows];
        Arrays.fill(standing, (short) (1 << Phase.JOINED.ordinal()));
        OwnDates own = new OwnDates(members.entries, rows, Phase.JOINED, Phase.LEFT, data, problems);
        for (Membership membership : memberships.all()) {
            int row = membership.ordinal();
            List<OwnDates.Stated> dates = statedDates(membership);
            own.add(
                    row,
                    standing[row],
                    dates,
                    "The membership of " + membership.actor() + " in " + membership.alliance());
            if (dates.isEmpty() && own.isEmpty(row) && !members.unfulfilled.get(row)) {
                if (membership.listed().isEmpty()) {
                    addUnknown(members.entries, row, Phase.JOINED);
                } else {
                    inheriting.set(row);
                }
            }
        }
        return members.entries.build(standing, order);
    }

    private List<OwnDates.Stated> statedDates(Membership membership) {
        if (membership.listed().stream().map(Member::when).allMatch(Objects::isNull)) {
            return List.of();
        }
        int row = allianceRows[membership.alliance().ordinal()];
        List<OwnDates.Stated> dates = new ArrayList<>();
        for (Member member : membership.listed()) {
            if (member.when() != null) {
                dates.add(new OwnDates.Stated(
                        member.when(), "alliances[" + row + "].members[" + memberships.place(member) + "].when"));
            }
        }
        return dates;
    }

    /** Something that may have begun at any time. */
    private static void addUnknown(TrackBuilder entries, int row, Phase phase) {
        entries.add(row, Long.MIN_VALUE, Long.MAX_VALUE, phase, Track.MOVES | Track.DAILY, OwnDates.UNKNOWN, 0);
    }

    private static short wholesFrom(Phase first) {
        int bits = 0;
        for (Phase phase : Phase.values()) {
            if (phase.isOfWhole() && phase != Phase.RATIFIED && phase.standsFrom(first)) {
                bits |= 1 << phase.ordinal();
            }
        }
        return (short) bits;
    }
}
