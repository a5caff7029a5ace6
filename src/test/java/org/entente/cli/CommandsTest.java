package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.io.Bundled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    @Test
    void helpListsEveryCommand() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(Commands.NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "check", "list", "report", "sample"})
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: entente " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theVersionIsTold() {
        assertThat(Run.of("--version").out()).startsWith("Entente ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bogus",
                "list",
                "list people",
                "list events a b",
                "list events --format xml",
                "list events --at soon",
                "export",
                "export -o",
                "export -o a.png --view tree",
                "report --between aa",
                "report --diff 2019",
                "report --diff 2019..never",
                "report --diff 2019..2020 --at 2021",
                "sample nothing",
                "check"
            })
    void wrongUsageIsOneLineAnd2(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("entente: ").endsWith(".\n");
    }

    @Test
    void aStackTraceIsShownWithDebugAlone() {
        assertThat(Run.of("check", "none.json").err()).doesNotContain("\tat ");
        assertThat(Run.of("check", "none.json", "--debug").err()).contains("\tat ");
        assertThat(Run.of("list", "--debug").err()).contains("\tat ");
    }

    @Test
    void sampleListsTheBundledSets() {
        Run run = Run.of("sample");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(line -> line.split(" ")[0])).containsExactlyElementsOf(Bundled.names());
    }

    @Test
    void sampleOfANamePrintsItsFile() throws IOException {
        assertThat(Run.of("sample", Bundled.DEFAULT).out())
                .isEqualTo(Files.readString(Path.of("data", Bundled.DEFAULT + ".json")));
    }

    @Test
    void dataWithErrorsAreShownAsFarAsTheyAreGoodAndEndWith1() throws IOException {
        Path file = folder.resolve("half.json");
        Files.writeString(file, Samples.SMALL.replace("1999-01-01", "1999-99-99"));
        Run list = Run.of("list", "events", file.toString());
        assertThat(list.code()).isEqualTo(1);
        assertThat(list.out()).contains("Pact signed");
        assertThat(list.err()).hasLineCount(1).contains("half.json:").contains("1999-99-99");
        assertThat(Run.of("report", file.toString()).code()).isEqualTo(1);
    }
}
