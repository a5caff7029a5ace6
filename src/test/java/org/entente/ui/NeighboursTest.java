package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.layout.Positions;
import org.entente.model.ActorId;

class NeighboursTest {
    private final Store store = Stores.chain();

    private Optional<String> towards(String from, double dx, double dy) {
        return towards(store.positions().get(), from, dx, dy);
    }

    private Optional<String> towards(Positions at, String from, double dx, double dy) {
        return Neighbours.towards(Stores.situation(store), at, Stores.actor(from), dx, dy)
                .map(ActorId::text);
    }

    @Example
    void theJoinedActorInTheDirectionIsFound() {
        assertThat(towards("b", 1, 0)).contains("c");
        assertThat(towards("b", -1, 0)).contains("a");
    }

    @Example
    void aJoinedActorGoesBeforeANearerStranger() {
        Positions at = store.positions().get().with(Stores.actor("e").ordinal(), 120, 0);
        assertThat(towards(at, "b", 1, 0)).contains("c");
    }

    @Example
    void whereNoneIsJoinedTheNearestStrangerInTheDirectionIsFound() {
        assertThat(towards("a", 0, 1)).contains("e");
    }

    @Example
    void whereNothingLiesNothingIsFound() {
        assertThat(towards("d", 1, 0)).isEmpty();
    }

    @Example
    void anActorAtTheVerySamePlaceIsNoNeighbourInAnyDirection() {
        Positions at = store.positions().get().with(Stores.actor("c").ordinal(), 300, 0);
        assertThat(towards(at, "d", 1, 0)).isEmpty();
    }

    @Property
    void whatIsFoundLiesAhead(@ForAll @DoubleRange(min = 0, max = 6.28) double angle) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        for (String from : new String[] {"a", "b", "c", "d", "e"}) {
            towards(from, dx, dy).ifPresent(to -> {
                double ahead = (Stores.x(store, to) - Stores.x(store, from)) * dx
                        + (Stores.y(store, to) - Stores.y(store, from)) * dy;
                assertThat(ahead).isPositive();
            });
        }
    }
}
