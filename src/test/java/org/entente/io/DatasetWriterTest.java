package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Dataset;
import org.entente.model.Problem;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
    private static ReadResult read(String text) throws FileException {
        return DatasetReader.read(Input.of("t.json", text), Progress.NONE);
    }

    @Property(tries = 500)
    void readingWhatWasWrittenGivesAnEqualDataSet(@ForAll long seed) throws FileException {
        Dataset dataset = RandomDatasets.make(new Random(seed));
        String text = DatasetWriter.toText(dataset);
        ReadResult result = read(text);
        assertThat(result.problems()).as(text).allMatch(problem -> problem.message()
                .matches("(?s).* has no key \"x\\d\".*"));
        assertThat(result.dataset()).as(text).isEqualTo(dataset);
        assertThat(DatasetWriter.toText(result.dataset())).isEqualTo(text);
    }

    @Test
    void theBundledSetsAreTheSameAfterReadingAndWriting() throws FileException {
        for (String name : Bundled.names()) {
            Dataset dataset = Bundled.read(name, Progress.NONE).dataset();
            assertThat(read(DatasetWriter.toText(dataset)).dataset()).isEqualTo(dataset);
        }
    }

    @Test
    void noLineIsLongerThan160CharactersUnlessOneTextIs() throws FileException {
        String text = DatasetWriter.toText(
                Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset());
        assertThat(text.lines().filter(line -> !line.matches("\\s*(\"\\w+\": )?\"([^\"\\\\]|\\\\.)*\",?")))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 160);
    }

    @Test
    void shortFormsAreUsedWhereNothingIsLost() throws FileException {
        String text = """
                {
                  "entente": 1,
                  "title": "T",
                  "language": "en",
                  "kinds": {
                    "actor": [
                      {"id": "s", "label": "S", "shape": "circle"}
                    ],
                    "event": [
                      {"id": "p", "label": "P", "symbol": "dot", "color": "neutral"}
                    ]
                  },
                  "sources": [
                    {"id": "aa", "title": "A"}
                  ],
                  "actors": [
                    {"id": "jp", "name": {"en": "Japan", "ja": "日本"}, "kind": "s"}
                  ],
                  "alliances": [
                    {"id": "n", "name": "N", "kind": "s", "members": ["jp", {"actor": "jp", "as": "partner"}]}
                  ],
                  "events": [
                    {"id": "e", "title": "E", "kind": "p", "participants": ["jp"], "cites": ["aa#4", "aa"], "or": [{"when": null}]}
                  ]
                }
                """;
        ReadResult result = read(text);
        assertThat(result.problems()).isEmpty();
        assertThat(DatasetWriter.toText(result.dataset())).isEqualTo(text);
    }

    @Test
    void aWrittenFileReplacesTheOldOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("set.json");
        Files.writeString(file, "old");
        Dataset dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        DatasetWriter.write(dataset, file, Progress.NONE);
        ReadResult result = DatasetReader.read(file, Progress.NONE);
        assertThat(result.dataset()).isEqualTo(dataset);
        assertThat(result.problems()).extracting(Problem::message).isEmpty();
    }
}
