package org.entente.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Phase;
import org.entente.model.Problem;
import org.entente.model.RelationId;
import org.entente.model.Status;
import org.entente.time.Edtf;
import org.entente.time.TimeSpan;

/**
 * The lives of all relations, alliances and memberships of a data set: what the effects of its events and its own dates change,
 * and when. Immutable; {@link Snapshot} asks it what stands at an instant, {@link Changes} what changed.
 *
 * <p>The rules beyond those of the format: an alliance stands from its provisional phase on, a membership once joined; no
 * membership outlasts its alliance; a listed member without dates belongs to its alliance as long as that stands; a thing of
 * which no date is known may stand at any time; a date that is no interval is a beginning. Where events and the thing's own dates
 * tell of the same beginning or end, the events count.
 */
public final class History {
    private final Dataset data;
    private final Memberships memberships;
    private final Track relationTrack;
    private final Track allianceTrack;
    private final Track memberTrack;
    private final BitSet inheriting;
    private final int[] allianceRows;
    private final List<EventId> undated;
    private final List<Problem> problems;

    History(HistoryBuilder builder) {
        data = builder.data;
        memberships = builder.memberships;
        relationTrack = builder.relationTrack;
        allianceTrack = builder.allianceTrack;
        memberTrack = builder.memberTrack;
        inheriting = builder.inheriting;
        allianceRows = builder.allianceRows;
        undated = List.copyOf(builder.undated);
        problems = List.copyOf(builder.problems);
    }

    /** The history of a data set. O(n log n) for n effects. */
    public static History of(Dataset data) {
        return new HistoryBuilder(data).build();
    }

    public Dataset dataset() {
        return data;
    }

    /** All memberships at any time; the ordinal of each is its place. */
    public List<Membership> memberships() {
        return memberships.all();
    }

    /** The memberships that an alliance has at any time. */
    public List<Membership> membershipsIn(ActorId alliance) {
        return memberships.ofAlliance(alliance);
    }

    /** The memberships that an actor has at any time. */
    public List<Membership> membershipsOf(ActorId actor) {
        return memberships.ofActor(actor);
    }

    public Optional<Membership> membership(ActorId alliance, ActorId actor, Capacity capacity) {
        return Optional.ofNullable(memberships.find(alliance, actor, capacity));
    }

    /** The happened and alleged events that would change something if they had a date, in file order. */
    public List<EventId> undated() {
        return undated;
    }

    /**
     * Where a thing's own dates and its events contradict each other: their ranges cannot overlap. The place is not known here;
     * the path tells it.
     */
    public List<Problem> problems() {
        return problems;
    }

    /** What an event changes or would change, in the order of its effects, each once. */
    public List<Target> targets(EventId event) {
        Set<Target> targets = new LinkedHashSet<>();
        data.event(event).effects().forEach(effect -> targets.addAll(targets(effect)));
        return List.copyOf(targets);
    }

    /** What an effect changes: one relation or alliance, or the memberships of the actors that it names. */
    public List<Target> targets(Effect effect) {
        if (effect.target() instanceof RelationId relation) {
            return List.of(Target.of(relation));
        }
        ActorId alliance = (ActorId) effect.target();
        if (effect.actors().isEmpty()) {
            return List.of(Target.of(alliance));
        }
        List<Target> targets = new ArrayList<>();
        effect.actors().forEach(actor -> targets.add(memberships.changed(alliance, actor, effect.as())));
        return targets;
    }

    /**
     * The life of a target in the order of its dates, the undated last: every effect that is not cancelled, and its own dates.
     */
    public List<Step> steps(Target target) {
        List<Step> steps = new ArrayList<>();
        Track track = track(target);
        int row = row(target);
        for (int i = track.starts[row]; i < track.starts[row + 1]; i++) {
            step(target, track, i).ifPresent(steps::add);
        }
        for (Event event : changing(target)) {
            if (event.when() == null && event.status() != Status.CANCELLED) {
                for (Effect effect : event.effects()) {
                    if (targets(effect).contains(target)) {
                        steps.add(new Step(
                                effect.phase(),
                                effect,
                                event,
                                null,
                                new TimeSpan(Long.MIN_VALUE, Long.MAX_VALUE),
                                false));
                    }
                }
            }
        }
        return Collections.unmodifiableList(steps);
    }

    private List<Event> changing(Target target) {
        if (target instanceof Target.OfRelation relation) {
            return data.eventsChanging(relation.id());
        }
        return data.eventsChanging(
                target instanceof Membership membership ? membership.alliance() : ((Target.OfAlliance) target).id());
    }

    /** The step that an entry of a track is; none for the stand-in of dates of which nothing is known. */
    private Optional<Step> step(Target target, Track track, int entry) {
        Phase phase = track.phase[entry] == Track.NO_PHASE ? null : Phase.values()[track.phase[entry]];
        TimeSpan range = new TimeSpan(track.lo[entry], track.hi[entry]);
        boolean moves = (track.flags[entry] & Track.MOVES) != 0;
        if (track.event[entry] >= 0) {
            Event event = data.events().get(track.event[entry]);
            Effect effect = event.effects().get(track.effect[entry]);
            return Optional.of(new Step(phase, effect, event, event.when(), range, moves));
        }
        List<Edtf> dates = dates(target);
        int number = -1 - track.event[entry];
        return number < dates.size()
                ? Optional.of(new Step(phase, null, null, dates.get(number), range, moves))
                : Optional.empty();
    }

    /** The dates that a target has of its own, none if it has none. */
    public List<Edtf> dates(Target target) {
        List<Edtf> dates = new ArrayList<>();
        if (target instanceof Target.OfRelation relation) {
            dates.add(data.relation(relation.id()).when());
        } else if (target instanceof Target.OfAlliance alliance) {
            dates.add(data.actor(alliance.id()).when());
        } else if (target instanceof Membership membership) {
            membership.listed().forEach(member -> dates.add(member.when()));
        }
        dates.removeIf(Objects::isNull);
        return dates;
    }

    /** Whether a phase is one in which a target stands. */
    public boolean stands(Target target, Phase phase) {
        return phase != null && (track(target).standing[row(target)] >> phase.ordinal() & 1) == 1;
    }

    Track relationTrack() {
        return relationTrack;
    }

    Track allianceTrack() {
        return allianceTrack;
    }

    Track memberTrack() {
        return memberTrack;
    }

    Track track(Target target) {
        return target instanceof Target.OfRelation
                ? relationTrack
                : target instanceof Target.OfAlliance ? allianceTrack : memberTrack;
    }

    int row(Target target) {
        if (target instanceof Target.OfRelation relation) {
            return relation.id().ordinal();
        }
        return target instanceof Membership membership
                ? membership.ordinal()
                : allianceRow(((Target.OfAlliance) target).id());
    }

    /** The place of an alliance among the alliances. */
    int allianceRow(ActorId alliance) {
        int row = allianceRows[alliance.ordinal()];
        if (row < 0) {
            throw new IllegalArgumentException("The actor " + alliance + " is no alliance");
        }
        return row;
    }

    /** Whether a membership has no dates of its own but those of its alliance. */
    boolean inherits(int membership) {
        return inheriting.get(membership);
    }
}
