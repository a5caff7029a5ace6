package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.model.Dataset;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.words.StepWords;
import org.junit.jupiter.api.Test;

class StepStripTest {
    private static final Dataset DATASET = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
            "relations": [{"id": "one", "name": "First pact", "kind": "defence", "between": ["a", "b"]},
                          {"id": "two", "name": "Second pact", "kind": "defence", "between": ["a", "b"]}],
            "events": [{"id": "both", "title": "Both", "kind": "pact", "when": "2001-02-03",
                        "effects": [{"relation": "one", "phase": "signed"}, {"relation": "two", "phase": "announced"}]},
                       {"id": "none", "title": "None", "kind": "talk", "when": "2002-02-03"}]
            """);
    private static final StepStrip STRIP = new StepStrip(Pane.TYPE, 1);

    private static Situation after(String event) {
        return Situation.of(
                Worlds.chronicle(DATASET), ViewState.at(0).step(DATASET.event(Worlds.event(DATASET, event))));
    }

    private static String list(StepStrip strip, Situation situation, double width) {
        return strip.list(situation, Palette.LIGHT, width, 500).labels().stream()
                .map(PlacedLabel::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void severalChangesAreCounted() {
        assertThat(StepWords.strip(after("both"))).startsWith("3 Feb 2001 · 2 changes: ");
    }

    @Test
    void theListHasEveryChange() {
        List<String> changes = StepWords.changes(after("both"));
        assertThat(changes).hasSize(2);
        assertThat(list(STRIP, after("both"), 900)).contains(changes);
    }

    @Test
    void ofAStepThatChangesNothingTheListSaysSo() {
        assertThat(list(STRIP, after("none"), 900)).contains("changes nothing");
    }

    @Test
    void withoutAStepThereIsNoList() {
        Situation situation = Situation.of(Worlds.chronicle(DATASET), ViewState.at(0));
        assertThat(list(STRIP, situation, 900)).isEmpty();
    }

    @Test
    void theListStaysInsideThePaneAtEverySizeOfText() {
        for (double text : new double[] {1, 1.5, 2}) {
            Drawing drawing = new StepStrip(Pane.TYPE, text).list(after("both"), Palette.LIGHT, 420, 300);
            assertThat(drawing.labels())
                    .isNotEmpty()
                    .allMatch(label -> label.box().getMinX() >= 0
                            && label.box().getMaxX() <= 420
                            && label.box().getMaxY() <= 300);
        }
    }
}
