package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    private RecentFile file(String name) {
        return new RecentFile(folder.resolve(name), "Title of " + name);
    }

    private List<RecentFile> remembered() {
        return new Settings(folder).recent(said::add).files();
    }

    @Test
    void theOneOpenedLastIsFirstAndEachIsThereOnce() {
        RecentFiles files = RecentFiles.NONE.with(file("a")).with(file("b")).with(file("a"));
        assertThat(files.files()).containsExactly(file("a"), file("b"));
    }

    @Test
    void aTitleThatChangedIsTheNewOne() {
        RecentFile renamed = new RecentFile(folder.resolve("a"), "Another");
        assertThat(RecentFiles.NONE.with(file("a")).with(renamed).files()).containsExactly(renamed);
    }

    @Test
    void theOldestGoes() {
        RecentFiles files = RecentFiles.NONE;
        for (int i = 0; i <= RecentFiles.MOST; i++) {
            files = files.with(file("f" + i));
        }
        assertThat(files.files()).hasSize(RecentFiles.MOST).doesNotContain(file("f0"));
    }

    @Test
    void aPathThatDependsOnWhereOneStandsIsRefused() {
        assertThatThrownBy(() -> new RecentFile(Path.of("a.json"), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.json");
        assertThat(RecentFile.of(Path.of("a.json"), "").file()).isAbsolute();
    }

    @Test
    void theyComeBack() throws FileException {
        new Settings(folder).updateRecent(files -> files.with(file("a")).with(file("ü \"b\"")));
        assertThat(remembered()).containsExactly(file("ü \"b\""), file("a"));
        assertThat(said).isEmpty();
    }

    @Test
    void ofTwoRunsNeitherForgetsWhatTheOtherOpened() throws FileException {
        Settings one = new Settings(folder);
        Settings other = new Settings(folder);
        one.updateRecent(files -> files.with(file("a")));
        other.updateRecent(files -> files.with(file("b")));
        one.updateRecent(files -> files.with(file("c")));
        assertThat(remembered()).containsExactly(file("c"), file("b"), file("a"));
    }

    @Test
    void ofTwoWindowsNeitherTakesBackWhatTheOtherChanged() throws FileException {
        Settings settings = new Settings(folder);
        settings.update(stored -> stored.withWindow(Preferences.FIRST));
        Settings other = new Settings(folder);
        other.update(stored -> widened(stored, 777));
        settings.update(stored -> {
            assertThat(stored.width()).isEqualTo(777);
            return stored;
        });
        assertThat(new Settings(folder).preferences(said::add).width()).isEqualTo(777);
    }

    private static Preferences widened(Preferences before, double width) {
        return new Preferences(
                width,
                before.height(),
                before.x(),
                before.y(),
                before.maximized(),
                before.dividers(),
                before.hidden(),
                before.lastFile());
    }

    @Test
    void aBrokenListIsToldAndKeptAside() throws IOException {
        for (String broken : List.of("{", "[]", "{\"entente-recent\": 1}", "{\"entente-recent\": 1, \"files\": [5]}")) {
            said.clear();
            Files.writeString(folder.resolve("recent.json"), broken);
            assertThat(remembered()).isEmpty();
            assertThat(said).singleElement().asString().contains("recent files", "recent.json.broken");
            assertThat(folder.resolve("recent.json.broken")).hasContent(broken);
        }
    }

    @Test
    void aListOfALaterVersionIsKeptAside() throws IOException {
        Files.writeString(folder.resolve("recent.json"), "{\"entente-recent\": 99, \"files\": []}");
        assertThat(remembered()).isEmpty();
        assertThat(folder.resolve("recent.json.broken")).exists();
    }
}
