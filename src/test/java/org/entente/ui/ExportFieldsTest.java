package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.chart.Sheet;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.state.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFieldsTest {
    @TempDir
    Path folder;

    private ExportFields fields(String file, String width, String height, double scale) {
        return fields(file, PictureFormat.PNG, width, height, scale);
    }

    private ExportFields fields(String file, PictureFormat format, String width, String height, double scale) {
        return new ExportFields(
                file,
                format,
                Sheet.Charts.BOTH,
                false,
                width,
                height,
                scale,
                Theme.LIGHT,
                true,
                false,
                true,
                "Ties",
                "Who stands where.");
    }

    private String right() {
        return folder.resolve("view.png").toString();
    }

    @Test
    void rightFieldsAreTheOptions() {
        ExportFields fields = fields(right(), " 1440 ", "900", 2);
        assertThat(fields.isRight()).isTrue();
        assertThat(fields.options())
                .isEqualTo(new ExportOptions(
                        Path.of(right()),
                        PictureFormat.PNG,
                        new Sheet.Contents(Sheet.Charts.BOTH, true, "Ties", "Who stands where."),
                        false,
                        new PictureSize(1440, 900, 2),
                        Theme.LIGHT,
                        true,
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "0,900,1",
        "1440,-1,1",
        "1000000,900,1",
        "30000,30000,1",
        "9000,9000,4",
        "'',900,1",
        "wide,900,1",
        "1.5,900,1"
    })
    void aSizeThatIsNoPictureIsSaidInOneSentence(String width, String height, double scale) {
        ExportFields fields = fields(right(), width, height, scale);
        assertThat(fields.isRight()).isFalse();
        assertThat(fields.fileFault()).isEmpty();
        assertThat(fields.sizeFault()).matches("[A-Z].*[^.]\\.").doesNotContain(". ");
    }

    @Test
    void aNameWithoutEndingGetsOne() {
        String name = folder.resolve("view").toString();
        assertThat(fields(name, "1440", "900", 1).options().file()).isEqualTo(folder.resolve("view.png"));
        assertThat(fields(name, PictureFormat.PDF, "1440", "900", 1).options().file())
                .isEqualTo(folder.resolve("view.pdf"));
    }

    @Test
    void whatHasNoPixelsHasNoScale() {
        ExportFields fields = fields(folder.resolve("a.svg").toString(), PictureFormat.SVG, "1440", "900", 4);
        assertThat(fields.options().size()).isEqualTo(new PictureSize(1440, 900, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "view.jpg", "no-such-folder/view.png"})
    void aFileThatCannotBeWrittenIsSaidInOneSentence(String file) {
        ExportFields fields = fields(file, "1440", "900", 1);
        assertThat(fields.isRight()).isFalse();
        assertThat(fields.sizeFault()).isEmpty();
        assertThat(fields.fileFault()).endsWith(".").doesNotContain("\n");
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        assertThat(fields(sub.toString(), "1440", "900", 1).fileFault()).contains("is a folder");
    }
}
