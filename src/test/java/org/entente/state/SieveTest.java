package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.junit.jupiter.api.Test;

class SieveTest {
    private final Dataset dataset = Worlds.of("""
            "sources": [{"id": "s1", "title": "One"}, {"id": "s2", "title": "Two"}],
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                       {"id": "c", "name": "C", "kind": "person"}],
            "alliances": [{"id": "club", "name": "Club", "kind": "alliance", "when": "1990/..",
                           "members": ["a", {"actor": "b", "as": "partner"}]}],
            "relations": [{"id": "told", "kind": "defence", "between": ["a", "b"], "when": "2000/..", "cites": ["s1"]},
                          {"id": "made", "kind": "defence", "between": ["b", "c"]}],
            "events": [{"id": "e1", "title": "1", "kind": "pact", "when": "2001-05", "importance": 5, "participants": ["a"],
                        "effects": [{"relation": "made", "phase": "signed"}], "cites": ["s1"]},
                       {"id": "e2", "title": "2", "kind": "talk", "when": "2002", "importance": 2, "participants": ["b"],
                        "topics": ["sea"], "cites": ["s2", "s1"]},
                       {"id": "e3", "title": "3", "kind": "talk", "when": "2010", "status": "planned",
                        "participants": [{"actor": "c", "for": "a"}],
                        "effects": [{"relation": "made", "phase": "in-force"}]},
                       {"id": "e4", "title": "4", "kind": "talk"}]
            """);
    private final Chronicle chronicle = Worlds.chronicle(dataset);

    private Situation situation(Filter filter, String day) {
        return Situation.of(chronicle, ViewState.at(Worlds.at(day)).withFilter(filter));
    }

    private List<String> events(Filter filter) {
        Situation situation = situation(filter, "2024");
        return Stream.concat(Worlds.texts(situation.events()).stream(), Worlds.texts(situation.undated()).stream())
                .toList();
    }

    private static Filter off(Facet facet, String... values) {
        return Filter.NONE.withHidden(facet, Set.of(values));
    }

    @Test
    void eventsOfLessImportanceDoNotPass() {
        assertThat(events(Filter.NONE.withImportance(3))).contains("e1").doesNotContain("e2");
        assertThat(events(Filter.NONE.withImportance(5))).containsExactly("e1");
    }

    @Test
    void eventsThatCannotBeWithinTheTimeDoNotPass() {
        TimeWindow time = new TimeWindow(Worlds.at("2001-05-10"), Worlds.at("2002-03"));
        assertThat(events(Filter.NONE.withWithin(time))).containsExactly("e1", "e2");
    }

    @Test
    void anEventPassesByAnyOfItsSourcesAndOneWithoutByThatEntry() {
        assertThat(events(off(Facet.SOURCE, "s1"))).containsExactly("e2", "e3", "e4");
        assertThat(events(off(Facet.SOURCE, "s1", "s2"))).containsExactly("e3", "e4");
        assertThat(events(off(Facet.SOURCE, Facet.WITHOUT))).containsExactly("e1", "e2");
    }

    @Test
    void aTopicAloneLeavesOutEventsWithoutAny() {
        Filter alone = Filter.NONE.solo(Facet.TOPIC, "sea", List.of("sea", "space", Facet.WITHOUT));
        assertThat(events(alone)).containsExactly("e2");
    }

    @Test
    void anAllianceLetsThroughItsFullMembersItselfAndTheirEvents() {
        Situation club = situation(off(Facet.ALLIANCE, Facet.WITHOUT), "2024");
        assertThat(Worlds.nodes(club)).containsExactlyInAnyOrder("a", "club");
        assertThat(events(off(Facet.ALLIANCE, Facet.WITHOUT))).containsExactly("e1", "e3");
        assertThat(Worlds.nodes(situation(off(Facet.ALLIANCE, "club"), "2024"))).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void aRelationIsToldByItsSourcesAndThoseOfItsEvents() {
        assertThat(Worlds.lines(situation(off(Facet.SOURCE, "s2"), "2005"))).containsExactly("told", "made");
        assertThat(Worlds.lines(situation(off(Facet.SOURCE, "s1"), "2005"))).isEmpty();
    }

    @Test
    void aRelationPassesByThePhaseOfTheMoment() {
        assertThat(Worlds.lines(situation(off(Facet.PHASE, "signed"), "2005"))).containsExactly("told");
        assertThat(Worlds.lines(situation(off(Facet.PHASE, "in-force"), "2005")))
                .containsExactly("made");
        assertThat(Worlds.lines(situation(off(Facet.PHASE, "announced"), "2005")))
                .containsExactly("told", "made");
    }

    @Test
    void aClickOnANameSolosThenInvertsThenShowsAll() {
        List<String> all = List.of("pact", "talk", "x");
        Filter alone = Filter.NONE.solo(Facet.EVENT_KIND, "talk", all);
        assertThat(alone.hidden()).isEqualTo(Map.of(Facet.EVENT_KIND, Set.of("pact", "x")));
        Filter inverted = alone.solo(Facet.EVENT_KIND, "talk", all);
        assertThat(inverted.hidden()).isEqualTo(Map.of(Facet.EVENT_KIND, Set.of("talk")));
        assertThat(inverted.solo(Facet.EVENT_KIND, "talk", all)).isEqualTo(Filter.NONE);
        assertThat(inverted.solo(Facet.EVENT_KIND, "pact", all).hidden(Facet.EVENT_KIND))
                .containsExactlyInAnyOrder("talk", "x");
    }

    @Test
    void eachConditionIsKnownAndCanBeDroppedAlone() {
        Filter all = off(Facet.TOPIC, "sea")
                .withImportance(2)
                .withWithin(new TimeWindow(0, 1))
                .withOnly(Set.of(Worlds.actor(dataset, "a")));
        assertThat(all.conditions())
                .containsExactly(Condition.TOPIC, Condition.IMPORTANCE, Condition.TIME, Condition.ONLY_ACTORS);
        for (Condition condition : all.conditions()) {
            assertThat(all.without(condition).conditions())
                    .doesNotContain(condition)
                    .hasSize(3);
        }
        assertThat(all.without(all.conditions())).isEqualTo(Filter.NONE);
    }

    @Test
    void countsOfASourceFollowTheOtherConditionsAndNotItsOwn() {
        Counts counts = Counts.of(situation(off(Facet.SOURCE, "s1", "s2").withImportance(2), "2024"));
        assertThat(counts.of(Facet.SOURCE, "s1")).isEqualTo(2);
        assertThat(counts.of(Facet.SOURCE, "s2")).isEqualTo(1);
        assertThat(counts.of(Facet.TOPIC, "sea")).isZero();
        assertThat(counts.ofImportance(1)).as("e3 and e4, without a source").isEqualTo(2);
    }

    @Test
    void countsOfPhasesAreThoseOfTheMoment() {
        Counts counts = Counts.of(situation(off(Facet.PHASE, "signed"), "2005"));
        assertThat(counts.of(Facet.PHASE, "signed")).isEqualTo(1);
        assertThat(counts.of(Facet.PHASE, "in-force")).isEqualTo(1);
        assertThat(counts.of(Facet.RELATION_KIND, "defence")).isEqualTo(1);
        assertThat(counts.of(Facet.ALLIANCE, "club")).isEqualTo(2);
    }

    @Test
    void theRemedyIsTheOneConditionThatBringsBackMost() {
        Filter filter = off(Facet.STATUS, "HAPPENED").withHidden(Facet.EVENT_KIND, Set.of("talk"));
        assertThat(Remedy.forEvents(situation(filter, "2024"))).contains(new Remedy(Set.of(Condition.EVENT_KIND), 1));
        Filter more = off(Facet.STATUS, "HAPPENED", "PLANNED").withImportance(5);
        assertThat(Remedy.forEvents(situation(more, "2024"))).contains(new Remedy(Set.of(Condition.STATUS), 1));
    }

    @Test
    void whereNoOneConditionHelpsTheRemedyIsTheFewestTogether() {
        Filter filter = off(Facet.STATUS, "HAPPENED", "PLANNED")
                .withHidden(Facet.EVENT_KIND, Set.of("talk", "pact"))
                .withImportance(5);
        assertThat(Remedy.forEvents(situation(filter, "2024")))
                .contains(new Remedy(Set.of(Condition.STATUS, Condition.EVENT_KIND), 1));
    }

    @Test
    void aFilterThatLeavesSomethingNeedsNoRemedy() {
        assertThat(Remedy.forEvents(situation(Filter.NONE.withImportance(5), "2024")))
                .isEmpty();
        assertThat(Remedy.forActors(situation(Filter.NONE.withImportance(5), "2024")))
                .isEmpty();
    }

    @Test
    void theRemedyForActorsNamesWhatHidesThem() {
        Filter filter = off(Facet.ACTOR_KIND, "state", "person", "alliance");
        assertThat(Remedy.forActors(situation(filter, "2024"))).contains(new Remedy(Set.of(Condition.ACTOR_KIND), 4));
    }

    private void assertShown(Filter filter, String id) {
        Situation situation = situation(filter, "2005");
        Id item = dataset.find(id).orElseThrow();
        assertThat(Hiding.of(situation, item).isAny()).isTrue();
        Situation after = situation.with(Hiding.lifted(situation, item));
        assertThat(Hiding.of(after, item).isAny()).isFalse();
    }

    @Test
    void whatHidesAnItemIsLiftedForItAlone() {
        Filter filter = off(Facet.EVENT_KIND, "talk", "pact").withImportance(4);
        assertShown(filter, "e2");
        Situation situation = situation(filter, "2005");
        Filter after = Hiding.lifted(situation, Worlds.event(dataset, "e2")).filter();
        assertThat(after.hidden(Facet.EVENT_KIND)).containsExactly("pact");
        assertThat(after.importance()).isEqualTo(2);
    }

    @Test
    void whateverHidesAnItemCanBeLifted() {
        assertShown(off(Facet.SOURCE, "s1", "s2"), "e1");
        assertShown(off(Facet.SOURCE, "s1", "s2"), "told");
        assertShown(off(Facet.TOPIC, "sea", Facet.WITHOUT), "e1");
        assertShown(off(Facet.PHASE, "signed"), "made");
        assertShown(off(Facet.ALLIANCE, "club", Facet.WITHOUT), "c");
        assertShown(off(Facet.ACTOR_KIND, "person"), "made");
        assertShown(Filter.NONE.withOnly(Set.of(Worlds.actor(dataset, "a"))), "told");
        assertShown(Filter.NONE.withHiddenActors(Set.of(Worlds.actor(dataset, "a"))), "a");
        assertShown(Filter.NONE.withWithin(new TimeWindow(0, 1)), "e4");
    }

    @Test
    void anActorFarFromTheFocusIsShownByEndingIt() {
        Situation near = Situation.of(
                chronicle, ViewState.at(Worlds.at("1999")).withFocus(new Focus(Worlds.actor(dataset, "a"), 1)));
        Id far = Worlds.actor(dataset, "c");
        assertThat(Hiding.of(near, far)).isEqualTo(new Hiding(Set.of(), true));
        assertThat(Hiding.lifted(near, far).focus()).isNull();
    }
}
