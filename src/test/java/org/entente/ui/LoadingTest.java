package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.FileException;
import org.entente.io.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {
    private static final Type TYPE = Type.load();

    @TempDir
    Path folder;

    @Test
    void theBundledDatasetIsLoadedWithAPlaceForEachActor() throws Exception {
        Loading loading = Loading.bundled(Bundled.DEFAULT, TYPE);
        Document document = loading.document().get(60, TimeUnit.SECONDS);
        assertThat(document.key()).isEqualTo(Settings.bundledKey(Bundled.DEFAULT));
        assertThat(document.positions().size())
                .isEqualTo(document.chronicle().dataset().actors().size());
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void aFileThatIsMissingFailsWithASentenceThatNamesIt() {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> Loading.file(missing, TYPE).document().get(60, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(FileException.class)
                .hasMessageContaining("missing.json");
    }

    @Test
    void aBrokenFileIsLoadedWithItsProblems() throws Exception {
        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                "{\"entente\": 1, \"title\": \"Broken\", \"actors\": [{\"id\": \"a\", \"name\": \"A\"}], \"events\": 5}");
        Document document = Loading.file(broken, TYPE).document().get(60, TimeUnit.SECONDS);
        assertThat(document.problems()).isNotEmpty();
        assertThat(document.name()).isEqualTo(broken.toString());
    }

    @Test
    void aLoadThatIsGivenUpEndsCancelled() throws Exception {
        StringBuilder actors = new StringBuilder("{\"entente\": 1, \"title\": \"Long\", \"actors\": [");
        for (int i = 0; i < 100_000; i++) {
            actors.append(i == 0 ? "" : ",").append("{\"id\": \"a" + i + "\", \"name\": \"A\"}");
        }
        Path file = Files.writeString(folder.resolve("long.json"), actors.append("]}"));
        Loading loading = Loading.file(file, TYPE);
        loading.cancel();
        assertThatThrownBy(() -> loading.document().join())
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isInstanceOf(CancellationException.class),
                        failure -> assertThat(failure)
                                .isInstanceOf(CompletionException.class)
                                .hasCauseInstanceOf(CancellationException.class));
    }
}
