package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedViewsTest {
    private static final Dataset BUNDLED = Worlds.bundled();
    private static final ViewState PLAIN = ViewState.at(0);
    private static final ViewState VIEW = PLAIN.withMoment(86_400).select(Worlds.actor(BUNDLED, "jp"));

    @TempDir
    Path folder;

    private final List<String> remarks = new ArrayList<>();
    private SavedViews views;

    @BeforeEach
    void make() {
        views = new Settings(folder.resolve("settings")).savedViews("a-set");
    }

    private List<SavedViews.Named> list() {
        return views.list(BUNDLED, PLAIN, remarks::add);
    }

    private List<String> names() {
        return list().stream().map(SavedViews.Named::name).toList();
    }

    private void add(String name) throws IOException {
        views.add(name, BUNDLED, VIEW, Positions.empty());
    }

    @Test
    void viewsAreListedInTheOrderInWhichTheyWereSaved() throws IOException {
        assertThat(list()).isEmpty();
        add("One");
        add("Two \n lines");
        assertThat(names()).containsExactly("One", "Two lines");
        assertThat(list().get(0).saved().view()).isEqualTo(VIEW);
        assertThat(remarks).isEmpty();
    }

    @Test
    void aViewIsRenamedAndOtherwiseTheSame() throws IOException {
        add("One");
        add("Two");
        views.rename(list().get(0).number(), "Eins");
        assertThat(names()).containsExactly("Eins", "Two");
        assertThat(list().get(0).saved().view()).isEqualTo(VIEW);
    }

    @Test
    void aDeletedViewIsBroughtBackByItsText() throws IOException {
        add("One");
        String text = views.delete(list().get(0).number());
        assertThat(list()).isEmpty();
        views.restore(text, BUNDLED, PLAIN);
        assertThat(names()).containsExactly("One");
        assertThat(list().get(0).saved().view()).isEqualTo(VIEW);
    }

    @Test
    void aViewThatIsSentIsTakenOverByAnotherWithItsName() throws IOException {
        add("To send");
        Path sent = folder.resolve("sent.json");
        views.send(list().get(0).number(), sent);
        assertThat(FileKind.of(sent)).isEqualTo(FileKind.SAVED_VIEW);
        SavedViews others = new Settings(folder.resolve("others")).savedViews("a-set");
        SavedViews.Named taken = others.take(sent, BUNDLED, PLAIN);
        assertThat(taken.name()).isEqualTo("To send");
        assertThat(taken.saved().view()).isEqualTo(VIEW);
        assertThat(others.list(BUNDLED, PLAIN, remarks::add)).containsExactly(taken);
    }

    @Test
    void aFileWithoutANameIsNamedAfterItself() throws IOException {
        Path sent = folder.resolve("spring 1914.json");
        ViewStates.write(sent, BUNDLED, VIEW, Positions.empty());
        assertThat(views.take(sent, BUNDLED, PLAIN).name()).isEqualTo("spring 1914");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{\"entente-view\": 99}", "{\"entente-story\": 1}"})
    void aBrokenFileOrALaterVersionIsRefusedAndNothingIsLost(String text) throws IOException {
        add("One");
        Path sent = Files.writeString(folder.resolve("sent.json"), text);
        assertThatThrownBy(() -> views.take(sent, BUNDLED, PLAIN))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("sent.json");
        assertThat(names()).containsExactly("One");
    }

    @Test
    void oneBrokenViewHidesNoOther() throws IOException {
        add("One");
        add("Two");
        Files.writeString(folder.resolve("settings/saved/a-set/1.json"), "{");
        assertThat(names()).containsExactly("Two");
        assertThat(remarks).singleElement().asString().contains("1.json");
        add("Three");
        assertThat(names()).containsExactly("Two", "Three");
        assertThat(folder.resolve("settings/saved/a-set/1.json")).hasContent("{");
    }

    @Test
    void partsThatTheDataSetHasNoLongerAreCounted() throws IOException {
        StringBuilder ids = new StringBuilder("\"jp\"");
        for (int i = 0; i < 30; i++) {
            ids.append(", \"gone-").append(i).append('"');
        }
        Path sent =
                Files.writeString(folder.resolve("sent.json"), "{\"entente-view\": 1, \"selection\": [" + ids + "]}");
        SavedView saved = views.take(sent, BUNDLED, PLAIN).saved();
        assertThat(saved.view().selection()).hasSize(1);
        assertThat(saved.remarks()).singleElement().asString().contains("30 things", "gone-11 and 18 more.");
    }

    @Test
    void whatAKilledProgramLeftIsSweptAway() throws IOException {
        add("One");
        Path old = Files.writeString(folder.resolve("settings/saved/a-set/.2.json.abc.tmp"), "{");
        Path young = Files.writeString(folder.resolve("settings/.settings.json.abc.tmp"), "{");
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        new Settings(folder.resolve("settings")).sweep();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(names()).containsExactly("One");
    }
}
