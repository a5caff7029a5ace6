package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Place;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
import org.entente.task.Unwanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    private static Excerpt read(String text, int line, int column, int from, int count) throws FileException {
        return Excerpt.read(Input.of("a.json", text), new Place("a.json", line, column), from, count, Progress.NONE);
    }

    private static List<String> texts(Excerpt excerpt) {
        return excerpt.lines().stream().map(Excerpt.Line::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesCountWhicheverWayTheyEnd(String end) throws FileException {
        String text = String.join(end, "one", "two", "", "four", "five") + end;
        Excerpt middle = read(text, 3, 1, 2, 3);
        assertThat(texts(middle)).containsExactly("two", "", "four");
        assertThat(middle.lines()).extracting(Excerpt.Line::number).containsExactly(2, 3, 4);
        assertThat(middle.isEnd()).isFalse();
        Excerpt last = read(text, 5, 1, 4, 10);
        assertThat(texts(last)).containsExactly("four", "five");
        assertThat(last.isEnd()).isTrue();
    }

    @Test
    void beyondTheEndThereIsNothing() throws FileException {
        Excerpt none = read("one\ntwo", 9, 1, 9, 5);
        assertThat(none.lines()).isEmpty();
        assertThat(none.isEnd()).isTrue();
    }

    @Test
    void ofAVeryLongLineThePartAroundThePlaceIsKept() throws FileException {
        String digits = IntStream.range(0, 50_000).mapToObj(i -> i + ",").collect(Collectors.joining());
        int column = digits.indexOf("40000,") + 1;
        Excerpt.Line line =
                read("[\n" + digits + "\n]", 2, column, 1, 3).lines().get(1);
        assertThat(line.text()).hasSize(Excerpt.WIDTH);
        assertThat(line.text().substring(column - line.column())).startsWith("40000,40001,");
        assertThat(line.isCut()).isTrue();
    }

    @Test
    void otherLongLinesAreKeptFromTheirBeginning() throws FileException {
        Excerpt.Line line =
                read("x".repeat(5_000) + "\nshort", 2, 3, 1, 2).lines().get(0);
        assertThat(line.column()).isEqualTo(1);
        assertThat(line.isCut()).isTrue();
    }

    @Test
    void noCharacterIsCutInTwo() throws FileException {
        String text = "a" + "😀".repeat(Excerpt.WIDTH);
        String kept = read(text, 1, 1, 1, 1).lines().get(0).text();
        assertThat(kept.codePoints().filter(c -> c >= 0xD800 && c < 0xE000)).isEmpty();
    }

    @Test
    void aFileThatIsMissingIsToldInASentence(@TempDir Path folder) {
        assertThatThrownBy(() ->
                        Excerpt.read(Input.of(folder.resolve("gone.json")), Place.of("gone.json"), 1, 1, Progress.NONE))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("gone.json");
    }

    @Test
    void aReadingThatIsNoLongerWantedEnds() {
        assertThatThrownBy(() -> Excerpt.read(
                        Input.of("a", "x\n".repeat(100_000)),
                        new Place("a", 90_000, 1),
                        90_000,
                        5,
                        Unwanted.fromTheStart()))
                .isInstanceOf(Cancelled.class);
    }
}
