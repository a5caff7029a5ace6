package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.history.Changes;
import org.entente.history.Facts;
import org.entente.history.History;
import org.entente.model.Capacity;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class EffectWordsTest {
    private final Facts facts = new Facts()
            .actor("japan", "korea", "poland")
            .alliance("nato", "1949-08-24/..")
            .relation("pact", "japan", "korea", null, Phase.ANNOUNCED);

    private String line(String event) {
        History history = facts.history();
        return new EffectWords(history, "en").line(history.dataset().event(facts.eventId(event)));
    }

    private ChangeWords.Section section(String from, String to) {
        History history = facts.history();
        return new ChangeWords(history.dataset(), "en")
                .sections(Changes.between(history, Facts.at(from), Facts.at(to)))
                .get(0);
    }

    @Test
    void aRelationIsNamedWithItsNewPhase() {
        facts.event("e", "2024-11-01", facts.effect("pact", Phase.ANNOUNCED));
        assertThat(line("e")).isEqualTo("Japan – Korea: Defence pact announced");
    }

    @Test
    void membersThatJoinTogetherShareASentence() {
        facts.event("e", "1999-03-12", facts.effect("nato", Phase.JOINED, "japan", "korea", "poland"));
        assertThat(line("e")).isEqualTo("Japan, Korea and Poland joined Nato");
    }

    @Test
    void capacitiesHaveTheirWords() {
        facts.event("a", "1999-03-12", facts.effect("nato", Phase.JOINED, Capacity.PARTNER, false, "japan"))
                .event("b", "1999-03-13", facts.effect("nato", Phase.LEFT, Capacity.PARTNER, false, "japan"))
                .event("c", "1999-03-14", facts.effect("nato", Phase.INVITED, "korea", "poland"));
        assertThat(line("a")).isEqualTo("Japan became a partner of Nato");
        assertThat(line("b")).isEqualTo("Japan ceased to be a partner of Nato");
        assertThat(line("c")).isEqualTo("Korea and Poland were invited to join Nato");
    }

    @Test
    void strengthAndStrainAreTold() {
        facts.event("a", "2024-10-30", facts.effect("pact", Phase.ANNOUNCED))
                .event("b", "2024-10-31", facts.set("pact", 3, true));
        assertThat(line("b")).isEqualTo("Japan – Korea: Defence pact: strength 2 → 3 of 5, under strain");
    }

    @Test
    void whatIsNotSureIsMarked() {
        facts.event("plan", Status.PLANNED, "2035", facts.effect("pact", Phase.IN_FORCE))
                .event("rumour", Status.ALLEGED, "2024", facts.effect("pact", Phase.ENDED));
        assertThat(line("plan")).isEqualTo("planned: Japan – Korea: Defence pact in force");
        assertThat(line("rumour")).isEqualTo("alleged: Japan – Korea: Defence pact ended");
    }

    @Test
    void aMarkStandsOnceForAllThatIsPlanned() {
        facts.relation("other", "japan", "poland", null)
                .event(
                        "plan",
                        Status.PLANNED,
                        "2035",
                        facts.effect("pact", Phase.IN_FORCE),
                        facts.effect("other", Phase.SIGNED));
        assertThat(line("plan"))
                .isEqualTo("planned: Japan – Korea: Defence pact in force; Japan – Poland: Defence pact signed");
    }

    @Test
    void aPlanWithoutDateChangesNothingYet() {
        facts.event("plan", Status.PLANNED, null, facts.effect("pact", Phase.IN_FORCE));
        assertThat(line("plan")).isEqualTo("changes nothing yet: only planned, without a date");
    }

    @Test
    void whatIsNoAgreementBegins() {
        facts.threat("threat", "korea", "japan", null).event("e", "2017-08-29", facts.effect("threat", Phase.IN_FORCE));
        assertThat(line("e")).isEqualTo("Korea – Japan: Threat begun");
    }

    @Test
    void aRatificationIsTold() {
        facts.event("e", "2024-04-05", facts.effect("pact", Phase.RATIFIED, "japan"));
        assertThat(line("e")).isEqualTo("Japan ratified Japan – Korea: Defence pact");
    }

    @Test
    void anEventWithoutEffectChangesNothingAndSaysWhy() {
        facts.event("talk", "2024-04-05")
                .event("undated", null, facts.effect("pact", Phase.SIGNED))
                .event("off", Status.CANCELLED, "2024-04-05", facts.effect("pact", Phase.SIGNED))
                .event("first", "2024-04-06", facts.effect("pact", Phase.SIGNED))
                .event("second", "2024-04-07", facts.effect("pact", Phase.SIGNED));
        assertThat(line("talk")).isEqualTo("changes nothing");
        assertThat(line("undated")).isEqualTo("changes nothing, because it has no date");
        assertThat(line("off")).isEqualTo("changes nothing, because it is cancelled");
        assertThat(line("second")).isEqualTo("changes nothing that was not so already");
    }

    @Test
    void differencesNameBothPhasesAndTheCauses() {
        facts.event("a", "2018-07-17", facts.effect("pact", Phase.SIGNED))
                .event("b", "2019-02-01", facts.effect("pact", Phase.IN_FORCE));
        assertThat(section("2018-12-31", "2019-02-01"))
                .isEqualTo(new ChangeWords.Section(
                        "Changed",
                        List.of("Japan – Korea: Defence pact: signed → in force («Event b», 1 February 2019)")));
    }

    @Test
    void differencesTellWhoJoined() {
        facts.event("e", "1999-03-12", facts.effect("nato", Phase.JOINED, "poland"));
        assertThat(section("1999-03-11", "1999-03-12"))
                .isEqualTo(new ChangeWords.Section("Added", List.of("Poland joined Nato («Event e», 12 March 1999)")));
    }

    @Test
    void aMerelyPossibleDifferenceIsMarked() {
        facts.event("e", Status.ALLEGED, "2018-07-17", facts.effect("pact", Phase.SIGNED));
        assertThat(section("2018-07-16", "2018-07-17").lines())
                .containsExactly(
                        "Japan – Korea: Defence pact: possibly signed («Event e», 17 July 2018, only alleged)");
    }

    @Test
    void whatItsOwnDatesChangeNamesNoEvent() {
        Facts own = new Facts().actor("a", "b").relation("pact", "a", "b", "1960-06-23/..");
        History history = own.history();
        assertThat(new ChangeWords(history.dataset(), "en")
                        .sections(Changes.between(history, Facts.at("1960-06-22"), Facts.at("1960-06-23")))
                        .get(0)
                        .lines())
                .containsExactly("A – B: Defence pact: in force (by its own dates)");
    }
}
