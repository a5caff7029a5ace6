package org.entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventKind;
import org.entente.model.Participant;
import org.entente.state.Lanes;
import org.entente.state.Situation;

/**
 * Which lanes there are and on which of them an event stands. It follows from all events that pass the filter, not from the
 * window, so that lanes stay while time moves.
 */
final class LaneDivision {
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, Integer> laneOfKind = new HashMap<>();
    private final int[] laneOfActor;
    private final Lanes by;
    /** The lane of events that none of the others is for, or -1. */
    private int others = -1;

    /** @param most how many lanes there is room for, at least 1; with fewer than there are kinds, all go on one pile */
    LaneDivision(Situation situation, int most) {
        laneOfActor = new int[situation.dataset().actors().size()];
        Arrays.fill(laneOfActor, -1);
        Set<String> present = new HashSet<>();
        for (Event event : situation.events()) {
            present.add(event.kind().id());
        }
        Lanes wished = situation.view().lanes();
        boolean pile = wished == Lanes.NONE || wished == Lanes.KIND && present.size() > most || most < 2;
        by = pile ? Lanes.NONE : wished;
        switch (by) {
            case KIND -> byKind(situation, present);
            case ACTOR -> byActor(situation, most);
            case NONE -> others = add(Lane.PILE, null);
        }
        if (lanes.isEmpty()) {
            others = add(Lane.PILE, null);
        }
    }

    private int add(Lane lane, String kind) {
        lanes.add(lane);
        if (kind != null) {
            laneOfKind.put(kind, lanes.size() - 1);
        }
        return lanes.size() - 1;
    }

    private void byKind(Situation situation, Set<String> present) {
        for (EventKind kind : situation.dataset().kinds().event()) {
            if (present.contains(kind.id())) {
                add(new Lane(kind.label().in(situation.language()), kind, null), kind.id());
            }
        }
    }

    /** The actors with most events, and a lane for the events of none of them. */
    private void byActor(Situation situation, int most) {
        int[] counts = new int[situation.dataset().actors().size()];
        boolean[] passing = new boolean[counts.length];
        for (Actor actor : situation.dataset().actors()) {
            passing[actor.id().ordinal()] = situation.sieve().passes(actor);
        }
        boolean anyWithout = false;
        for (Event event : situation.events()) {
            boolean without = true;
            for (Participant participant : event.participants()) {
                if (passing[participant.actor().ordinal()]) {
                    counts[participant.actor().ordinal()]++;
                    without = false;
                }
            }
            anyWithout |= without;
        }
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : situation.dataset().actors()) {
            if (counts[actor.id().ordinal()] > 0) {
                actors.add(actor);
            }
        }
        actors.sort(Comparator.comparingInt(actor -> -counts[actor.id().ordinal()]));
        boolean all = actors.size() + (anyWithout ? 1 : 0) <= most;
        int shown = all ? actors.size() : most - 1;
        for (Actor actor : actors.subList(0, shown)) {
            laneOfActor[actor.id().ordinal()] =
                    add(new Lane(actor.label(situation.language()), null, actor.id()), null);
        }
        if (!all || anyWithout) {
            others = add(
                    new Lane(shown < actors.size() ? "others (" + (actors.size() - shown) + ")" : "others", null, null),
                    null);
        }
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** The indices of the lanes of an event, from above, at least one. */
    int[] of(Event event) {
        if (by == Lanes.KIND) {
            return new int[] {laneOfKind.get(event.kind().id())};
        }
        if (by == Lanes.ACTOR) {
            int[] found = new int[event.participants().size()];
            int count = 0;
            for (Participant participant : event.participants()) {
                int lane = laneOfActor[participant.actor().ordinal()];
                if (lane >= 0) {
                    found[count++] = lane;
                }
            }
            if (count > 0) {
                return count == 1
                        ? new int[] {found[0]}
                        : Arrays.stream(found, 0, count).distinct().sorted().toArray();
            }
        }
        return new int[] {others};
    }
}
