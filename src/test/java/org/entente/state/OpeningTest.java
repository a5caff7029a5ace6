package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.entente.model.Phase;
import org.entente.model.View;
import org.entente.words.LineWords;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final Dataset BUNDLED = Worlds.bundled();
    private static final Chronicle CHRONICLE = Worlds.chronicle(BUNDLED);

    private static Situation first() {
        return Situation.of(CHRONICLE, Opening.of(CHRONICLE));
    }

    @Test
    void theBundledSetOpensWithThePactOfTheFirstOfNovemberSelected() {
        ViewState view = Opening.of(CHRONICLE);
        assertThat(view.selection()).containsExactly(Worlds.event(BUNDLED, "jp-eu-pact"));
        assertThat(view.stepped()).isEqualTo(Worlds.event(BUNDLED, "jp-eu-pact"));
        assertThat(view.moment()).isEqualTo(Worlds.at("2024-11-01"));
        assertThat(view.window()).isEqualTo(new TimeWindow(Worlds.at("2024-10-24") + 1, Worlds.at("2024-11-05")));
    }

    @Test
    void theFirstViewHasAtMostFourteenNodesWithTheEuAndNatoCollapsed() {
        Situation first = first();
        assertThat(Worlds.nodes(first))
                .hasSizeLessThanOrEqualTo(14)
                .contains("jp", "eu", "nato", "us", "kr", "gb", "it", "cn", "kp", "ru");
        assertThat(first.scene().nodes())
                .filteredOn(Scene.Node::collapsed)
                .extracting(node -> node.actor().id().text())
                .containsExactlyInAnyOrder("eu", "nato");
    }

    @Test
    void theFirstViewAnnouncesThePartnershipOfJapanAndTheEu() {
        Scene.Line line = first().scene().lines().stream()
                .filter(each -> each.relation().id().text().equals("eu-jp-partnership"))
                .findFirst()
                .orElseThrow();
        assertThat(line.standing().phase()).isEqualTo(Phase.ANNOUNCED);
        assertThat(line.changed()).isTrue();
        assertThat(LineWords.label(line.relation(), line.standing(), BUNDLED, line.projected()))
                .isEqualTo("announced 1 Nov 2024");
    }

    @Test
    void everyStepOfTheStoryShowsWhatItSelectsAndItsActors() {
        ViewState view = Opening.of(CHRONICLE);
        for (View step : BUNDLED.views()) {
            view = Opening.apply(step, view, BUNDLED);
            Situation situation = Situation.of(CHRONICLE, view);
            assertThat(view.selected()).isEqualTo(step.select());
            assertThat(Worlds.nodes(situation))
                    .containsAll(step.actors().stream().map(Object::toString).toList());
            assertThat(Stream.concat(situation.events().stream(), situation.undated().stream())
                            .map(event -> (Id) event.id()))
                    .contains(step.select());
        }
    }

    @Test
    void aStepOfTheStoryKeepsWhatItDoesNotTellOf() {
        ViewState before = ViewState.at(5).withTheme(Theme.DARK).withLanes(Lanes.ACTOR);
        ViewState after = Opening.apply(BUNDLED.views().get(0), before, BUNDLED);
        assertThat(after.theme()).isEqualTo(Theme.DARK);
        assertThat(after.lanes()).isEqualTo(Lanes.ACTOR);
    }

    @Test
    void withoutViewsEverythingIsShownAsOfTheDayOfTheData() {
        Dataset dataset = Worlds.of("\"actors\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"state\"}]");
        ViewState view = Opening.of(Worlds.chronicle(dataset));
        assertThat(view).isEqualTo(ViewState.at(Worlds.at("2024-12-31")));
    }

    @Test
    void withoutADayOfTheDataTheLastEventCounts() {
        Dataset dataset = Worlds.read("""
                {"entente": 1, "title": "T", "kinds": {"event": [{"id": "k", "label": "K", "symbol": "dot", "color": "neutral"}]},
                 "events": [{"id": "x", "title": "X", "kind": "k", "when": "1914-07-28"}, {"id": "y", "title": "Y", "kind": "k", "when": "1918-11-11"}]}
                """);
        assertThat(Opening.of(Worlds.chronicle(dataset)).moment()).isEqualTo(Worlds.at("1918-11-11"));
    }

    @Test
    void hideNamesKindsAndSingleActors() {
        Dataset dataset = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}, {"id": "p", "name": "P", "kind": "person"}],
                "views": [{"hide": ["person", "b"]}]
                """);
        Chronicle chronicle = Worlds.chronicle(dataset);
        assertThat(Worlds.nodes(Situation.of(chronicle, Opening.of(chronicle)))).containsExactly("a");
        assertThat(Opening.of(chronicle).filter().hiddenActors())
                .isEqualTo(Set.copyOf(List.of(Worlds.actor(dataset, "b"))));
    }
}
