package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Dataset;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class FilterTest {
    private final Dataset dataset = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "person"}],
            "relations": [{"id": "one", "kind": "defence", "between": ["a", "b"], "when": "2000/.."},
                          {"id": "two", "kind": ["defence", "threat"], "between": ["a", "b"], "when": "2000/.."}],
            "events": [{"id": "e1", "title": "1", "kind": "pact", "when": "2001"},
                       {"id": "e2", "title": "2", "kind": "talk", "when": "2002", "topics": ["sea"]},
                       {"id": "e3", "title": "3", "kind": "talk", "when": "2003", "topics": ["sea", "space"], "status": "planned"}]
            """);

    private Sieve sieve(Filter filter) {
        return Sieve.of(filter, Worlds.chronicle(dataset));
    }

    private Set<String> events(Filter filter) {
        return dataset.events().stream()
                .filter(sieve(filter)::passes)
                .map(event -> event.id().text())
                .collect(Collectors.toSet());
    }

    @Property
    void switchingAValueTwiceIsAsIfNothingHadBeen(@ForAll Facet facet, @ForAll Facet other, @ForAll boolean first) {
        Filter before = first ? Filter.NONE.toggle(other, "x").toggle(facet, "y") : Filter.NONE;
        assertThat(before.toggle(facet, "x").toggle(facet, "x")).isEqualTo(before);
        assertThat(before.toggle(facet, "x").hides(facet, "x")).isNotEqualTo(before.hides(facet, "x"));
    }

    @Property
    void switchingAValueTouchesNoOther(@ForAll Facet facet, @ForAll Facet other) {
        Filter filter = Filter.NONE.toggle(other, "kept").toggle(facet, "x");
        assertThat(filter.hides(other, "kept")).isTrue();
        assertThat(filter.hides(facet, "z")).isFalse();
    }

    @Test
    void noneLetsEverythingPass() {
        assertThat(events(Filter.NONE)).containsExactlyInAnyOrder("e1", "e2", "e3");
        assertThat(dataset.actors()).allMatch(sieve(Filter.NONE)::passes);
        assertThat(dataset.relations()).allMatch(sieve(Filter.NONE)::passes);
        assertThat(Filter.NONE.toggle(Facet.TOPIC, "sea").isNone()).isFalse();
    }

    @Test
    void eventsOfAKindOrStatusThatIsOffDoNotPass() {
        assertThat(events(Filter.NONE.toggle(Facet.EVENT_KIND, "talk"))).containsExactly("e1");
        assertThat(events(Filter.NONE.toggle(Facet.STATUS, Status.PLANNED.name())))
                .containsExactlyInAnyOrder("e1", "e2");
    }

    @Test
    void anEventFailsByItsTopicsOnlyIfAllOfThemAreOff() {
        assertThat(events(Filter.NONE.toggle(Facet.TOPIC, "sea"))).containsExactlyInAnyOrder("e1", "e3");
        assertThat(events(Filter.NONE.toggle(Facet.TOPIC, "sea").toggle(Facet.TOPIC, "space")))
                .containsExactly("e1");
    }

    @Test
    void aRelationFailsOnlyIfAllItsKindsAreOff() {
        Filter filter = Filter.NONE.toggle(Facet.RELATION_KIND, "defence");
        assertThat(sieve(filter).passes(dataset.relations().get(0))).isFalse();
        assertThat(sieve(filter).passes(dataset.relations().get(1))).isTrue();
        assertThat(sieve(filter.toggle(Facet.RELATION_KIND, "threat"))
                        .passes(dataset.relations().get(1)))
                .isFalse();
    }

    @Test
    void actorsFailByKindByNameAndBeyondTheOnlyOnes() {
        var a = dataset.actors().get(0);
        var b = dataset.actors().get(1);
        assertThat(sieve(Filter.NONE.toggle(Facet.ACTOR_KIND, "person")).passes(b))
                .isFalse();
        assertThat(sieve(Filter.NONE.withHiddenActors(Set.of(a.id()))).passes(a))
                .isFalse();
        assertThat(sieve(Filter.NONE.withOnly(Set.of(a.id()))).passes(b)).isFalse();
        assertThat(sieve(Filter.NONE.withOnly(Set.of(a.id()))).passes(a)).isTrue();
    }

    @Test
    void countsTellWhatEachValueWouldLetThroughIfTheOtherFacetsHold() {
        ViewState view = ViewState.at(Worlds.at("2010"))
                .toggle(Facet.EVENT_KIND, "talk")
                .toggle(Facet.STATUS, Status.PLANNED.name())
                .toggle(Facet.ACTOR_KIND, "state");
        Counts counts = Counts.of(Situation.of(Worlds.chronicle(dataset), view));
        assertThat(counts.of(Facet.EVENT_KIND, "pact")).isEqualTo(1);
        assertThat(counts.of(Facet.EVENT_KIND, "talk")).as("e2; e3 is planned").isEqualTo(1);
        assertThat(counts.of(Facet.STATUS, Status.HAPPENED.name())).isEqualTo(1);
        assertThat(counts.of(Facet.STATUS, Status.PLANNED.name()))
                .as("e3 is a talk")
                .isZero();
        assertThat(counts.of(Facet.TOPIC, "sea")).isZero();
        assertThat(counts.of(Facet.ACTOR_KIND, "state")).isEqualTo(1);
        assertThat(counts.of(Facet.RELATION_KIND, "defence")).isEqualTo(2);
        assertThat(counts.of(Facet.RELATION_KIND, "threat")).isEqualTo(1);
    }

    @Test
    void countsOfAFacetDoNotFollowItsOwnFilter() {
        Chronicle chronicle = Worlds.chronicle(dataset);
        ViewState view = ViewState.at(Worlds.at("2010"));
        Counts all = Counts.of(Situation.of(chronicle, view));
        Counts filtered = Counts.of(
                Situation.of(chronicle, view.toggle(Facet.TOPIC, "sea").toggle(Facet.TOPIC, "space")));
        assertThat(filtered.of(Facet.TOPIC, "sea"))
                .isEqualTo(all.of(Facet.TOPIC, "sea"))
                .isEqualTo(2);
        assertThat(filtered.of(Facet.EVENT_KIND, "talk")).isZero();
    }
}
