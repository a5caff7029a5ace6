package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.View;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final ViewState PLAIN = ViewState.at(0);

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();
    private Settings settings;

    @BeforeEach
    void make() {
        settings = new Settings(folder.resolve("entente"));
    }

    @Test
    void theFirstStartHasTheDesignSize() {
        assertThat(settings.preferences(remarks::add)).isEqualTo(Preferences.FIRST);
        assertThat(remarks).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void preferencesThatAreSavedAndReadAreTheSame() throws IOException {
        Preferences preferences = new Preferences(
                1024.5, 700, 12, -8, true, Map.of("details", 0.75, "time", 0.0), Set.of("filters"), "/data/日本.json");
        settings.save(preferences);
        assertThat(settings.preferences(remarks::add)).isEqualTo(preferences);
        assertThat(remarks).isEmpty();
    }

    @Test
    void aWindowWithoutAPlaceHasNoneAfterwards() throws IOException {
        settings.save(Preferences.FIRST);
        assertThat(settings.preferences(remarks::add)).isEqualTo(Preferences.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"entente-settings\": 1, \"wid",
                "[]",
                "{}",
                "{\"entente-settings\": 9}",
                "{\"entente-settings\": 1, \"width\": -5}",
                "{\"entente-settings\": 1, \"width\": \"wide\"}",
                "{\"entente-settings\": 1, \"dividers\": {\"a\": 2}}",
                "{\"entente-settings\": 1, \"hidden\": 7}"
            })
    void aBrokenFileIsKeptAsideAndTheProgramStartsAnew(String text) throws IOException {
        settings.save(Preferences.FIRST);
        Path file = folder.resolve("entente/settings.json");
        Files.writeString(file, text);
        assertThat(settings.preferences(remarks::add)).isEqualTo(Preferences.FIRST);
        assertThat(remarks).hasSize(1);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("entente/settings.json.broken")).hasContent(text);
    }

    @Test
    void theViewOfADataSetComesBack() throws IOException {
        Dataset dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        ActorId japan = dataset.find("jp", ActorId.class).orElseThrow();
        ViewState view = PLAIN.select(japan).pin(japan, new View.Point(3, 4));
        Positions positions = Positions.builder(dataset.actors().size())
                .put(japan.ordinal(), 5, 6)
                .build();
        String key = Settings.bundledKey(Bundled.DEFAULT);
        assertThat(settings.view(key, dataset, PLAIN, remarks::add)).isEmpty();
        settings.saveView(key, dataset, view, positions);
        SavedView saved = settings.view(key, dataset, PLAIN, remarks::add).orElseThrow();
        assertThat(saved.view()).isEqualTo(view);
        assertThat(saved.places()).containsEntry(japan, new View.Point(5, 6));
        assertThat(settings.view("another", dataset, PLAIN, remarks::add)).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void aBrokenViewIsKeptAside() throws IOException {
        Dataset dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        settings.saveView("set", dataset, PLAIN, Positions.empty());
        Files.writeString(folder.resolve("entente/views/set.json"), "{");
        assertThat(settings.view("set", dataset, PLAIN, remarks::add)).isEmpty();
        assertThat(remarks).hasSize(1);
        assertThat(folder.resolve("entente/views/set.json.broken")).exists();
    }

    @Test
    void aFolderThatCanNotBeMadeIsAFileError() throws IOException {
        Files.writeString(folder.resolve("entente"), "in the way");
        assertThatThrownBy(() -> settings.save(Preferences.FIRST)).isInstanceOf(FileException.class);
    }

    @Test
    void aFileHasTheSameKeyWhicheverWayItIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("my set.json"), "{}");
        assertThat(Settings.key(file)).isEqualTo(Settings.key(folder.resolve("x/../my set.json")));
        assertThat(Settings.key(file)).matches("my-set-[0-9a-f]{16}");
    }

    @Test
    void filesOfOneNameInTwoFoldersHaveTheirOwnKeys() {
        assertThat(Settings.key(folder.resolve("a/set.json"))).isNotEqualTo(Settings.key(folder.resolve("b/set.json")));
    }

    @Test
    void linuxKeepsSettingsWhereXdgSays() {
        String config = folder.resolve("config").toString();
        assertThat(Settings.folder("Linux", Map.of("XDG_CONFIG_HOME", config), home()))
                .isEqualTo(Path.of(config, "entente"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relative"})
    void withoutAnAbsoluteXdgFolderLinuxKeepsThemInDotConfig(String config) {
        assertThat(Settings.folder("Linux", Map.of("XDG_CONFIG_HOME", config), home()))
                .isEqualTo(Path.of(home(), ".config", "entente"));
    }

    @Test
    void windowsAndMacKeepSettingsInTheirOwnPlaces() {
        String roaming = folder.resolve("roaming").toString();
        assertThat(Settings.folder("Windows 11", Map.of("APPDATA", roaming), home()))
                .isEqualTo(Path.of(roaming, "Entente"));
        assertThat(Settings.folder("Mac OS X", Map.of(), home()))
                .isEqualTo(Path.of(home(), "Library", "Application Support", "Entente"));
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    @Test
    void atTheFirstStartNothingIsChosen() {
        assertThat(settings.choices(remarks::add)).isEqualTo(Choices.FIRST);
        assertThat(remarks).isEmpty();
    }

    @Test
    void choicesThatAreSavedAndReadAreTheSame() throws IOException {
        Choices choices = new Choices(Theme.DARK, true, "zh-Hant", 175);
        settings.save(choices);
        assertThat(settings.choices(remarks::add)).isEqualTo(choices);
        assertThat(remarks).isEmpty();
    }

    @Test
    void brokenChoicesAreKeptAsideAndTold() throws IOException {
        for (String broken : List.of(
                "{",
                "[]",
                "{}",
                "{\"entente-choices\": 99}",
                "{\"entente-choices\": 1, \"theme\": \"pink\"}",
                "{\"entente-choices\": 1, \"textSize\": 7000}",
                "{\"entente-choices\": 1, \"textSize\": \"big\"}",
                "{\"entente-choices\": 1, \"language\": null}",
                "{\"entente-choices\": 1, \"reducedMotion\": {}}")) {
            remarks.clear();
            Path file = Files.writeString(
                    Files.createDirectories(folder.resolve("entente")).resolve("choices.json"), broken);
            assertThat(settings.choices(remarks::add)).as(broken).isEqualTo(Choices.FIRST);
            assertThat(remarks).as(broken).singleElement().asString().contains("choices.json.broken");
            assertThat(file).as(broken).doesNotExist();
        }
    }

    @Test
    void textIsNeverSmallerThanAtFirstNorMoreThanTwiceAsLarge() {
        assertThatThrownBy(() -> Choices.FIRST.withTextSize(99)).hasMessageContaining("100 to 200 %");
        assertThatThrownBy(() -> Choices.FIRST.withTextSize(201)).hasMessageContaining("100 to 200 %");
    }
}
