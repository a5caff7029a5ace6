package org.entente.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Alternative;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Participant;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.model.Status;
import org.entente.time.Edtf;
import org.entente.time.Instants;
import org.entente.time.Precision;

/** What there is to say of an event, in English. */
public final class EventWords {
    /** Ten years at their longest, in seconds. */
    private static final long DECADE = 3653L * Instants.DAY;

    private EventWords() {}

    /** Its date in words, with its status unless it simply happened: "1 November 2024", "by 2027, planned". */
    public static String when(Event event) {
        String date = event.when() == null ? "no date" : DateWords.words(event.when());
        return event.status() == Status.HAPPENED ? date : date + ", " + status(event.status());
    }

    /** The status as a word. */
    public static String status(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Who took part, each once with role and principal: "Josep Borrell (signatory, for EU), Japan". */
    public static String participants(Event event, Dataset dataset, String language) {
        return event.participants().stream()
                .map(participant -> participant(participant, dataset, language))
                .collect(Collectors.joining(", "));
    }

    /** One participant with role and principal. */
    public static String participant(Participant participant, Dataset dataset, String language) {
        String name = dataset.actor(participant.actor()).label(language);
        List<String> more = new ArrayList<>();
        if (!participant.role().isEmpty()) {
            more.add(participant.role());
        }
        if (participant.onBehalfOf() != null) {
            more.add("for " + dataset.actor(participant.onBehalfOf()).label(language));
        }
        return more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")";
    }

    /** The sources that it cites, each once with all its locators: "Asia Times 4, 18; NATO". */
    public static String sources(Event event, Dataset dataset) {
        Map<SourceId, List<String>> places = new LinkedHashMap<>();
        for (Citation citation : event.cites()) {
            List<String> at = places.computeIfAbsent(citation.source(), id -> new ArrayList<>());
            if (!citation.at().isEmpty()) {
                at.add(citation.at());
            }
        }
        return places.entrySet().stream()
                .map(entry -> source(dataset.source(entry.getKey()))
                        + (entry.getValue().isEmpty() ? "" : " ¶ " + String.join(", ", entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** A source in few words: its publisher and date, or its title. */
    public static String source(Source source) {
        String name = source.publisher().isEmpty() ? source.title().text() : source.publisher();
        boolean dated = source.date() != null && tells(source.date());
        return dated ? name + ", " + DateWords.brief(source.date()) : name;
    }

    /** Whether a date tells something about a page; "some time in this century" does not. */
    private static boolean tells(Edtf date) {
        return date.precision().compareTo(Precision.DECADE) >= 0
                && date.isBounded()
                && date.span().seconds() <= DECADE;
    }

    /** What other sources say instead, one sentence each. */
    public static List<String> readings(Event event, Dataset dataset, String language) {
        List<String> all = new ArrayList<>();
        for (Alternative<Event> other : event.or()) {
            all.add(reading(event, other, dataset, language));
        }
        for (Participant participant : event.participants()) {
            for (Alternative<Participant> other : participant.or()) {
                all.add(participant(other.value(), dataset, language) + " instead of "
                        + participant(participant, dataset, language));
            }
        }
        return all;
    }

    private static String reading(Event event, Alternative<Event> other, Dataset dataset, String language) {
        Event value = other.value();
        List<String> parts = new ArrayList<>();
        for (String field : other.fields().stream().sorted().toList()) {
            switch (field) {
                case "title" -> parts.add("“" + value.title().in(language) + "”");
                case "when" -> parts.add(when(value));
                case "status" -> parts.add(status(value.status()));
                case "summary" -> parts.add(value.summary().in(language));
                case "participants" -> parts.add("with " + participants(value, dataset, language));
                case "place" ->
                    parts.add("in "
                            + (value.place() == null
                                    ? "an unknown place"
                                    : value.place().name().in(language)));
                case "effects" -> {
                    // What it changes follows from what it is said to be; alone it has to be told.
                    if (!other.fields().contains("title")) {
                        parts.add(value.effects().isEmpty() ? "changes nothing" : "changes something else");
                    }
                }
                case "cites" -> {}
                default -> parts.add("another " + field);
            }
        }
        String sources = sources(value, dataset);
        return String.join("; ", parts)
                + (sources.isEmpty() || value.cites().equals(event.cites()) ? "" : " (" + sources + ")");
    }

    /** An actor as a heading: its name and, if it differs, the short one. */
    public static String name(Actor actor) {
        String name = actor.name().text();
        return actor.shortName().isEmpty() || actor.shortName().text().equals(name)
                ? name
                : name + " (" + actor.shortName().text() + ")";
    }
}
