package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.entente.io.Preferences;
import org.entente.io.Settings;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final Dataset DATASET = Stores.dataset();
    private static final Positions PLACES =
            Positions.builder(DATASET.actors().size()).build();

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();

    private Session session(Path settings) {
        return new Session(new Settings(settings), said::add);
    }

    private long rememberedMoment() {
        try (Session next = session(folder)) {
            return next.view("key", DATASET, ViewState.at(0))
                    .orElseThrow()
                    .view()
                    .moment();
        }
    }

    @Test
    void theNewestViewIsWrittenWhenItIsClosed() {
        try (Session session = session(folder)) {
            for (int i = 1; i <= 200; i++) {
                session.remember("key", DATASET, ViewState.at(i), PLACES);
            }
        }
        assertThat(rememberedMoment()).isEqualTo(200);
        assertThat(said).isEmpty();
    }

    @Test
    void aViewIsKeptForEachDataset() {
        try (Session session = session(folder)) {
            session.remember("other", DATASET, ViewState.at(1), PLACES);
        }
        try (Session next = session(folder)) {
            assertThat(next.view("key", DATASET, ViewState.at(0))).isEmpty();
        }
    }

    @Test
    void whatIsRememberedAfterTheEndIsDropped() {
        Session session = session(folder);
        session.remember("key", DATASET, ViewState.at(1), PLACES);
        session.close();
        session.remember("key", DATASET, ViewState.at(2), PLACES);
        session.remember(stored -> Preferences.FIRST);
        assertThat(rememberedMoment()).isEqualTo(1);
    }

    @Test
    void theWindowsPreferencesComeBack() {
        Preferences dark = new Preferences(
                1000, 700, 5, 6, false, Preferences.FIRST.dividers(), Preferences.FIRST.hidden(), "somewhere.json");
        try (Session session = session(folder)) {
            session.remember(stored -> dark);
        }
        try (Session next = session(folder)) {
            assertThat(next.preferences()).isEqualTo(dark);
        }
    }

    @Test
    void aFolderThatCanNotBeWrittenIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (Session session = session(file)) {
            session.remember("key", DATASET, ViewState.at(1), PLACES);
            session.remember(stored -> Preferences.FIRST);
        }
        assertThat(said).hasSize(2).allSatisfy(sentence -> assertThat(sentence)
                .startsWith(file.toString())
                .contains("can't be written"));
    }

    @Test
    void aBrokenViewIsToldAndKeptAside() throws IOException {
        try (Session session = session(folder)) {
            session.remember("key", DATASET, ViewState.at(1), PLACES);
        }
        Path written;
        try (Stream<Path> files = Files.walk(folder)) {
            written = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(written, "{");
        try (Session next = session(folder)) {
            assertThat(next.view("key", DATASET, ViewState.at(0))).isEmpty();
        }
        assertThat(said).singleElement().asString().contains("last view");
        assertThat(written.resolveSibling(written.getFileName() + ".broken")).exists();
    }
}
