package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.Stores.view;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.layout.Positions;
import org.entente.state.Chronicle;
import org.entente.state.ViewState;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

class StoreTest {
    private final Store store = Stores.chain();
    private final ViewState first = view(store);

    @Test
    void whatIsAppliedIsShownAndUndone() {
        store.apply(view -> view.select(Stores.id("a")));
        assertThat(view(store).selected()).isEqualTo(Stores.id("a"));
        store.undo();
        assertThat(view(store)).isEqualTo(first);
    }

    @Test
    void theSituationIsAlwaysThatOfTheView() {
        List<ViewState> told = new ArrayList<>();
        store.view()
                .addListener(
                        (all, before, now) -> told.add(store.situation().get().view()));
        store.apply(view -> view.withMoment(5));
        store.undo();
        assertThat(told).containsExactly(first.withMoment(5), first);
    }

    @Test
    void aGestureOfManyPreviewsIsOneThingToUndo() {
        for (int i = 1; i <= 20; i++) {
            long moment = i;
            store.preview(view -> view.withMoment(moment));
        }
        store.commit();
        store.undo();
        assertThat(view(store)).isEqualTo(first);
        assertThat(store.undoable().get()).isFalse();
    }

    @Test
    void nodesMovedByAChangeAreOneThingToUndoWithIt() {
        Positions before = store.positions().get();
        Positions roomy = before.moved(10, 0);
        store.makeRoom((was, now, positions) -> now.view().moment() == 5 ? roomy : positions);
        store.apply(view -> view.withMoment(5));
        assertThat(store.positions().get()).isEqualTo(roomy);
        store.undo();
        assertThat(view(store)).isEqualTo(first);
        assertThat(store.positions().get()).isEqualTo(before);
        assertThat(store.undoable().get()).isFalse();
        store.redo();
        assertThat(store.positions().get()).isEqualTo(roomy);
    }

    @Test
    void aGestureMovesNoNodes() {
        Positions before = store.positions().get();
        store.makeRoom((was, now, positions) -> positions.moved(10, 0));
        store.preview(view -> view.withMoment(5));
        assertThat(store.positions().get()).isEqualTo(before);
    }

    @Test
    void whatIsAppliedDuringAGestureIsAThingOfItsOwn() {
        store.preview(view -> view.withMoment(5));
        store.apply(view -> view.select(Stores.id("a")));
        store.undo();
        assertThat(view(store)).isEqualTo(first.withMoment(5));
        store.undo();
        assertThat(view(store)).isEqualTo(first);
    }

    @Test
    void undoDuringAGestureTakesBackTheGestureAlone() {
        store.apply(view -> view.select(Stores.id("a")));
        store.preview(view -> view.withMoment(5));
        store.undo();
        assertThat(view(store)).isEqualTo(first.select(Stores.id("a")));
    }

    @Test
    void aGestureAfterUndoIsNotLostByRedo() {
        store.apply(view -> view.withMoment(5));
        store.undo();
        store.preview(view -> view.withMoment(7));
        store.redo();
        assertThat(view(store).moment()).isEqualTo(7);
        assertThat(store.redoable().get()).isFalse();
    }

    @Test
    void rollbackForgetsTheGestureAndItsMoves() {
        Positions before = store.positions().get();
        store.preview(view -> view.withMoment(5));
        store.preview(before.moved(10, 10));
        store.rollback();
        assertThat(view(store)).isEqualTo(first);
        assertThat(store.positions().get()).isEqualTo(before);
        assertThat(store.undoable().get()).isFalse();
    }

    @Test
    void undoBringsBackPositionsAndViewTogether() {
        Positions before = store.positions().get();
        store.preview(before.moved(10, 10));
        store.preview(view -> view.withMoment(5));
        store.commit();
        store.undo();
        assertThat(store.positions().get()).isEqualTo(before);
        store.redo();
        assertThat(store.positions().get()).isEqualTo(before.moved(10, 10));
        assertThat(view(store).moment()).isEqualTo(5);
    }

    @Test
    void aChangeThatChangesNothingIsNothingToUndoOrToRemember() {
        store.apply(view -> view.withMoment(view.moment()));
        store.commit();
        assertThat(store.undoable().get()).isFalse();
        assertThat(store.committed().get()).isZero();
    }

    @Test
    void eachCommitUndoAndRedoIsWorthRemembering() {
        store.apply(view -> view.withMoment(5));
        assertThat(store.committed().get()).isEqualTo(1);
        store.undo();
        assertThat(store.committed().get()).isEqualTo(2);
        store.redo();
        assertThat(store.committed().get()).isEqualTo(3);
    }

    @Test
    void aPreviewIsNotWorthRemembering() {
        store.preview(view -> view.withMoment(5));
        assertThat(store.committed().get()).isZero();
    }

    @Test
    void anotherReadingIsReadIntoTheSituation() {
        Claim claim = Claim.of(Stores.id("second"));
        store.apply(view -> view.withReadings(Readings.NONE.with(claim, 1)));
        assertThat(when("second")).isEqualTo("2009-01-01");
        store.undo();
        assertThat(when("second")).isEqualTo("2003-01-01");
    }

    @Test
    void aChangeThatLeavesTheReadingsKeepsWhatFollowsFromThem() {
        Chronicle before = store.situation().get().chronicle();
        store.apply(view -> view.withMoment(5));
        assertThat(store.situation().get().chronicle()).isSameAs(before);
    }

    @Test
    void theDatasetStaysAsItWasRead() {
        store.apply(view -> view.withReadings(Readings.NONE.with(Claim.of(Stores.id("second")), 1)));
        assertThat(store.dataset()).isSameAs(Stores.dataset());
    }

    @Property(tries = 100)
    void undoingAllLeadsBackThroughEveryState(@ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> moments) {
        Store store = Stores.chain();
        List<ViewState> states = new ArrayList<>(List.of(view(store)));
        for (int moment : moments) {
            store.apply(view -> view.withMoment(moment));
            if (!view(store).equals(states.get(states.size() - 1))) {
                states.add(view(store));
            }
        }
        for (int i = states.size() - 1; i >= 0; i--) {
            assertThat(view(store)).isEqualTo(states.get(i));
            store.undo();
        }
        for (ViewState state : states) {
            assertThat(view(store)).isEqualTo(state);
            store.redo();
        }
    }

    private String when(String event) {
        Edtf when = Stores.situation(store).dataset().event(Stores.event(event)).when();
        return when.toString();
    }
}
