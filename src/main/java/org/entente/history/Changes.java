package org.entente.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.ActorId;
import org.entente.model.EventId;

/** What changed, relations first, then alliances, then memberships, each in the order of the data set. */
public record Changes(List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    /**
     * What is otherwise at one instant than at another, before it or after; plans and expectations change nothing, and that
     * nothing is certain after what the data set knows is no change. O(effects).
     */
    public static Changes between(History history, long from, long to) {
        return between(Snapshot.of(history, from), Snapshot.of(history, to));
    }

    /** The same for two snapshots of one history. */
    public static Changes between(Snapshot from, Snapshot to) {
        History history = from.history();
        List<Change> changes = new ArrayList<>();
        history.dataset().relations().forEach(relation -> compare(from, to, Target.of(relation.id()), changes));
        history.dataset().alliances().forEach(alliance -> compare(from, to, Target.of(alliance.id()), changes));
        history.memberships().forEach(membership -> compare(from, to, membership, changes));
        return new Changes(changes);
    }

    private static void compare(Snapshot from, Snapshot to, Target target, List<Change> changes) {
        Certainty before = from.certaintyByDates(target);
        Certainty after = to.certaintyByDates(target);
        boolean same = before == after && from.phase(target) == to.phase(target);
        if (same && target instanceof Target.OfRelation relation) {
            same = from.strength(relation.id()) == to.strength(relation.id())
                    && from.strained(relation.id()) == to.strained(relation.id());
        }
        if (!same) {
            Change.Kind kind = Change.Kind.of(before != Certainty.NO, after != Certainty.NO);
            List<EventId> causes = causes(
                    from.history(),
                    target,
                    Math.min(from.instant(), to.instant()),
                    Math.max(from.instant(), to.instant()));
            changes.add(new Change(target, kind, from.of(target), to.of(target), causes));
        }
    }

    /** The events that may take effect on a target after one instant and up to another. */
    private static List<EventId> causes(History history, Target target, long after, long upTo) {
        List<EventId> own = causes(history, history.track(target), history.row(target), after, upTo);
        if (own.isEmpty() && target instanceof Membership membership) {
            return causes(history, history.allianceTrack(), history.allianceRow(membership.alliance()), after, upTo);
        }
        return own;
    }

    private static List<EventId> causes(History history, Track track, int row, long after, long upTo) {
        return IntStream.range(track.starts[row], track.starts[row + 1])
                .filter(i -> track.event[i] >= 0
                        && (track.flags[i] & (Track.MOVES | Track.SETS)) != 0
                        && (track.flags[i] & Track.PROJECTED) == 0
                        && track.lo[i] <= upTo
                        && track.hi[i] > after)
                .mapToObj(i -> history.dataset().events().get(track.event[i]).id())
                .distinct()
                .toList();
    }

    /**
     * Exactly what one event changed, or, if it is planned, proposed or expected, would change: each target as it most likely
     * was before and as the event left it, at its start and, if it lasts, at its end. An undated or cancelled event changes nothing.
     */
    public static Changes by(History history, EventId event) {
        List<Change> changes = new ArrayList<>();
        Set<ActorId> turned = new LinkedHashSet<>();
        List<Target> targets = history.targets(event);
        for (Target target : targets) {
            for (boolean atEnd : new boolean[] {false, true}) {
                OneEvent.change(history, target, event, atEnd).ifPresent(change -> {
                    changes.add(change);
                    if (target instanceof Target.OfAlliance alliance && change.kind() != Change.Kind.CHANGED) {
                        turned.add(alliance.id());
                    }
                });
            }
        }
        for (ActorId alliance : turned) {
            addMembers(history, alliance, event, targets, changes);
        }
        changes.sort(Comparator.comparingInt(change -> order(change.target())));
        return new Changes(changes);
    }

    /** Memberships that begin or end because their alliance does. */
    private static void addMembers(
            History history, ActorId alliance, EventId event, List<Target> targets, List<Change> changes) {
        for (Step step : history.steps(Target.of(alliance))) {
            if (step.event() == null || !step.event().id().equals(event) || !step.moves() || step.projected()) {
                continue;
            }
            long first = step.range().from();
            Snapshot before = Snapshot.of(history, first == Long.MIN_VALUE ? first : first - 1);
            Snapshot after = Snapshot.of(history, step.range().to());
            for (Membership membership : history.membershipsIn(alliance)) {
                if (!targets.contains(membership)) {
                    compare(before, after, membership, changes);
                }
            }
        }
    }

    private static int order(Target target) {
        return target instanceof Target.OfRelation ? 0 : target instanceof Target.OfAlliance ? 1 : 2;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Change> added() {
        return of(Change.Kind.ADDED);
    }

    public List<Change> ended() {
        return of(Change.Kind.ENDED);
    }

    public List<Change> changed() {
        return of(Change.Kind.CHANGED);
    }

    private List<Change> of(Change.Kind kind) {
        return all.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The change of a target, the first if an event changed it twice; null if there is none. */
    public Change of(Target target) {
        return all.stream()
                .filter(change -> Objects.equals(change.target(), target))
                .findFirst()
                .orElse(null);
    }
}
