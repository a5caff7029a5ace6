package org.entente.state;

import java.util.List;
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
