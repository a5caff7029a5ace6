package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.history.Certainty;
import org.entente.history.Snapshot;
import org.entente.model.Actor;
import org.entente.model.Dataset;
import org.junit.jupiter.api.Test;

class BacklinksTest {
    private static final Dataset DATA = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state", "when": "1900/1991~"},
                       {"id": "b", "name": "B", "kind": "state", "succeeds": [{"actor": "a"}]},
                       {"id": "p", "name": "P", "kind": "person", "roles": [{"title": "Minister", "of": "a"}, {"title": "Head", "of": "a"}]}],
            "events": [{"id": "late", "title": "Late", "kind": "talk", "when": "2005", "participants": ["a"], "partOf": "tour", "about": ["tour"]},
                       {"id": "tour", "title": "Tour", "kind": "talk", "when": "2004"},
                       {"id": "answer", "title": "Answer", "kind": "talk", "when": "2003", "participants": ["a"], "links": [{"to": "tour", "kind": "responds-to"}]},
                       {"id": "someday", "title": "Some day", "kind": "talk", "participants": ["a"]}]""");
    private static final Chronicle CHRONICLE = Worlds.chronicle(DATA);

    @Test
    void whatNamesAnEventIsFoundOnceEach() {
        assertThat(Worlds.texts(CHRONICLE.backlinks().to(Worlds.event(DATA, "tour"))))
                .containsExactly("late", "answer");
        assertThat(CHRONICLE.backlinks().to(Worlds.event(DATA, "late"))).isEmpty();
    }

    @Test
    void whoHoldsARoleOfAnActorAndWhoContinuesItIsFound() {
        assertThat(ids(CHRONICLE.backlinks().holders(Worlds.actor(DATA, "a")))).containsExactly("p");
        assertThat(ids(CHRONICLE.backlinks().successors(Worlds.actor(DATA, "a"))))
                .containsExactly("b");
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(actor -> actor.id().text()).toList();
    }

    @Test
    void theEventsOfAnActorAreInTheOrderOfTimeWithoutThoseThatHaveNone() {
        assertThat(Worlds.texts(CHRONICLE.eventsOf(Worlds.actor(DATA, "a")))).containsExactly("answer", "late");
        assertThat(CHRONICLE.eventsOf(Worlds.actor(DATA, "b"))).isEmpty();
    }

    @Test
    void anActorExistsPossiblyWhereItsEndIsInDoubt() {
        Actor a = DATA.actor(Worlds.actor(DATA, "a"));
        assertThat(existence(a, "1899")).isEqualTo(Certainty.NO);
        assertThat(existence(a, "1950")).isEqualTo(Certainty.CERTAIN);
        assertThat(existence(a, "1991")).isEqualTo(Certainty.POSSIBLE);
        assertThat(existence(a, "1995")).isEqualTo(Certainty.NO);
    }

    private static Certainty existence(Actor actor, String day) {
        long instant = Worlds.at(day);
        return Existence.of(actor, Snapshot.of(CHRONICLE.history(), instant), instant);
    }
}
