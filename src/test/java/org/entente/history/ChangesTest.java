package org.entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.model.Phase;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Facts facts = new Facts().actor("jp", "us", "eu").relation("pact", "jp", "us", null);

    private Changes between(String from, String to) {
        return Changes.between(facts.history(), Facts.at(from), Facts.at(to));
    }

    private Changes by(String event) {
        return Changes.by(facts.history(), facts.eventId(event));
    }

    @Test
    void whatCameToStandIsAddedWithAllEventsThatLedThere() {
        facts.event("sign", "2018-07-17", facts.effect("pact", Phase.SIGNED))
                .event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE));
        assertThat(between("2018-01-01", "2020-01-01").added()).singleElement().satisfies(change -> {
            assertThat(change.target()).isEqualTo(Target.of(facts.relationId("pact")));
            assertThat(change.causes()).containsExactly(facts.eventId("sign"), facts.eventId("force"));
            assertThat(change.before().phase()).isNull();
            assertThat(change.after().phase()).isEqualTo(Phase.IN_FORCE);
        });
    }

    @Test
    void whatNoLongerStandsIsEnded() {
        facts.event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE))
                .event("end", "2020-02-01", facts.effect("pact", Phase.ENDED));
        assertThat(between("2019-02-01", "2020-02-01").ended())
                .extracting(Change::causes)
                .containsExactly(List.of(facts.eventId("end")));
    }

    @Test
    void anotherPhaseThatDoesNotStandEitherIsAChange() {
        facts.event("propose", "2018-07-17", facts.effect("pact", Phase.PROPOSED));
        assertThat(between("2018-07-16", "2018-07-17").changed()).hasSize(1);
    }

    @Test
    void anotherStrengthIsAChange() {
        facts.event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE))
                .event("drill", "2024-10-23", facts.set("pact", 4, null));
        assertThat(between("2024-10-22", "2024-10-23").changed())
                .extracting(Change::causes)
                .containsExactly(List.of(facts.eventId("drill")));
    }

    @Test
    void readBackwardsWhatBeganIsEnded() {
        facts.event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE));
        assertThat(between("2020-01-01", "2018-01-01").ended())
                .extracting(Change::causes)
                .containsExactly(List.of(facts.eventId("force")));
    }

    @Test
    void thatKnowledgeEndsIsNoChange() {
        facts.asOf("2024-11-01").event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE));
        assertThat(between("2024-11-01", "2024-11-02").isEmpty()).isTrue();
    }

    @Test
    void membershipsEndWithTheirAllianceAndItsEvent() {
        facts.alliance("nato", "1949/..", facts.member("us", null))
                .event("end", "1991-07-01", facts.effect("nato", Phase.ENDED));
        assertThat(between("1991-06-30", "1991-07-01").ended())
                .extracting(change -> change.target().getClass().getSimpleName(), Change::causes)
                .containsExactly(
                        tuple("OfAlliance", List.of(facts.eventId("end"))),
                        tuple("Membership", List.of(facts.eventId("end"))));
        assertThat(by("end").ended()).hasSize(2);
    }

    @Test
    void anEventChangesExactlyWhatItsEffectsMove() {
        facts.event("sign", "2018-07-17", facts.effect("pact", Phase.SIGNED))
                .event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE), facts.set("pact", 5, null))
                .event("later", "2020-02-01", facts.effect("pact", Phase.ENDED));
        assertThat(by("force").all()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.ADDED);
            assertThat(change.before().phase()).isEqualTo(Phase.SIGNED);
            assertThat(change.after().phase()).isEqualTo(Phase.IN_FORCE);
            assertThat(change.after().strength()).isEqualTo(5);
        });
    }

    @Test
    void anEventThatSaysWhatIsSoAlreadyChangesNothing() {
        facts.event("force", "2019-02-01", facts.effect("pact", Phase.IN_FORCE))
                .event("reaffirm", "2020-02-01", facts.effect("pact", Phase.IN_FORCE));
        assertThat(by("reaffirm").isEmpty()).isTrue();
    }

    @Test
    void undatedAndCancelledEventsChangeNothing() {
        facts.event("undated", null, facts.effect("pact", Phase.IN_FORCE))
                .event("off", Status.CANCELLED, "2020-02-01", facts.effect("pact", Phase.IN_FORCE));
        assertThat(by("undated").isEmpty()).isTrue();
        assertThat(by("off").isEmpty()).isTrue();
    }

    @Test
    void aLastingEventMayChangeAThingAtItsStartAndAtItsEnd() {
        facts.event(
                "drill",
                "2024-10-23/2024-11-01",
                facts.effect("pact", Phase.IN_FORCE),
                facts.atEnd("pact", Phase.ENDED));
        assertThat(by("drill").all()).extracting(Change::kind).containsExactly(Change.Kind.ADDED, Change.Kind.ENDED);
    }

    @Test
    void aPlannedEventTellsWhatItWouldChange() {
        facts.event("sign", "2018-07-17", facts.effect("pact", Phase.SIGNED))
                .event("plan", Status.PLANNED, "2035", facts.effect("pact", Phase.IN_FORCE));
        assertThat(by("plan").all()).singleElement().satisfies(change -> {
            assertThat(change.before().phase()).isEqualTo(Phase.SIGNED);
            assertThat(change.after().projected()).isEqualTo(Phase.IN_FORCE);
            assertThat(change.after().mayStand()).isFalse();
        });
    }
}
