package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.Stores.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.util.Duration;
import org.entente.model.View.Point;
import org.entente.state.Camera;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Theme;
import org.entente.state.TimeWindow;
import org.junit.jupiter.api.Test;

class PlayerTest {
    /** Time that passes when the test says so. */
    private static final class Hand implements Clock {
        private Duration wait;
        private Runnable what;

        @Override
        public void after(Duration newWait, Runnable newWhat) {
            wait = newWait;
            what = newWhat;
        }

        @Override
        public void cancel() {
            wait = null;
            what = null;
        }

        boolean waits() {
            return what != null;
        }

        void strike() {
            Runnable now = what;
            cancel();
            now.run();
        }
    }

    private final Store store = Stores.chain();
    private final Commands commands = new Commands(store);
    private final Hand clock = new Hand();
    private final Player player = new Player(store, commands::show, clock);

    private String selected() {
        return view(store).selected() == null ? "" : view(store).selected().text();
    }

    private void selectFirst() {
        commands.stepToEnd(false);
    }

    /** What is selected after the start and after each strike of the clock, until nothing waits or so many have struck. */
    private List<String> played(int most) {
        List<String> seen = new ArrayList<>(List.of(selected()));
        for (int i = 0; i < most && clock.waits(); i++) {
            clock.strike();
            seen.add(selected());
        }
        return seen;
    }

    @Test
    void playLeadsFromTheSelectedEventToTheLastAndStopsThere() {
        selectFirst();
        player.play();
        assertThat(played(10)).containsExactly("talk", "second", "late");
        assertThat(player.playing().get()).isFalse();
    }

    @Test
    void playAfterTheLastEventBeginsWithTheFirst() {
        commands.stepToEnd(true);
        player.play();
        assertThat(selected()).isEqualTo("first");
        assertThat(player.playing().get()).isTrue();
    }

    @Test
    void inALoopTheFirstEventFollowsTheLast() {
        player.loop().set(true);
        selectFirst();
        player.play();
        assertThat(played(5)).containsExactly("talk", "second", "late", "first", "talk", "second");
        assertThat(player.playing().get()).isTrue();
    }

    @Test
    void whatTheFilterHidesIsNotPlayed() {
        store.apply(view -> view.toggle(Facet.EVENT_KIND, "talk"));
        selectFirst();
        player.play();
        assertThat(played(10)).containsExactly("second");
    }

    @Test
    void withNothingToPlayNothingBegins() {
        store.apply(view -> view.withFilter(view.filter().withHidden(Facet.EVENT_KIND, Set.of("pact", "talk"))));
        player.play();
        assertThat(player.playing().get()).isFalse();
        assertThat(clock.waits()).isFalse();
    }

    @Test
    void aPlayIsOneThingToUndo() {
        selectFirst();
        player.play();
        clock.strike();
        player.pause();
        assertThat(selected()).isEqualTo("second");
        store.undo();
        assertThat(selected()).isEqualTo("first");
        store.redo();
        assertThat(selected()).isEqualTo("second");
    }

    @Test
    void nothingIsToUndoWhileItPlays() {
        selectFirst();
        int before = store.committed().get();
        player.play();
        clock.strike();
        assertThat(store.committed().get()).isEqualTo(before);
    }

    @Test
    void eachEventStandsShorterTheFasterItPlays() {
        Duration longest = null;
        for (Speed speed : Speed.values()) {
            player.speed().set(speed);
            selectFirst();
            player.play();
            assertThat(clock.wait).isEqualTo(speed.perStep());
            assertThat(longest == null || speed.perStep().lessThan(longest)).isTrue();
            longest = speed.perStep();
            player.pause();
        }
        assertThat(Speed.FOUR.perStep().multiply(8)).isEqualTo(Speed.HALF.perStep());
    }

    @Test
    void anotherSpeedHoldsFromTheNextStepOn() {
        selectFirst();
        player.play();
        player.speed().set(Speed.EIGHT);
        assertThat(clock.wait).isEqualTo(Speed.EIGHT.perStep());
        assertThat(selected()).isEqualTo("talk");
    }

    @Test
    void aStepByHandPausesAndIsAThingToUndoOfItsOwn() {
        selectFirst();
        player.play();
        commands.step(1);
        assertThat(player.playing().get()).isFalse();
        assertThat(clock.waits()).isFalse();
        assertThat(selected()).isEqualTo("second");
        store.undo();
        assertThat(selected()).isEqualTo("talk");
        store.undo();
        assertThat(selected()).isEqualTo("first");
    }

    @Test
    void whateverMovesTheViewElsewherePauses() {
        List<Runnable> moves = List.of(
                () -> store.preview(view -> view.withMoment(5)),
                () -> store.preview(view -> view.clearSelection()),
                () -> store.preview(view -> view.withWindow(new TimeWindow(3, 4))),
                () -> store.preview(view -> view.toggle(Facet.EVENT_KIND, "talk")),
                () -> store.preview(view -> view.focusOn(Stores.actor("a"))),
                () -> store.preview(
                        store.positions().get().toBuilder().put(0, 12, 34).build()),
                store::undo);
        for (Runnable move : moves) {
            selectFirst();
            player.play();
            move.run();
            assertThat(player.playing().get()).isFalse();
            store.commit();
            store.apply(view -> view.withFilter(Filter.NONE).withFocus(null));
        }
    }

    @Test
    void toLookFromElsewhereOrInOtherColoursPausesNothing() {
        selectFirst();
        player.play();
        store.apply(view -> view.withCamera(new Camera(1, 2, 3)).withTheme(Theme.DARK));
        store.apply(view -> view.pin(Stores.actor("a"), new Point(1, 2)));
        assertThat(player.playing().get()).isTrue();
        assertThat(played(10)).containsExactly("talk", "second", "late");
    }

    @Test
    void spacePausesWhatItPlays() {
        selectFirst();
        player.toggle();
        assertThat(player.playing().get()).isTrue();
        player.toggle();
        assertThat(player.playing().get()).isFalse();
        assertThat(clock.waits()).isFalse();
    }
}
