package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.history.Facts;
import org.entente.history.History;
import org.entente.history.Snapshot;
import org.entente.history.Target;
import org.entente.model.Capacity;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class WhyTest {
    private final Facts facts = new Facts().actor("japan", "korea");

    private Why pact(String day) {
        Snapshot snapshot = Snapshot.of(facts.history(), Facts.at(day));
        return Why.of(snapshot, Target.of(facts.relationId("pact")), "en");
    }

    private Why membership(String day) {
        History history = facts.history();
        return Why.of(Snapshot.of(history, Facts.at(day)), history.memberships().get(0), "en");
    }

    private void pactWith(String when, Phase stands) {
        facts.relation("pact", "japan", "korea", when, stands);
    }

    @Test
    void whatStandsNamesPhaseDateAndEvent() {
        pactWith(null, Phase.ANNOUNCED);
        facts.event("tokyo", "2024-11-01", facts.effect("pact", Phase.ANNOUNCED));
        assertThat(pact("2024-11-01").text())
                .isEqualTo("Japan – Korea: Defence pact: stands, announced since 1 November 2024. "
                        + "1 November 2024: announced by «Event tokyo» (happened).");
        assertThat(pact("2024-11-01").reasons().get(0).event()).isEqualTo(facts.eventId("tokyo"));
    }

    @Test
    void whatIsInForceByItsOwnDatesSaysSo() {
        pactWith("1960-06-23/..", Phase.IN_FORCE);
        assertThat(pact("2024-11-01").text())
                .isEqualTo("Japan – Korea: Defence pact: stands, in force since 23 June 1960. "
                        + "23 June 1960: in force by its own date.");
    }

    @Test
    void whatHasNotGoneFarEnoughIsOnlySigned() {
        pactWith(null, Phase.IN_FORCE);
        facts.event("sign", "2018-07-17", facts.effect("pact", Phase.SIGNED))
                .event("force", Status.PLANNED, "2025-01-01", facts.effect("pact", Phase.IN_FORCE));
        assertThat(pact("2024-11-01").text())
                .isEqualTo("Japan – Korea: Defence pact: does not stand, only signed since 17 July 2018. "
                        + "17 July 2018: signed by «Event sign» (happened). "
                        + "Not counted: in force by «Event force» (planned), 1 January 2025.");
    }

    @Test
    void whatHasNotBegunSaysSo() {
        pactWith("1960-06-23/..", Phase.IN_FORCE);
        assertThat(pact("1950-01-01").text())
                .isEqualTo("Japan – Korea: Defence pact: does not stand, nothing has begun yet.");
    }

    @Test
    void whatIsNoAgreementIsOngoing() {
        facts.threat("pact", "korea", "japan", null)
                .event("missile", "2017-08-29", facts.effect("pact", Phase.IN_FORCE));
        assertThat(pact("2024-11-01").text())
                .isEqualTo("Korea – Japan: Threat: stands, ongoing since 29 August 2017. "
                        + "29 August 2017: begun by «Event missile» (happened).");
    }

    @Test
    void aDecadeHasItsArticle() {
        pactWith("195X/..", Phase.IN_FORCE);
        assertThat(pact("2024-11-01").headline()).endsWith("in force since the 1950s.");
    }

    @Test
    void aListOfDatesIsAnUncertainDate() {
        pactWith("[1914..1918]", Phase.IN_FORCE);
        assertThat(pact("1916-01-01").text())
                .startsWith("Japan – Korea: Defence pact: may stand, in force since an uncertain date "
                        + "(between 1914 and 1918).")
                .endsWith("Only possible, because its date is one of several (between 1914 and 1918).");
    }

    @Test
    void aSuspendedThingSaysSo() {
        pactWith("1960/..", Phase.IN_FORCE);
        facts.event("quarrel", "1990-01-01", facts.effect("pact", Phase.SUSPENDED));
        assertThat(pact("2024-11-01").headline())
                .isEqualTo("Japan – Korea: Defence pact: does not stand, suspended since 1 January 1990.");
    }

    @Test
    void whatHasEndedNamesItsEnd() {
        pactWith("1951-09-08/1960-06-22", Phase.IN_FORCE);
        assertThat(pact("1970-01-01").headline())
                .isEqualTo("Japan – Korea: Defence pact: does not stand, ended after 22 June 1960.");
    }

    @Test
    void anAllegationIsNamedAsTheDoubt() {
        pactWith(null, Phase.IN_FORCE);
        facts.event("rumour", Status.ALLEGED, "2024-10-08/..", facts.effect("pact", Phase.IN_FORCE));
        assertThat(pact("2024-11-01").text())
                .isEqualTo("Japan – Korea: Defence pact: may stand, in force since 8 October 2024. "
                        + "8 October 2024: in force by «Event rumour» (alleged). "
                        + "Only possible, because «Event rumour» is only alleged.");
    }

    @Test
    void aDateKnownToTheMonthIsNamedAsTheDoubt() {
        pactWith(null, Phase.IN_FORCE);
        facts.event("force", "2024-11", facts.effect("pact", Phase.IN_FORCE));
        assertThat(pact("2024-11-05").text())
                .endsWith(
                        "Only possible, because the date of «Event force» is only known to the month (November 2024).");
    }

    @Test
    void anUnknownEndIsNamedAsTheDoubt() {
        pactWith("1960-06-23/", Phase.IN_FORCE);
        assertThat(pact("2024-11-05").text()).endsWith("Only possible, because the date of its end is unknown.");
    }

    @Test
    void anUnknownOrderIsNamedAsTheDoubt() {
        pactWith(null, Phase.IN_FORCE);
        facts.event("force", "1990", facts.effect("pact", Phase.IN_FORCE))
                .event("end", "1990", facts.effect("pact", Phase.ENDED));
        assertThat(pact("2000-01-01").text())
                .endsWith("Only possible, because it is not known which came first, «Event force» or «Event end».");
    }

    @Test
    void theEndOfKnowledgeIsNamedAsTheDoubt() {
        facts.asOf("2024-11-01");
        pactWith("1960-06-23/..", Phase.IN_FORCE);
        assertThat(pact("2024-11-02").text()).endsWith("Only possible, because the data set ends 1 November 2024.");
    }

    @Test
    void aThingWithoutDatesSaysThatNoneIsKnown() {
        pactWith(null, Phase.IN_FORCE);
        assertThat(pact("2024-11-02").text())
                .isEqualTo(
                        "Japan – Korea: Defence pact: may stand, in force. Only possible, because no date of it is known.");
    }

    @Test
    void anUndatedEventIsNotCounted() {
        pactWith("1960-06-23/..", Phase.IN_FORCE);
        facts.event("end", null, facts.effect("pact", Phase.ENDED));
        assertThat(pact("2024-11-02").text())
                .endsWith("Not counted, because it has no date: ended by «Event end» (happened).");
    }

    @Test
    void aRatificationIsTold() {
        pactWith("1960-06-23/..", Phase.IN_FORCE);
        facts.event("ratify", "1960-05-20", facts.effect("pact", Phase.RATIFIED, "japan"));
        assertThat(pact("2024-11-02").text())
                .contains("20 May 1960: ratified by Japan with «Event ratify» (happened).");
    }

    @Test
    void aMembershipIsToldInItsCapacity() {
        facts.alliance("nato", "1949/..", facts.member("japan", Capacity.PARTNER, "2022-06-29/.."));
        assertThat(membership("2024-11-01").headline())
                .isEqualTo("Japan has been a partner of Nato since 29 June 2022.");
        assertThat(membership("2020-11-01").headline())
                .isEqualTo("Japan is not a partner of Nato: it has not joined yet.");
    }

    @Test
    void aMemberThatLeftSaysWhen() {
        facts.alliance("nato", "1949/..", facts.member("japan", null))
                .event("join", "1999-03-12", facts.effect("nato", Phase.JOINED, "japan"))
                .event("leave", "2020-01-31", facts.effect("nato", Phase.LEFT, "japan"));
        assertThat(membership("2024-11-01").text())
                .isEqualTo("Japan is not a member of Nato any more: it left (31 January 2020). "
                        + "12 March 1999: joined with «Event join» (happened). "
                        + "31 January 2020: left with «Event leave» (happened).");
    }

    @Test
    void aMemberOfAnAllianceThatEndedSaysSo() {
        facts.alliance("pact", "1955-05-14/1991-07-01", facts.member("japan", null));
        assertThat(membership("2000-01-01").headline())
                .isEqualTo("Japan is not a member of Pact: Pact ended (after 1 July 1991).");
        assertThat(membership("1960-01-01").text())
                .isEqualTo("Japan has been a member of Pact since 14 May 1955. "
                        + "It has no dates of its own, so it belongs as long as Pact stands.");
    }
}
