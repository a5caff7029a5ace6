package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.entente.draw.Anchor;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.Type;
import org.entente.io.FileException;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
import org.entente.task.Unwanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngExportTest {
    private static final Type TYPE = Type.load();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"400, 300, 1", "400, 300, 2", "400, 300, 1.5", "333, 201, 0.75", "2000, 2500, 1"})
    void thePictureHasThePixelsThatThePainterPaints(int width, int height, double scale) throws IOException {
        PictureSize size = new PictureSize(width, height, scale);
        Drawing drawing = drawing(size);
        BufferedImage painted =
                new BufferedImage(size.pixelWidth(), size.pixelHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        new Painter(TYPE).paint(drawing, painted, scale);
        BufferedImage written = ImageIO.read(new ByteArrayInputStream(bytes(drawing, size)));
        assertThat(written.getWidth()).isEqualTo(painted.getWidth());
        assertThat(written.getHeight()).isEqualTo(painted.getHeight());
        assertThat(pixels(written)).isEqualTo(pixels(painted));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aDiskThatIsFullIsAFailureToWrite(PictureFormat format) {
        PictureSize size = new PictureSize(Sheets.WIDTH, Sheets.HEIGHT, 1);
        for (int room : new int[] {0, 20, 4000}) {
            OutputStream full = new OutputStream() {
                private int written;

                @Override
                public void write(int one) throws IOException {
                    if (++written > room) {
                        throw new IOException("No space left on device");
                    }
                }
            };
            PictureExport.Options options = new PictureExport.Options(format, size, false, About.NOTHING);
            assertThatThrownBy(() -> new PictureExport(TYPE).write(Sheets.everything(), options, full, Progress.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5})
    void aTransparentPictureLaidOnItsGroundIsTheOpaqueOne(double scale) throws IOException {
        PictureSize size = new PictureSize(400, 300, scale);
        BufferedImage opaque = ImageIO.read(new ByteArrayInputStream(bytes(drawing(size), size)));
        BufferedImage clear =
                ImageIO.read(new ByteArrayInputStream(bytes(drawing(size).transparent(), size)));
        assertThat(clear.getRGB(380, 10)).isZero();
        BufferedImage laid = new BufferedImage(opaque.getWidth(), opaque.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = laid.createGraphics();
        g.setColor(new Color(Palette.LIGHT.ground()));
        g.fillRect(0, 0, laid.getWidth(), laid.getHeight());
        g.drawImage(clear, 0, 0, null);
        g.dispose();
        int[] expected = pixels(opaque);
        int[] found = pixels(laid);
        for (int i = 0; i < expected.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                assertThat(found[i] >> shift & 0xFF).isCloseTo(expected[i] >> shift & 0xFF, within(3));
            }
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws IOException {
        PictureSize size = new PictureSize(1000, 3000, 1);
        assertThat(bytes(drawing(size), size)).isEqualTo(bytes(drawing(size), size));
    }

    @Test
    void aCancelledExportLeavesNoFile() throws IOException {
        Path file = folder.resolve("new.png");
        assertThatThrownBy(() -> write(file, Unwanted.after(10))).isInstanceOf(Cancelled.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledExportLeavesAnExistingFileWhole() throws IOException {
        Path file = folder.resolve("old.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> write(file, Unwanted.after(10))).isInstanceOf(Cancelled.class);
        assertThat(folder).isDirectoryContaining(each -> each.equals(file));
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aMissingFolderIsSaidInOneSentence() {
        Path file = folder.resolve("none").resolve("view.png");
        assertThatThrownBy(() -> write(file, Progress.NONE))
                .isInstanceOf(FileException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("folder does not exist");
    }

    @Test
    void progressReachesItsEnd() throws IOException {
        double[] last = new double[1];
        write(folder.resolve("view.png"), new Progress() {
            @Override
            public void report(double fraction, String what) {
                assertThat(fraction).isGreaterThan(last[0]);
                last[0] = fraction;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(last[0]).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 900, 1",
        "1440, 0, 1",
        "1000000, 900, 1",
        "1440, 1000000, 1",
        "1440, 900, 0",
        "1440, 900, NaN",
        "1440, 900, -1",
        "1440, 900, Infinity",
        "25000, 25000, 1",
        "1440, 900, 1000",
        "200, 200, 0.001",
        "199, 900, 1"
    })
    void sizesThatAreNoPictureAreRefused(int width, int height, double scale) {
        assertThatThrownBy(() -> new PictureSize(width, height, scale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFractionOfAPixelCountsAsOne() {
        PictureSize size = new PictureSize(333, 201, 1.5);
        assertThat(size.pixelWidth()).isEqualTo(500);
        assertThat(size.pixelHeight()).isEqualTo(302);
    }

    private void write(Path file, Progress progress) throws FileException {
        PictureSize size = new PictureSize(1000, 5000, 1);
        new PictureExport(TYPE).write(drawing(size), options(size), file, progress);
    }

    private static byte[] bytes(Drawing drawing, PictureSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PictureExport(TYPE).write(drawing, options(size), out, Progress.NONE);
        return out.toByteArray();
    }

    private static PictureExport.Options options(PictureSize size) {
        return new PictureExport.Options(PictureFormat.PNG, size, false, new About("Ties", "Who stands where."));
    }

    private static Drawing drawing(PictureSize size) {
        DrawingBuilder to = new DrawingBuilder(size.width(), size.height(), Palette.LIGHT.ground(), TYPE);
        to.line(0, 0, size.width(), size.height(), Style.stroke(Palette.LIGHT.hostile(), 3), null);
        to.rect(20, 20, 60, 40, 8, Style.fill(Palette.LIGHT.economic()), null);
        to.label("Entente", 60, 80, Anchor.CENTRE, TextStyle.of(14, Palette.LIGHT.text()), null);
        return to.build();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
