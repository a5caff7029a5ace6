package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entente.chart.Sheet;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.io.Settings;
import org.entente.state.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportMemoryTest {
    @TempDir
    Path folder;

    private ExportOptions first() {
        return options("first.png", PictureFormat.PNG, Sheet.Charts.BOTH, true, 1440);
    }

    private ExportOptions options(String file, PictureFormat format, Sheet.Charts charts, boolean legend, int width) {
        return new ExportOptions(
                folder.resolve(file),
                format,
                Sheet.Contents.of(charts, legend),
                !legend,
                new PictureSize(width, 800, 1),
                Theme.DARK,
                !legend,
                !legend);
    }

    @Test
    void whatWasChosenComesBackFromTheSettings() throws Exception {
        Settings settings = new Settings(folder.resolve("settings"));
        ExportMemory memory = new ExportMemory(() -> settings.entered("pictures"), kept -> {
            try {
                settings.saveEntered("pictures", kept);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        ExportOptions chosen = options("map.svg", PictureFormat.SVG, Sheet.Charts.GRAPH, false, 700);
        assertThat(memory.recall(first())).isEqualTo(first());
        memory.keep(chosen);
        assertThat(memory.recall(first())).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"format,JPG", "charts,MAP", "width,0", "width,wide", "scale,NaN", "file,'a\0b'"})
    void whatIsNotUnderstoodIsLeftAside(String name, String value) {
        Map<String, String> kept = new HashMap<>();
        ExportMemory memory = new ExportMemory(() -> kept, kept::putAll);
        memory.keep(options("map.svg", PictureFormat.SVG, Sheet.Charts.GRAPH, false, 700));
        kept.put(name, value);
        assertThat(memory.recall(first())).isEqualTo(first());
    }

    @Test
    void aFolderThatHasGoneIsNotProposed() {
        Map<String, String> kept = new HashMap<>();
        ExportMemory memory = new ExportMemory(() -> kept, kept::putAll);
        memory.keep(options("gone/map.png", PictureFormat.PNG, Sheet.Charts.GRAPH, false, 700));
        assertThat(memory.recall(first()).file()).isEqualTo(first().file());
        assertThat(memory.recall(first()).size().width()).isEqualTo(700);
    }
}
