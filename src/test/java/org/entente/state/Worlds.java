package org.entente.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.history.Readings;
import org.entente.io.Bundled;
import org.entente.io.DatasetReader;
import org.entente.io.FileException;
import org.entente.io.Input;
import org.entente.io.ReadResult;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.RelationId;
import org.entente.task.Progress;
import org.entente.time.Edtf;

/** Data sets for tests of views and charts. */
public final class Worlds {
    private static final String KINDS = """
            "kinds": {
              "actor": [{"id": "state", "label": "State", "shape": "circle"},
                        {"id": "alliance", "label": "Alliance", "shape": "rounded-square"},
                        {"id": "agreement", "label": "Agreement", "shape": "rounded-square"},
                        {"id": "person", "label": "Person", "shape": "pill"}],
              "event": [{"id": "pact", "label": "Pact", "symbol": "diamond", "color": "cooperation"},
                        {"id": "talk", "label": "Meeting", "symbol": "dot", "color": "neutral"}],
              "relation": [{"id": "defence", "label": "Defence pact", "sign": 1, "rank": 3, "stands": "in-force", "color": "defence"},
                           {"id": "threat", "label": "Threat", "sign": -1, "rank": 0, "stands": "in-force", "color": "hostile"}],
              "topic": [{"id": "sea", "label": "Sea"}, {"id": "space", "label": "Space"}]},
            """;

    private Worlds() {}

    /** A data set of the kinds state, alliance, agreement, person; pact, talk; defence, threat; sea, space. */
    public static Dataset of(String rest) {
        return read("{\"entente\": 1, \"title\": \"Test\", \"asOf\": \"2024-12-31\"," + KINDS + rest + "}");
    }

    /** The same with no day as of which the world is known. */
    public static Dataset withoutDay(String rest) {
        return read("{\"entente\": 1, \"title\": \"Test\"," + KINDS + rest + "}");
    }

    /** Three states, a tie and an event, and not one date. */
    public static Dataset timeless() {
        return withoutDay("""
                "actors": [{"id": "a", "name": "Aland", "kind": "state"}, {"id": "b", "name": "Bland", "kind": "state"},
                           {"id": "c", "name": "Cland", "kind": "state"}],
                "relations": [{"id": "r", "kind": "defence", "between": ["a", "b"]}],
                "events": [{"id": "e", "title": "A pact at some time", "kind": "pact", "participants": ["a", "b"]}]""");
    }

    /**
     * A data set from chance: states, some with long names, in communities with relations of all phases between them, two
     * alliances, and events over thirty years.
     */
    public static Dataset generated(int actors, int relations, int events, long seed) {
        Random random = new Random(seed);
        String[] phases = {"proposed", "announced", "signed", "provisional", "in-force", "suspended"};
        String[] statuses = {"happened", "happened", "happened", "planned", "alleged"};
        List<String> nodes = new ArrayList<>();
        List<String> ties = new ArrayList<>();
        List<String> happenings = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            String name = i % 7 == 0 ? "The Republic of Number " + i : "Land " + i;
            nodes.add(text("{'id': 'a%d', 'name': '%s', 'kind': '%s'}", i, name, i % 5 == 4 ? "person" : "state"));
        }
        for (int i = 0; i < relations; i++) {
            int from = random.nextInt(actors);
            int to = (from + 1 + random.nextInt(Math.max(1, Math.min(9, actors - 1)))) % actors;
            String ends = i % 3 == 0 ? "'from': 'a%d', 'to': 'a%d'" : "'between': ['a%d', 'a%d']";
            String when = i % 2 == 0 ? ", 'when': '1995~/..'" : "";
            ties.add(text(
                    "{'id': 'r%d', 'kind': '%s', " + ends + ", 'strength': %d" + when + "}",
                    i,
                    i % 4 == 0 ? "threat" : "defence",
                    from,
                    to,
                    1 + i % 5));
        }
        for (int i = 0; i < events; i++) {
            String effect = i % 2 == 1 && i < relations
                    ? text(", 'effects': [{'relation': 'r%d', 'phase': '%s'}]", i, phases[i / 2 % phases.length])
                    : "";
            happenings.add(text(
                    "{'id': 'e%d', 'title': 'The event number %d', 'kind': '%s', 'status': '%s', 'when': '%d-%02d-%02d',"
                            + " 'participants': ['a%d']%s}",
                    i,
                    i,
                    i % 3 == 0 ? "talk" : "pact",
                    statuses[random.nextInt(statuses.length)],
                    1990 + random.nextInt(30),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(actors),
                    effect));
        }
        List<String> first = IntStream.range(0, Math.min(actors, 6))
                .mapToObj(i -> text("'a%d'", i))
                .toList();
        List<String> second = IntStream.range(4, Math.min(actors, 12))
                .mapToObj(i -> text("'a%d'", i))
                .toList();
        return of(text("'actors': [%s], 'alliances': [", String.join(",", nodes))
                + text(
                        "{'id': 'union', 'name': 'Union', 'kind': 'alliance', 'members': [%s]},",
                        String.join(",", first))
                + text(
                        "{'id': 'treaty', 'name': 'Treaty', 'kind': 'agreement', 'acts': false, 'members': [%s]}],",
                        String.join(",", second))
                + text("'relations': [%s], 'events': [%s]", String.join(",", ties), String.join(",", happenings)));
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace('\'', '"');
    }

    /** @throws IllegalArgumentException if the text has any problem */
    public static Dataset read(String json) {
        try {
            return good(DatasetReader.read(Input.of("test.json", json), Progress.NONE));
        } catch (FileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The set that the program opens with. */
    public static Dataset bundled() {
        try {
            return good(Bundled.read(Bundled.DEFAULT, Progress.NONE));
        } catch (FileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Dataset good(ReadResult result) {
        if (!result.problems().isEmpty()) {
            throw new IllegalArgumentException(result.problems().toString());
        }
        return result.dataset();
    }

    public static Chronicle chronicle(Dataset dataset) {
        return Chronicle.of(dataset, Readings.NONE);
    }

    /** The end of a day, a month or a year. */
    public static long at(String date) {
        return Edtf.parse(date).latest();
    }

    public static ActorId actor(Dataset dataset, String text) {
        return dataset.find(text, ActorId.class).orElseThrow();
    }

    public static RelationId relation(Dataset dataset, String text) {
        return dataset.find(text, RelationId.class).orElseThrow();
    }

    public static EventId event(Dataset dataset, String text) {
        return dataset.find(text, EventId.class).orElseThrow();
    }

    public static List<String> texts(List<Event> events) {
        return events.stream().map(event -> event.id().text()).toList();
    }

    /** The nodes of a scene by the ids of their actors. */
    public static List<String> nodes(Situation situation) {
        return situation.scene().nodes().stream()
                .map(node -> node.actor().id().text())
                .toList();
    }

    /** The lines of a scene by the ids of their relations. */
    public static List<String> lines(Situation situation) {
        return situation.scene().lines().stream()
                .map(line -> line.relation().id().text())
                .toList();
    }

    /** The spokes of a scene, as "alliance-member". */
    public static List<String> spokes(Situation situation) {
        List<String> nodes = nodes(situation);
        return situation.scene().spokes().stream()
                .map(spoke -> nodes.get(spoke.alliance()) + "-" + nodes.get(spoke.member()))
                .toList();
    }

    /** The groups of a scene, as "alliance: member, member". */
    public static List<String> groups(Situation situation) {
        List<String> nodes = nodes(situation);
        return situation.scene().groups().stream()
                .map(group -> group.alliance().id() + ": "
                        + String.join(
                                ", ", group.members().stream().map(nodes::get).toList()))
                .toList();
    }
}
