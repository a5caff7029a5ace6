package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.junit.jupiter.api.Test;

class HighlightTest {
    private static final Dataset DATASET = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                       {"id": "c", "name": "C", "kind": "state"}, {"id": "p", "name": "P", "kind": "person"}],
            "alliances": [{"id": "league", "name": "League", "kind": "alliance", "members": [{"actor": "b", "when": "1950/1990"}]}],
            "relations": [{"id": "ab", "kind": "defence", "between": ["a", "b"]}, {"id": "bc", "kind": "defence", "between": ["b", "c"]}],
            "events": [
              {"id": "pact", "title": "Pact", "kind": "pact", "when": "1970", "participants": [{"actor": "p", "for": "a"}], "effects": [{"relation": "ab", "phase": "signed"}]},
              {"id": "visit", "title": "Visit", "kind": "talk", "when": "1980", "participants": ["c"]},
              {"id": "entry", "title": "Entry", "kind": "talk", "when": "1985", "effects": [{"alliance": "league", "phase": "joined", "actors": ["c"]}]}]
            """);
    private static final Chronicle CHRONICLE = Worlds.chronicle(DATASET);

    private static List<String> lit(String date, String... selected) {
        List<Id> ids = Stream.of(selected)
                .map(text -> DATASET.find(text).orElseThrow())
                .toList();
        Situation situation =
                Situation.of(CHRONICLE, ViewState.at(Worlds.at(date)).withSelection(ids));
        return Stream.of("a", "b", "c", "p", "league", "ab", "bc", "pact", "visit", "entry")
                .filter(text -> situation.highlight().has(DATASET.find(text).orElseThrow()))
                .toList();
    }

    @Test
    void anEventLightsItsParticipantsTheirPrincipalsAndWhatItChanged() {
        assertThat(lit("2000", "pact")).containsExactly("a", "p", "ab", "pact");
        assertThat(lit("2000", "entry")).containsExactly("c", "league", "entry");
    }

    @Test
    void anActorLightsItsEventsAndRelations() {
        assertThat(lit("2000", "c")).containsExactly("c", "bc", "visit", "entry");
    }

    @Test
    void aRelationLightsItsEndsAndTheEventsThatMadeIt() {
        assertThat(lit("2000", "ab")).containsExactly("a", "b", "ab", "pact");
    }

    @Test
    void anAllianceLightsItsMembersOfTheMomentAndTheEventsThatMadeIt() {
        assertThat(lit("1980", "league")).containsExactly("b", "league", "entry");
        assertThat(lit("1995", "league")).containsExactly("c", "league", "entry");
    }

    @Test
    void severalSelectedItemsLightTogether() {
        assertThat(lit("2000", "visit", "ab")).containsExactly("a", "b", "c", "ab", "pact", "visit");
    }

    @Test
    void nothingSelectedLightsNothing() {
        Situation situation = Situation.of(CHRONICLE, ViewState.at(0));
        assertThat(situation.highlight().isEmpty()).isTrue();
        assertThat(lit("2000")).isEmpty();
    }

    @Test
    void whatIsLitDoesNotDependOnTheFilter() {
        ViewState view = ViewState.at(Worlds.at("2000"))
                .select(Worlds.event(DATASET, "pact"))
                .toggle(Facet.RELATION_KIND, "defence")
                .toggle(Facet.EVENT_KIND, "pact");
        Situation situation = Situation.of(CHRONICLE, view);
        assertThat(situation.highlight().has(Worlds.relation(DATASET, "ab"))).isTrue();
        assertThat(situation.view().selected()).isEqualTo(Worlds.event(DATASET, "pact"));
    }
}
