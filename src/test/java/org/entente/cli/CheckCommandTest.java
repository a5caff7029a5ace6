package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aGoodFileHasNoProblems() throws IOException {
        Run run = check(Samples.SMALL);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasLineCount(1).contains("no errors, no warnings; 4 actors, 1 relation, 4 events");
    }

    @Test
    void aWarningAloneEndsWith0() throws IOException {
        Run run = check(Samples.SMALL.replace("\"id\": \"plan\"", "\"id\": \"plan\", \"mood\": 1"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(": warning: ").contains("no errors, 1 warning");
    }

    static Stream<Arguments> badFiles() {
        String small = Samples.SMALL;
        return Stream.of(
                Arguments.of("empty", "", "1:1"),
                Arguments.of("not JSON", "<html>", "1:1"),
                Arguments.of("cut off", small.substring(0, small.length() / 2), "is cut|cut off"),
                Arguments.of("wrong type", small.replace("\"asOf\": \"2024-11-01\"", "\"asOf\": [1]"), "2:"),
                Arguments.of(
                        "unknown reference",
                        small.replace("[\"aa\", \"bb\"], \"cites\"", "[\"aa\", \"zz\"], \"cites\""),
                        "zz"),
                Arguments.of("id twice", small.replace("\"id\": \"cc\"", "\"id\": \"bb\""), "bb"),
                Arguments.of(
                        "key twice",
                        small.replace("\"title\": \"Small\"", "\"title\": \"Small\", \"title\": \"x\""),
                        "title"),
                Arguments.of("impossible date", small.replace("1960-05-01", "1960-02-31"), "1960-02-31"),
                Arguments.of("brackets", "[".repeat(10_000), "1:"),
                Arguments.of("NUL byte", small.replace("Meeting", "Mee\0ting"), "NUL"),
                Arguments.of(
                        "long text",
                        small.replace("Meeting", "x".repeat(1 << 20)).replace("1999-01-01", "1999-99-01"),
                        "1999-99-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void everyProblemOfABadFileIsPlacedAndEndsWith1(String name, String text, String said) throws IOException {
        Run run = check(text);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("bad\\.json:\\d+:\\d+: error: ").containsPattern(said);
    }

    @Test
    void latin1BytesArePlaced() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.write(file, Samples.SMALL.replace("Meeting", "Café").getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("check", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("UTF-8");
    }

    @Test
    void aContradictionOfDatesAndEventsIsPlacedAtItsDate() throws IOException {
        String text = Samples.SMALL.replace(
                "\"between\": [\"aa\", \"bb\"]", "\"between\": [\"aa\", \"bb\"], \"when\": \"1980-01-01/..\"");
        Run run = check(text);
        int line = 1
                + (int) text.substring(0, text.indexOf("1980-01-01"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThat(run.out()).containsPattern("bad\\.json:" + line + ":\\d+: ").contains("its own date 1980-01-01");
    }

    @Test
    void aContradictionIsPlacedThoughAnItemBeforeItWasLeftOut() throws IOException {
        String text = Samples.SMALL.replace(
                "\"relations\": [",
                "\"relations\": [{\"id\": \"broken\", \"kind\": \"defence\", \"between\": [\"aa\", \"nobody\"]},\n ");
        text = text.replace(
                "\"between\": [\"aa\", \"bb\"]", "\"between\": [\"aa\", \"bb\"], \"when\": \"1980-01-01/..\"");
        int line = 1
                + (int) text.substring(0, text.indexOf("1980-01-01"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThat(check(text).out()).containsPattern("bad\\.json:" + line + ":\\d+: .*its own date 1980-01-01");
    }

    @Test
    void aMissingFileAFolderAndOneWithoutPermissionEndWith3() throws IOException {
        expectFileError(folder.resolve("none.json"), "there is no such file");
        expectFileError(folder, "is a folder");
        Path locked = folder.resolve("locked.json");
        Files.writeString(locked, Samples.SMALL);
        assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked))
                .isTrue();
        expectFileError(locked, "permission");
    }

    private static void expectFileError(Path file, String said) {
        Run run = Run.of("check", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("entente: ").contains(file.toString(), said);
    }

    @Test
    void checkNeedsAFile() {
        assertThat(Run.of("check").code()).isEqualTo(2);
    }

    @Test
    void theBundledDataHaveNoErrors() {
        assertThat(Run.of("check", "data/japan-eu-2024.json").code()).isZero();
    }

    private Run check(String text) throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, text);
        return Run.of("check", file.toString());
    }
}
