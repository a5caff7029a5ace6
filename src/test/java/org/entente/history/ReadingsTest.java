package org.entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.BareItems;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Extras;
import org.entente.model.Member;
import org.entente.model.Role;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.model.Text;
import org.entente.state.Worlds;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final SourceId TEXT = new SourceId("text", 0);
    private static final SourceId CAPTION = new SourceId("caption", 1);

    private final Dataset data = contested();
    private final ActorId jp = data.find("jp", ActorId.class).orElseThrow();
    private final ActorId nato = data.find("nato", ActorId.class).orElseThrow();
    private final Claim role = new Claim(jp, "roles/0");
    private final Claim member = new Claim(nato, "members/0");
    private final Claim event = Claim.of(data.events().get(0).id());

    private static Dataset contested() {
        Facts facts = new Facts().actor("jp");
        facts.alliance("nato", "1949/..", facts.member("jp", "2022/..")).event("talks", "2024-11-01");
        Dataset plain = facts.data();
        Role foreign = role("Foreign minister", TEXT);
        Role contestedRole =
                foreign.withOr(List.of(new Alternative<>(role("Defence minister", CAPTION), Set.of("title"))));
        Actor actor = plain.actors().get(0).withRoles(List.of(contestedRole));
        Alliance alliance = plain.alliances().get(0);
        Member outer = alliance.members().get(0);
        Member other = new Member(
                outer.actor(),
                outer.as(),
                Edtf.parse("2023/.."),
                "",
                List.of(new Citation(CAPTION, "")),
                List.of(),
                Extras.NONE);
        Alliance contestedAlliance =
                alliance.withMembers(List.of(outer.withOr(List.of(new Alternative<>(other, Set.of("when", "cites"))))));
        Event talks = plain.events().get(0);
        Event contestedEvent = talks.withOr(List.of(
                new Alternative<>(retitled(talks, "A"), Set.of("title")),
                new Alternative<>(retitled(talks, "B"), Set.of("title"))));
        List<Actor> actors = new ArrayList<>(plain.actors());
        actors.set(0, actor);
        return new Dataset(
                plain.info(),
                plain.kinds(),
                List.of(source(TEXT), source(CAPTION)),
                actors,
                List.of(contestedAlliance),
                List.of(),
                List.of(contestedEvent),
                List.of());
    }

    private static Role role(String title, SourceId source) {
        return new Role(Text.of(title), null, null, "", List.of(new Citation(source, "4")), List.of(), Extras.NONE);
    }

    private static Source source(SourceId id) {
        return new Source(id, Text.of(id.text()), "", null, "", Text.EMPTY, Extras.NONE);
    }

    private static Event retitled(Event event, String title) {
        return BareItems.event(
                event.id(),
                Text.of(title),
                event.kind(),
                event.status(),
                event.when(),
                Text.EMPTY,
                3,
                List.of(),
                List.of());
    }

    @Test
    void allContestedClaimsAreFound() {
        assertThat(Readings.claims(data)).containsExactly(role, member, event);
        assertThat(Readings.count(data, event)).isEqualTo(3);
        assertThat(Readings.count(data, new Claim(jp, "roles/7"))).isEqualTo(1);
    }

    @Test
    void thePreferredReadingTakesThePlaceOfTheOuterOne() {
        Dataset other =
                Readings.NONE.with(role, 1).with(member, 1).with(event, 2).apply(data);
        assertThat(other.actor(jp).roles().get(0).title().text()).isEqualTo("Defence minister");
        assertThat(other.alliances().get(0).members().get(0).when()).isEqualTo(Edtf.parse("2023/.."));
        assertThat(other.events().get(0).title().text()).isEqualTo("B");
    }

    @Test
    void theDisplacedReadingBecomesAnAlternative() {
        Dataset other = Readings.NONE.with(event, 2).apply(data);
        assertThat(other.events().get(0).or())
                .extracting(each -> each.value().title().text())
                .containsExactly("A", "Event talks");
    }

    @Test
    void applyingTheSameReadingsTwiceChangesNothing() {
        Readings readings = Readings.NONE.with(role, 1).with(member, 1).with(event, 1);
        assertThat(readings.apply(readings.apply(data))).isEqualTo(data);
        assertThat(readings.apply(data)).isNotEqualTo(data);
    }

    @Test
    void withoutAChoiceTheDataSetIsTheSame() {
        assertThat(Readings.NONE.apply(data)).isSameAs(data);
        assertThat(Readings.NONE.with(role, 1).with(role, 0)).isEqualTo(Readings.NONE);
    }

    @Test
    void choicesThatTheDataSetDoesNotOfferArePassedOver() {
        Readings stale = Readings.NONE
                .with(role, 5)
                .with(new Claim(jp, "roles/9"), 1)
                .with(Claim.of(new ActorId("gone", 99)), 1);
        assertThat(stale.apply(data)).isEqualTo(data);
    }

    @Test
    void preferringASourcePicksTheReadingsThatCiteIt() {
        assertThat(Readings.asSource(data, CAPTION).preferred()).isEqualTo(Map.of(role, 1, member, 1));
        assertThat(Readings.asSource(data, TEXT)).isEqualTo(Readings.NONE);
    }

    @Test
    void dissentersAreTheSourcesThatContradictEachWithTheReadingsThatTellItAsTheyDo() {
        assertThat(Readings.dissenters(data)).containsEntry(CAPTION, Readings.asSource(data, CAPTION));
        assertThat(Readings.dissenters(data)).doesNotContainKey(TEXT);
        Dataset bundled = Worlds.bundled();
        bundled.sources().forEach(source -> {
            Readings as = Readings.asSource(bundled, source.id());
            assertThat(Readings.dissenters(bundled).getOrDefault(source.id(), Readings.NONE))
                    .as(source.id().text())
                    .isEqualTo(as);
        });
    }

    @Test
    void participantsAndEffectsThatCiteASourceOfTheirOwnAreToldAsItDoes() {
        Dataset talks = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
                "sources": [{"id": "s", "title": "S"}],
                "events": [{"id": "e", "title": "E", "kind": "talk", "when": "2001", "participants": [
                    {"actor": "a", "or": [{"actor": "b", "cites": ["s"]}]}]}]""");
        SourceId source = talks.find("s", SourceId.class).orElseThrow();
        Claim claim = new Claim(Worlds.event(talks, "e"), "participants/0");
        assertThat(Readings.asSource(talks, source)).isEqualTo(Readings.NONE.with(claim, 1));
    }

    @Test
    void anotherReadingRedrawsTheHistory() {
        Membership before = History.of(data).memberships().get(0);
        assertThat(Snapshot.of(History.of(data), Facts.at("2022-12-31")).certainty(before))
                .isEqualTo(Certainty.CERTAIN);
        History other = History.of(Readings.NONE.with(member, 1).apply(data));
        assertThat(Snapshot.of(other, Facts.at("2022-12-31"))
                        .certainty(other.memberships().get(0)))
                .isEqualTo(Certainty.NO);
    }

    @Test
    void aPathOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new Claim(jp, "role[0]")).hasMessageContaining("role[0]");
    }
}
