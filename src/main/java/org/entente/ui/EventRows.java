package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.Participant;
import org.entente.report.Listing;
import org.entente.report.Table;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.time.Instants;
import org.entente.words.DateWords;
import org.entente.words.EventWords;
import org.entente.words.FilterWords;

/** The events that pass the filter, in the order of time, those without a date at the end. */
final class EventRows implements TableRows<Event> {
    private Situation situation;

    EventRows(Situation situation) {
        this.situation = situation;
    }

    @Override
    public String title() {
        return "Events";
    }

    @Override
    public List<Field<Event>> fields() {
        return List.of(
                Field.ofNumber("When", 140, EventRows::when, EventRows::start),
                Field.ofText("Title", 340, event -> event.title().in(situation.language())),
                Field.ofText("Kind", 100, event -> event.kind().label().in(situation.language())),
                Field.ofText("Status", 85, event -> EventWords.status(event.status())),
                Field.ofText("Participants", 240, this::participants),
                Field.ofText(
                        "Place",
                        110,
                        event -> event.place() == null
                                ? ""
                                : event.place().name().in(situation.language())),
                Field.<Event>ofNumber(
                                "Earliest",
                                100,
                                event -> event.when() == null
                                        ? ""
                                        : day(event.when().earliest()),
                                event -> event.when() == null
                                        ? Long.MAX_VALUE
                                        : event.when().earliest())
                        .hidden(),
                Field.<Event>ofNumber(
                                "Latest",
                                100,
                                event -> event.when() == null
                                        ? ""
                                        : day(event.when().latest()),
                                event -> event.when() == null
                                        ? Long.MAX_VALUE
                                        : event.when().latest())
                        .hidden(),
                Field.<Event>ofNumber(
                                "Importance", 80, event -> Integer.toString(event.importance()), Event::importance)
                        .hidden(),
                Field.<Event>ofText("Id", 140, event -> event.id().text()).hidden());
    }

    private static String when(Event event) {
        return event.when() == null ? "" : DateWords.brief(event.when());
    }

    private static long start(Event event) {
        return event.when() == null ? Long.MAX_VALUE : Chronicle.start(event.when());
    }

    private static String day(long instant) {
        return instant == Long.MIN_VALUE || instant == Long.MAX_VALUE ? "" : Instants.isoDate(instant);
    }

    private String participants(Event event) {
        Set<String> names = new LinkedHashSet<>();
        for (Participant participant : event.participants()) {
            names.add(situation.dataset().actor(participant.actor()).label(situation.language()));
        }
        return String.join(", ", names);
    }

    @Override
    public List<Event> of(Situation next, boolean all) {
        situation = next;
        if (situation.undated().isEmpty()) {
            return situation.events();
        }
        List<Event> rows = new ArrayList<>(situation.events());
        rows.addAll(situation.undated());
        return rows;
    }

    @Override
    public boolean hasUndrawn() {
        return false;
    }

    @Override
    public String whenEmpty(Situation empty) {
        return FilterWords.whenNoEvents(empty);
    }

    @Override
    public Id id(Event row) {
        return row.id();
    }

    @Override
    public Sign sign(Event row) {
        return Sign.of(row.kind(), row.status());
    }

    @Override
    public Table table(List<Event> rows) {
        return new Listing(situation.known(), false).events(rows);
    }
}
