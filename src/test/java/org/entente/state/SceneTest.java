package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.history.Certainty;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.junit.jupiter.api.Test;

class SceneTest {
    /**
     * A line a – b – c – d – e and a hostile f; the league of b, c, d, g and the partner h; an agreement of a, b, c. Only
     * the league's members g and h have no relations.
     */
    private static final Dataset DATASET = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                       {"id": "c", "name": "C", "kind": "state"}, {"id": "d", "name": "D", "kind": "state", "when": "1990/.."},
                       {"id": "e", "name": "E", "kind": "state"}, {"id": "f", "name": "F", "kind": "person"},
                       {"id": "g", "name": "G", "kind": "state"}, {"id": "h", "name": "H", "kind": "state"}],
            "alliances": [
              {"id": "league", "name": "League", "kind": "alliance", "when": "1950/..", "members": [
                {"actor": "b", "when": "1950/.."}, {"actor": "c", "when": "1950/.."}, {"actor": "d", "when": "1990/.."},
                {"actor": "g", "when": "1950/2010"}, {"actor": "h", "as": "partner", "when": "1950/.."}]},
              {"id": "accord", "name": "Accord", "kind": "agreement", "acts": false, "when": "1960/..", "members": ["a", "b", "c"]}],
            "relations": [
              {"id": "ab", "kind": "defence", "between": ["a", "b"], "when": "1951/.."},
              {"id": "bc", "kind": "defence", "between": ["b", "c"], "when": "1951/1999"},
              {"id": "cd", "kind": "defence", "between": ["c", "d"]},
              {"id": "de", "kind": "defence", "between": ["d", "e"]},
              {"id": "fa", "kind": "threat", "from": "f", "to": "a"}],
            "events": [
              {"id": "plan", "title": "Plan", "kind": "pact", "status": "planned", "when": "1970", "effects": [{"relation": "cd", "phase": "signed"}]},
              {"id": "signed", "title": "Signed", "kind": "pact", "when": "2000", "effects": [
                {"relation": "de", "phase": "signed"}, {"alliance": "league", "phase": "left", "actors": ["c"]}, {"relation": "fa", "phase": "ended"}]},
              {"id": "threat", "title": "Threat", "kind": "talk", "when": "1955", "effects": [{"relation": "fa", "phase": "in-force"}]},
              {"id": "off", "title": "Off", "kind": "talk", "status": "cancelled", "when": "1956", "effects": [{"relation": "ab", "phase": "suspended"}]},
              {"id": "ending", "title": "Ending", "kind": "talk", "status": "planned", "when": "2005", "effects": [{"relation": "bc", "phase": "dropped"}]}]
            """);

    private static final Chronicle CHRONICLE = Worlds.chronicle(DATASET);

    private static ViewState at(String date) {
        return ViewState.at(Worlds.at(date));
    }

    private static Situation of(ViewState view) {
        return Situation.of(CHRONICLE, view);
    }

    private static Scene.Line line(Situation situation, String id) {
        return situation.scene().lines().stream()
                .filter(line -> line.relation().id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scene.Node node(Situation situation, String id) {
        return situation.scene().nodes().stream()
                .filter(node -> node.actor().id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ViewState focus(String date, String actor, int hops) {
        return at(date).withFocus(new Focus(Worlds.actor(DATASET, actor), hops));
    }

    private static ViewState collapsed(String date) {
        return at(date).toggleCollapsed(Worlds.actor(DATASET, "league"));
    }

    @Test
    void agreementsAreNeverNodes() {
        assertThat(Worlds.nodes(of(at("2000")))).doesNotContain("accord").contains("league");
        assertThat(Worlds.spokes(of(at("2000")))).noneMatch(spoke -> spoke.startsWith("accord"));
    }

    @Test
    void nodesStandForAllTimeSoThatTheDateMovesNone() {
        assertThat(Worlds.nodes(of(at("1900")))).isEqualTo(Worlds.nodes(of(at("2024"))));
        assertThat(node(of(at("1900")), "b").degree())
                .isEqualTo(node(of(at("2024")), "b").degree())
                .isEqualTo(4);
    }

    @Test
    void aNodeKnowsWhetherItsActorLives() {
        assertThat(node(of(at("1980")), "d").existing()).isEqualTo(Certainty.NO);
        assertThat(node(of(at("1991")), "d").existing()).isEqualTo(Certainty.CERTAIN);
        assertThat(node(of(at("1990-06")), "d").existing()).isEqualTo(Certainty.POSSIBLE);
        assertThat(node(of(at("1980")), "a").existing()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void onlyRelationsWithAPhaseAreLines() {
        assertThat(Worlds.lines(of(at("1950")))).isEmpty();
        assertThat(Worlds.lines(of(at("1960")))).containsExactly("ab", "bc", "fa");
        assertThat(Worlds.lines(of(at("2001")))).containsExactly("ab", "cd", "de");
    }

    @Test
    void aRelationThatIsOnlyPlannedIsDrawnAsAProjection() {
        Scene.Line planned = line(of(at("1975")), "cd");
        assertThat(planned.projected()).isTrue();
        assertThat(planned.standing().mayStand()).isFalse();
        assertThat(line(of(at("1975")), "ab").projected()).isFalse();
    }

    @Test
    void aPlannedEndOfWhatIsOverAlreadyDrawsNothing() {
        assertThat(Worlds.lines(of(at("2010")))).doesNotContain("bc");
    }

    @Test
    void whatAStepChangedKeepsAHaloEvenIfItEnded() {
        Situation stepped = of(at("1999").step(DATASET.event(Worlds.event(DATASET, "signed"))));
        assertThat(stepped.scene().lines())
                .filteredOn(Scene.Line::changed)
                .extracting(line -> line.relation().id().text())
                .containsExactly("de", "fa");
        assertThat(Worlds.lines(of(stepped.view().withMoment(stepped.view().moment()))))
                .doesNotContain("fa");
    }

    @Test
    void amongMembersOnlyThoseThatTheStepChangedKeepAHalo() {
        Situation stepped = of(collapsed("1999").step(DATASET.event(Worlds.event(DATASET, "signed"))));
        assertThat(stepped.scene().spokes())
                .filteredOn(Scene.Spoke::changed)
                .extracting(spoke ->
                        stepped.scene().nodes().get(spoke.member()).actor().id().text())
                .containsExactly("c");
    }

    @Test
    void aStepToACancelledEventLeavesNoHalo() {
        Situation stepped = of(at("1950").step(DATASET.event(Worlds.event(DATASET, "off"))));
        assertThat(stepped.scene().lines()).noneMatch(Scene.Line::changed);
    }

    @Test
    void aFocusShowsAsManyStepsAsItReaches() {
        assertThat(Worlds.nodes(of(focus("2001", "e", 1)))).containsExactly("d", "e");
        assertThat(Worlds.nodes(of(focus("2001", "e", 2)))).containsExactly("c", "d", "e", "league");
        assertThat(Worlds.nodes(of(focus("2001", "e", 3)))).containsExactly("b", "c", "d", "e", "g", "h", "league");
    }

    @Test
    void aFocusLeadsOnOverWhatIsOnlyPlannedSinceThatIsDrawn() {
        assertThat(Worlds.nodes(of(focus("1975", "d", 1)))).containsExactly("c", "d");
    }

    @Test
    void aFocusDoesNotLeadOverWhatHasEndedOrIsHidden() {
        assertThat(Worlds.nodes(of(focus("2010", "a", 1)))).containsExactly("a", "b");
        assertThat(Worlds.nodes(of(focus("1960", "a", 1)))).containsExactly("a", "b", "f");
        ViewState noThreats = focus("1960", "a", 1).toggle(Facet.RELATION_KIND, "threat");
        assertThat(Worlds.nodes(of(noThreats))).containsExactly("a", "b");
        ViewState withoutB = focus("1960", "a", 3).hide(Worlds.actor(DATASET, "b"));
        assertThat(Worlds.nodes(of(withoutB))).containsExactly("a", "f");
    }

    @Test
    void anAllianceOfThreeOrMoreIsAGroupAroundItsNodeAndFullMembers() {
        assertThat(Worlds.groups(of(at("1995")))).containsExactly("league: b, c, d, g, league", "accord: a, b, c");
        assertThat(Worlds.spokes(of(at("1995")))).containsExactly("league-h");
    }

    @Test
    void anAllianceOfFewerThanThreeIsDrawnBySpokes() {
        Situation situation = of(at("2011"));
        assertThat(Worlds.groups(situation)).containsExactly("accord: a, b, c");
        assertThat(Worlds.spokes(situation)).containsExactly("league-b", "league-d", "league-h");
        assertThat(situation.scene().spokes())
                .extracting(Scene.Spoke::as)
                .containsExactly(Capacity.FULL, Capacity.FULL, Capacity.PARTNER);
    }

    @Test
    void collapsingFoldsOnlyMembersWithoutTiesOfTheirOwn() {
        Situation situation = of(collapsed("1995"));
        assertThat(Worlds.nodes(situation)).containsExactly("a", "b", "c", "d", "e", "f", "league");
        assertThat(Worlds.spokes(situation)).containsExactly("league-b", "league-c", "league-d");
        assertThat(Worlds.groups(situation)).containsExactly("accord: a, b, c");
        assertThat(node(situation, "league").collapsed()).isTrue();
        assertThat(node(situation, "league").members()).isEqualTo(4);
    }

    @Test
    void aFoldedMemberComesBackWhenItIsSelectedOrWanted() {
        assertThat(Worlds.nodes(of(collapsed("1995").select(Worlds.actor(DATASET, "g")))))
                .contains("g")
                .doesNotContain("h");
        ViewState only = collapsed("1995")
                .withFilter(Filter.NONE.withOnly(Set.of(Worlds.actor(DATASET, "league"), Worlds.actor(DATASET, "h"))));
        assertThat(Worlds.nodes(of(only))).containsExactly("h", "league");
        assertThat(Worlds.nodes(of(collapsed("1995").withFocus(new Focus(Worlds.actor(DATASET, "h"), 1)))))
                .contains("h");
    }

    @Test
    void aHiddenAllianceFoldsNobody() {
        ViewState view = collapsed("1995").toggle(Facet.ACTOR_KIND, "alliance");
        assertThat(Worlds.nodes(of(view))).contains("g", "h").doesNotContain("league");
    }

    @Test
    void hiddenActorsTakeTheirLinesWithThem() {
        Situation situation = of(at("1995").hide(Worlds.actor(DATASET, "b")));
        assertThat(Worlds.nodes(situation)).doesNotContain("b");
        assertThat(Worlds.lines(situation)).doesNotContain("ab", "bc");
        assertThat(Worlds.groups(situation)).containsExactly("league: c, d, g, league");
        assertThat(situation.node(Worlds.actor(DATASET, "b"))).isEmpty();
    }

    @Test
    void onlyDrawsJustThoseActors() {
        ViewState view = at("1995")
                .withFilter(Filter.NONE.withOnly(Set.of(Worlds.actor(DATASET, "a"), Worlds.actor(DATASET, "b"))));
        assertThat(Worlds.nodes(of(view))).containsExactly("a", "b");
        assertThat(Worlds.lines(of(view))).containsExactly("ab");
    }

    @Test
    void aNodeIsFoundByItsActor() {
        Situation situation = of(at("1995").hide(Worlds.actor(DATASET, "a")));
        for (int i = 0; i < situation.scene().nodes().size(); i++) {
            assertThat(situation.node(situation.scene().nodes().get(i).actor().id()))
                    .hasValue(i);
        }
    }

    @Test
    void aSituationThatIsCarriedOnEqualsOneMadeAnew() {
        ViewState first = at("1995");
        ViewState second = collapsed("2001").select(Worlds.actor(DATASET, "a"));
        Situation carried = of(first).with(second);
        assertThat(carried.scene()).isEqualTo(of(second).scene());
        assertThat(carried.events()).isEqualTo(of(second).events());
        assertThat(carried.with(second)).isSameAs(carried);
    }

    @Test
    void aDataSetOfNothingHasAnEmptyScene() {
        Dataset nothing = Worlds.of("\"actors\": []");
        assertThat(Situation.of(Worlds.chronicle(nothing), ViewState.at(0)).scene())
                .isEqualTo(new Scene(List.of(), List.of(), List.of(), List.of(), false));
    }
}
