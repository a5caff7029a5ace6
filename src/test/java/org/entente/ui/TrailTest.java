package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final Store store = Stores.chain();
    private final Trail trail = new Trail(store, new Commands(store));

    private void select(String... ids) {
        store.apply(
                view -> view.withSelection(List.of(ids).stream().map(Stores::id).toList()));
    }

    private List<String> selected() {
        return Stores.view(store).selection().stream().map(Object::toString).toList();
    }

    @Test
    void backAndForwardGoThroughWhatWasSelected() {
        select("a");
        select("b", "c");
        select("ab");
        trail.back();
        assertThat(selected()).containsExactly("b", "c");
        trail.back();
        assertThat(selected()).containsExactly("a");
        assertThat(trail.hasBack().get()).isFalse();
        trail.forward();
        trail.forward();
        assertThat(selected()).containsExactly("ab");
        assertThat(trail.hasForward().get()).isFalse();
    }

    @Test
    void beyondTheEndsNothingHappens() {
        select("a");
        trail.back();
        trail.forward();
        assertThat(selected()).containsExactly("a");
    }

    @Test
    void whatIsSelectedAfterGoingBackTakesThePlaceOfWhatWasAhead() {
        select("a");
        select("b");
        trail.back();
        select("c");
        assertThat(trail.hasForward().get()).isFalse();
        trail.back();
        assertThat(selected()).containsExactly("a");
    }

    @Test
    void goingBackIsAChangeThatCanBeUndone() {
        select("a");
        select("b");
        trail.back();
        store.undo();
        assertThat(selected()).containsExactly("b");
    }

    @Test
    void backAfterTheSelectionWasClearedBringsItBack() {
        select("a");
        store.apply(view -> view.clearSelection());
        assertThat(trail.hasBack().get()).isTrue();
        trail.back();
        assertThat(selected()).containsExactly("a");
    }

    @Test
    void goingBackToAnEventMovesTheMomentToIt() {
        new Commands(store).open(Stores.event("first"));
        long moment = Stores.view(store).moment();
        new Commands(store).open(Stores.event("late"));
        trail.back();
        assertThat(Stores.view(store).moment()).isEqualTo(moment);
    }

    @Test
    void otherChangesOfTheViewAreNoStops() {
        select("a");
        store.apply(view -> view.withMoment(5));
        store.preview(view -> view.select(Stores.id("b")));
        store.rollback();
        assertThat(trail.hasBack().get()).isFalse();
    }

    @Test
    void eachStopRemembersWhereItWasScrolledTo() {
        select("a");
        trail.leave(Stores.view(store).selection(), 0.4);
        select("b");
        assertThat(trail.position()).isZero();
        double[] position = {-1};
        store.view().addListener((all, before, now) -> position[0] = trail.position());
        trail.back();
        assertThat(position[0]).isEqualTo(0.4);
    }

    @Test
    void theOldestStopsAreForgotten() {
        for (int i = 0; i < 3 * Trail.LONGEST; i++) {
            select(i % 2 == 0 ? "a" : "b");
        }
        int stops = 1;
        while (trail.hasBack().get()) {
            trail.back();
            stops++;
        }
        assertThat(stops).isEqualTo(Trail.LONGEST);
    }
}
