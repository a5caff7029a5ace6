package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Id;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final List<String> DATES = List.of(
            "2001",
            "2001-03",
            "2001-03-05",
            "2001-03-05",
            "2001-12-31",
            "2002~",
            "[..2001-06]",
            "2001-02/2004",
            "../2003",
            "2001-03-05T10:00:00Z",
            "-0430");

    /** Events e0, e1 … with such dates; an empty text stands for no date. Those of an odd number are talks. */
    private static Situation situation(List<String> dates) {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < dates.size(); i++) {
            String when = dates.get(i).isEmpty() ? "" : ", \"when\": \"" + dates.get(i) + "\"";
            events.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"e" + i + "\", \"title\": \"E\", \"kind\": \"" + (i % 2 == 0 ? "pact" : "talk")
                            + "\"" + when + "}");
        }
        Dataset dataset = Worlds.of("\"actors\": [], \"events\": [" + events + "]");
        return Situation.of(Worlds.chronicle(dataset), ViewState.at(Worlds.at("-5000")));
    }

    @Provide
    Arbitrary<List<String>> dates() {
        List<String> all = new ArrayList<>(DATES);
        all.add("");
        return Arbitraries.of(all).list().ofMaxSize(12);
    }

    /** Every event that is stepped to, in order, until there is no more. */
    private static List<String> walk(Situation from, int by) {
        List<String> seen = new ArrayList<>();
        Situation here = from;
        for (Event next = here.step(by); next != null && seen.size() < 100; next = here.step(by)) {
            seen.add(next.id().text());
            here = here.with(here.view().step(next));
        }
        return seen;
    }

    @Property(tries = 200)
    void steppingForwardVisitsEveryEventThatPassesOnce(@ForAll("dates") List<String> dates) {
        Situation situation = situation(dates);
        assertThat(walk(situation, 1)).isEqualTo(Worlds.texts(situation.events()));
    }

    @Property(tries = 200)
    void steppingBackVisitsThemInReverse(@ForAll("dates") List<String> dates) {
        Situation situation = situation(dates);
        Situation end = situation.with(situation.view().withMoment(Worlds.at("9000")));
        List<String> expected = new ArrayList<>(Worlds.texts(situation.events()));
        Collections.reverse(expected);
        assertThat(walk(end, -1)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void aFilteredWalkVisitsOnlyWhatPasses(@ForAll("dates") List<String> dates) {
        Situation all = situation(dates);
        Situation pacts = all.with(all.view().toggle(Facet.EVENT_KIND, "talk"));
        assertThat(walk(pacts, 1))
                .isEqualTo(Worlds.texts(pacts.events()))
                .allMatch(id -> Integer.parseInt(id.substring(1)) % 2 == 0);
    }

    @Property(tries = 200)
    void theMomentNeverGoesBackOnAWalkForward(@ForAll("dates") List<String> dates) {
        Situation here = situation(dates);
        for (Event next = here.step(1); next != null; next = here.step(1)) {
            ViewState after = here.view().step(next);
            assertThat(after.moment()).isGreaterThanOrEqualTo(here.view().moment());
            here = here.with(after);
        }
    }

    @Property(tries = 200)
    void aStepAndAStepBackLeadToTheSameEvent(@ForAll("dates") List<String> dates, @ForAll @IntRange(max = 11) int at) {
        Situation situation = situation(dates);
        if (at + 1 < situation.events().size()) {
            Event event = situation.events().get(at);
            Situation here = situation.with(situation.view().step(event));
            Situation next = here.with(here.view().step(here.step(1)));
            assertThat(next.step(-1)).isEqualTo(event);
        }
    }

    @Property(tries = 200)
    void anEventThatNoLongerPassesIsLeftForItsNeighbours(
            @ForAll("dates") List<String> dates, @ForAll @IntRange(max = 11) int at) {
        Situation all = situation(dates);
        if (at >= all.events().size()) {
            return;
        }
        Event event = all.events().get(at);
        Situation filtered = all.with(
                all.view().step(event).toggle(Facet.EVENT_KIND, event.kind().id()));
        List<Event> order = all.events();
        Event next = order.subList(at + 1, order.size()).stream()
                .filter(filtered.events()::contains)
                .findFirst()
                .orElse(null);
        Event previous = null;
        for (Event each : order.subList(0, at)) {
            previous = filtered.events().contains(each) ? each : previous;
        }
        assertThat(filtered.step(1)).isEqualTo(next);
        assertThat(filtered.step(-1)).isEqualTo(previous);
    }

    @Test
    void withNothingSelectedAStepGoesFromTheMoment() {
        Situation situation = situation(List.of("2001", "2003", "2005"));
        Situation in2003 = situation.with(situation.view().withMoment(Worlds.at("2004")));
        assertThat(in2003.step(1).id()).hasToString("e2");
        assertThat(in2003.step(-1).id()).hasToString("e1");
    }

    @Test
    void thereIsNoStepBeyondTheFirstAndTheLastEvent() {
        Situation before = situation(List.of("2001", "2003"));
        assertThat(before.step(-1)).isNull();
        Situation after = before.with(before.view().withMoment(Worlds.at("2010")));
        assertThat(after.step(1)).isNull();
        assertThat(situation(List.of()).step(1)).isNull();
        assertThat(situation(List.of("", "")).step(-1)).isNull();
    }

    @Test
    void manyStepsAtOnceEndAtTheLastEvent() {
        Situation situation = situation(List.of("2001", "2003", "2005", "2007"));
        assertThat(situation.step(3).id()).hasToString("e2");
        assertThat(situation.step(Integer.MAX_VALUE).id()).hasToString("e3");
        Situation end = situation.with(situation.view().withMoment(Worlds.at("2010")));
        assertThat(end.step(Integer.MIN_VALUE).id()).hasToString("e0");
        assertThat(end.step(-2).id()).hasToString("e2");
    }

    @Test
    void aSelectedActorOrUndatedEventLetsAStepGoFromTheMoment() {
        Situation situation = situation(List.of("2001", "", "2003"));
        Id undated = situation.undated().get(0).id();
        Situation here =
                situation.with(situation.view().withMoment(Worlds.at("2002")).select(undated));
        assertThat(here.step(1).id()).hasToString("e2");
        assertThat(here.step(-1).id()).hasToString("e0");
    }

    @Test
    void everyEventIsEitherDatedOrUndated() {
        Situation situation = situation(List.of("2001", "", "../..", "/", "../2001"));
        assertThat(Worlds.texts(situation.undated())).containsExactly("e1", "e2", "e3");
        assertThat(Worlds.texts(situation.events())).containsExactly("e0", "e4");
    }

    @Test
    void whatHasNoBeginningStandsAtItsEnd() {
        Situation situation = situation(List.of("../2003", "/2004"));
        assertThat(situation.events()).extracting(Moments::of).containsExactly(Worlds.at("2003"), Worlds.at("2004"));
        assertThat(situation.chronicle().span().from()).isEqualTo(Worlds.at("2002") + 1);
    }

    @Test
    void theSpanReachesFromTheFirstToTheLastDateAndTheDayOfTheData() {
        Situation situation = situation(List.of("1990-05-01", "[..2027]", "1995/..", ""));
        assertThat(situation.chronicle().span().from()).isEqualTo(Worlds.at("1990-04-30") + 1);
        assertThat(situation.chronicle().span().to()).isEqualTo(Worlds.at("2027"));
        assertThat(situation(List.of()).chronicle().span().to()).isEqualTo(Worlds.at("2024-12-31"));
    }
}
