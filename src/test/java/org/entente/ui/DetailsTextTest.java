package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.io.DatasetReader;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.entente.model.SourceId;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.task.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DetailsTextTest {
    private static Dataset dataset;

    @BeforeAll
    static void read() throws IOException {
        dataset = DatasetReader.read(Path.of("data", "japan-eu-2024.json"), Progress.NONE)
                .dataset();
    }

    private static Id id(String text) {
        return dataset.find(text).orElseThrow();
    }

    private static Details details(Readings readings, UnaryOperator<ViewState> change) {
        Chronicle chronicle = Chronicle.of(dataset, readings);
        ViewState view = change.apply(Opening.of(chronicle).withReadings(readings));
        return SelectionDetails.of(Situation.of(chronicle, view));
    }

    private static String text(String id) {
        return DetailsText.of(details(Readings.NONE, view -> view.select(id(id))));
    }

    /** What stands under a heading, a line each. */
    private static List<String> section(String text, String heading) {
        int start = text.indexOf("\n" + heading + "\n");
        assertThat(start).as("the section " + heading + " of\n" + text).isNotNegative();
        String rest = text.substring(start + heading.length() + 2);
        int end = rest.indexOf("\n\n");
        return (end < 0 ? rest : rest.substring(0, end)).lines().toList();
    }

    @Test
    void anEventBeginsWithTitleKindStatusAndDateInWordsAndEdtf() {
        assertThat(text("jp-eu-pact").lines())
                .startsWith(
                        "EU and Japan announce a Security and Defence Partnership",
                        "Pact, happened, contested",
                        "1 November 2024  2024-11-01",
                        "Place: Tokyo");
    }

    @Test
    void anEventNamesWhatItChangedFromWhichPhaseToWhich() {
        assertThat(section(text("jp-eu-pact"), "What it changed"))
                .containsExactly("- EU–Japan Security and Defence Partnership: proposed → announced");
    }

    @Test
    void aSourceTellsWhatItsNoteSays() {
        String note = dataset.source((SourceId) id("aa")).note().in("en");
        assertThat(note).isNotEmpty();
        assertThat(section(text("jp-eu-pact"), "Sources"))
                .anySatisfy(line -> assertThat(line).contains(note));
    }

    @Test
    void anEventWithoutEffectsSaysThatItChangesNothing() {
        assertThat(section(text("iwaya-inseparable"), "What it changes")).containsExactly("Changes nothing");
    }

    @Test
    void aPlanSaysWhatItWouldChange() {
        assertThat(section(text("gcap-service"), "What it would change")).hasSize(3);
    }

    @Test
    void participantsHaveRolesAndPrincipals() {
        assertThat(section(text("jp-eu-pact"), "Who took part"))
                .containsExactly(
                        "- Josep Borrell  announcing for EU",
                        "- Takeshi Iwaya  announcing for Japan",
                        "- EU",
                        "- Japan");
    }

    @Test
    void linksAreToldFromBothSides() {
        assertThat(section(text("jp-eu-pact"), "How it hangs together"))
                .contains("Responds to", "- North Korea tests the Hwasong-19 – 31 Oct 2024");
        assertThat(section(text("kp-icbm"), "How it hangs together"))
                .contains(
                        "Responds to this", "- EU and Japan announce a Security and Defence Partnership – 1 Nov 2024");
    }

    @Test
    void aSourceIsNamedOnceWithAllItsLocatorsAndItsAddress() {
        List<String> sources = section(text("jp-eu-pact"), "Sources");
        assertThat(sources.get(0)).contains("<http").endsWith("¶ 3, 4, 5, 7, 15, 17, 18, 21");
        assertThat(sources).doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatIsNotOfTheWebIsNoLink() {
        assertThat(Told.web("a", "javascript:alert(1)")).isEqualTo(Piece.plain("a"));
        assertThat(Told.web("a", "file:///etc/passwd")).isEqualTo(Piece.plain("a"));
        assertThat(Told.web("a", "HTTPS://b.example/")).isEqualTo(new Piece.Web("a", "HTTPS://b.example/"));
    }

    @Test
    void anAddressThatIsNotOpenedIsTextWithTheReason() {
        Dataset data = Worlds.of("""
                "sources": [{"id": "s", "title": "Archive", "url": "gopher://old.example/a"}, {"id": "w", "title": "Web", "url": "https://b.example/"}],
                "events": [{"id": "e", "title": "E", "kind": "talk", "when": "2001", "cites": ["s", "w"]}]""");
        ViewState view = ViewState.at(0).select(Worlds.event(data, "e"));
        String text = DetailsText.of(SelectionDetails.of(Situation.of(Worlds.chronicle(data), view)));
        assertThat(section(text, "Sources"))
                .containsExactly(
                        "- Archive – gopher://old.example/a (not opened: only addresses of http and https without spaces are)",
                        "- Web <https://b.example/>");
    }

    @Test
    void anAddressWithSpacesOrControlCharactersIsNoLink() {
        assertThat(Told.web("a", "https://b.example/ -x")).isEqualTo(Piece.plain("a"));
        assertThat(Told.web("a", "https://b.example/\u0000")).isEqualTo(Piece.plain("a"));
        assertThat(Told.refusal("x:\n" + "y".repeat(5000))).hasSizeLessThan(400).doesNotContain("\n");
    }

    @Test
    void readingsStandSideBySideTheShownOneFirst() {
        assertThat(section(text("jp-eu-pact"), "Sources disagree"))
                .contains("- Shown", "- Another reading")
                .contains("  Title: EU and Japan sign a Security and Defence Partnership")
                .contains("  Changes: EU–Japan Security and Defence Partnership → signed");
    }

    @Test
    void everyReadingCanBePreferredAndTheFormerOneComesBack() {
        Claim claim = Claim.of(id("jp-eu-pact"));
        for (int preferred = 0; preferred < 3; preferred++) {
            Details details = details(Readings.NONE.with(claim, preferred), view -> view.select(id("jp-eu-pact")));
            List<Block.Reading> readings = details.sections().stream()
                    .filter(section -> section.heading().equals("Sources disagree"))
                    .flatMap(section -> section.blocks().stream())
                    .map(Block.Reading.class::cast)
                    .toList();
            assertThat(readings).extracting(Block.Reading::number).containsExactlyInAnyOrder(0, 1, 2);
            assertThat(readings.get(0).preferred()).isTrue();
            assertThat(readings.get(0).number()).isEqualTo(preferred);
            for (Block.Reading other : readings) {
                String title = details(Readings.NONE.with(claim, other.number()), view -> view.select(id("jp-eu-pact")))
                        .title();
                assertThat(DetailsText.of(details)).contains("  Title: " + title);
            }
        }
    }

    @Test
    void anActorTellsItsNamesInAllLanguages() {
        assertThat(text("jp")).contains("Also: 日本 (Japanese)");
    }

    @Test
    void relationsAreToldByWhenTheyStand() {
        String text = text("jp");
        assertThat(section(text, "Relations now"))
                .contains("- EU–Japan Security and Defence Partnership – announced 1 Nov 2024");
        assertThat(section(text, "Relations before"))
                .containsExactly(
                        "- Japan–US Security Treaty of 1951 – ended 23 Jun 1960",
                        "- Japan–South Korea quarrel over export controls and history – ended 16 Mar 2023");
    }

    @Test
    void aPersonTellsItsRolesAndWhatSourcesSayInstead() {
        String text = text("iwaya");
        assertThat(section(text, "Roles now")).contains("- Foreign minister, Japan – from 1 Oct 2024");
        assertThat(section(text, "Sources disagree")).contains("  Title: Defence minister");
    }

    @Test
    void anAllianceTellsItsMembersWithDates() {
        List<String> members = section(text("nato"), "Members: 32");
        assertThat(members).hasSize(32).contains("- Finland  joined 4 Apr 2023");
        assertThat(section(text("nato"), "Partners and others: 4")).contains("- Japan  partner, from 29 Jun 2022");
    }

    @Test
    void aRelationTellsWhyItStandsAndItsStepsWithTheirCauses() {
        String text = text("eu-jp-partnership");
        assertThat(section(text, "Why").get(0)).contains("announced since 1 November 2024");
        assertThat(section(text, "History"))
                .containsExactly(
                        "- 13 Jul 2023: proposed – EU–Japan summit plans a strategic dialogue",
                        "- 1 Nov 2024: announced – EU and Japan announce a Security and Defence Partnership");
    }

    @Test
    void theStepThatCountsNowIsMarked() {
        Details details = details(Readings.NONE, view -> view.select(id("eu-jp-partnership")));
        assertThat(details.sections())
                .filteredOn(section -> section.heading().equals("History"))
                .flatExtracting(Details.Section::blocks)
                .filteredOn(Block.Step.class::isInstance)
                .extracting(block -> ((Block.Step) block).kind())
                .containsExactly(Block.Step.Kind.HAPPENED, Block.Step.Kind.CURRENT);
    }

    @Test
    void anEventTellsWhatCameJustBeforeAndAfterForTheSameActors() {
        List<String> lines = section(text("jp-eu-pact"), "Just before and after");
        int after = lines.indexOf("After");
        assertThat(lines.get(0)).isEqualTo("Before");
        assertThat(after).isBetween(2, 4);
        assertThat(lines.subList(1, after)).allMatch(line -> line.contains("2024 · "));
        assertThat(lines.subList(after + 1, lines.size())).isNotEmpty().allMatch(line -> line.contains("2024 · "));
    }

    @Test
    void membershipsAreToldByWhenTheyHold() {
        UnaryOperator<ViewState> jp = view -> view.select(id("jp"));
        assertThat(section(text("jp"), "Member of now")).anyMatch(line -> line.startsWith("- NATO  partner"));
        String of1990 = DetailsText.of(details(Readings.NONE, view -> jp.apply(view.withMoment(Worlds.at("1990")))));
        assertThat(section(of1990, "Member of later")).anyMatch(line -> line.startsWith("- NATO  partner, not yet"));
    }

    @Test
    void theEventsOfAnActorAreThoseUntilTheMomentLatestFirstAndThoseAfterIt() {
        String text = text("jp");
        String heading = text.lines()
                .filter(line -> line.startsWith("Events until 1 Nov 2024: "))
                .findFirst()
                .orElseThrow();
        List<String> until = section(text, heading);
        assertThat(until).hasSize(Integer.parseInt(heading.replaceAll(".*: ", "")));
        assertThat(until.get(0)).contains("1 Nov 2024");
        assertThat(until.get(until.size() - 1)).doesNotContain("2024");
        assertThat(text).contains("\nEvents later: ");
    }

    private static Details aState(String when, String moment) {
        Dataset data = Worlds.of(
                "\"actors\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"state\", \"when\": \"" + when + "\"}]");
        ViewState view = ViewState.at(Worlds.at(moment)).select(Worlds.actor(data, "a"));
        return SelectionDetails.of(Situation.of(Worlds.chronicle(data), view));
    }

    @Test
    void anActorThatIsNotYetOrNoMoreSaysSo() {
        assertThat(aState("1900/1991", "1850").chips()).containsExactly("not yet");
        assertThat(aState("1900/1991", "1950").chips()).isEmpty();
        assertThat(aState("1900/1991", "2000").chips()).containsExactly("no longer");
    }

    @Test
    void anActorWhoseEndIsInDoubtIsOnlyPossible() {
        Details details = aState("1900/1991~", "1990-06");
        assertThat(details.chips()).containsExactly("perhaps no longer");
        assertThat(DetailsText.of(details)).contains("only possible: the date of its end");
    }

    @Test
    void whoSignedWhatNeverBeganIsNotAwaited() {
        Dataset data = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}],
                "alliances": [{"id": "plan", "name": "Plan", "kind": "alliance", "members": ["a"]}],
                "events": [
                  {"id": "signed", "title": "Signed", "kind": "pact", "when": "1952",
                   "effects": [{"alliance": "plan", "phase": "signed"}, {"alliance": "plan", "phase": "signed", "actors": ["a"]}]},
                  {"id": "rejected", "title": "Rejected", "kind": "talk", "when": "1954", "effects": [{"alliance": "plan", "phase": "dropped"}]}]
                """);
        Chronicle chronicle = Worlds.chronicle(data);
        Function<String, String> told = day -> DetailsText.of(SelectionDetails.of(
                Situation.of(chronicle, ViewState.at(Worlds.at(day)).select(Worlds.actor(data, "plan")))));
        assertThat(told.apply("1953")).contains("\nNot yet members\n");
        assertThat(told.apply("1955")).contains("\nNever members\n").doesNotContain("Not yet members");
    }

    private static List<String> connection(String first, String second, String day) {
        return section(
                DetailsText.of(details(Readings.NONE, view -> view.withMoment(Worlds.at(day))
                        .withSelection(List.of(id(first), id(second))))),
                "How these two are connected");
    }

    @Test
    void twoActorsAreToldWhatTheyHaveWithEachOther() {
        assertThat(connection("jp", "eu", "2024-11-01"))
                .contains("- EU–Japan Security and Defence Partnership – announced 1 Nov 2024");
    }

    @Test
    void twoActorsWithoutARelationAreToldAWayOverOthers() {
        List<String> lines = connection("ee", "lv", "2024-11-01");
        assertThat(lines).hasSize(3).startsWith("By no relation of their own now; a shortest way has 2 steps:");
        assertThat(lines.get(1)).matches("- Estonia – (EU|NATO): Estonia is a member of .*");
    }

    @Test
    void twoActorsThatNothingConnectsAreToldSo() {
        assertThat(connection("jp", "gb", "1900"))
                .last()
                .asString()
                .startsWith("Nothing that stands or may stand on 31 Dec 1900 connects Japan and ");
    }

    @Test
    void severalSelectedAreListed() {
        String text = DetailsText.of(details(
                Readings.NONE,
                view -> view.select(id("jp")).toggleSelected(id("eu")).toggleSelected(id("kp-icbm"))));
        assertThat(section(text, "Selection"))
                .containsExactly("- Japan", "- EU", "- North Korea tests the Hwasong-19 – 31 Oct 2024");
    }

    @Test
    void withNothingSelectedItSaysWhatToDo() {
        assertThat(DetailsText.of(details(Readings.NONE, ViewState::clearSelection)))
                .contains("Select an event, an actor or a line", "With the mouse: click it", "With the keys: →");
    }

    @Test
    void everyItemHasDetails() {
        dataset.actors().forEach(actor -> assertThat(text(actor.id().text()))
                .startsWith(actor.name().text()));
        dataset.events().forEach(event -> assertThat(text(event.id().text())).contains("\nSources\n"));
        dataset.relations()
                .forEach(relation -> assertThat(text(relation.id().text())).contains("\nWhy\n", "\nSources\n"));
    }
}
