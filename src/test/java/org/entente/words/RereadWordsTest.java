package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Dataset;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class RereadWordsTest {
    private static Dataset world(String actors, String events) {
        return Worlds.of("\"actors\": [" + actors + "], \"events\": [" + events + "]");
    }

    private static String actor(String id, String name) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"kind\": \"state\"}";
    }

    private static String event(String id, String title) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + title + "\", \"kind\": \"pact\", \"when\": \"2001\"}";
    }

    private static final Dataset BEFORE = world(actor("a", "A") + "," + actor("b", "B"), event("x", "X"));

    @Test
    void theSameIsNothing() {
        assertThat(RereadWords.of(BEFORE, BEFORE)).isEqualTo("nothing has changed");
    }

    @Test
    void whatIsNewGoneAndChangedIsCounted() {
        Dataset after =
                world(actor("a", "Another"), String.join(",", event("x", "X"), event("y", "Y"), event("z", "Z")));
        assertThat(RereadWords.of(BEFORE, after)).isEqualTo("2 events more, 1 actor fewer, 1 actor changed");
    }

    @Test
    void anItemThatIsNowCalledOtherwiseIsOneMoreAndOneFewer() {
        assertThat(RereadWords.of(BEFORE, world(actor("a", "A") + "," + actor("b", "B"), event("y", "X"))))
                .isEqualTo("1 event more, 1 event fewer");
    }

    @Test
    void anOrderThatChangedIsADetail() {
        assertThat(RereadWords.of(BEFORE, world(actor("b", "B") + "," + actor("a", "A"), event("x", "X"))))
                .isEqualTo("details changed");
    }
}
