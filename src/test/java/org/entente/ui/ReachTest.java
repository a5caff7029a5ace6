package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.Stores.view;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Id;
import org.entente.state.TimeWindow;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class ReachTest {
    private final Store store = Stores.chain();
    private final Reach reach = new Reach(store);

    private List<String> selection() {
        return view(store).selection().stream().map(Id::text).toList();
    }

    private void select(String id) {
        store.apply(view -> view.select(Stores.id(id)));
    }

    private List<String> three(Runnable key) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            key.run();
            seen.addAll(selection());
        }
        return seen;
    }

    @Test
    void everyActorIsReachedByNameAndRoundAgain() {
        select("d");
        assertThat(three(() -> reach.actor(1))).containsExactly("e", "union", "a");
        reach.actor(-1);
        assertThat(selection()).containsExactly("union");
    }

    @Test
    void withNothingSelectedEveryRelationIsReached() {
        assertThat(three(() -> reach.relation(1))).containsExactly("ab", "bc", "cd");
    }

    @Test
    void withAnActorSelectedItsOwnRelationsAreReached() {
        select("b");
        assertThat(three(() -> reach.relation(1))).containsExactly("ab", "bc", "ab");
        reach.relation(-1);
        assertThat(selection()).containsExactly("bc");
    }

    @Test
    void aRelationSelectedElsewhereIsWhereTheRoundOfAllGoesOn() {
        select("a");
        reach.relation(1);
        select("cd");
        reach.relation(-1);
        assertThat(selection()).containsExactly("bc");
    }

    @Test
    void alliancesAreReached() {
        reach.alliance(1);
        assertThat(selection()).containsExactly("union");
    }

    @Test
    void theNeighbourInADirectionIsSelectedTooAndTheNextOneFromThere() {
        select("a");
        reach.extend(1, 0);
        reach.extend(1, 0);
        assertThat(selection()).containsExactly("a", "b", "c");
        reach.extend(-1, 0);
        assertThat(selection()).containsExactly("a", "c", "b");
    }

    @Test
    void allActorsThatAreDrawnAreSelectedAndThatIsOneThingToUndo() {
        reach.allActors();
        assertThat(selection()).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "union");
        store.undo();
        assertThat(selection()).isEmpty();
    }

    @Test
    void aMonthAfterTheLastDayOfALongMonthIsTheLastOfAShortOne() {
        store.apply(view -> view.withMoment(Worlds.at("2004-01-31")));
        reach.months(1);
        assertThat(view(store).moment()).isEqualTo(Worlds.at("2004-02-29"));
        reach.months(-12);
        assertThat(view(store).moment()).isEqualTo(Worlds.at("2003-02-28"));
    }

    @Property
    void daysForthAndBackLeadWhereTheyBegan(@ForAll @IntRange(min = -100_000, max = 100_000) int days) {
        Store any = Stores.chain();
        long before = view(any).moment();
        Reach there = new Reach(any);
        there.days(days);
        assertThat(view(any).moment() - before).isEqualTo(86_400L * days);
        there.days(-days);
        assertThat(view(any).moment()).isEqualTo(before);
    }

    @Test
    void theTimelineShowsTheMomentThatIsReached() {
        store.apply(view -> view.withWindow(new TimeWindow(Worlds.at("2001"), Worlds.at("2002"))));
        reach.days(40);
        assertThat(view(store).window().contains(view(store).moment())).isTrue();
    }
}
