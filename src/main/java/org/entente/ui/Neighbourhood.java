package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.Participant;
import org.entente.state.Chronicle;

/** What came just before and just after an event for those who took part in it. */
final class Neighbourhood {
    /** Events told on either side. */
    private static final int MOST = 3;

    private final Told told;
    private final Event event;
    private final Chronicle chronicle;

    Neighbourhood(Told told, Event event) {
        this.told = told;
        this.event = event;
        this.chronicle = told.chronicle();
    }

    /** The nearest events on either side, each with those whom it shares with this one; none for an event without a date. */
    List<Block> blocks() {
        int rank = chronicle.rank(event.id());
        if (rank < 0) {
            return List.of();
        }
        Map<Event, Set<ActorId>> before = new TreeMap<>(byRank().reversed());
        Map<Event, Set<ActorId>> after = new TreeMap<>(byRank());
        for (ActorId actor : actors()) {
            List<Event> events = chronicle.eventsOf(actor);
            int at = place(events, rank);
            if (at > 0) {
                before.computeIfAbsent(events.get(at - 1), each -> new LinkedHashSet<>())
                        .add(actor);
            }
            int next = at < events.size() && events.get(at) == event ? at + 1 : at;
            if (next < events.size()) {
                after.computeIfAbsent(events.get(next), each -> new LinkedHashSet<>())
                        .add(actor);
            }
        }
        List<Block> blocks = new ArrayList<>();
        add(blocks, "Before", before);
        add(blocks, "After", after);
        return blocks;
    }

    private Comparator<Event> byRank() {
        return Comparator.comparingInt(each -> chronicle.rank(each.id()));
    }

    private Set<ActorId> actors() {
        Set<ActorId> actors = new LinkedHashSet<>();
        for (Participant participant : event.participants()) {
            actors.add(participant.actor());
            if (participant.onBehalfOf() != null) {
                actors.add(participant.onBehalfOf());
            }
        }
        return actors;
    }

    /** How many of some events come before a rank. */
    private int place(List<Event> events, int rank) {
        int from = 0;
        int to = events.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (chronicle.rank(events.get(middle).id()) < rank) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private void add(List<Block> blocks, String heading, Map<Event, Set<ActorId>> events) {
        if (events.isEmpty()) {
            return;
        }
        blocks.add(new Block.Paragraph(List.of(Piece.quiet(heading))));
        events.entrySet().stream().limit(MOST).forEach(entry -> {
            Block.Row row = told.row(entry.getKey());
            List<Piece> under = new ArrayList<>(row.under());
            under.add(Piece.quiet(" · "));
            under.addAll(told.links(List.copyOf(entry.getValue())));
            blocks.add(new Block.Row(row.sign(), row.pieces(), under));
        });
    }
}
