package org.entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.model.Capacity;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.entente.time.TimeSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of the format's meaning, one by one. */
class MeaningTest {
    private final Facts facts = new Facts().actor("jp", "us", "eu");

    private Standing pact(String day) {
        return Snapshot.of(facts.history(), Facts.at(day)).of(Target.of(facts.relationId("pact")));
    }

    private Certainty pactStands(String day) {
        return pact(day).certainty();
    }

    private void pactWith(String when) {
        facts.relation("pact", "jp", "us", when);
    }

    @Nested
    class OwnDates {
        @Test
        void anIntervalStandsFromItsFirstDayThroughItsLast() {
            pactWith("1951-09-08/1960-06-22");
            assertThat(pactStands("1951-09-07")).isEqualTo(Certainty.NO);
            assertThat(pactStands("1951-09-08")).isEqualTo(Certainty.CERTAIN);
            assertThat(pactStands("1960-06-22")).isEqualTo(Certainty.CERTAIN);
            assertThat(pactStands("1960-06-23")).isEqualTo(Certainty.NO);
            assertThat(pact("1960-06-23").phase()).isEqualTo(Phase.ENDED);
        }

        @Test
        void anOpenEndStandsCertainly() {
            pactWith("1960-06-23/..");
            assertThat(pactStands("2024-11-01")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void anUnknownEndIsPossibleAfterTheStartOnly() {
            pactWith("1960-06-23/");
            assertThat(pactStands("1960-06-22")).isEqualTo(Certainty.NO);
            assertThat(pactStands("1960-06-23")).isEqualTo(Certainty.CERTAIN);
            assertThat(pactStands("1960-06-24")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("2024-11-01")).isEqualTo(Certainty.POSSIBLE);
        }

        @Test
        void anOpenStartHasAlwaysStood() {
            pactWith("../1960-06-22");
            assertThat(pactStands("-0400-01-01")).isEqualTo(Certainty.CERTAIN);
            assertThat(pactStands("1960-06-23")).isEqualTo(Certainty.NO);
        }

        @Test
        void anUnknownStartIsPossibleBeforeTheEnd() {
            pactWith("/1960-06-22");
            assertThat(pactStands("1850-01-01")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("1960-06-23")).isEqualTo(Certainty.NO);
        }

        @Test
        void aYearLeavesItsDaysPossible() {
            pactWith("1960/..");
            assertThat(pactStands("1959-12-31")).isEqualTo(Certainty.NO);
            assertThat(pactStands("1960-01-01")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("1960-12-30")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("1960-12-31")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void aDoubtfulDateIsWidenedByOneUnitOnEitherSide() {
            pactWith("1960-06-23?/..");
            assertThat(pactStands("1960-06-21")).isEqualTo(Certainty.NO);
            assertThat(pactStands("1960-06-22")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("1960-06-23")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("1960-06-24")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void aDateThatIsNoIntervalIsABeginning() {
            pactWith("1960-06-23");
            assertThat(pactStands("1960-06-22")).isEqualTo(Certainty.NO);
            assertThat(pactStands("2024-11-01")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void byAYearMeansPossibleUntilThatYearHasPassed() {
            pactWith("[..2027]");
            assertThat(pactStands("2026-01-01")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("2027-12-31")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void aThingOfWhichNoDateIsKnownMayStandAtAnyTime() {
            pactWith(null);
            assertThat(pactStands("1500-01-01")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pactStands("2024-11-01")).isEqualTo(Certainty.POSSIBLE);
        }
    }

    @Nested
    class Events {
        @Test
        void aDayCountsForAllOfIt() {
            pactWith(null);
            facts.event("force", "1960-06-23", facts.effect("pact", Phase.IN_FORCE));
            History history = facts.history();
            long first = Facts.at("1960-06-22") + 1;
            assertThat(Snapshot.of(history, first - 1).certainty(facts.relationId("pact")))
                    .isEqualTo(Certainty.NO);
            assertThat(Snapshot.of(history, first).certainty(facts.relationId("pact")))
                    .isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void aDateTimeIsAnInstant() {
            pactWith(null);
            facts.event("force", "1960-06-23T12:00:00Z", facts.effect("pact", Phase.IN_FORCE));
            History history = facts.history();
            long noon = Facts.at("1960-06-23T12:00:00Z");
            assertThat(Snapshot.of(history, noon - 1).certainty(facts.relationId("pact")))
                    .isEqualTo(Certainty.NO);
            assertThat(Snapshot.of(history, noon).certainty(facts.relationId("pact")))
                    .isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void phasesFollowOneAnotherAndNameTheirEvents() {
            pactWith(null);
            facts.event("announce", "2018-01-01", facts.effect("pact", Phase.ANNOUNCED))
                    .event("sign", "2018-07-17", facts.effect("pact", Phase.SIGNED))
                    .event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE));
            assertThat(pact("2018-07-16").phase()).isEqualTo(Phase.ANNOUNCED);
            assertThat(pact("2018-07-17").cause()).isEqualTo(facts.eventId("sign"));
            assertThat(pact("2018-07-17").mayStand()).isFalse();
            assertThat(pact("2020-01-01").cause()).isEqualTo(facts.eventId("force"));
            assertThat(pact("2020-01-01").since())
                    .isEqualTo(new TimeSpan(Facts.at("2019-01-31") + 1, Facts.at("2019-01-31") + 1));
        }

        @Test
        void aKindMayStandFromAnEarlierPhaseOn() {
            facts.relation("pact", "jp", "us", null, Phase.ANNOUNCED)
                    .event("announce", "2018-01-01", facts.effect("pact", Phase.ANNOUNCED));
            assertThat(pactStands("2018-01-01")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void aSuspendedThingDoesNotStand() {
            pactWith("1960-06-23/..");
            facts.event("suspend", "1990-01-01", facts.effect("pact", Phase.SUSPENDED));
            assertThat(pactStands("1989-12-31")).isEqualTo(Certainty.CERTAIN);
            assertThat(pactStands("1990-01-01")).isEqualTo(Certainty.NO);
            assertThat(pact("1990-01-01").phase()).isEqualTo(Phase.SUSPENDED);
        }

        @Test
        void allegedEventsMakeAThingPossibleAtBest() {
            pactWith(null);
            facts.event("rumour", Status.ALLEGED, "2024-10-08", facts.effect("pact", Phase.IN_FORCE));
            assertThat(pactStands("2024-10-07")).isEqualTo(Certainty.NO);
            assertThat(pactStands("2024-10-08")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pact("2024-10-08").alleged()).isTrue();
        }

        @Test
        void anAllegedEndMakesWhatStandsOnlyPossible() {
            pactWith("1960-06-23/..");
            facts.event("rumour", Status.ALLEGED, "2024-10-08", facts.effect("pact", Phase.ENDED));
            assertThat(pactStands("2024-10-08")).isEqualTo(Certainty.POSSIBLE);
            assertThat(pact("2024-10-08").phase()).isEqualTo(Phase.IN_FORCE);
        }

        @Test
        void plannedProposedAndExpectedEventsNeverMakeAThingStand() {
            for (Status status : List.of(Status.PLANNED, Status.PROPOSED, Status.EXPECTED)) {
                Facts plans = new Facts().actor("jp", "us").relation("pact", "jp", "us", null);
                plans.event("plan", status, "2025-01-01", plans.effect("pact", Phase.IN_FORCE));
                Snapshot later = Snapshot.of(plans.history(), Facts.at("2026-01-01"));
                assertThat(later.of(Target.of(plans.relationId("pact"))).certainty())
                        .isEqualTo(Certainty.NO);
                assertThat(later.of(Target.of(plans.relationId("pact"))).projected())
                        .isEqualTo(Phase.IN_FORCE);
            }
        }

        @Test
        void cancelledEventsHaveNoEffect() {
            pactWith(null);
            facts.event("cancelled", Status.CANCELLED, "2020-01-01", facts.effect("pact", Phase.IN_FORCE));
            assertThat(pactStands("2021-01-01")).isEqualTo(Certainty.NO);
            assertThat(facts.history().steps(Target.of(facts.relationId("pact"))))
                    .isEmpty();
        }

        @Test
        void undatedEventsChangeNothingAndAreReported() {
            pactWith("1960-06-23/..");
            facts.event("end", null, facts.effect("pact", Phase.ENDED));
            assertThat(pactStands("2024-11-01")).isEqualTo(Certainty.CERTAIN);
            assertThat(facts.history().undated()).containsExactly(facts.eventId("end"));
        }

        @Test
        void anEffectAtTheEndCountsFromTheEndOfItsInterval() {
            pactWith(null);
            facts.event("talks", "2018-03-01/2018-03-05", facts.atEnd("pact", Phase.IN_FORCE));
            assertThat(pactStands("2018-03-04")).isEqualTo(Certainty.NO);
            assertThat(pactStands("2018-03-05")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void anEffectAtAnOpenEndIsNeverReached() {
            pactWith("1960-06-23/..");
            facts.event("talks", "2018-03-01/..", facts.atEnd("pact", Phase.ENDED));
            assertThat(pactStands("2124-01-01")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void aPartysRatificationDoesNotMoveTheWhole() {
            pactWith(null);
            facts.event("sign", "2018-07-17", facts.effect("pact", Phase.SIGNED))
                    .event("ratify", "2018-12-01", facts.effect("pact", Phase.RATIFIED, "jp"));
            assertThat(pact("2019-01-01").phase()).isEqualTo(Phase.SIGNED);
            assertThat(facts.history().steps(Target.of(facts.relationId("pact"))))
                    .extracting(Step::phase)
                    .containsExactly(Phase.SIGNED, Phase.RATIFIED);
        }

        @Test
        void ofSeveralPhasesOfOneEventTheLastCounts() {
            pactWith(null);
            facts.event("both", "2018-07", facts.effect("pact", Phase.IN_FORCE), facts.effect("pact", Phase.SIGNED));
            assertThat(pact("2018-07-10").phases()).containsExactly(Phase.IN_FORCE);
            assertThat(pact("2018-08-01").certainty()).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void eventsSetStrengthAndStrain() {
            pactWith("1960-06-23/..");
            facts.event("drill", "2024-10-23", facts.set("pact", 4, null))
                    .event("quarrel", "2024-10-25", facts.set("pact", null, true))
                    .event("hope", Status.EXPECTED, "2024-10-26", facts.set("pact", 5, false));
            assertThat(pact("2024-10-22").strength()).isEqualTo(2);
            assertThat(pact("2024-10-24").strength()).isEqualTo(4);
            assertThat(pact("2024-10-24").strained()).isFalse();
            assertThat(pact("2024-10-27").strength()).isEqualTo(4);
            assertThat(pact("2024-10-27").strained()).isTrue();
        }
    }

    @Nested
    class Ties {
        @Test
        void theEarlierPhaseComesFirst() {
            pactWith(null);
            facts.event("a", "2018-01-01", facts.effect("pact", Phase.IN_FORCE))
                    .event("b", "2018-01-01", facts.effect("pact", Phase.SIGNED));
            assertThat(pact("2018-01-01").phases()).containsExactly(Phase.IN_FORCE);
        }

        @Test
        void anEventThatFollowsAnotherComesAfterItWhateverItsPhase() {
            pactWith(null);
            facts.event("force", "2018-01-01", facts.effect("pact", Phase.IN_FORCE))
                    .following(
                            "anew",
                            Status.HAPPENED,
                            "2018-01-01",
                            List.of("force"),
                            facts.effect("pact", Phase.SIGNED));
            assertThat(pact("2018-01-01").phases()).containsExactly(Phase.SIGNED);
        }

        @Test
        void followingReachesThroughEventsOfTheSameDay() {
            pactWith(null);
            facts.event("force", "2018-01-01", facts.effect("pact", Phase.IN_FORCE))
                    .following("speech", Status.HAPPENED, "2018-01-01", List.of("force"))
                    .following(
                            "anew",
                            Status.HAPPENED,
                            "2018-01-01",
                            List.of("speech"),
                            facts.effect("pact", Phase.SIGNED));
            assertThat(pact("2018-01-01").phase()).isEqualTo(Phase.SIGNED);
        }

        @Test
        void theGreaterIdComesLastOfOnePhase() {
            pactWith(null);
            facts.event("b", "2018-01-01", facts.effect("pact", Phase.IN_FORCE))
                    .event("a", "2018-01-01", facts.effect("pact", Phase.IN_FORCE));
            assertThat(pact("2018-01-01").cause()).isEqualTo(facts.eventId("b"));
        }
    }

    @Nested
    class Knowledge {
        @Test
        void afterTheDayOfKnowledgeNothingIsCertain() {
            facts.asOf("2024-11-01");
            pactWith("1960-06-23/..");
            assertThat(pactStands("2024-11-01")).isEqualTo(Certainty.CERTAIN);
            assertThat(pactStands("2024-11-02")).isEqualTo(Certainty.POSSIBLE);
        }
    }

    @Nested
    class Contradictions {
        @Test
        void anEventTellsTheBeginningBetterThanAnOverlappingDate() {
            pactWith("1960/..");
            facts.event("force", "1960-06-23", facts.effect("pact", Phase.IN_FORCE));
            assertThat(pactStands("1960-03-01")).isEqualTo(Certainty.NO);
            assertThat(pact("1960-06-23").cause()).isEqualTo(facts.eventId("force"));
            assertThat(facts.history().problems()).isEmpty();
        }

        @Test
        void datesThatCannotOverlapAreAProblemAndTheEventIsFollowed() {
            pactWith("1950-01-01/..");
            facts.event("force", "1960-06-23", facts.effect("pact", Phase.IN_FORCE));
            assertThat(pactStands("1955-01-01")).isEqualTo(Certainty.NO);
            assertThat(facts.history().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.path()).isEqualTo("relations[0].when");
                assertThat(problem.message()).contains("pact", "force", "1950-01-01/..", "1960-06-23");
            });
        }

        @Test
        void anOpenEndContradictsAnEventThatEndsTheThing() {
            pactWith("1950-01-01/..");
            facts.event("end", "1960-06-23", facts.effect("pact", Phase.ENDED));
            assertThat(facts.history().problems()).hasSize(1);
            assertThat(pactStands("1961-01-01")).isEqualTo(Certainty.NO);
        }

        @Test
        void anUnknownEndDoesNotContradictAnEvent() {
            pactWith("1950-01-01/");
            facts.event("end", "1960-06-23", facts.effect("pact", Phase.ENDED));
            assertThat(facts.history().problems()).isEmpty();
            assertThat(pactStands("1960-06-22")).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void allegationsContradictNothing() {
            pactWith("1950-01-01/..");
            facts.event("rumour", Status.ALLEGED, "1960-06-23", facts.effect("pact", Phase.IN_FORCE));
            assertThat(facts.history().problems()).isEmpty();
        }
    }

    @Nested
    class Alliances {
        private Certainty belongs(String day, String actor, Capacity as) {
            History history = facts.history();
            Membership membership = history.membership(facts.actorId("nato"), facts.actorId(actor), as)
                    .orElseThrow();
            return Snapshot.of(history, Facts.at(day)).certainty(membership);
        }

        @Test
        void listedMembersBelongByTheirDates() {
            facts.alliance(
                    "nato", "1949-08-24/..", facts.member("us", "1949-08-24/.."), facts.member("eu", "1966/1970"));
            assertThat(belongs("1949-08-24", "us", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("1966-01-01", "eu", Capacity.FULL)).isEqualTo(Certainty.POSSIBLE);
            assertThat(belongs("1968-01-01", "eu", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("1971-01-01", "eu", Capacity.FULL)).isEqualTo(Certainty.NO);
        }

        @Test
        void eventsBringMembersInAndOut() {
            facts.alliance("nato", "1949-08-24/..")
                    .event("join", "1999-03-12", facts.effect("nato", Phase.JOINED, "us", "eu"))
                    .event("leave", "2020-01-31", facts.effect("nato", Phase.LEFT, "eu"));
            assertThat(belongs("1999-03-11", "us", Capacity.FULL)).isEqualTo(Certainty.NO);
            assertThat(belongs("2020-01-31", "us", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("2020-01-30", "eu", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("2020-01-31", "eu", Capacity.FULL)).isEqualTo(Certainty.NO);
        }

        @Test
        void eachCapacityIsAMembershipOfItsOwn() {
            facts.alliance("nato", "1949-08-24/..", facts.member("jp", Capacity.PARTNER, "2022-06-29/.."))
                    .event("join", "2030-01-01", facts.effect("nato", Phase.JOINED, Capacity.FULL, false, "jp"));
            assertThat(belongs("2024-01-01", "jp", Capacity.PARTNER)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("2024-01-01", "jp", Capacity.FULL)).isEqualTo(Certainty.NO);
        }

        @Test
        void anEffectWithoutCapacityIsAboutTheOneThatIsKnown() {
            facts.alliance("nato", "1949-08-24/..", facts.member("jp", Capacity.PARTNER, "2022-06-29/.."))
                    .event("leave", "2023-01-01", facts.effect("nato", Phase.LEFT, "jp"));
            assertThat(facts.history().memberships()).hasSize(1);
            assertThat(belongs("2023-01-01", "jp", Capacity.PARTNER)).isEqualTo(Certainty.NO);
        }

        @Test
        void aMemberMayBelongTwice() {
            facts.alliance("nato", "1949-08-24/..", facts.member("eu", "1949/1966"), facts.member("eu", "2009/.."))
                    .event("rejoin", "2009-04-04", facts.effect("nato", Phase.JOINED, "eu"));
            assertThat(facts.history().memberships()).hasSize(1);
            assertThat(facts.history().problems()).isEmpty();
            assertThat(belongs("1960-01-01", "eu", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("1980-01-01", "eu", Capacity.FULL)).isEqualTo(Certainty.NO);
            assertThat(belongs("2009-04-04", "eu", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void aMemberWithoutDatesBelongsAsLongAsItsAllianceStands() {
            facts.alliance("nato", "1949-08-24/1991-07-01", facts.member("us", null));
            assertThat(belongs("1949-08-23", "us", Capacity.FULL)).isEqualTo(Certainty.NO);
            assertThat(belongs("1949-08-24", "us", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("1991-07-02", "us", Capacity.FULL)).isEqualTo(Certainty.NO);
        }

        @Test
        void noMembershipOutlastsItsAlliance() {
            facts.alliance("nato", null, facts.member("us", "1955-05-14/.."))
                    .event("found", "1955-05-14", facts.effect("nato", Phase.IN_FORCE))
                    .event("end", "1991-07", facts.effect("nato", Phase.ENDED));
            assertThat(belongs("1991-06-30", "us", Capacity.FULL)).isEqualTo(Certainty.CERTAIN);
            assertThat(belongs("1991-07-15", "us", Capacity.FULL)).isEqualTo(Certainty.POSSIBLE);
            assertThat(belongs("1991-08-01", "us", Capacity.FULL)).isEqualTo(Certainty.NO);
            History history = facts.history();
            Standing standing = Snapshot.of(history, Facts.at("1991-08-01"))
                    .of(history.memberships().get(0));
            assertThat(standing.phase()).isEqualTo(Phase.LEFT);
            assertThat(standing.cause()).isEqualTo(facts.eventId("end"));
        }

        @Test
        void fullMembersOfAMemberBelongThroughIt() {
            facts.actor("de", "no")
                    .alliance(
                            "union",
                            "1958/..",
                            facts.member("de", "1958/.."),
                            facts.member("no", Capacity.PARTNER, "1958/.."))
                    .alliance("nato", "1949/..", facts.member("union", Capacity.PARTNER, "2000?/.."));
            Snapshot snapshot = Snapshot.of(facts.history(), Facts.at("2000-06-01"));
            assertThat(Belonging.membersOf(snapshot, facts.actorId("nato")))
                    .extracting(Belonging::actor, Belonging::isDerived, Belonging::certainty, Belonging::capacity)
                    .containsExactly(
                            tuple(facts.actorId("union"), false, Certainty.POSSIBLE, Capacity.PARTNER),
                            tuple(facts.actorId("de"), true, Certainty.POSSIBLE, Capacity.PARTNER));
            assertThat(Belonging.alliancesOf(snapshot, facts.actorId("de")))
                    .extracting(Belonging::alliance)
                    .containsExactly(facts.actorId("union"), facts.actorId("nato"));
        }

        @Test
        void alliancesThatAreMembersOfEachOtherDoNotLoop() {
            Facts circle = new Facts().actor("x").alliance("a", "1958/..");
            circle.alliance("b", "1958/..", circle.member("a", "1958/.."), circle.member("x", "1958/.."))
                    .event("join", "1960-01-01", circle.effect("a", Phase.JOINED, "b"));
            Snapshot snapshot = Snapshot.of(circle.history(), Facts.at("1970-01-01"));
            assertThat(Belonging.membersOf(snapshot, circle.actorId("a")))
                    .extracting(Belonging::actor)
                    .containsExactlyInAnyOrder(circle.actorId("b"), circle.actorId("x"));
        }
    }
}
