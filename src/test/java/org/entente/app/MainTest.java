package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final StringWriter err = new StringWriter();

    @Test
    void withoutADisplayOneSentenceNamesExportAndAVirtualDisplay() {
        assertThat(Main.noDisplay("Linux", null, Map.of())).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("entente export", "xvfb-run")
                .doesNotContain("\n"));
    }

    @Test
    void aBlankDisplayIsNone() {
        assertThat(Main.noDisplay("Linux", null, Map.of("DISPLAY", " "))).isPresent();
    }

    @Test
    void aDisplayIsEnough() {
        assertThat(Main.noDisplay("Linux", null, Map.of("DISPLAY", ":0"))).isEmpty();
    }

    @Test
    void aToolkitWithoutScreenNeedsNoDisplay() {
        assertThat(Main.noDisplay("Linux", "Monocle", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsHaveNoSuchVariable(String system) {
        assertThat(Main.noDisplay(system, null, Map.of())).isEmpty();
    }

    /** A command left out there would still run, only slower; an extra one would take a file's name for a command. */
    @ParameterizedTest
    @ValueSource(strings = {"entente", "entente.bat"})
    void theLaunchersKnowTheSameCommands(String launcher) throws IOException {
        String script = Files.readString(Path.of("src/main/launcher", launcher));
        String words = script.lines()
                .filter(line -> line.contains("export") && line.contains("sample"))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(words.split("[^a-z-]+")).filter(Main.COMMANDS::contains))
                .containsExactlyInAnyOrderElementsOf(Main.COMMANDS);
    }

    @Test
    void aWindowWithoutItsSavedViewIsWrongUsageInOneSentence() {
        assertThat(run("data.json", "--state")).isEqualTo(2);
        assertThat(err.toString()).startsWith("entente: --state needs a file").hasLineCount(1);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(err, true), args);
    }
}
