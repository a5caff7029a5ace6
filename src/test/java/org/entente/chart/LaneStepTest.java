package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.draw.Type;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.state.Facet;
import org.entente.state.Lanes;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class LaneStepTest {
    private static final Dataset WORLD = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                       {"id": "c", "name": "C", "kind": "state"}],
            "events": [{"id": "both", "title": "Both", "kind": "pact", "when": "2001-01-01", "participants": ["a", "b"]},
                       {"id": "ab2", "title": "Again", "kind": "talk", "when": "2001-02-01", "participants": ["a", "b"]},
                       {"id": "a3", "title": "A alone", "kind": "talk", "when": "2004-01-01", "participants": ["a"]},
                       {"id": "c1", "title": "C", "kind": "talk", "when": "2001-03-01", "participants": ["c"]},
                       {"id": "late", "title": "Late", "kind": "talk", "when": "2012-01-01", "participants": ["c"]},
                       {"id": "never", "title": "Undated", "kind": "pact"}]""");
    private final TimelineChart chart = new TimelineChart(Type.load());

    private static Situation by(Lanes lanes) {
        return Situation.of(
                Worlds.chronicle(WORLD), ViewState.at(Worlds.at("2010")).withLanes(lanes));
    }

    private Optional<LaneStep> step(Situation situation, String from, int lane, int by) {
        Event event = WORLD.event(Worlds.event(WORLD, from));
        return chart.laneStep(situation, 1200, 400, event, lane, by);
    }

    @Test
    void theLaneBelowHasTheNearestEventOfItsKind() {
        assertThat(step(by(Lanes.KIND), "both", -1, 1))
                .hasValueSatisfying(next -> assertThat(next.event().text()).isEqualTo("ab2"));
        assertThat(step(by(Lanes.KIND), "late", -1, -1))
                .hasValueSatisfying(next -> assertThat(next.event().text()).isEqualTo("both"));
    }

    @Test
    void withLanesByActorTheLaneBelowIsThatOfTheNextActor() {
        assertThat(step(by(Lanes.ACTOR), "a3", -1, 1)).hasValueSatisfying(next -> {
            assertThat(next.event().text()).isEqualTo("ab2");
            assertThat(next.lane()).isEqualTo(1);
        });
    }

    @Test
    void eventsOnSeveralLanesDoNotHoldUpTheWayDown() {
        List<Integer> lanes = new ArrayList<>();
        Situation situation = by(Lanes.ACTOR);
        Optional<LaneStep> next = step(situation, "both", -1, 1);
        while (next.isPresent()) {
            lanes.add(next.get().lane());
            next = step(situation, next.get().event().text(), next.get().lane(), 1);
        }
        assertThat(lanes).containsExactly(1, 2);
    }

    @Test
    void lanesThatTheFilterEmptiesAreNotThere() {
        Situation situation = by(Lanes.KIND);
        Situation filtered = situation.with(situation.view().toggle(Facet.EVENT_KIND, "talk"));
        assertThat(step(filtered, "both", -1, 1)).isEmpty();
    }

    @Test
    void beyondTheLastLaneAndOnOnePileThereIsNone() {
        assertThat(step(by(Lanes.KIND), "late", -1, 1)).isEmpty();
        assertThat(step(by(Lanes.KIND), "both", -1, -1)).isEmpty();
        assertThat(step(by(Lanes.NONE), "both", -1, 1)).isEmpty();
    }

    @Test
    void anEventOnNoLaneHasNoLaneBelow() {
        assertThat(step(by(Lanes.KIND), "never", -1, 1)).isEmpty();
        Situation situation = by(Lanes.KIND);
        Situation filtered = situation.with(situation.view().toggle(Facet.EVENT_KIND, "talk"));
        assertThat(step(filtered, "late", -1, -1)).isEmpty();
    }
}
