package org.entente.ui;

import java.util.List;
import org.entente.history.Readings;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;

/**
 * A store on a small data set for tests of gestures and commands: a chain of states a – b – c – d with a stranger e, an
 * alliance of a and b, and events of two kinds, one of them with two readings and one without a date.
 */
final class Stores {
    private static final Dataset CHAIN = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"},
                       {"id": "c", "name": "C", "kind": "state"}, {"id": "d", "name": "D", "kind": "state"},
                       {"id": "e", "name": "E", "kind": "state"}],
            "alliances": [{"id": "union", "name": "Union", "kind": "alliance",
                           "members": [{"actor": "a", "when": "2020-01-01/.."}, {"actor": "b", "when": "2020-01-01/.."}]}],
            "relations": [{"id": "ab", "kind": "defence", "between": ["a", "b"], "when": "1990/.."},
                          {"id": "bc", "kind": "defence", "between": ["b", "c"], "when": "1990/.."},
                          {"id": "cd", "kind": "threat", "from": "c", "to": "d", "when": "1990/.."}],
            "events": [{"id": "first", "title": "First", "kind": "pact", "when": "2001-01-01", "participants": ["a", "b"]},
                       {"id": "talk", "title": "Talk", "kind": "talk", "when": "2001-06-01"},
                       {"id": "second", "title": "Second", "kind": "pact", "when": "2003-01-01", "cites": ["s1"],
                        "or": [{"when": "2009-01-01", "cites": ["s2"]}]},
                       {"id": "late", "title": "Late talk", "kind": "talk", "when": "2012-01-01"},
                       {"id": "someday", "title": "Some day", "kind": "pact"}],
            "sources": [{"id": "s1", "title": "One"}, {"id": "s2", "title": "Another"}]""");

    private Stores() {}

    static Dataset dataset() {
        return CHAIN;
    }

    /** The chain at the end of 2010: a at 0, b at 100, c at 200, d at 300 from left to right, e below a, the union above a. */
    static Store chain() {
        return of(CHAIN, ViewState.at(Worlds.at("2010")));
    }

    static Store of(Dataset dataset, ViewState view) {
        Chronicle chronicle = Chronicle.of(dataset, Readings.NONE);
        Positions.Builder places = Positions.builder(dataset.actors().size());
        List<String> row = List.of("a", "b", "c", "d");
        for (int i = 0; i < row.size(); i++) {
            places.put(actor(row.get(i)).ordinal(), 100.0 * i, 0);
        }
        places.put(actor("e").ordinal(), 0, 150).put(actor("union").ordinal(), 0, -150);
        return new Store(dataset, chronicle, view, places.build());
    }

    static ActorId actor(String id) {
        return Worlds.actor(CHAIN, id);
    }

    static EventId event(String id) {
        return Worlds.event(CHAIN, id);
    }

    static Id id(String id) {
        return CHAIN.find(id).orElseThrow();
    }

    static Situation situation(Store store) {
        return store.situation().get();
    }

    static ViewState view(Store store) {
        return store.view().get();
    }

    static double x(Store store, String actor) {
        return store.positions().get().x(actor(actor).ordinal());
    }

    static double y(Store store, String actor) {
        return store.positions().get().y(actor(actor).ordinal());
    }
}
