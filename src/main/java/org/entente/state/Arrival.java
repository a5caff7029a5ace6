package org.entente.state;

import java.util.ArrayList;
import java.util.List;
import org.entente.history.Snapshot;
import org.entente.history.Step;
import org.entente.history.Target;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.RelationId;
import org.entente.model.SourceId;
import org.entente.model.Topic;
import org.entente.time.Instants;
import org.entente.time.TimeSpan;

/** Where to look to see what was found. */
public final class Arrival {
    private Arrival() {}

    /**
     * Selects an item other than an event: a relation that does not stand at the moment at the nearest one at which it did, of a
     * source all that cites it.
     */
    public static ViewState at(Situation situation, Id id) {
        ViewState view = situation.view();
        if (id instanceof RelationId relation) {
            long moment = moment(situation, relation);
            ViewState there = moment == view.moment()
                    ? view
                    : Surroundings.showing(view.withMoment(moment), situation.chronicle(), moment);
            return there.select(id);
        }
        if (id instanceof SourceId source) {
            List<Id> relations = new ArrayList<>();
            situation.dataset().relations().stream()
                    .filter(each -> cites(each.cites(), source))
                    .forEach(each -> relations.add(each.id()));
            return atAll(
                    situation,
                    situation.dataset().events().stream()
                            .filter(event -> cites(event.cites(), source))
                            .toList(),
                    relations);
        }
        return view.select(id);
    }

    /** Selects the events of a topic, the one nearest to the moment last, and brings that one into the timeline's window. */
    public static ViewState at(Situation situation, Topic topic) {
        return atAll(
                situation,
                situation.dataset().events().stream()
                        .filter(event -> event.topics().contains(topic))
                        .toList(),
                List.of());
    }

    private static ViewState atAll(Situation situation, List<Event> events, List<Id> others) {
        long moment = situation.view().moment();
        Event nearest = null;
        long least = Long.MAX_VALUE;
        for (Event event : events) {
            boolean placed = event.when() != null && Moments.isPlaced(event.when());
            long distance = placed ? Math.abs(Instants.minus(Moments.of(event), moment)) : Long.MAX_VALUE;
            if (nearest == null || distance < least) {
                nearest = event;
                least = distance;
            }
        }
        if (nearest == null) {
            return situation.view().withSelection(others);
        }
        Id last = nearest.id();
        List<Id> ids = new ArrayList<>(others);
        events.stream().map(Event::id).filter(id -> !id.equals(last)).forEach(ids::add);
        ids.add(last);
        ViewState selected = situation.view().withSelection(ids);
        return least == Long.MAX_VALUE
                ? selected
                : Surroundings.showing(selected, situation.chronicle(), Chronicle.start(nearest.when()));
    }

    private static boolean cites(List<Citation> citations, SourceId source) {
        return citations.stream().anyMatch(citation -> citation.source().equals(source));
    }

    private static long moment(Situation situation, RelationId id) {
        Presence now = new Presence(situation.snapshot(), situation.known());
        long moment = situation.view().moment();
        Target target = Target.of(id);
        if (Presence.hasPhase(now.of(target))) {
            return moment;
        }
        long best = moment;
        long least = Long.MAX_VALUE;
        for (Step step : situation.chronicle().history().steps(target)) {
            TimeSpan range = step.range();
            long instant = Moments.firstKnown(range.to(), range.from());
            Snapshot then = Snapshot.of(situation.chronicle().history(), instant);
            long distance = Math.abs(Instants.minus(instant, moment));
            if (distance < least && Presence.hasPhase(new Presence(then, then).of(target))) {
                best = instant;
                least = distance;
            }
        }
        return best;
    }
}
