package org.entente.chart;

import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.time.Instants;

/**
 * Where a step from lane to lane of a timeline leads.
 *
 * @param lane counted from above, of the lanes that are shown
 */
public record LaneStep(EventId event, int lane) {
    /**
     * The event nearest in time to another on the next lane that has one. O(events).
     *
     * @param lane on which the event is looked at, if it stands there; else its first
     * @param by -1 for lanes above, 1 for lanes below
     * @return empty if there is none in that direction, or the event is on no lane
     */
    static Optional<LaneStep> next(Situation situation, LaneDivision division, Event from, int lane, int by) {
        if (situation.chronicle().rank(from.id()) < 0 || !situation.sieve().passes(from)) {
            return Optional.empty();
        }
        Event[] nearest = new Event[division.lanes().size()];
        for (Event event : situation.events()) {
            if (event != from) {
                for (int each : division.of(event)) {
                    if (nearest[each] == null || distance(event, from) < distance(nearest[each], from)) {
                        nearest[each] = event;
                    }
                }
            }
        }
        for (int next = start(division.of(from), lane) + by; next >= 0 && next < nearest.length; next += by) {
            if (nearest[next] != null) {
                return Optional.of(new LaneStep(nearest[next].id(), next));
            }
        }
        return Optional.empty();
    }

    private static int start(int[] lanes, int lane) {
        for (int each : lanes) {
            if (each == lane) {
                return lane;
            }
        }
        return lanes[0];
    }

    private static long distance(Event event, Event from) {
        return Math.abs(Instants.minus(Chronicle.start(event.when()), Chronicle.start(from.when())));
    }
}
