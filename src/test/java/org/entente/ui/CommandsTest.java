package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.Stores.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.model.View.Point;
import org.entente.state.Camera;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Focus;
import org.entente.state.Moments;
import org.entente.state.Theme;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final Store store = Stores.chain();
    private final Commands commands = new Commands(store);

    private String selected() {
        return view(store).selected() == null ? "" : view(store).selected().text();
    }

    private void select(String... ids) {
        store.apply(
                view -> view.withSelection(List.of(ids).stream().map(Stores::id).toList()));
    }

    @Test
    void stepsLeadThroughTheEventsInTime() {
        commands.stepToEnd(false);
        List<String> seen = new ArrayList<>(List.of(selected()));
        for (int i = 0; i < 3; i++) {
            commands.step(1);
            seen.add(selected());
        }
        assertThat(seen).containsExactly("first", "talk", "second", "late");
    }

    @Test
    void aStepBeyondTheLastEventStaysThereAndIsNothingToUndo() {
        commands.stepToEnd(true);
        int before = store.committed().get();
        commands.step(1);
        assertThat(selected()).isEqualTo("late");
        assertThat(store.committed().get()).isEqualTo(before);
    }

    @Test
    void whoHasNotSteppedAndHasNothingAheadBeginsAtTheOtherEnd() {
        store.apply(view -> view.withSelection(List.of()).withStepped(null).withMoment(Worlds.at("2999")));
        commands.step(1);
        assertThat(selected()).isEqualTo("first");
        store.apply(view -> view.withSelection(List.of()).withStepped(null).withMoment(Worlds.at("1000")));
        commands.step(-1);
        assertThat(selected()).isEqualTo("late");
    }

    @Test
    void aStepMovesTheMomentAndKeepsAHalo() {
        commands.stepToEnd(false);
        assertThat(view(store).moment()).isEqualTo(Worlds.at("2001-01-01"));
        assertThat(view(store).stepped()).isEqualTo(Stores.event("first"));
    }

    @Test
    void aStepIsOneThingToUndo() {
        ViewState before = view(store);
        commands.step(1);
        store.undo();
        assertThat(view(store)).isEqualTo(before);
    }

    @Test
    void aStepPassesOverWhatTheFilterHides() {
        store.apply(view -> view.toggle(Facet.EVENT_KIND, "talk"));
        commands.stepToEnd(false);
        commands.step(1);
        assertThat(selected()).isEqualTo("second");
    }

    @Test
    void withoutEventsAStepDoesNothing() {
        store.apply(view -> view.toggle(Facet.EVENT_KIND, "talk").toggle(Facet.EVENT_KIND, "pact"));
        commands.step(1);
        commands.stepToEnd(true);
        assertThat(view(store).selection()).isEmpty();
    }

    @Test
    void anEventIsOpenedAtTheDateOfTheReadingThatHolds() {
        store.apply(view -> view.withReadings(Readings.NONE.with(Claim.of(Stores.id("second")), 1)));
        commands.open(Stores.id("second"));
        assertThat(view(store).moment()).isEqualTo(Worlds.at("2009-01-01"));
    }

    @Test
    void anEventWithoutADateIsSelectedAndMovesNothing() {
        store.apply(view -> view.withWindow(new TimeWindow(0, 1000)));
        ViewState before = view(store);
        commands.open(Stores.id("someday"));
        assertThat(view(store)).isEqualTo(before.select(Stores.id("someday")));
    }

    @Test
    void aStepOutOfTheWindowMovesItThereAndShowsWhatStandsAround() {
        TimeWindow window = new TimeWindow(Worlds.at("2001-01-01"), Worlds.at("2001-12-31"));
        store.apply(view -> view.withWindow(window));
        commands.stepToEnd(true);
        TimeWindow moved = view(store).window();
        assertThat(moved.to() - moved.from()).isGreaterThanOrEqualTo(window.to() - window.from());
        assertThat(moved.contains(Worlds.at("2012-01-01"))).isTrue();
        assertThat(store.situation().get().events()).allMatch(event -> moved.contains(Moments.of(event)));
    }

    @Test
    void aStepInsideTheWindowLeavesIt() {
        TimeWindow window = new TimeWindow(Worlds.at("1990"), Worlds.at("2020"));
        store.apply(view -> view.withWindow(window));
        commands.stepToEnd(false);
        assertThat(view(store).window()).isEqualTo(window);
    }

    @Property
    void whateverTheWindowAStepShowsItsEvent(
            @ForAll @LongRange(min = -400_000_000_000_000_000L, max = 400_000_000_000_000_000L) long from,
            @ForAll @LongRange(min = 60, max = 400_000_000_000_000_000L) long length) {
        Store store = Stores.chain();
        store.apply(view -> view.withWindow(new TimeWindow(from, from + length)));
        new Commands(store).stepToEnd(false);
        assertThat(view(store).window().contains(Worlds.at("2001-01-01") - 43_200))
                .isTrue();
    }

    @Test
    void neighboursAreReachedByDirection() {
        select("b");
        commands.neighbour(1, 0);
        assertThat(selected()).isEqualTo("c");
        commands.neighbour(-1, 0);
        commands.neighbour(-1, 0);
        assertThat(selected()).isEqualTo("a");
    }

    @Test
    void withoutASelectedActorTheFirstNodeIsSelected() {
        commands.neighbour(1, 0);
        assertThat(view(store).selected())
                .isEqualTo(
                        Stores.situation(store).scene().nodes().get(0).actor().id());
    }

    @Test
    void focusWidensAndEndsAfterThreeSteps() {
        select("a");
        List<Focus> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            commands.focus();
            seen.add(view(store).focus());
        }
        assertThat(seen)
                .containsExactly(
                        new Focus(Stores.actor("a"), 1),
                        new Focus(Stores.actor("a"), 2),
                        new Focus(Stores.actor("a"), 3),
                        null);
    }

    @Test
    void withSeveralSelectedTheFocusIsOnTheLast() {
        select("a", "c");
        commands.focus();
        assertThat(view(store).focus()).isEqualTo(new Focus(Stores.actor("c"), 1));
        commands.focus();
        assertThat(view(store).focus()).isEqualTo(new Focus(Stores.actor("c"), 2));
    }

    @Test
    void pinHoldsTheSelectedActorsWhereTheyAreAndUnpinsThem() {
        select("a", "b");
        commands.pin();
        assertThat(view(store).pins())
                .containsOnlyKeys(Stores.actor("a"), Stores.actor("b"))
                .containsEntry(Stores.actor("b"), new Point(100, 0));
        commands.pin();
        assertThat(view(store).pins()).isEmpty();
    }

    @Test
    void hiddenActorsAreNeitherDrawnNorSelected() {
        select("a", "b");
        commands.hide();
        assertThat(view(store).selection()).isEmpty();
        assertThat(Worlds.nodes(Stores.situation(store))).doesNotContain("a", "b");
        store.undo();
        assertThat(Worlds.nodes(Stores.situation(store))).contains("a", "b");
    }

    @Test
    void onlyAlliancesCollapse() {
        select("a");
        commands.collapse();
        assertThat(view(store).collapsed()).isEmpty();
        select("union");
        commands.collapse();
        assertThat(view(store).collapsed()).containsExactly(Stores.actor("union"));
        commands.collapse();
        assertThat(view(store).collapsed()).isEmpty();
    }

    @Test
    void withoutASelectedActorNothingIsFocusedPinnedOrHidden() {
        select("ab");
        ViewState before = view(store);
        commands.focus();
        commands.pin();
        commands.hide();
        commands.collapse();
        assertThat(view(store)).isEqualTo(before);
    }

    @Test
    void escapeTakesBackTheSelectionThenTheFocusAndKeepsTheFilter() {
        store.apply(view -> view.toggle(Facet.EVENT_KIND, "talk"));
        select("a");
        commands.focus();
        commands.escape();
        assertThat(view(store).selection()).isEmpty();
        assertThat(view(store).focus()).isNotNull();
        commands.escape();
        assertThat(view(store).focus()).isNull();
        assertThat(view(store).filter()).isNotEqualTo(Filter.NONE);
        ViewState clear = view(store);
        commands.escape();
        assertThat(view(store)).isEqualTo(clear);
    }

    @Test
    void fitShowsAllOfTheGraphAndKeepsTheTimeline() {
        TimeWindow window = new TimeWindow(0, 1000);
        store.apply(view -> view.withWindow(window).withCamera(new Camera(0, 0, 2)));
        commands.fit();
        assertThat(view(store).camera()).isNull();
        assertThat(view(store).window()).isEqualTo(window);
    }

    @Test
    void theThemeGoesToAndFro() {
        commands.toggleTheme();
        assertThat(view(store).theme()).isEqualTo(Theme.DARK);
        commands.toggleTheme();
        assertThat(view(store).theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void twoHundredStepsToAndFroEndWhereTheyBegan() {
        commands.stepToEnd(false);
        ViewState before = view(store);
        for (int i = 0; i < 200; i++) {
            commands.step(1);
        }
        assertThat(selected()).isEqualTo("late");
        for (int i = 0; i < 200; i++) {
            commands.step(-1);
        }
        assertThat(view(store)).isEqualTo(before);
        assertThat(Set.copyOf(view(store).selection())).containsExactly(Stores.id("first"));
    }
}
