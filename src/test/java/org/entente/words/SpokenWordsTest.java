package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Dataset;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {
    private final Dataset world = Worlds.of("""
            "actors": [{"id": "a", "name": "Aland", "kind": "state"}, {"id": "b", "name": "Bland", "kind": "state"}],
            "relations": [{"id": "ab", "name": "The pact", "kind": "defence", "between": ["a", "b"]}],
            "events": [{"id": "first", "title": "Signing", "kind": "pact", "when": "2001-05-04", "participants": ["a", "b"],
                        "effects": [{"relation": "ab", "phase": "in-force"}]},
                       {"id": "second", "title": "Talk", "kind": "talk", "when": "2005-01-01"}]""");

    private Situation selecting(String day, String... ids) {
        ViewState view = ViewState.at(Worlds.at(day))
                .withSelection(List.of(ids).stream()
                        .map(id -> world.find(id).orElseThrow())
                        .toList());
        return Situation.of(Worlds.chronicle(world), view);
    }

    @Test
    void theGraphTellsMomentCountsAndSelection() {
        assertThat(SpokenWords.graph(selecting("2003-02-01", "a")))
                .startsWith("Graph. 1 Feb 2003. 2 actors, 1 relation: 1 stands")
                .endsWith("Selected: Aland, 1 relation.");
    }

    @Test
    void theGraphTellsWhatTheLastStepChanged() {
        Situation situation = selecting("2003");
        Situation stepped = situation.with(situation.view().step(world.event(Worlds.event(world, "first"))));
        assertThat(SpokenWords.graph(stepped)).contains("4 May 2001: The pact in force.");
    }

    @Test
    void theTimelineTellsWhichOfHowManyEventsIsSelected() {
        assertThat(SpokenWords.timeline(selecting("2003", "second")))
                .isEqualTo("Timeline, the whole time. Event 2 of 2. Selected: Talk, 1 January 2005.");
        assertThat(SpokenWords.timeline(selecting("2003")))
                .isEqualTo("Timeline, the whole time. 2 events. Nothing is selected.");
    }

    @Test
    void aRelationTellsItsPhaseAtTheMoment() {
        assertThat(SpokenWords.selected(selecting("2003", "ab"))).isEqualTo("Selected: The pact, in force 4 May 2001.");
        assertThat(SpokenWords.selected(selecting("1999", "ab")))
                .isEqualTo("Selected: The pact, nothing yet, not drawn.");
    }

    @Test
    void severalItemsAreCountedAndNamed() {
        assertThat(SpokenWords.selected(selecting("2003", "a", "b"))).isEqualTo("2 selected: Aland, Bland.");
    }
}
