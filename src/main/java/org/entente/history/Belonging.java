package org.entente.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorId;
import org.entente.model.Capacity;

/**
 * That an actor belongs to an alliance at an instant, by itself or through an alliance of which it is a full member.
 *
 * @param path the memberships from the actor to the alliance; one if it belongs by itself
 */
public record Belonging(ActorId actor, ActorId alliance, Certainty certainty, List<Membership> path) {
    public Belonging {
        path = List.copyOf(path);
    }

    /** Whether it belongs only through another alliance. */
    public boolean isDerived() {
        return path.size() > 1;
    }

    /** The capacity in which it, or the alliance through which it belongs, is a member. */
    public Capacity capacity() {
        return path.get(path.size() - 1).capacity();
    }

    /** All who belong or may belong to an alliance, the surest and then the shortest way each. */
    public static List<Belonging> membersOf(Snapshot snapshot, ActorId alliance) {
        Map<ActorId, Belonging> found = new LinkedHashMap<>();
        for (Certainty least : List.of(Certainty.CERTAIN, Certainty.POSSIBLE)) {
            Set<ActorId> seen = new HashSet<>(Set.of(alliance));
            Deque<Belonging> open = new ArrayDeque<>();
            for (Membership membership : fullFirst(snapshot.history().membershipsIn(alliance))) {
                reach(snapshot, membership, membership.actor(), alliance, List.of(), least, seen, open);
            }
            while (!open.isEmpty()) {
                Belonging belonging = open.remove();
                found.putIfAbsent(belonging.actor(), belonging);
                for (Membership membership : snapshot.history().membershipsIn(belonging.actor())) {
                    if (membership.capacity() == Capacity.FULL) {
                        reach(snapshot, membership, membership.actor(), alliance, belonging.path(), least, seen, open);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void reach(
            Snapshot snapshot,
            Membership membership,
            ActorId actor,
            ActorId alliance,
            List<Membership> onward,
            Certainty least,
            Set<ActorId> seen,
            Deque<Belonging> open) {
        if (snapshot.certainty(membership).compareTo(least) >= 0 && seen.add(actor)) {
            List<Membership> path = new ArrayList<>();
            path.add(membership);
            path.addAll(onward);
            open.add(new Belonging(actor, alliance, least, path));
        }
    }

    /** All alliances to which an actor belongs or may belong, the surest and then the shortest way each. */
    public static List<Belonging> alliancesOf(Snapshot snapshot, ActorId actor) {
        Map<ActorId, Belonging> found = new LinkedHashMap<>();
        for (Certainty least : List.of(Certainty.CERTAIN, Certainty.POSSIBLE)) {
            Set<ActorId> seen = new HashSet<>(Set.of(actor));
            Deque<Belonging> open = new ArrayDeque<>();
            climb(snapshot, actor, actor, List.of(), least, seen, open);
            while (!open.isEmpty()) {
                Belonging belonging = open.remove();
                found.putIfAbsent(belonging.alliance(), belonging);
                if (belonging.capacity() == Capacity.FULL) {
                    climb(snapshot, actor, belonging.alliance(), belonging.path(), least, seen, open);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void climb(
            Snapshot snapshot,
            ActorId actor,
            ActorId from,
            List<Membership> path,
            Certainty least,
            Set<ActorId> seen,
            Deque<Belonging> open) {
        for (Membership membership : fullFirst(snapshot.history().membershipsOf(from))) {
            if (snapshot.certainty(membership).compareTo(least) >= 0 && seen.add(membership.alliance())) {
                List<Membership> longer = new ArrayList<>(path);
                longer.add(membership);
                open.add(new Belonging(actor, membership.alliance(), least, longer));
            }
        }
    }

    private static List<Membership> fullFirst(List<Membership> memberships) {
        List<Membership> sorted = new ArrayList<>(memberships);
        sorted.sort(Comparator.comparing(Membership::capacity));
        return sorted;
    }
}
