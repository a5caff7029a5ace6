package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.history.Target;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.state.Facet;
import org.entente.state.Opening;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

/** The words on lines, over the graph, below it and of events. */
class SceneWordsTest {
    private static final Dataset DATASET = Worlds.of("""
            "sources": [{"id": "s1", "title": "A long report", "publisher": "Herald", "date": "2001-02-03"}, {"id": "s2", "title": "Treaty text"},
              {"id": "page", "title": "A page", "publisher": "Site", "date": "[1994..2026]"}, {"id": "book", "title": "A book", "publisher": "House", "date": "195X"}],
            "actors": [{"id": "a", "name": "Alpha", "kind": "state"}, {"id": "b", "name": "Beta Republic", "short": "Beta", "kind": "state"},
                       {"id": "p", "name": "Pat", "kind": "person"}],
            "relations": [
              {"id": "own", "kind": "defence", "between": ["a", "b"], "when": "1951-09-08/.."},
              {"id": "made", "kind": "defence", "between": ["a", "b"], "name": "The Pact"},
              {"id": "maybe", "kind": "defence", "between": ["a", "b"]},
              {"id": "plan", "kind": "defence", "between": ["a", "b"]},
              {"id": "hostile", "kind": "threat", "from": "b", "to": "a"}],
            "events": [
              {"id": "signed", "title": "Signed", "kind": "pact", "when": "2001-02-03", "cites": ["s1#4", "s1#18", "s2"], "topics": ["sea"],
               "participants": [{"actor": "p", "role": "signatory", "for": "b"}, "a"], "effects": [{"relation": "made", "phase": "signed"}],
               "or": [{"title": "Initialled", "when": "2001-02-05", "cites": ["s2"]}]},
              {"id": "war", "title": "War", "kind": "talk", "when": "2002", "effects": [{"relation": "hostile", "phase": "in-force"}]},
              {"id": "rumour", "title": "Rumour", "kind": "talk", "status": "alleged", "when": "2003-05", "effects": [{"relation": "maybe", "phase": "in-force"}]},
              {"id": "planned", "title": "Planned", "kind": "talk", "status": "planned", "when": "2004", "effects": [{"relation": "plan", "phase": "signed"}]},
              {"id": "vague", "title": "Vague", "kind": "talk", "status": "planned", "when": "[..2004]"},
              {"id": "undated", "title": "Undated", "kind": "talk", "effects": [{"relation": "own", "phase": "suspended"}]}]
            """);

    private static Situation situation(ViewState view) {
        return Situation.of(Worlds.chronicle(DATASET), view);
    }

    private static ViewState at(String date) {
        return ViewState.at(Worlds.at(date));
    }

    private static String label(String relation, String date) {
        for (Scene.Line line : situation(at(date)).scene().lines()) {
            if (line.relation().id().text().equals(relation)) {
                return LineWords.label(line.relation(), line.standing(), DATASET, line.projected());
            }
        }
        return "not drawn";
    }

    private static String name(String relation) {
        return new TargetWords(DATASET, "en").name(Target.of(Worlds.relation(DATASET, relation)));
    }

    private static Event event(String id) {
        return DATASET.event(Worlds.event(DATASET, id));
    }

    @Test
    void aLineSaysItsPhaseAndSinceWhen() {
        assertThat(label("made", "2010")).isEqualTo("signed 3 Feb 2001");
        assertThat(label("own", "2010")).isEqualTo("in force from 8 Sep 1951");
        assertThat(label("hostile", "2010")).isEqualTo("ongoing 2002");
    }

    @Test
    void aLineSaysIfItIsOnlyPossibleOrPlanned() {
        assertThat(label("maybe", "2010")).isEqualTo("possibly in force May 2003");
        assertThat(label("plan", "2010")).isEqualTo("planned: signed");
        assertThat(label("plan", "1990")).isEqualTo("not drawn");
    }

    @Test
    void aRelationWithoutANameIsCalledByItsEndsAndKind() {
        assertThat(name("made")).isEqualTo("The Pact");
        assertThat(name("own")).isEqualTo("Alpha – Beta: Defence pact");
        assertThat(name("hostile")).isEqualTo("Beta → Alpha: Threat");
    }

    @Test
    void theStripSaysTheDayAndWhatTheStepChanged() {
        assertThat(StepWords.strip(situation(at("2010-05-06")))).isEqualTo("6 May 2010");
        assertThat(StepWords.strip(situation(at("1990").step(event("signed")))))
                .isEqualTo("3 Feb 2001 · The Pact signed");
    }

    @Test
    void theStripOfAStepWithoutADateHasTheDayOfTheMoment() {
        ViewState view = at("2010-05-06").withStepped(Worlds.event(DATASET, "undated"));
        assertThat(StepWords.strip(situation(view))).isEqualTo("6 May 2010 · changes nothing, because it has no date");
    }

    @Test
    void theStripOfTheFirstViewSaysThatThePartnershipWasAnnounced() {
        var chronicle = Worlds.chronicle(Worlds.bundled());
        assertThat(StepWords.strip(Situation.of(chronicle, Opening.of(chronicle))))
                .startsWith("1 Nov 2024 · ")
                .contains("announced");
    }

    @Test
    void aDayIsToldAsDatesAre() {
        for (String day : new String[] {"2024-11-01", "0800-12-25", "-0430-03-01", "1969-12-31"}) {
            assertThat(StepWords.day(Worlds.at(day))).isEqualTo(DateWords.brief(Edtf.parse(day)));
        }
    }

    @Test
    void daysOfDistantTimesAreToldByTheirYear() {
        assertThat(StepWords.day(Worlds.at("Y-13800000000"))).isEqualTo("13.8 Ga ago");
        assertThat(StepWords.day(Worlds.at("Y12345"))).isEqualTo("31 Dec 12,345");
        assertThat(StepWords.day(Long.MAX_VALUE)).isNotEmpty();
        assertThat(StepWords.day(Long.MIN_VALUE)).isNotEmpty();
    }

    @Test
    void theStatusLineCountsWhatIsDrawnAndWhatStands() {
        assertThat(StatusWords.of(situation(at("2010-05-06"))))
                .isEqualTo(
                        "6 May 2010 · 3 actors, 5 relations: 2 stand, 1 possibly, 2 not yet or no longer · 6 events");
        ViewState filtered = at("1990-05-06").toggle(Facet.EVENT_KIND, "talk").toggle(Facet.ACTOR_KIND, "person");
        assertThat(StatusWords.of(situation(filtered)))
                .isEqualTo("6 May 1990 · 2 actors, 1 relation: 1 stands · 1 of 6 events pass the filter");
    }

    @Test
    void anEventTellsItsDateAndItsStatusUnlessItHappened() {
        assertThat(EventWords.when(event("signed"))).isEqualTo("3 February 2001");
        assertThat(EventWords.when(event("vague"))).isEqualTo("by 2004, planned");
        assertThat(EventWords.when(event("undated"))).isEqualTo("no date");
    }

    @Test
    void anEventTellsWhoTookPartInWhichRoleForWhom() {
        assertThat(EventWords.participants(event("signed"), DATASET, "en"))
                .isEqualTo("Pat (signatory, for Beta), Alpha");
    }

    @Test
    void anEventTellsEachSourceOnceWithAllItsPlaces() {
        assertThat(EventWords.sources(event("signed"), DATASET)).isEqualTo("Herald, 3 Feb 2001 ¶ 4, 18; Treaty text");
    }

    @Test
    void aDateThatMayBeAnyOfMoreThanTenYearsIsLeftOutOfTheBriefNameOfASource() {
        assertThat(DATASET.sources().stream().map(EventWords::source))
                .containsExactly("Herald, 3 Feb 2001", "Treaty text", "Site", "House, 1950s");
    }

    @Test
    void anEventTellsWhatOtherSourcesSay() {
        assertThat(EventWords.readings(event("signed"), DATASET, "en"))
                .containsExactly("“Initialled”; 5 February 2001 (Treaty text)");
        assertThat(EventWords.readings(event("war"), DATASET, "en")).isEmpty();
    }

    @Test
    void aHeadingHasTheShortNameOnlyIfItDiffers() {
        assertThat(EventWords.name(DATASET.actors().get(0))).isEqualTo("Alpha");
        assertThat(EventWords.name(DATASET.actors().get(1))).isEqualTo("Beta Republic (Beta)");
    }
}
