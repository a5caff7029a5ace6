package org.entente.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Link;

/**
 * The order in which changes of one target count when they fall on one instant: an event that follows another comes after it,
 * then the earlier phase comes first, then the lesser id. The end of an event comes after its start. A circle of links is cut at
 * its first entry.
 */
final class TieOrder {
    private final List<Event> events;
    /** The events that follow others. */
    private final BitSet followers = new BitSet();

    TieOrder(List<Event> events) {
        this.events = events;
        for (Event event : events) {
            for (Link link : event.links()) {
                if (link.kind().equals(Link.FOLLOWS)) {
                    followers.set(event.id().ordinal());
                }
            }
        }
    }

    /** The entries from {@code from} to before {@code to}, in order. O(n log n) for n entries, more only for chains of links. */
    int[] of(Track track, int from, int to) {
        Comparator<Integer> byPhaseThenId = byPhaseThenId(track);
        Integer[] plain = new Integer[to - from];
        boolean bound = false;
        for (int i = from; i < to; i++) {
            plain[i - from] = i;
            bound |= (track.flags[i] & Track.AT_END) != 0 || track.event[i] >= 0 && followers.get(track.event[i]);
        }
        Arrays.sort(plain, byPhaseThenId);
        int[] order = Arrays.stream(plain).mapToInt(i -> i).toArray();
        return bound ? bound(track, order) : order;
    }

    private Comparator<Integer> byPhaseThenId(Track track) {
        return (a, b) -> {
            int byPhase = Byte.compare(track.phase[a], track.phase[b]);
            int byEvent = byPhase != 0 ? byPhase : compareEvents(track.event[a], track.event[b]);
            return byEvent != 0 ? byEvent : Integer.compare(track.effect[a], track.effect[b]);
        };
    }

    /** The target's own dates, whose numbers are negative, come before events. */
    private int compareEvents(int a, int b) {
        return a == b || a < 0 || b < 0
                ? Integer.compare(a, b)
                : events.get(a).id().compareTo(events.get(b).id());
    }

    /** Takes, again and again, the first entry that no entry still to be taken must precede (Kahn's sorting). */
    private int[] bound(Track track, int[] plain) {
        int n = plain.length;
        List<List<Integer>> later = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            later.add(new ArrayList<>());
        }
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < n; i++) {
            places.computeIfAbsent(track.event[plain[i]], event -> new ArrayList<>())
                    .add(i);
        }
        int[] waitsFor = new int[n];
        for (int i = 0; i < n; i++) {
            int event = track.event[plain[i]];
            List<Integer> before = new ArrayList<>();
            if (event >= 0 && followers.get(event)) {
                followed(event, places.keySet()).forEach(each -> before.addAll(places.get(each)));
            }
            if ((track.flags[plain[i]] & Track.AT_END) != 0) {
                places.get(event).stream()
                        .filter(j -> (track.flags[plain[j]] & Track.AT_END) == 0)
                        .forEach(before::add);
            }
            for (int j : before) {
                later.get(j).add(i);
                waitsFor[i]++;
            }
        }
        return taken(plain, later, waitsFor);
    }

    private static int[] taken(int[] plain, List<List<Integer>> later, int[] waitsFor) {
        int n = plain.length;
        PriorityQueue<Integer> free = new PriorityQueue<>();
        boolean[] queued = new boolean[n];
        for (int i = 0; i < n; i++) {
            if (waitsFor[i] == 0) {
                queued[i] = free.add(i);
            }
        }
        int[] order = new int[n];
        int firstLeft = 0;
        for (int k = 0; k < n; k++) {
            while (free.isEmpty()) {
                if (!queued[firstLeft]) {
                    queued[firstLeft] = free.add(firstLeft);
                }
                firstLeft++;
            }
            int next = free.remove();
            order[k] = plain[next];
            for (int after : later.get(next)) {
                if (--waitsFor[after] == 0 && !queued[after]) {
                    queued[after] = free.add(after);
                }
            }
        }
        return order;
    }

    /** The events of the row that an event follows, directly or through others of the same moment. */
    private Set<Integer> followed(int event, Set<Integer> inRow) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Event> open = new ArrayDeque<>();
        Event start = events.get(event);
        seen.add(event);
        open.add(start);
        while (!open.isEmpty()) {
            for (Link link : open.remove().links()) {
                EventId to = link.to();
                Event followed = events.get(to.ordinal());
                if (!link.kind().equals(Link.FOLLOWS) || !mayMeet(start, followed) || !seen.add(to.ordinal())) {
                    continue;
                }
                if (inRow.contains(to.ordinal())) {
                    found.add(to.ordinal());
                } else {
                    open.add(followed);
                }
            }
        }
        return found;
    }

    private static boolean mayMeet(Event a, Event b) {
        return a.when() != null
                && b.when() != null
                && a.when().earliest() <= b.when().latest()
                && b.when().earliest() <= a.when().latest();
    }
}
