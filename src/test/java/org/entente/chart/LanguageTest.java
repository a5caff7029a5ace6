package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.Chronicle;
import org.entente.state.Lanes;
import org.entente.state.Languages;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.task.Progress;
import org.entente.words.StepWords;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Dataset DATASET = Worlds.of("""
            "actors": [{"id": "a", "name": {"en": "Japan", "ja": "日本"}, "kind": "state"},
                       {"id": "b", "name": {"en": "Korea", "ko": "한국"}, "kind": "state"},
                       {"id": "c", "name": "Plain", "kind": "state"}],
            "relations": [{"id": "tie", "kind": "defence", "between": ["a", "b"]}],
            "events": [{"id": "signed", "title": {"en": "Signed", "ja": "調印"}, "kind": "pact", "when": "2001-02-03",
                        "participants": ["a", "b"], "effects": [{"relation": "tie", "phase": "signed"}]}]
            """);
    private static final Chronicle CHRONICLE = Worlds.chronicle(DATASET);
    private static final Positions POSITIONS = Arrangement.of(CHRONICLE, Pane.TYPE, Progress.NONE);

    private static Situation in(String language) {
        ViewState view = ViewState.at(Worlds.at("2002")).step(DATASET.events().get(0));
        return Situation.of(CHRONICLE, view.withLanes(Lanes.ACTOR).withLanguage(language));
    }

    @Test
    void whoHasANameInTheLanguageIsDrawnWithItAndAllOthersAsTheDataNameThem() {
        Drawing graph = Pane.of(in("ja"), POSITIONS, 900, 600, 1).drawing();
        assertThat(graph.labels()).extracting(PlacedLabel::text).contains("日本", "Korea", "Plain");
    }

    @Test
    void withoutAWishNamesAreInTheLanguageOfTheDataSet() {
        Drawing graph = Pane.of(in(""), POSITIONS, 900, 600, 1).drawing();
        assertThat(graph.labels()).extracting(PlacedLabel::text).contains("Japan", "Korea", "Plain");
    }

    @Test
    void theTimelineNamesLanesAndEventsInTheLanguage() {
        Drawing timeline = new TimelineChart(Pane.TYPE).draw(in("ja"), Palette.LIGHT, 900, 300);
        assertThat(timeline.labels()).extracting(PlacedLabel::text).contains("日本", "調印", "Korea");
    }

    @Test
    void thePictureAndItsCardAreInTheLanguage() {
        Drawing sheet = new Sheet(Pane.TYPE, Pane.FLAGS)
                .draw(in("ja"), POSITIONS, null, Palette.LIGHT, Sheet.Contents.of(Sheet.Charts.BOTH, true), 1440, 900);
        assertThat(sheet.labels())
                .extracting(PlacedLabel::text)
                .anyMatch(text -> text.contains("Took part: 日本, Korea"));
    }

    @Test
    void theStripTellsWhatChangedInTheLanguage() {
        assertThat(StepWords.strip(in("ja"))).contains("日本 – Korea");
    }

    @Test
    void theLanguagesOfADataSetAreThoseOfItsActorsNames() {
        assertThat(Languages.of(DATASET)).containsExactly("en", "ja", "ko");
    }
}
