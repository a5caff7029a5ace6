package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Dataset;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
import org.entente.task.Unwanted;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files with faults, where, and what is kept of them. */
class DatasetReaderFaultsTest {

    /**
     * A file with one fault.
     *
     * @param text the file; «» stands before the character that the problem must name and is taken out
     * @param message a part of what is said
     * @param kept what is left of the data set, as {@link #summary} says it
     */
    private record Case(String name, Severity severity, String text, String message, String kept) {}

    private static final String HEAD = """
            {"entente": 1, "title": "T",
             "kinds": {"actor": [{"id": "state", "label": "S"}], "event": [{"id": "pact", "label": "P"}],
                       "relation": [{"id": "tie", "label": "T"}], "topic": [{"id": "sea", "label": "Sea"}]},
             "sources": [{"id": "aa", "title": "A"}],
             "actors": [{"id": "jp", "name": "Japan", "kind": "state"}, {"id": "us", "name": "U", "kind": "state"}],
             "alliances": [{"id": "nato", "name": "N", "kind": "state", "members": ["us"]}],
             "relations": [{"id": "r", "kind": "tie", "between": ["jp", "us"]}],
            """;
    private static final String ALL = "1s 3a 1r 1e";

    private static Case event(String name, String fields, String message, String kept) {
        return new Case(
                name,
                Severity.ERROR,
                HEAD + " \"events\": [\n  {\"id\": \"e\", \"title\": \"E\", \"kind\": \"pact\", " + fields + "}]}",
                message,
                kept);
    }

    private static Case warned(Case error) {
        return new Case(error.name, Severity.WARNING, error.text, error.message, error.kept);
    }

    private static Case file(String name, String rest, String message, String kept) {
        return new Case(name, Severity.ERROR, HEAD + rest, message, kept);
    }

    private static final List<Case> CASES = List.of(
            // not JSON
            new Case("empty file", Severity.ERROR, "«»", "is empty", "0s 0a 0r 0e"),
            new Case("blank file", Severity.ERROR, " \n «»", "is empty", "0s 0a 0r 0e"),
            new Case("no JSON", Severity.ERROR, "«»Dear reader", "no value", "0s 0a 0r 0e"),
            new Case("other JSON", Severity.ERROR, "«»[1, 2]", "write one object", "0s 0a 0r 0e"),
            file(
                    "cut in a list",
                    "\n \"events\": [{\"id\": \"e\", \"title\": \"E\", \"kind\": \"pact\"},\n«»",
                    "cut off",
                    ALL),
            file("cut in a text", "\n \"events\": [{\"id\": \"e\", \"titl«»", "cut off", "1s 3a 1r 0e"),
            file("cut after a key", "\"views\":«»", "cut off", "1s 3a 1r 0e"),
            file("comma missing", "\"language\": \"en\"\n «»\"events\": []}", "a comma or }", "1s 3a 1r 0e"),
            file("comma too many", "\"views\": [],\n«»}", "remove the comma", "1s 3a 1r 0e"),
            file("comma too many in a list", "\"views\": [{},\n  «»]}", "remove the comma", "1s 3a 1r 0e"),
            file("colon missing", "\"views\" «»[]}", "a colon", "1s 3a 1r 0e"),
            file("comment", "«»// note\n \"views\": []}", "no comments", "1s 3a 1r 0e"),
            file("single quotes", "\"language\": «»'en'}", "double quotes", "1s 3a 1r 0e"),
            file("bare key", "«»views: []}", "a key in double quotes", "1s 3a 1r 0e"),
            file("leading zero", "\"x\": «»007}", "no number", "1s 3a 1r 0e"),
            file("bad escape", "\"language\": \"\\«»x\"}", "no escape", "1s 3a 1r 0e"),
            file("bracket too many", "\"views\": []}\n «»}", "ends before this", "1s 3a 1r 0e"),
            file(
                    "ten thousand brackets",
                    "\"x\": " + "[".repeat(63) + "«»" + "[".repeat(9_937) + "]".repeat(10_000) + "}",
                    "64 levels",
                    "1s 3a 1r 0e"),
            // wrong types
            event("number for a list", "\"participants\": «»5", "Here stands a number", ALL),
            event("list for a text", "\"title2\": 1, \"when\": «»[\"2024\"]", "Here stands a list", ALL),
            event("text for a number", "\"importance\": «»\"high\"", "write a number", ALL),
            event("text for an object", "\"place\": «»\"Tokyo\"", "write an object", ALL),
            file("text for a list of items", "\"events\": «»\"none\"}", "write a list", "1s 3a 1r 0e"),
            file("number for an item", "\"events\": [\n «»7]}", "write an object", "1s 3a 1r 0e"),
            warned(event("number for a date", "\"when\": «»2024", "write \"2024\"", ALL)),
            warned(event("text for a list", "\"topics\": «»\"sea\"", "A list is expected", ALL)),
            // numbers out of range
            event("importance of nine", "\"importance\": «»9", "from 1 to 5", ALL),
            event("importance of a half", "\"importance\": «»2.5", "A whole number", ALL),
            event(
                    "latitude of a hundred",
                    "\"place\": {\"name\": \"x\", \"lat\": «»100, \"lon\": 3}",
                    "from -90 to 90",
                    ALL),
            event("number beyond all", "\"importance\": «»1e999", "from 1 to 5", ALL),
            // references to nothing
            event(
                    "unknown participant",
                    "\"participants\": [\"jp\",\n «»\"jq\"]",
                    "There is no actor \"jq\"; did you",
                    ALL),
            event(
                    "unknown actor in an object",
                    "\"participants\": [{\"actor\": «»\"jq\"}]",
                    "There is no actor \"jq\"",
                    ALL),
            event("unknown source", "\"cites\": [«»\"bb#4\"]", "There is no source \"bb\"", ALL),
            event(
                    "unknown relation",
                    "\"effects\": [{\"relation\": «»\"q\", \"phase\": \"signed\"}]",
                    "no relation \"q\"",
                    ALL),
            event("unknown event", "\"partOf\": «»\"nothing\"", "There is no event \"nothing\"", ALL),
            event("unknown topic", "\"topics\": [«»\"see\"]", "did you mean \"sea\"", ALL),
            event("reference of a wrong type", "\"participants\": [«»\"r\"]", "is a relation; name an actor", ALL),
            event(
                    "member of what has none",
                    "\"effects\": [{\"alliance\": «»\"jp\", \"phase\": \"ended\"}]",
                    "alliance",
                    ALL),
            event(
                    "unknown reference in a reading",
                    "\"or\": [{\"cites\": [«»\"zz\"]}]",
                    "There is no source \"zz\"",
                    ALL),
            file(
                    "unknown kind",
                    "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"kind\": «»\"pakt\"}]}",
                    "There is no kind of event \"pakt\"; did you mean \"pact\"",
                    ALL),
            file(
                    "relation to nobody",
                    "\"views\": [], \"events\": [], \"x\": 1}".replace("\"x\": 1", "\"about\": «»[]"),
                    "Here stands a list",
                    "1s 3a 1r 0e"),
            file("unknown selection", "\"views\": [{\"select\": «»\"zz\"}]}", "There is no item \"zz\"", "1s 3a 1r 0e"),
            file("unknown hidden kind", "\"views\": [{\"hide\": [«»\"zz\"]}]}", "no actor or kind", "1s 3a 1r 0e"),
            // ids
            file(
                    "id taken",
                    "\"events\": [{\"title\": \"E\", \"kind\": \"pact\", \"id\": «»\"jp\"}]}",
                    "is taken",
                    "1s 3a 1r 0e"),
            file(
                    "id missing",
                    "\"events\": [\n  «»{\"title\": \"E\", \"kind\": \"pact\"}]}",
                    "no \"id\"",
                    "1s 3a 1r 0e"),
            file(
                    "id with a blank",
                    "\"events\": [{\"id\": \"a«» b\", \"title\": \"E\", \"kind\": \"pact\"}]}",
                    "has only letters",
                    "1s 3a 1r 0e"),
            file("kind missing", "\"events\": [«»{\"id\": \"e\", \"title\": \"E\"}]}", "has no \"kind\"", ALL),
            file("title missing", "\"events\": [«»{\"id\": \"e\", \"kind\": \"pact\"}]}", "has no \"title\"", ALL),
            // keys
            event("key twice", "\"when\": \"2024\",\n   «»\"when\": \"2025\"", "\"when\" stands twice", ALL),
            event("language twice", "\"summary\": {\"en\": \"a\", «»\"en\": \"b\"}", "\"en\" stands twice", ALL),
            event("unknown key twice", "\"or\": [], \"zz\": 1, «»\"zz\": 2", "\"zz\" stands twice", ALL),
            file(
                    "list twice",
                    "\"views\": [], «»\"actors\": [{\"id\": \"cn\"}]}",
                    "\"actors\" stands twice",
                    "1s 3a 1r 0e"),
            warned(event("unknown key", "«»\"sumary\": \"x\"", "did you mean \"summary\"", ALL)),
            event("id in a reading", "\"or\": [{\"id\": «»\"f\"}]", "no \"id\" of its own", ALL),
            event("reading in a reading", "\"or\": [{\"or\": «»[]}]", "no \"or\" of its own", ALL),
            // words
            event("unknown status", "\"status\": «»\"happend\"", "did you mean \"happened\"", ALL),
            event(
                    "unknown phase",
                    "\"effects\": [{\"relation\": \"r\", \"phase\": «»\"inforce\"}]",
                    "\"in-force\"",
                    ALL),
            event(
                    "phase of a member",
                    "\"effects\": [{\"relation\": \"r\", \"phase\": «»\"joined\"}]",
                    "no phase of a relation",
                    ALL),
            event(
                    "phase without members",
                    "\"effects\": [{\"alliance\": \"nato\", \"phase\": «»\"joined\"}]",
                    "\"actors\"",
                    ALL),
            event("effect of nothing", "\"effects\": [«»{\"relation\": \"r\"}]", "changes nothing", ALL),
            event("effect on nothing", "\"effects\": [«»{\"phase\": \"signed\"}]", "changes nothing", ALL),
            // dates
            event("day that does not exist", "\"when\": \"2023-02-«»30\"", "2023-02-30", ALL),
            event("date in words", "\"when\": \"«»May 1960\"", "May 1960", ALL),
            event("date behind an escape", "\"when\": \"\\u0032023-02-«»30\"", "2023-02-30", ALL),
            // relations
            new Case(
                    "relation of one with itself",
                    Severity.WARNING,
                    HEAD.replace("[{\"id\": \"r\"", "[«»{\"id\": \"r\"").replace("[\"jp\", \"us\"]", "[\"jp\", \"jp\"]")
                            + "\"events\": []}",
                    "to itself",
                    "1s 3a 1r 0e"),
            new Case(
                    "relation of three",
                    Severity.ERROR,
                    HEAD.replace("[\"jp\", \"us\"]", "«»[\"jp\", \"us\", \"nato\"]") + "\"events\": []}",
                    "two actors, not 3",
                    "1s 3a 0r 0e"),
            new Case(
                    "relation without ends",
                    Severity.ERROR,
                    HEAD.replace("{\"id\": \"r\"", "«»{\"id\": \"r\"").replace(", \"between\": [\"jp\", \"us\"]", "")
                            + "\"events\": []}",
                    "whom it ties",
                    "1s 3a 0r 0e"),
            new Case(
                    "members of no alliance",
                    Severity.ERROR,
                    HEAD.replace("\"name\": \"U\",", "\"name\": \"U\", \"members\": «»[\"jp\"],") + "\"events\": []}",
                    "Only an alliance",
                    "1s 3a 1r 0e"),
            // version
            new Case("no version", Severity.ERROR, "«»{\"title\": \"T\"}", "\"entente\": 1", "0s 0a 0r 0e"),
            new Case("later version", Severity.WARNING, "{\"entente\": «»2}", "version 2", "0s 0a 0r 0e"),
            // raw characters
            warned(event("raw line break", "\"summary\": \"a«»\nb\"", "line break", ALL)),
            warned(event("raw tab", "\"summary\": \"a«»\tb\"", "\\t", ALL)),
            event("NUL byte", "\"summary\": \"a«»\0b\"", "NUL byte", ALL),
            file("NUL byte outside of texts", "«»\0\"events\": []}", "a key in double quotes", "1s 3a 1r 0e"));

    private static ReadResult read(String text) throws FileException {
        return DatasetReader.read(Input.of("t.json", text), Progress.NONE);
    }

    private static String summary(Dataset dataset) {
        return dataset.sources().size() + "s " + dataset.actors().size() + "a "
                + dataset.relations().size() + "r " + dataset.events().size() + "e";
    }

    @TestFactory
    Stream<DynamicTest> aFaultIsToldAtItsLineAndColumnAndTheRestIsKept() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.name, () -> {
                    int at = each.text.indexOf("«»");
                    String before = each.text.substring(0, at);
                    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
                    int column = at - before.lastIndexOf('\n');
                    ReadResult result = read(before + each.text.substring(at + 2));
                    assertThat(result.problems())
                            .as("problems %s", result.problems())
                            .anySatisfy(problem -> {
                                assertThat(problem.place()).hasToString("t.json:" + line + ":" + column);
                                assertThat(problem.message())
                                        .contains(each.message)
                                        .matches("(?s).*[.?]");
                                assertThat(problem.severity()).isEqualTo(each.severity);
                                assertThat(problem.done()).isNotEmpty();
                            });
                    assertThat(result.hasErrors()).isEqualTo(each.severity == Severity.ERROR);
                    assertThat(summary(result.dataset())).isEqualTo(each.kept);
                }));
    }

    @Test
    void bytesOfLatin1AreReplacedAndTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"entente\": 1,\n \"title\": \"Caf".getBytes(StandardCharsets.UTF_8));
        bytes.write("é".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(" 日本\", \"about\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.write("à la".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("\"}".getBytes(StandardCharsets.UTF_8));
        ReadResult result = DatasetReader.read(Input.of("l.json", bytes.toByteArray()), Progress.NONE);
        assertThat(result.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("l.json:2:15", "l.json:2:32");
        assertThat(result.problems().get(0).message()).contains("not UTF-8");
        assertThat(result.dataset().info().title().text()).isEqualTo("Caf\uFFFD 日本");
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void aGenuineReplacementCharacterIsNoFault() throws FileException {
        assertThat(read("{\"entente\": 1, \"title\": \"\uFFFD\"}").problems()).isEmpty();
    }

    @Test
    void utf16IsReadWithAWarning() throws FileException {
        byte[] bytes = "\uFEFF{\"entente\": 1, \"title\": \"日本\"}".getBytes(StandardCharsets.UTF_16LE);
        ReadResult result = DatasetReader.read(Input.of("u.json", bytes), Progress.NONE);
        assertThat(result.dataset().info().title().text()).isEqualTo("日本");
        assertThat(result.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("UTF-16"));
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void columnsCountWholeCharacters() throws FileException {
        ReadResult result = read("{\"entente\": 1, \"title\": \"😀日\", \"asOf\": 5.5, \"titel\": 1}");
        assertThat(result.problems())
                .extracting(problem -> problem.place().column())
                .containsExactly(39, 39, 44);
    }

    @Test
    void referencesToWhatWasLeftOutSaySo() throws FileException {
        ReadResult result = read(HEAD.replace("\"between\": [\"jp\", \"us\"]", "\"between\": [\"jp\", \"uk\"]")
                + "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"kind\": \"pact\","
                + " \"effects\": [{\"relation\": \"r\", \"phase\": \"signed\"}]}]}");
        assertThat(result.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("no actor \"uk\""))
                .anyMatch(message -> message.contains("\"r\" was left out"))
                .hasSize(2);
        assertThat(result.dataset().events().get(0).effects()).isEmpty();
    }

    @Test
    void whatABrokenFileRefersToBehindTheBreakIsCounted() throws FileException {
        ReadResult result = read(
                "{\"entente\": 1, \"events\": [{\"id\": \"e\", \"title\": \"E\", \"kind\": \"pact\","
                        + " \"participants\": [\"jp\", \"us\"]}],\n \"actors\": [{\"id\": \"jp\", \"name\": \"J\", \"kind\": \"s\"}, {");
        assertThat(summary(result.dataset())).isEqualTo("0s 1a 0r 1e");
        assertThat(result.dataset().events().get(0).participants()).hasSize(1);
        assertThat(result.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("cut off"))
                .anyMatch(message -> message.contains("not in the readable part of the file: 3"));
    }

    @Test
    void ofVeryManyProblemsTheFirstAreListedAndTheRestCounted() throws FileException {
        StringBuilder events = new StringBuilder(
                "{\"entente\": 1, \"kinds\": {\"event\": [{\"id\": \"p\", \"label\": \"P\"}]}" + ",\n\"events\": [{}");
        for (int i = 0; i < 2_999; i++) {
            events.append(",\n{}");
        }
        ReadResult result = read(events.append("]}").toString());
        assertThat(result.problems()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(result.problems().get(result.problems().size() - 1).message())
                .contains("2200 more");
    }

    @Test
    void beyondTheLimitOfItemsTheRestIsLeftOut() throws FileException {
        ReadResult result = DatasetReader.read(
                Input.of("t.json", HEAD + "\"events\": [\n{\"id\": \"e\", \"title\": \"E\", \"kind\": \"pact\"}]}"),
                new Limits(1_000_000, 64, 5),
                Progress.NONE);
        assertThat(summary(result.dataset())).isEqualTo("1s 3a 1r 0e");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("after 5");
            assertThat(problem.place()).hasToString("t.json:9:1");
        });
    }

    @Test
    void beyondTheLimitOfBytesTheFileIsRefused() {
        assertThatThrownBy(() -> DatasetReader.read(
                        Input.of("t.json", HEAD + "\"events\": []}"), new Limits(100, 64, 1_000), Progress.NONE))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("larger than 100 bytes");
    }

    @Test
    void aMissingFileIsToldInOneSentence(@TempDir Path folder) {
        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("no.json"), Progress.NONE))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("no.json can't be read: there is no such file");
    }

    @Test
    void aFolderIsToldInOneSentence(@TempDir Path folder) {
        assertThatThrownBy(() -> DatasetReader.read(folder, Progress.NONE))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("is a folder; name a file in it.");
    }

    @Test
    void aForbiddenFileIsToldInOneSentence() {
        assertThat(FileException.reading("x.json", new AccessDeniedException("x.json")))
                .hasMessageContaining("x.json can't be read: you have no permission");
    }

    @Test
    void readingEndsWhenItIsNoLongerWanted() {
        assertThatThrownBy(() -> DatasetReader.read(Input.of("t.json", "{}"), Unwanted.fromTheStart()))
                .isInstanceOf(Cancelled.class);
    }
}
