package org.entente.chart;

import java.util.List;
import java.util.TreeMap;
import org.entente.history.Certainty;
import org.entente.history.Course;
import org.entente.history.Course.Stretch;
import org.entente.history.History;
import org.entente.history.Membership;
import org.entente.model.ActorId;
import org.entente.model.Capacity;

/**
 * How many full members an alliance has or may have, over time.
 *
 * @param turns the instants at which a number changes, in order
 * @param members how many there may be from each of the instants on; before the first there are none
 */
record MemberCounts(List<Long> turns, List<Integer> members) {
    static final MemberCounts NONE = new MemberCounts(List.of(), List.of());

    MemberCounts {
        turns = List.copyOf(turns);
        members = List.copyOf(members);
    }

    /** O(members and their changes²). */
    static MemberCounts of(History history, ActorId alliance) {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        for (Membership membership : history.membershipsIn(alliance)) {
            if (membership.capacity() == Capacity.FULL) {
                for (Stretch stretch : Course.of(history, membership).stretches()) {
                    if (stretch.certainty() != Certainty.NO) {
                        changes.merge(stretch.from(), 1, Integer::sum);
                        if (stretch.to() != Long.MAX_VALUE) {
                            changes.merge(stretch.to() + 1, -1, Integer::sum);
                        }
                    }
                }
            }
        }
        changes.values().removeIf(change -> change == 0);
        int[] sum = {0};
        List<Integer> members =
                changes.values().stream().map(change -> sum[0] += change).toList();
        return new MemberCounts(List.copyOf(changes.keySet()), members);
    }

    /** Whether there never was a member whose time is known. */
    boolean isEmpty() {
        return turns.stream().allMatch(turn -> turn == Long.MIN_VALUE);
    }

    int most() {
        return members.stream().max(Integer::compare).orElse(0);
    }

    int at(long instant) {
        int count = 0;
        for (int i = 0; i < turns.size() && turns.get(i) <= instant; i++) {
            count = members.get(i);
        }
        return count;
    }
}
