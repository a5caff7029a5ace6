package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.View;
import org.entente.state.Camera;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Focus;
import org.entente.state.Folding;
import org.entente.state.Lanes;
import org.entente.state.LifeSpans;
import org.entente.state.Theme;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.task.Progress;
import org.entente.time.Instants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewStatesTest {
    private static final ViewState PLAIN = ViewState.at(0);

    @TempDir
    private Path folder;

    private Dataset dataset;
    private Path file;

    @BeforeEach
    void read() throws IOException {
        dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        file = folder.resolve("view.json");
    }

    @Test
    void aViewThatIsSavedAndReadIsTheSame() throws IOException {
        ViewState view = full();
        ViewStates.write(file, dataset, view, Positions.empty());
        assertThat(ViewStates.read(file, dataset, PLAIN)).isEqualTo(new SavedView(view, Map.of(), List.of()));
    }

    @Test
    void aPlainViewThatIsSavedAndReadIsTheSame() throws IOException {
        ViewStates.write(file, dataset, PLAIN, Positions.empty());
        assertThat(ViewStates.read(
                                file,
                                dataset,
                                full().withCamera(null)
                                        .withWindow(null)
                                        .withFocus(null)
                                        .withStepped(null))
                        .view())
                .isEqualTo(PLAIN.withPins(full().pins())
                        .withReadings(full().readings())
                        .withFilter(Filter.NONE.withWithin(full().filter().within())));
    }

    @Test
    void positionsComeBackToTheLastDigit() throws IOException {
        Positions.Builder positions = Positions.builder(dataset.actors().size());
        for (int i = 0; i < dataset.actors().size(); i++) {
            positions.put(i, Math.sin(i) * 1_000, i / 3.0);
        }
        ViewStates.write(file, dataset, PLAIN, positions.build());
        Map<ActorId, View.Point> places = ViewStates.read(file, dataset, PLAIN).places();
        assertThat(places).hasSize(dataset.actors().size());
        places.forEach((actor, place) ->
                assertThat(place).isEqualTo(new View.Point(Math.sin(actor.ordinal()) * 1_000, actor.ordinal() / 3.0)));
    }

    @Test
    void equalViewsGiveEqualText() {
        assertThat(ViewStates.toText(dataset, full(), Positions.empty()))
                .isEqualTo(ViewStates.toText(dataset, full(), Positions.empty()));
    }

    @Test
    void whatTheFileDoesNotTellOfIsAsBefore() throws IOException {
        Files.writeString(file, "{\"entente-view\": 1, \"theme\": \"dark\"}");
        assertThat(ViewStates.read(file, dataset, full().withTheme(Theme.LIGHT)).view())
                .isEqualTo(full());
    }

    @Test
    void idsThatTheDataSetHasNotArePassedOverWithOneSentence() throws IOException {
        Files.writeString(
                file,
                "{\"entente-view\": 1, \"selection\": [\"jp\", \"nobody\"], \"focus\": {\"actor\": \"noone\"}, "
                        + "\"hidden\": {\"event-kind\": [\"pact\", \"nokind\"]}, \"pins\": {\"nowhere\": [1, 2]}, "
                        + "\"readings\": {\"jp/roles/7\": 3}}");
        SavedView saved = ViewStates.read(file, dataset, PLAIN);
        assertThat(saved.view().selection()).containsExactly(id("jp", Id.class));
        assertThat(saved.view().focus()).isNull();
        assertThat(saved.view().filter().hides(Facet.EVENT_KIND, "pact")).isTrue();
        assertThat(saved.remarks()).hasSize(1);
        assertThat(saved.remarks().get(0)).contains("nobody", "noone", "nokind", "nowhere", "jp/roles/7");
    }

    @Test
    void aViewOfAnotherDataSetIsReadWithASentence() throws IOException {
        Files.writeString(file, "{\"entente-view\": 1, \"title\": \"Another\", \"selection\": [\"jp\"]}");
        SavedView saved = ViewStates.read(file, dataset, PLAIN);
        assertThat(saved.view().selection()).hasSize(1);
        assertThat(saved.remarks()).singleElement().asString().contains("another data set", "Another");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"moment\": 5",
                "\"moment\": \"2024-13-01T00:00:00Z\"",
                "\"selection\": \"jp\"",
                "\"selection\": [5]",
                "\"focus\": {\"actor\": \"jp\", \"hops\": 9}",
                "\"focus\": {}",
                "\"camera\": [1, 2]",
                "\"camera\": [1, 2, 0]",
                "\"camera\": [\"x\", 2, 1]",
                "\"window\": [\"2024-01-02T00:00:00Z\", \"2024-01-01T00:00:00Z\"]",
                "\"window\": []",
                "\"hidden\": {\"colour\": [\"red\"]}",
                "\"lanes\": \"day\"",
                "\"follow\": []",
                "\"theme\": null",
                "\"pins\": {\"jp\": [1]}",
                "\"readings\": {\"jp/x\": 1}",
                "\"places\": 1",
                "\"mood\": 1"
            })
    void aFaultyPartIsPassedOverWithOneSentenceAndTheRestIsKept(String part) throws IOException {
        Files.writeString(file, "{\"entente-view\": 1, " + part + ", \"collapsed\": [\"eu\"]}");
        SavedView saved = ViewStates.read(file, dataset, PLAIN);
        assertThat(saved.remarks()).hasSize(1);
        assertThat(saved.view()).isEqualTo(PLAIN.withCollapsed(Set.of(id("eu", ActorId.class))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{",
                "[1]",
                "{}",
                "{\"entente-view\": 0}",
                "{\"entente-view\": 1} {}",
                "{\"entente-view\": 2}"
            })
    void aBrokenFileOrALaterVersionIsRefusedInOneSentence(String text) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(() -> ViewStates.read(file, dataset, PLAIN))
                .isInstanceOf(FileException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("\n");
    }

    @Test
    void aVeryDeepFileIsRefused() throws IOException {
        Files.writeString(file, "{\"entente-view\": " + "[".repeat(100_000));
        assertThatThrownBy(() -> ViewStates.read(file, dataset, PLAIN)).isInstanceOf(FileException.class);
    }

    @Property
    void instantsAreReadAsTheyAreWritten(
            @ForAll @LongRange(min = -9_000_000_000_000_000_000L, max = 9_000_000_000_000_000_000L) long instant) {
        assertThat(InstantText.parse(Instants.iso(instant))).isEqualTo(instant);
    }

    private ViewState full() {
        EventId pact = id("jp-eu-pact", EventId.class);
        ActorId japan = id("jp", ActorId.class);
        ActorId union = id("eu", ActorId.class);
        Claim claim = Readings.claims(dataset).get(0);
        return new ViewState(
                1_730_505_599L,
                List.of(japan, pact),
                pact,
                new Focus(japan, 2),
                new Filter(
                        Map.of(
                                Facet.EVENT_KIND, Set.of("meeting", "pact"),
                                Facet.STATUS, Set.of("PLANNED"),
                                Facet.ACTOR_KIND, Set.of("person"),
                                Facet.TOPIC, Set.of(Facet.WITHOUT),
                                Facet.PHASE, Set.of("announced", Facet.PLANNED),
                                Facet.ALLIANCE, Set.of("nato"),
                                Facet.SOURCE,
                                        Set.of(dataset.sources().get(0).id().text())),
                        Set.of(id("kp", ActorId.class)),
                        Set.of(japan, union),
                        4,
                        new TimeWindow(-5_000_000_000L, 1_730_505_600L)),
                new Camera(1.25, -3.75, 0.3),
                new TimeWindow(1_700_000_000L, 1_730_505_600L),
                Set.of(union, id("nato", ActorId.class)),
                Map.of(japan, new View.Point(0.1, 1e-9)),
                Readings.NONE.with(claim, 1),
                Lanes.ACTOR,
                new Folding(86_400, Set.of(1_500_000_000L)),
                new LifeSpans(true, 4),
                false,
                Theme.DARK,
                "ja");
    }

    private <T extends Id> T id(String text, Class<T> type) {
        return dataset.find(text, type).orElseThrow();
    }
}
