package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.ActorId;
import org.entente.model.Alternative;
import org.entente.model.Capacity;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Participant;
import org.entente.model.Phase;
import org.entente.model.Problem;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.Role;
import org.entente.model.SourceId;
import org.entente.model.Status;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;

/** What is read from files without fault. */
class DatasetReaderTest {
    private static final String KINDS = """
            "kinds": {
              "actor": [{"id": "state", "label": "State", "shape": "circle"}],
              "event": [{"id": "pact", "label": "Pact", "symbol": "diamond", "color": "cooperation"}],
              "relation": [{"id": "defence", "label": "Defence", "sign": 1, "rank": 3, "stands": "in-force", "color": "defence"},
                           {"id": "trade", "label": "Trade"}],
              "topic": [{"id": "maritime", "label": "Maritime security"}]
            }
            """;
    private static final String SOURCES =
            "\"sources\": [{\"id\": \"aa\", \"title\": \"A\"}, {\"id\": \"b\", \"title\": \"B\"}]";
    private static final String ACTORS = """
            "actors": [{"id": "jp", "name": {"en": "Japan", "ja": "日本"}, "kind": "state", "code": "JP",
                        "location": {"name": "Tokyo", "lat": 35.68, "lon": 139.69},
                        "roles": [{"title": "Host", "of": "nato", "when": "2024/..", "cites": ["aa"],
                                   "or": [{"title": "Guest", "cites": ["b#2"]}]}]},
                       {"id": "us", "name": "United States", "kind": "state"}]
            """;
    private static final String ALLIANCES = """
            "alliances": [{"id": "nato", "name": "NATO", "kind": "state", "when": "1949-08-24/..",
                           "members": ["us", {"actor": "jp", "as": "partner", "when": "2022-06-29/.."}]},
                          {"id": "gcap", "name": "GCAP", "kind": "state", "acts": false, "members": ["jp"]}]
            """;
    private static final String RELATIONS = """
            "relations": [{"id": "treaty", "kind": ["defence", "trade"], "between": ["jp", "us"], "when": "1960/..", "in": "nato",
                           "strength": 3, "cites": ["aa#17"], "or": [{"strength": 2, "cites": ["b"]}]},
                          {"id": "eye", "kind": "trade", "from": "us", "to": "jp"}]
            """;
    private static final String EVENTS = """
            "events": [{"id": "e1", "title": "First", "kind": "pact", "when": "2024-11-01", "place": {"name": "Tokyo"},
                        "topics": ["maritime"], "importance": 5, "partOf": "e2",
                        "participants": ["jp", {"actor": "us", "role": "host", "for": "nato",
                                                "or": [{"actor": "gcap", "cites": ["b"]}]}],
                        "links": [{"to": "e2", "kind": "follows", "cites": ["aa#1"]}],
                        "effects": [{"relation": "treaty", "phase": "announced", "at": "end"},
                                    {"alliance": "nato", "phase": "joined", "actors": ["jp", "us"], "as": "full"},
                                    {"relation": "eye", "set": {"strength": 4, "strained": true}}],
                        "cites": ["aa#4", {"source": "b", "at": "p. 3", "note": "see there"}, "aa#4"],
                        "or": [{"title": "Signed", "when": null, "cites": ["b"]}]},
                       {"id": "e2", "title": "Second", "kind": "pact", "status": "expected", "by": ["aa", "jp"], "about": ["e1"]}]
            """;
    private static final String VIEWS = """
            "views": [{"at": "2024-11-01", "select": "e1", "focus": "jp", "hops": 2, "from": "2024-10", "to": "2024-12",
                       "collapse": ["nato"], "hide": ["state", "us"], "actors": ["jp"], "places": {"jp": [-220, 0.5]},
                       "caption": "Look"}]
            """;

    private static String file(String... parts) {
        return "{\"entente\": 1, \"title\": \"T\", \"asOf\": \"2024-11-05\",\n" + String.join(",\n", parts) + "}\n";
    }

    private static final String WHOLE = file(KINDS, SOURCES, ACTORS, ALLIANCES, RELATIONS, EVENTS, VIEWS);

    private static ReadResult read(String text) throws FileException {
        return DatasetReader.read(Input.of("t.json", text), Progress.NONE);
    }

    private static Dataset whole() throws FileException {
        ReadResult result = read(WHOLE);
        assertThat(result.problems()).isEmpty();
        return result.dataset();
    }

    @Test
    void alliancesStandAmongTheActorsBehindThem() throws FileException {
        Dataset dataset = whole();
        assertThat(dataset.actors()).extracting(actor -> actor.id().text()).containsExactly("jp", "us", "nato", "gcap");
        assertThat(dataset.alliances().get(0).members())
                .extracting(member -> member.actor().text() + " " + member.as())
                .containsExactly("us " + Capacity.FULL, "jp " + Capacity.PARTNER);
        assertThat(dataset.alliances().get(1).acts()).isFalse();
    }

    @Test
    void everyReferenceIsTheOneInstanceOfItsItem() throws FileException {
        Dataset dataset = whole();
        Event event = dataset.events().get(0);
        assertThat(event.partOf()).isSameAs(dataset.events().get(1).id());
        assertThat(event.links().get(0).to()).isSameAs(dataset.events().get(1).id());
        assertThat(event.participants().get(0).actor())
                .isSameAs(dataset.actors().get(0).id());
        assertThat(event.effects().get(0).target())
                .isSameAs(dataset.relations().get(0).id());
        assertThat(event.cites().get(0).source())
                .isSameAs(dataset.sources().get(0).id());
        assertThat(dataset.events().get(1).by())
                .containsExactly(
                        dataset.sources().get(0).id(), dataset.actors().get(0).id());
    }

    @Test
    void equalCitationsAndParticipantsShareAnInstance() throws FileException {
        Event event = whole().events().get(0);
        assertThat(event.cites().get(0)).isSameAs(event.cites().get(2));
    }

    @Test
    void effectsSayWhatChangesAndWhen() throws FileException {
        List<Effect> effects = whole().events().get(0).effects();
        assertThat(effects.get(0).phase()).isEqualTo(Phase.ANNOUNCED);
        assertThat(effects.get(0).atEnd()).isTrue();
        assertThat(effects.get(1).actors()).extracting(ActorId::text).containsExactly("jp", "us");
        assertThat(effects.get(1).as()).isEqualTo(Capacity.FULL);
        assertThat(effects.get(2).phase()).isNull();
        assertThat(effects.get(2).set().strength()).isEqualTo(4);
        assertThat(effects.get(2).set().strained()).isTrue();
    }

    @Test
    void aReadingOverridesTheFieldsItNamesAndCitesItsOwnSources() throws FileException {
        Dataset dataset = whole();
        Event event = dataset.events().get(0);
        Alternative<Event> reading = event.or().get(0);
        assertThat(reading.fields()).containsExactlyInAnyOrder("title", "when", "cites");
        assertThat(reading.value().title().text()).isEqualTo("Signed");
        assertThat(reading.value().when()).isNull();
        assertThat(reading.value().place()).isEqualTo(event.place());
        assertThat(reading.value().cites()).extracting(Citation::source).containsExactly(new SourceId("b", 1));
        assertThat(reading.value().or()).isEmpty();
        Participant participant = event.participants().get(1).or().get(0).value();
        assertThat(participant.actor().text()).isEqualTo("gcap");
        assertThat(participant.role()).isEqualTo("host");
        assertThat(participant.cites()).hasSize(1);
        Relation relation = dataset.relations().get(0).or().get(0).value();
        assertThat(relation.strength()).isEqualTo(2);
        assertThat(relation.from().text()).isEqualTo("jp");
        Role role = dataset.actors().get(0).roles().get(0).or().get(0).value();
        assertThat(role.title().text()).isEqualTo("Guest");
        assertThat(role.of().text()).isEqualTo("nato");
    }

    @Test
    void aReadingMayStandBeforeTheFieldsItKeeps() throws FileException {
        ReadResult result = read(file(
                KINDS,
                SOURCES,
                "\"events\": [{\"or\": [{\"title\": \"B\", \"cites\": [\"b\"]}], \"kind\": \"pact\", \"when\": \"1960\","
                        + " \"title\": \"A\", \"id\": \"e\"}]"));
        assertThat(result.problems()).isEmpty();
        Event reading = result.dataset().events().get(0).or().get(0).value();
        assertThat(reading.title().text()).isEqualTo("B");
        assertThat(reading.when().text()).isEqualTo("1960");
    }

    @Test
    void theOrderOfTheListsDoesNotMatter() throws FileException {
        ReadResult reversed = read(file(VIEWS, EVENTS, RELATIONS, ALLIANCES, ACTORS, SOURCES, KINDS));
        assertThat(reversed.problems()).isEmpty();
        assertThat(reversed.dataset()).isEqualTo(whole());
        Event event = reversed.dataset().events().get(0);
        assertThat(event.participants().get(0).actor())
                .isSameAs(reversed.dataset().actors().get(0).id());
        assertThat(event.kind()).isSameAs(reversed.dataset().kinds().event().get(0));
    }

    @Test
    void absentFieldsHaveTheirDefaults() throws FileException {
        Dataset dataset = whole();
        assertThat(dataset.info().language()).isEqualTo("en");
        Event event = dataset.events().get(1);
        assertThat(event.status()).isEqualTo(Status.EXPECTED);
        assertThat(dataset.events().get(0).status()).isEqualTo(Status.HAPPENED);
        assertThat(event.when()).isNull();
        assertThat(event.importance()).isEqualTo(EventDraft.DEFAULT_IMPORTANCE);
        assertThat(dataset.relations().get(1).strength()).isEqualTo(RelationDraft.DEFAULT_STRENGTH);
        assertThat(dataset.kinds().relation().get(1).stands()).isEqualTo(Phase.IN_FORCE);
    }

    @Test
    void aViewIsRead() throws FileException {
        var view = whole().views().get(0);
        assertThat(view.select()).isEqualTo(new EventId("e1", 0));
        assertThat(view.focus().text()).isEqualTo("jp");
        assertThat(view.hops()).isEqualTo(2);
        assertThat(view.hide()).containsExactly("state", "us");
        assertThat(view.places()).containsOnlyKeys(new ActorId("jp", 0));
        assertThat(view.places().get(view.focus()).x()).isEqualTo(-220);
        assertThat(view.caption().text()).isEqualTo("Look");
    }

    @Test
    void unknownKeysAreKeptAsTheyStand() throws FileException {
        ReadResult result = read(file(
                KINDS,
                "\"x-a\": {\"b\": [1.50, null, true, \"\\u00e9<b>\"]}",
                "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"kind\": \"pact\", \"mood\": 7e3}]"));
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.problems())
                .extracting(Problem::severity)
                .containsExactly(Problem.Severity.WARNING, Problem.Severity.WARNING);
        assertThat(result.dataset().info().extras().json()).containsEntry("x-a", "{\"b\":[1.50,null,true,\"é<b>\"]}");
        assertThat(result.dataset().events().get(0).extras().json()).containsEntry("mood", "7e3");
    }

    @Test
    void aSchemaMayBeNamedForEditors() throws FileException {
        ReadResult result = read(file("\"$schema\": \"entente.schema.json\""));
        assertThat(result.problems()).isEmpty();
        assertThat(result.dataset().info().extras().json()).containsKey("$schema");
    }

    @Test
    void markupInATextIsJustText() throws FileException {
        String title = "<script>alert(1)</script><svg onload='x'/>&amp;";
        ReadResult result =
                read(file(KINDS, "\"events\": [{\"id\": \"e\", \"title\": \"" + title + "\", \"kind\": \"pact\"}]"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.dataset().events().get(0).title().text()).isEqualTo(title);
    }

    @Test
    void aTextMayBeAMegabyteLong() throws FileException {
        String summary = "日本 a long text. ".repeat(70_000);
        ReadResult result = read(file(
                KINDS,
                "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"kind\": \"pact\", \"summary\": \"" + summary
                        + "\"}]"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.dataset().events().get(0).summary().text()).isEqualTo(summary);
    }

    @Test
    void aByteOrderMarkIsNoFault() throws FileException {
        ReadResult result = read("\uFEFF" + WHOLE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.dataset().relation(new RelationId("treaty", 0)).kinds())
                .hasSize(2);
    }
}
