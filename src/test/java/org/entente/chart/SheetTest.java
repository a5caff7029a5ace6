package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.io.Bundled;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.SourceId;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.LifeSpans;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.task.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {
    private static final String CAPTION =
            "Who stands with whom when the pact is announced. ".repeat(8).strip();

    private static Situation situation;
    private static Positions positions;

    private final Sheet sheet = new Sheet(Pane.TYPE, Pane.FLAGS);

    @BeforeAll
    static void read() throws Exception {
        Dataset dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        Chronicle chronicle = Chronicle.of(dataset, Readings.NONE);
        situation = Situation.of(chronicle, Opening.of(chronicle));
        positions = Arrangement.of(chronicle, Pane.TYPE, Progress.NONE);
    }

    private Drawing draw(Sheet.Contents contents, int width, int height) {
        return sheet.draw(situation, positions, null, Palette.LIGHT, contents, width, height);
    }

    private static List<String> texts(Drawing drawing) {
        return drawing.labels().stream().map(PlacedLabel::text).toList();
    }

    private static Sheet.Contents both(String title, String caption) {
        return new Sheet.Contents(Sheet.Charts.BOTH, true, title, caption);
    }

    @Test
    void theHeadingIsTheTitleGivenOrThatOfTheData() {
        String own = situation.dataset().info().title().text();
        assertThat(texts(draw(both("", ""), 1440, 900))).contains(own);
        assertThat(texts(draw(both("Ties in autumn", ""), 1440, 900)))
                .contains("Ties in autumn")
                .doesNotContain(own);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Charts.class)
    void aCaptionIsWholeBelowTheCharts(Sheet.Charts charts) {
        Drawing drawing = draw(new Sheet.Contents(charts, false, "", CAPTION), 1000, 700);
        List<PlacedLabel> lines = drawing.labels().stream()
                .filter(label -> CAPTION.contains(label.text()) && label.text().length() > 40)
                .toList();
        assertThat(lines.stream().map(PlacedLabel::text).collect(Collectors.joining(" ")))
                .isEqualTo(CAPTION);
        assertThat(lines).allSatisfy(line -> assertThat(line.visible()).isEqualTo(line.box()));
        double top = lines.get(0).box().getMinY();
        assertThat(drawing.labels())
                .filteredOn(label -> label.target() instanceof Subject.Item)
                .allSatisfy(label -> assertThat(label.visible().getMaxY()).isLessThanOrEqualTo(top));
    }

    @Test
    void aCaptionTakesItsRoomFromTheCharts() {
        double without = sheet.graphArea(situation, both("", ""), 1440, 900).height();
        assertThat(sheet.graphArea(situation, both("", CAPTION), 1440, 900).height())
                .isLessThan(without);
    }

    @Test
    void whatIsContestedIsNotCut() {
        String side = String.join(" ", texts(draw(both("", ""), 1440, 900)));
        assertThat(side).contains("European News Today, 1 Nov 2024)").contains("headline)");
    }

    @Test
    void theLegendOfATimelineWithLivesTellsTheirKindsAndPhases() {
        Sheet.Contents timeline = Sheet.Contents.of(Sheet.Charts.TIMELINE, true);
        assertThat(texts(draw(timeline, 1440, 900))).doesNotContain("FRIENDLY TIES", "LINES", "alliance");
        Situation lives = situation.with(situation.view().withLifeSpans(LifeSpans.FIRST));
        assertThat(texts(sheet.draw(lives, positions, null, Palette.LIGHT, timeline, 1440, 900)))
                .contains("FRIENDLY TIES", "LINES", "in force", "alliance");
    }

    @Test
    void noEntryOfTheLegendIsLeftOutAtTheUsualSize() {
        assertThat(texts(draw(both("", ""), 1440, 900))).noneMatch(text -> text.contains("entries of the legend"));
    }

    @Test
    void aMemberOfBothAlliancesIsNamedOnce() {
        String side = String.join(" ", texts(draw(both("", ""), 1440, 900)));
        assertThat(side).contains("EU: 27 MEMBERS · NATO: 32 MEMBERS");
        assertThat(side.split("Luxembourg", -1)).hasSize(2);
        assertThat(side).contains("EU only (4): Austria, Cyprus, Ireland, Malta");
    }

    @Test
    void kindsOfActorsThatLookAlikeShareAnEntryOfTheLegendAndARimOfDashesIsExplained() {
        Dataset dataset = Worlds.of("""
                "actors": [{"id": "a", "name": "Alpha", "kind": "state"}, {"id": "b", "name": "Beta", "kind": "alliance"},
                           {"id": "c", "name": "Gamma", "kind": "agreement", "when": "/2030"}], "events": []
                """);
        Chronicle chronicle = Worlds.chronicle(dataset);
        Drawing drawing = sheet.draw(
                Situation.of(chronicle, ViewState.at(Worlds.at("2020"))),
                Arrangement.of(chronicle, Pane.TYPE, Progress.NONE),
                null,
                Palette.LIGHT,
                both("", ""),
                1440,
                900);
        assertThat(texts(drawing)).contains("State", "Alliance · Agreement", "perhaps there");
        assertThat(texts(draw(both("", ""), 1440, 900))).doesNotContain("perhaps there");
    }

    @Test
    void theDescriptionTellsWhatIsSelectedAndTheDay() {
        assertThat(both("", "A caption.").description(situation))
                .startsWith("A caption. 1 November 2024: ")
                .contains("Graph of 1 Nov 2024. Filter: ");
    }

    /** Two events of which sources tell differently, an actor apart. */
    private static final Dataset DISPUTED = Worlds.of("""
            "sources": [{"id": "s", "title": "Gazette of record"}, {"id": "t", "title": "The other paper"}],
            "actors": [{"id": "a", "name": "Alpha", "kind": "state"}, {"id": "b", "name": "Beta", "kind": "state"},
                       {"id": "c", "name": "Gamma", "kind": "state"}],
            "relations": [{"id": "r", "kind": "defence", "between": ["a", "b"], "when": "2000/.."}],
            "events": [{"id": "e", "title": "Signed", "kind": "pact", "when": "2000", "participants": ["a"], "cites": ["s"],
                        "or": [{"title": "Announced", "cites": ["t"]}]},
                       {"id": "f", "title": "Held", "kind": "talk", "when": "2001", "participants": ["a"], "cites": ["s"],
                        "or": [{"title": "Called off", "cites": ["t"]}]}]
            """);

    private static final ViewState PLAIN = ViewState.at(Worlds.at("2020"));

    private List<String> told(ViewState view, Sheet.Charts charts) {
        Chronicle chronicle = Chronicle.of(DISPUTED, view.readings());
        Drawing drawing = sheet.draw(
                Situation.of(chronicle, view),
                Arrangement.of(chronicle, Pane.TYPE, Progress.NONE),
                null,
                Palette.LIGHT,
                Sheet.Contents.of(charts, false),
                900,
                700);
        return texts(drawing);
    }

    private static ActorId actor(String id) {
        return DISPUTED.find(id, ActorId.class).orElseThrow();
    }

    @Test
    void aPictureWithoutAGraphTellsNoDayOfOne() {
        assertThat(told(PLAIN, Sheet.Charts.TIMELINE))
                .contains("Data as of 31 Dec 2024")
                .noneMatch(text -> text.startsWith("Graph of"));
        assertThat(told(PLAIN, Sheet.Charts.GRAPH)).contains("Graph of 31 Dec 2020 · data as of 31 Dec 2024");
    }

    @Test
    void aPictureSaysWhoseReadingsItFollows() {
        Readings readings =
                Readings.asSource(DISPUTED, DISPUTED.find("t", SourceId.class).orElseThrow());
        ViewState view = PLAIN.withReadings(readings);
        String words = "As The other paper tells it: 2 readings are not the data set's own";
        for (Sheet.Charts charts : Sheet.Charts.values()) {
            assertThat(told(view, charts)).contains(words);
        }
        Situation situation = Situation.of(Chronicle.of(DISPUTED, readings), view);
        assertThat(both("", "").description(situation)).endsWith(words + ".");
    }

    @Test
    void aPictureSaysThatReadingsWereChosenOneByOne() {
        Claim claim = Claim.of(DISPUTED.find("f", EventId.class).orElseThrow());
        assertThat(told(PLAIN.withReadings(Readings.NONE.with(claim, 1)), Sheet.Charts.BOTH))
                .contains("By choice: 1 reading is not the data set's own");
    }

    @Test
    void aPictureSaysWhatItLeavesOut() {
        ViewState hidden = PLAIN.hide(actor("c"));
        ViewState few = hidden.withFilter(hidden.filter().withImportance(3));
        assertThat(told(few, Sheet.Charts.BOTH)).contains("Filter: Importance: 3 or more · Hidden: Gamma");
        assertThat(told(few, Sheet.Charts.GRAPH)).contains("Filter: Hidden: Gamma");
        assertThat(told(few, Sheet.Charts.TIMELINE)).contains("Filter: Importance: 3 or more");
    }

    @Test
    void aPictureOfEverythingAsTheDataSetHasItSaysNothingMore() {
        assertThat(told(PLAIN, Sheet.Charts.BOTH))
                .noneMatch(text -> text.startsWith("Filter")
                        || text.startsWith("As ")
                        || text.startsWith("By ")
                        || text.isEmpty());
    }

    @Test
    void whatTheHeadHasNoRoomForStandsBelowTheCharts() {
        Situation few = situation.with(situation
                .view()
                .withFilter(
                        Filter.NONE.withImportance(5).withHidden(Facet.EVENT_KIND, Set.of("meeting", "statement"))));
        Sheet.Contents longTitle = both("A title ".repeat(12), "");
        assertThat(sheet.graphArea(few, longTitle, 1000, 700).height())
                .isLessThan(sheet.graphArea(few, both("Short", ""), 1000, 700).height());
        for (Sheet.Contents contents : List.of(longTitle, both("Short", ""))) {
            Drawing drawing = sheet.draw(few, positions, null, Palette.LIGHT, contents, 1000, 700);
            assertThat(drawing.labels())
                    .filteredOn(label -> label.text().startsWith("Filter: "))
                    .singleElement()
                    .satisfies(label -> assertThat(label.visible()).isEqualTo(label.box()));
        }
    }
}
