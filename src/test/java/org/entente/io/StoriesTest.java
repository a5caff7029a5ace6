package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Extras;
import org.entente.model.Id;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.state.Worlds;
import org.entente.task.Progress;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories in files of their own, and in the files of data sets. */
class StoriesTest {
    private static final Dataset BUNDLED = Worlds.bundled();

    @TempDir
    Path folder;

    private Path story(String text) throws IOException {
        return Files.writeString(folder.resolve("story.json"), text);
    }

    private static View captioned(String caption) {
        return new View(
                Text.of("A \"title\""),
                Text.of(Map.of("en", caption)),
                Edtf.parse("2024-11-01"),
                BUNDLED.find("jp-eu-pact", Id.class).orElseThrow(),
                null,
                1,
                null,
                null,
                List.of(),
                List.of("person"),
                List.of(),
                Map.of(Worlds.actor(BUNDLED, "jp"), new View.Point(1.5, -2)),
                "{\"lanes\":\"actor\",\"camera\":[1,2,3]}",
                new Extras(Map.of("mine", "{\"a\":[1,null]}")));
    }

    @Test
    void aStoryThatIsWrittenAndReadIsTheSame() throws IOException {
        List<View> steps = List.of(captioned("One"), BUNDLED.views().get(1), captioned("Zwei \\ ü 日"));
        Stories.write(folder.resolve("story.json"), BUNDLED, steps);
        assertThat(Stories.read(folder.resolve("story.json"), BUNDLED)).isEqualTo(new Stories.Story(steps, List.of()));
    }

    @Test
    void theStoriesOfAllBundledSetsSurviveAFileOfTheirOwn() throws IOException {
        for (String name : Bundled.names()) {
            Dataset dataset = Bundled.read(name, Progress.NONE).dataset();
            Stories.write(folder.resolve("story.json"), dataset, dataset.views());
            assertThat(Stories.read(folder.resolve("story.json"), dataset))
                    .isEqualTo(new Stories.Story(dataset.views(), List.of()));
        }
    }

    @Test
    void aStoryOfAnotherDataSetIsReadWithSentencesAndACountOfWhatIsMissing() throws IOException {
        Path file = story("{\"entente-story\": 1, \"title\": \"Elsewhere\", \"steps\": [{\"select\": \"nobody\","
                + " \"actors\": [\"jp\", \"atlantis\"], \"places\": {\"mu\": [1, 2]}, \"caption\": \"Still told\"}]}");
        Stories.Story story = Stories.read(file, BUNDLED);
        assertThat(story.steps()).singleElement().satisfies(step -> {
            assertThat(step.caption().text()).isEqualTo("Still told");
            assertThat(step.select()).isNull();
            assertThat(step.actors()).extracting(ActorId::text).containsExactly("jp");
        });
        assertThat(story.remarks()).hasSize(2);
        assertThat(story.remarks().get(0)).contains("another data set, \"Elsewhere\"");
        assertThat(story.remarks().get(1)).contains("3 things", "nobody, atlantis, mu.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"at\": \"soon\"",
                "\"at\": []",
                "\"hops\": 7",
                "\"caption\": [1, 2]",
                "\"actors\": \"jp\"",
                "\"places\": {\"jp\": [1]}",
                "\"places\": {\"jp\": [1, 1e9]}",
                "\"state\": 5"
            })
    void aFaultyPartOfAStepIsPassedOverWithOneSentence(String part) throws IOException {
        Stories.Story story =
                Stories.read(story("{\"entente-story\": 1, \"steps\": [{" + part + ", \"select\": \"jp\"}]}"), BUNDLED);
        assertThat(story.steps()).singleElement().extracting(View::select).hasToString("jp");
        assertThat(story.remarks()).singleElement().asString().contains("of step 1 can't be used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"entente-story\": 1}",
                "{\"entente-story\": 1, \"steps\": {}}",
                "{\"entente-story\": 2, \"steps\": []}",
                "{\"entente\": 1}"
            })
    void aBrokenFileOrALaterVersionIsRefusedInOneSentence(String text) throws IOException {
        Path file = story(text);
        assertThatThrownBy(() -> Stories.read(file, BUNDLED))
                .isInstanceOf(FileException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("\n");
    }

    /** What stands before the old list, the list, what stands after it; then how the list is added where there is none. */
    private static Stream<Arguments> files() {
        String added = "\n  \"views\": ";
        return Stream.of(
                Arguments.of("{", "", "}", added),
                Arguments.of(" {", "", "\n}\n", added),
                Arguments.of("{\"title\": \"x\"", "", "}", "," + added),
                Arguments.of("{\"views\": ", "[]", "}", ""),
                Arguments.of("{\"views\" :\t", "null", "  ,\r\n  \"z\": true\n}\n\n", ""),
                Arguments.of(
                        "\uFEFF{\"about\": \"ü 日本 \\\\\", \"views\": ",
                        "[{\"caption\": \"a ] } , \\\" b\"}]",
                        ", \"mine\": {\"views\": [1]}}",
                        ""),
                Arguments.of(
                        "{\"mine\": {\"views\": [1]}, \"more\": [\"views\", {\"views\": 1}] , \"n\": 1.5e3",
                        "",
                        " }",
                        "," + added));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStoryIsPutIntoAFileAndEveryOtherByteStays(String before, String old, String after, String added)
            throws IOException {
        List<View> steps = List.of(captioned("One"), captioned("Two"));
        Path plain = Files.writeString(folder.resolve("plain.json"), "{\"views\": []}");
        StoryInFile.save(plain, steps);
        String list = Files.readString(plain).substring("{\"views\": ".length()).replaceAll("}$", "");
        assertThat(list).startsWith("[\n    {").contains("One", "Two").endsWith("}\n  ]");
        Path file = Files.writeString(folder.resolve("data.json"), before + old + after);
        StoryInFile.save(file, steps);
        assertThat(file).hasContent(before + added + list + after);
        StoryInFile.save(file, steps);
        assertThat(file).hasContent(before + added + list + after);
    }

    @Property(tries = 40)
    void aDataSetWhoseStoryWasReplacedInItsFileIsOtherwiseTheSame(@ForAll @IntRange(min = 0, max = 3) int steps)
            throws IOException {
        Path file = Files.createTempFile("entente", ".json");
        try {
            Dataset before = Bundled.read("july-1914", Progress.NONE).dataset();
            DatasetWriter.write(before, file, Progress.NONE);
            List<View> views = before.views().subList(0, steps);
            StoryInFile.save(file, views);
            assertThat(DatasetReader.read(file, Progress.NONE).dataset()).isEqualTo(before.withViews(views));
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "{\"a\": 1", "{\"a\" 1}", "{\"a\": \"x"})
    void whatIsNoObjectGetsNoStoryAndStaysAsItIs(String text) throws IOException {
        Path file = folder.resolve("data.json");
        Files.writeString(file, text);
        assertThatThrownBy(() -> StoryInFile.save(file, List.of()))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("save the story as a file of its own");
        assertThat(file).hasContent(text);
    }

    @Test
    void filesAreToldApartByTheirFirstKey() throws IOException {
        assertThat(FileKind.of(story("\uFEFF {\n \"entente-story\": 1}"))).isEqualTo(FileKind.STORY);
        assertThat(FileKind.of(story("{\"entente-view\": 9"))).isEqualTo(FileKind.SAVED_VIEW);
        assertThat(FileKind.of(story("{\"entente\": 1}"))).isEqualTo(FileKind.DATASET);
        assertThat(FileKind.of(story(""))).isEqualTo(FileKind.DATASET);
        assertThat(FileKind.of(folder)).isEqualTo(FileKind.DATASET);
        assertThat(FileKind.of(folder.resolve("missing"))).isEqualTo(FileKind.DATASET);
        Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, 0, 1, 2});
        assertThat(FileKind.of(folder.resolve("binary"))).isEqualTo(FileKind.DATASET);
    }

    @Test
    void aChangedStoryIsRememberedUntilItIsDropped() throws IOException {
        Settings settings = new Settings(folder.resolve("settings"));
        List<String> remarks = new ArrayList<>();
        assertThat(settings.story("key", BUNDLED, remarks::add)).isEmpty();
        settings.saveStory("key", BUNDLED, List.of(captioned("Kept")));
        assertThat(settings.story("key", BUNDLED, remarks::add)).contains(List.of(captioned("Kept")));
        settings.dropStory("key");
        assertThat(settings.story("key", BUNDLED, remarks::add)).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void aBrokenChangedStoryIsKeptAsideWithASentence() throws IOException {
        Settings settings = new Settings(folder.resolve("settings"));
        settings.saveStory("key", BUNDLED, List.of());
        Path file = folder.resolve("settings/stories/key.json");
        Files.write(file, "{\"entente-story\": ".getBytes(StandardCharsets.UTF_8));
        List<String> remarks = new ArrayList<>();
        assertThat(settings.story("key", BUNDLED, remarks::add)).isEmpty();
        assertThat(remarks).singleElement().asString().contains("can't be read", "key.json.broken");
        assertThat(file.resolveSibling("key.json.broken")).exists();
    }
}
