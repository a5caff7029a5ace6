package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.state.Facet;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class TableRowsTest {
    private final Dataset dataset = Worlds.of("""
            "actors": [{"id": "a", "name": {"en": "Aland", "ja": "ア"}, "kind": "state"},
                       {"id": "b", "name": "Bland", "kind": "state"},
                       {"id": "p", "name": "Person", "kind": "person"}],
            "alliances": [{"id": "union", "name": "Union", "kind": "alliance", "when": "1980/..",
                           "members": ["a", {"actor": "b", "as": "partner"}]}],
            "relations": [{"id": "old", "kind": "defence", "between": ["a", "b"], "when": "1990/1995", "cites": ["s"]},
                          {"id": "now", "kind": "defence", "between": ["a", "b"], "strength": 4},
                          {"id": "threat", "kind": "threat", "from": "b", "to": "a", "when": "2000/.."}],
            "events": [{"id": "signing", "title": "Signing", "kind": "pact", "when": "2001-05-04", "place": {"name": "Paris"},
                        "participants": ["a", "p"], "effects": [{"relation": "now", "phase": "signed"}], "cites": ["s"]},
                       {"id": "talk", "title": "Talk", "kind": "talk", "when": "-0430"},
                       {"id": "someday", "title": "Some day", "kind": "pact", "status": "planned"}],
            "sources": [{"id": "s", "title": "One"}]""");

    private Situation at(String day) {
        return Situation.of(Worlds.chronicle(dataset), ViewState.at(Worlds.at(day)));
    }

    private static <T> List<String> column(TableRows<T> rows, Situation situation, boolean all, String name) {
        List<T> list = rows.of(situation, all);
        Field<T> field = field(rows, name);
        return list.stream().map(field.text()).toList();
    }

    private static <T> Field<T> field(TableRows<T> rows, String name) {
        return rows.fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eventsStandInTheOrderOfTimeAndThoseWithoutADateAtTheEnd() {
        Situation situation = at("2010");
        assertThat(column(new EventRows(situation), situation, false, "Title"))
                .containsExactly("Talk", "Signing", "Some day");
    }

    @Test
    void datesSortByTimeAndNotByTheirWords() {
        Situation situation = at("2010");
        EventRows rows = new EventRows(situation);
        List<Event> down = field(rows, "When").order().sorted(rows.of(situation, false), true);
        assertThat(Worlds.texts(down)).containsExactly("signing", "talk", "someday");
    }

    @Test
    void eventsThatDoNotPassTheFilterAreNotListed() {
        Situation situation = at("2010");
        Situation filtered = situation.with(situation.view().toggle(Facet.EVENT_KIND, "talk"));
        assertThat(column(new EventRows(situation), filtered, false, "Title")).containsExactly("Signing", "Some day");
    }

    @Test
    void anEventTellsKindStatusPlaceAndParticipants() {
        Situation situation = at("2010");
        EventRows rows = new EventRows(situation);
        assertThat(column(rows, situation, false, "Participants")).containsExactly("", "Aland, Person", "");
        assertThat(column(rows, situation, false, "Place")).containsExactly("", "Paris", "");
        assertThat(column(rows, situation, false, "Status")).containsExactly("happened", "happened", "planned");
        assertThat(column(rows, situation, false, "Kind")).containsExactly("Meeting", "Pact", "Pact");
    }

    @Test
    void relationsAreThoseThatTheGraphDraws() {
        Situation situation = at("2010");
        assertThat(column(new RelationRows(situation), situation, false, "Id")).isEqualTo(Worlds.lines(situation));
    }

    @Test
    void relationsOfOtherTimesAreListedWhenAskedFor() {
        Situation situation = at("1999");
        assertThat(column(new RelationRows(situation), situation, false, "Id")).isEmpty();
        assertThat(column(new RelationRows(situation), situation, true, "Id")).containsExactly("old", "now", "threat");
        assertThat(column(new RelationRows(situation), situation, true, "Phase"))
                .containsExactly("ended", "not yet", "not yet");
    }

    @Test
    void relationsThatDoNotPassTheFilterAreNeverListed() {
        Situation situation = at("2010");
        Situation filtered = situation.with(situation.view().toggle(Facet.RELATION_KIND, "threat"));
        assertThat(column(new RelationRows(situation), filtered, true, "Id")).doesNotContain("threat");
        ViewState without = situation
                .view()
                .withFilter(situation.view().filter().withHiddenActors(Set.of(Worlds.actor(dataset, "b"))));
        assertThat(column(new RelationRows(situation), situation.with(without), true, "Id"))
                .isEmpty();
    }

    @Test
    void aRelationTellsPhaseSinceStrengthAndSourcesAsOfTheMoment() {
        Situation situation = at("2010");
        RelationRows rows = new RelationRows(situation);
        assertThat(column(rows, situation, false, "Id")).containsExactly("now", "threat");
        assertThat(column(rows, situation, false, "Phase")).containsExactly("signed", "ongoing");
        assertThat(column(rows, situation, false, "Since")).containsExactly("4 May 2001", "from 2000");
        assertThat(column(rows, situation, false, "Strength").get(0)).isEqualTo("4");
        assertThat(column(rows, situation, false, "Sources")).containsExactly("One", "");
    }

    @Test
    void anActorTellsToWhatItBelongsAndInWhichCapacity() {
        Situation situation = at("2010");
        ActorRows rows = new ActorRows(situation);
        List<Actor> actors = rows.of(situation, false);
        assertThat(actors).extracting(actor -> actor.id().text()).isEqualTo(Worlds.nodes(situation));
        assertThat(column(rows, situation, false, "Belongs to")).contains("Union", "Union (partner)");
        assertThat(column(rows, situation, false, "Members")).contains("1");
    }

    @Test
    void namesAreReadInTheLanguageOfTheView() {
        Situation situation = at("2010");
        Situation japanese = situation.with(situation.view().withLanguage("ja"));
        assertThat(column(new ActorRows(situation), japanese, false, "Name")).contains("ア", "Bland");
        assertThat(column(new RelationRows(situation), japanese, false, "From")).contains("ア");
    }
}
