package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entente.draw.Palette;
import org.entente.history.Readings;
import org.entente.io.Bundled;
import org.entente.io.ViewStates;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.task.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String SIZE = "700x450";

    @TempDir
    private static Path common;

    private static byte[] plain;

    @TempDir
    private Path folder;

    @BeforeAll
    static void drawTheOpeningView() throws IOException {
        Path file = common.resolve("opening.png");
        assertThat(Run.of("export", "-o", file.toString(), "--size", SIZE)).isEqualTo(new Run(0, "", ""));
        plain = Files.readAllBytes(file);
    }

    @Test
    void thePictureHasTheSizeAsked() throws IOException {
        BufferedImage picture = picture("--size", "640x400");
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);
    }

    @Test
    void withoutASizeItIs1440By900() throws IOException {
        assertThat(run("view.png").code()).isZero();
        BufferedImage picture = ImageIO.read(folder.resolve("view.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1440);
        assertThat(picture.getHeight()).isEqualTo(900);
    }

    @Test
    void scaleMultipliesThePixels() throws IOException {
        BufferedImage picture = picture("--size", "640x400", "--scale", "1.5");
        assertThat(picture.getWidth()).isEqualTo(960);
        assertThat(picture.getHeight()).isEqualTo(600);
    }

    @Test
    void repeatedItIsByteForByteTheSame() throws IOException {
        assertThat(bytes()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--view graph",
                "--view timeline",
                "--at 1970-01-01",
                "--from 2024-10-01",
                "--to 2024-12-01",
                "--select kp",
                "--focus jp",
                "--focus jp --hops 2",
                "--hide-kind threat",
                "--hide-kind meeting",
                "--hide-kind state",
                "--hide-kind meeting,military",
                "--lanes actor",
                "--lanes none",
                "--theme dark",
                "--no-legend",
                "--title Ties",
                "--caption Ties",
                "--transparent"
            })
    void everyOptionChangesThePicture(String options) throws IOException {
        assertThat(bytes(options.split(" "))).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--view both",
                "--lanes kind",
                "--theme light",
                "--legend",
                "--at 2024-11-01",
                "--select jp-eu-pact"
            })
    void whatTheOpeningViewShowsAnywayChangesNothing(String options) throws IOException {
        assertThat(bytes(options.split(" "))).isEqualTo(plain);
    }

    @Test
    void whatAFocusBringsIntoSightHasRoomAsInTheWindow() throws IOException {
        Path picture = folder.resolve("around.svg");
        String[] command = {"export", "-o", picture.toString(), "--view", "graph", "--no-legend", "--focus", "eu"};
        assertThat(Run.of(command).code()).isZero();
        String svg = Files.readString(picture);
        // With the places of the first view members of the EU would lie over each other, and few of them be named.
        assertThat(List.of("France", "Germany", "Netherlands", "Portugal", "Sweden", "Finland"))
                .allMatch(svg::contains);
    }

    @Test
    void hopsReachFurther() throws IOException {
        assertThat(bytes("--focus", "jp", "--hops", "2")).isNotEqualTo(bytes("--focus", "jp"));
    }

    @Test
    void severalKindsAreHiddenWhicheverWayTheyAreNamed() throws IOException {
        assertThat(bytes("--hide-kind", "threat,meeting"))
                .isEqualTo(bytes("--hide-kind", "threat", "--hide-kind", "meeting"));
    }

    @Test
    void theThemeIsThatOfTheGround() throws IOException {
        assertThat(picture("--size", SIZE, "--theme", "dark", "--view", "graph").getRGB(5, 300))
                .isEqualTo(Palette.DARK.ground());
        assertThat(picture("--size", SIZE, "--view", "graph").getRGB(5, 300)).isEqualTo(Palette.LIGHT.ground());
    }

    @Test
    void aSelectedEventMovesTheMoment() throws IOException {
        assertThat(bytes("--select", "korean-war", "--view", "graph")).isNotEqualTo(bytes("--view", "graph"));
    }

    @Test
    void aSavedViewIsDrawn() throws IOException {
        Dataset dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        ViewState opening = Opening.of(Chronicle.of(dataset, Readings.NONE));
        Path state = folder.resolve("state.json");
        ViewStates.write(state, dataset, opening.withTheme(Theme.DARK), Positions.empty());
        assertThat(bytes("--state", state.toString())).isEqualTo(bytes("--theme", "dark"));
        assertThat(bytes("--state", state.toString(), "--theme", "light")).isEqualTo(plain);
    }

    @Test
    void aSavedViewPutsNodesWhereTheyWere() throws IOException {
        Dataset dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        ViewState opening = Opening.of(Chronicle.of(dataset, Readings.NONE));
        Positions moved = Positions.builder(dataset.actors().size())
                .put(dataset.find("jp", ActorId.class).orElseThrow().ordinal(), 10, 20)
                .build();
        Path state = folder.resolve("state.json");
        ViewStates.write(state, dataset, opening, moved);
        assertThat(bytes("--state", state.toString(), "--view", "graph")).isNotEqualTo(bytes("--view", "graph"));
    }

    @Test
    void whatASavedViewNamesInVainIsSaid() throws IOException {
        Path state = folder.resolve("state.json");
        Files.writeString(state, "{\"entente-view\": 1, \"selection\": [\"nobody\"]}");
        Run run = run("view.png", "--size", SIZE, "--state", state.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).hasLineCount(1).contains("nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"entente-view\": 2}",
                "{\"entente-view\": \"x\"}",
                "{\"entente-view\": 1} x"
            })
    void aBrokenSavedViewIsAFileErrorAndLeavesNothing(String text) throws IOException {
        Path state = folder.resolve("state.json");
        Files.writeString(state, text);
        Run run = run("view.png", "--state", state.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains(state.toString());
        assertThat(folder.resolve("view.png")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size 0x0",
                "--size 1000000x1000000",
                "--size 99999999999x5",
                "--size 1440",
                "--size -5x-5",
                "--scale 0",
                "--scale NaN",
                "--scale 1e9",
                "--at 2024-13-01",
                "--at ../..",
                "--from 2024 --to 2020",
                "--to 1800",
                "--from 3000",
                "--select nobody",
                "--focus jp-eu-pact",
                "--focus jp --hops 4",
                "--focus jp --hops 0",
                "--hops 2",
                "--hide-kind nothing",
                "--lanes day",
                "--theme blue",
                "--view tree",
                "--preset wall",
                "--preset slide --size 800x600",
                "--text outlines",
                "--text runes"
            })
    void wrongOptionsAreOneLineAnd2AndLeaveAnExistingFileWhole(String options) throws IOException {
        Files.writeString(folder.resolve("view.png"), "old");
        Run run = run("view.png", options.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith("entente: ");
        assertThat(folder.resolve("view.png")).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view.svg", "view.pdf", "VIEW.PDF"})
    void theEndingIsTheFormatAndRepeatedItIsTheSame(String name) throws IOException {
        assertThat(run(name, "--size", SIZE)).isEqualTo(new Run(0, "", ""));
        byte[] first = Files.readAllBytes(folder.resolve(name));
        assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isIn("<?xml", "%PDF-");
        assertThat(run(name, "--size", SIZE).code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(first);
        assertThat(run(name, "--size", SIZE, "--text", "outlines").code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve(name))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view.svg", "view.pdf"})
    void pathsHaveNoScale(String name) throws IOException {
        assertThat(run(name, "--scale", "2").code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPresetIsASizeWithItsScale() throws IOException {
        BufferedImage picture = picture("--preset", "column");
        assertThat(picture.getWidth()).isEqualTo(3 * 720);
        assertThat(picture("--preset", "column", "--scale", "1").getWidth()).isEqualTo(720);
    }

    @Test
    void markupInATitleStaysText() throws IOException {
        assertThat(run("view.svg", "--title", "<script>x</script>", "--size", SIZE)
                        .code())
                .isZero();
        assertThat(folder.resolve("view.svg"))
                .content()
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "view.jpg", "png", "view.png.gz"})
    void anotherFormatIsWrongUsage(String name) throws IOException {
        assertThat(run(name).code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCanNotBeWrittenIsAFileError() throws IOException {
        Files.createDirectory(folder.resolve("folder.png"));
        for (String name : List.of("none/view.png", "folder.png")) {
            Run run = run(name, "--size", SIZE);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).hasLineCount(1).contains(name);
        }
        assertThat(Files.list(folder)).hasSize(1);
    }

    static Stream<String> unreadable() {
        return Stream.of("", "hello", "{\"entente\": 1,", "[".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void ofDataWithoutAnythingGoodNoPictureIsDrawn(String text) throws IOException {
        Path data = folder.resolve("data.json");
        Files.writeString(data, text);
        Run run = Run.of(
                "export", data.toString(), "-o", folder.resolve("view.png").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("data.json:1:");
        assertThat(folder.resolve("view.png")).doesNotExist();
    }

    @Test
    void ofDataWithErrorsWhatIsGoodIsDrawn() throws IOException {
        Path data = folder.resolve("data.json");
        Files.writeString(data, Samples.SMALL.replace("1999-01-01", "1999-99-99"));
        Run run = Run.of(
                "export", data.toString(), "-o", folder.resolve("view.png").toString(), "--size", SIZE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(folder.resolve("view.png")).exists();
    }

    @Test
    void aDataSetWithoutViewsIsDrawnWhole() throws IOException {
        Path data = folder.resolve("data.json");
        Files.writeString(data, Samples.SMALL);
        Run run = Run.of(
                "export", data.toString(), "-o", folder.resolve("view.png").toString(), "--size", SIZE);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void anEmptyDataSetIsDrawn() throws IOException {
        Path data = folder.resolve("data.json");
        Files.writeString(data, "{\"entente\": 1, \"title\": \"Nothing\"}");
        Run run = Run.of(
                "export", data.toString(), "-o", folder.resolve("view.png").toString(), "--size", SIZE);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"200x200", "200x2000", "2000x200", "320x200"})
    void smallAndNarrowPicturesAreDrawn(String size) throws IOException {
        for (String view : List.of("both", "graph", "timeline")) {
            assertThat(run("view.png", "--size", size, "--view", view)).isEqualTo(new Run(0, "", ""));
        }
    }

    private BufferedImage picture(String... options) throws IOException {
        assertThat(run("view.png", options)).isEqualTo(new Run(0, "", ""));
        return ImageIO.read(folder.resolve("view.png").toFile());
    }

    private byte[] bytes(String... options) throws IOException {
        String[] all = Arrays.copyOf(options, options.length + 2);
        all[options.length] = "--size";
        all[options.length + 1] = SIZE;
        assertThat(run("view.png", all)).isEqualTo(new Run(0, "", ""));
        return Files.readAllBytes(folder.resolve("view.png"));
    }

    private Run run(String name, String... options) {
        List<String> args =
                new ArrayList<>(List.of("export", "-o", folder.resolve(name).toString()));
        args.addAll(Arrays.asList(options));
        return Run.of(args.toArray(String[]::new));
    }
}
