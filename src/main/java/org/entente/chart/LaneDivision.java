package org.entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    private final Map<Object, Integer> laneOf = new HashMap<>();
    private final Lanes by;
    /** The lane of events that none of the others is for, or -1. */
    private int others = -1;

    /** @param most how many lanes there is room for, at least 1; with fewer than there are kinds, all go on one pile */
    LaneDivision(Situation situation, int most) {
        Set<EventKind> present = new LinkedHashSet<>();
        for (Event event : situation.events()) {
            present.add(event.kind());
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

    private int add(Lane lane, Object key) {
        lanes.add(lane);
        if (key != null) {
            laneOf.put(key, lanes.size() - 1);
        }
        return lanes.size() - 1;
    }

    private void byKind(Situation situation, Set<EventKind> present) {
        for (EventKind kind : situation.dataset().kinds().event()) {
            if (present.contains(kind)) {
                add(new Lane(kind.label().text(), kind, null), kind);
            }
        }
    }

    /** The actors with most events, and a lane for the events of none of them. */
    private void byActor(Situation situation, int most) {
        int[] counts = new int[situation.dataset().actors().size()];
        boolean anyWithout = false;
        for (Event event : situation.events()) {
            boolean without = true;
            for (Participant participant : event.participants()) {
                if (passes(situation, participant)) {
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
            add(new Lane(actor.label("en"), null, actor.id()), actor.id());
        }
        if (!all || anyWithout) {
            others = add(
                    new Lane(shown < actors.size() ? "others (" + (actors.size() - shown) + ")" : "others", null, null),
                    null);
        }
    }

    private static boolean passes(Situation situation, Participant participant) {
        return situation.view().filter().passes(situation.dataset().actor(participant.actor()));
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** The indices of the lanes of an event, from above, at least one. */
    int[] of(Event event) {
        if (by == Lanes.KIND) {
            return new int[] {laneOf.get(event.kind())};
        }
        if (by == Lanes.ACTOR) {
            int[] found = event.participants().stream()
                    .map(participant -> laneOf.get(participant.actor()))
                    .filter(lane -> lane != null)
                    .mapToInt(lane -> lane)
                    .distinct()
                    .sorted()
                    .toArray();
            if (found.length > 0) {
                return found;
            }
        }
        return new int[] {others};
    }
}
