package org.entente.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.Participant;

/** What must be true of events: whom they concern, how sure they are, and that none is there for its own sake. */
final class EventChecks {
    /** One in so many events at most may be of the highest importance. */
    private static final int HIGHEST = 20;
    /** One in so many events at most may be of one kind. */
    private static final int KIND = 4;
    /** Where a publisher's text was read, or which state of it: "Wikipedia, copy at IPFS" is of Wikipedia. */
    private static final Pattern COPIED = Pattern.compile(", (a )?(copy|excerpt|summary|translation|revision)\\b.*");
    /** Who printed what another wrote: "Roanoke Times, from AP" is of AP. */
    private static final Pattern OF_ANOTHER = Pattern.compile("^(.*, from )?(the )?");
    /** The share of words of two titles from which on they are alike. */
    private static final double ALIKE = 0.5;

    private EventChecks() {}

    static List<Finding> participants(SetFile file) {
        return file.data().events().stream()
                .filter(event -> event.participants().isEmpty())
                .map(event -> file.finding(event.id(), "nobody takes part"))
                .toList();
    }

    /** An event of importance 4 or 5 cites sources of two publishers; copies of one publisher's text are one source. */
    static List<Finding> sources(SetFile file) {
        return file.data().events().stream()
                .filter(event ->
                        event.importance() >= 4 && publishers(file, event).size() < 2)
                .map(event -> file.finding(
                        event.id(),
                        "is of importance " + event.importance()
                                + ", but cites no two sources of different publishers"))
                .toList();
    }

    private static Set<String> publishers(SetFile file, Event event) {
        return event.cites().stream()
                .map(cite -> file.data().source(cite.source()).publisher())
                .map(name -> OF_ANOTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .map(name -> COPIED.matcher(name).replaceFirst("").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** At most one event in twenty is of importance 5; those beyond are found in file order. */
    static List<Finding> highest(SetFile file) {
        List<Event> events = file.data().events();
        return events.stream()
                .filter(event -> event.importance() == 5)
                .skip(events.size() / HIGHEST)
                .map(event -> file.finding(event.id(), "one more of importance 5 than one in " + HIGHEST + " events"))
                .toList();
    }

    /** Half of the events or more change something. */
    static List<Finding> changes(SetFile file) {
        List<Event> events = file.data().events();
        long changing =
                events.stream().filter(event -> !event.effects().isEmpty()).count();
        return 2 * changing >= events.size()
                ? List.of()
                : List.of(file.finding(
                        "events", changing + " of " + events.size() + " change something, less than half"));
    }

    /** No kind has more than a quarter of the events. */
    static List<Finding> kinds(SetFile file) {
        Map<String, Integer> counts = new HashMap<>();
        file.data().events().forEach(event -> counts.merge(event.kind().id(), 1, Integer::sum));
        int all = file.data().events().size();
        List<Finding> findings = new ArrayList<>();
        for (Json.Fields kind : file.kinds("event")) {
            int count = counts.getOrDefault(kind.text("id"), 0);
            if (count * KIND > all) {
                findings.add(file.finding(kind, count + " of " + all + " events are of this kind, over a quarter"));
            }
        }
        return findings;
    }

    /** No two events have the same date, kind and participants and titles that are alike; the later in the file is found. */
    static List<Finding> twins(SetFile file) {
        Map<List<Object>, List<Event>> groups = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Event event : file.data().events()) {
            Set<ActorId> actors =
                    event.participants().stream().map(Participant::actor).collect(Collectors.toSet());
            String when = event.when() == null ? "" : event.when().text();
            List<Event> like = groups.computeIfAbsent(
                    List.of(when, event.kind().id(), event.status(), actors), key -> new ArrayList<>());
            like.stream()
                    .filter(other -> isAlike(words(event), words(other)))
                    .findFirst()
                    .ifPresent(other -> findings.add(file.finding(event.id(), "is the same as " + other.id())));
            like.add(event);
        }
        return findings;
    }

    private static boolean isAlike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() >= ALIKE * (one.size() + other.size() - common.size());
    }

    private static Set<String> words(Event event) {
        return Arrays.stream(event.title().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
