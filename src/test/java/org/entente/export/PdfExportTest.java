package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.TextStyle;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
import org.entente.task.Unwanted;
import org.junit.jupiter.api.Test;

class PdfExportTest {
    private static PDDocument read(Drawing drawing, boolean outlines, About about) throws IOException {
        return Loader.loadPDF(Sheets.bytes(drawing, PictureFormat.PDF, outlines, about));
    }

    private static String text(Drawing drawing, boolean outlines) throws IOException {
        try (PDDocument document = read(drawing, outlines, About.NOTHING)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyTextIsFoundOnce() throws IOException {
        String text = text(Sheets.everything(), false);
        for (String each : Sheets.TEXTS) {
            assertThat(text).containsOnlyOnce(each);
        }
    }

    @Test
    void fontsAreEmbeddedInPart() throws IOException {
        try (PDDocument document = read(Sheets.everything(), false, About.NOTHING)) {
            PDResources resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Roboto-.*");
                fonts++;
            }
            assertThat(fonts).isEqualTo(4);
        }
    }

    /** Those characters of a text that any font of this machine has. */
    private static String shown(String text) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(font::canDisplay).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    @Test
    void charactersOfOtherFontsAreFoundWhereTheyStand() throws IOException {
        String text = shown("From 日本 → 中国: 대한민국 and ⇄ again 日本");
        assertThat(text(Sheets.saying(text), false)).contains(text);
    }

    @Test
    void lettersThatJoinAreFoundTogether() throws IOException {
        String word = shown("\u0645\u0631\u062D\u0628\u0627");
        String found = text(Sheets.saying(word), false).strip();
        assertThat(found.chars().sorted().toArray())
                .isEqualTo(word.chars().sorted().toArray());
    }

    @Test
    void aHaloedTextOfOtherFontsIsFoundOnce() throws IOException {
        TextStyle style = TextStyle.of(12, Palette.LIGHT.text()).halo(Palette.LIGHT.ground(), 3);
        Drawing drawing = new DrawingBuilder(400, 100, Palette.LIGHT.ground(), Sheets.TYPE)
                .label(shown("→ 日本"), 20, 50, style, null)
                .build();
        assertThat(text(drawing, false)).containsOnlyOnce("→");
    }

    @Test
    void moreLettersThanAFontHoldsAreInSeveral() throws IOException {
        String signs = shown(IntStream.range(0x2A00, 0x2A00 + 256)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
        String arrows = shown(IntStream.range(0x2190, 0x2190 + 100)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
        TextStyle style = TextStyle.of(2, Palette.LIGHT.text());
        Drawing drawing = new DrawingBuilder(2000, 300, Palette.LIGHT.ground(), Sheets.TYPE)
                .label(signs, 10, 50, style, null)
                .label(arrows, 10, 100, style, null)
                .build();
        try (PDDocument document = read(drawing, false, About.NOTHING)) {
            assertThat(new PDFTextStripper().getText(document)).contains(signs, arrows);
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font).isInstanceOf(PDType3Font.class);
            }
            int letters = (int) (signs + arrows).chars().distinct().count();
            assertThat(resources.getFontNames()).hasSize(letters / 255 + 1);
        }
    }

    @Test
    void lettersOfOtherFontsAreSeenAsInThePixels() throws IOException {
        Drawing drawing = Sheets.saying(shown("日本 → 中国: 대한민국 ⇄"));
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(Sheets.bytes(drawing, PictureFormat.PNG)));
        try (PDDocument document = read(drawing, false, About.NOTHING)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            assertThat(Sheets.differing(page, pixels)).isLessThan(0.002);
        }
    }

    @Test
    void outlinesNeedNoFont() throws IOException {
        try (PDDocument document = read(Sheets.everything(), true, About.NOTHING)) {
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
        }
        assertThat(text(Sheets.everything(), true)).isBlank();
    }

    @Test
    void thePageIsAsLargeAsTheDrawing() throws IOException {
        try (PDDocument document = read(Sheets.everything(), false, About.NOTHING)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(0.75f * Sheets.WIDTH);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(0.75f * Sheets.HEIGHT);
        }
    }

    @Test
    void aPageLargerThanReadersShowHasLargerUnits() throws IOException {
        Drawing wall = new DrawingBuilder(30_000, 20_000, Palette.LIGHT.ground(), Sheets.TYPE).build();
        try (PDDocument document = read(wall, false, About.NOTHING)) {
            float unit = document.getPage(0).getUserUnit();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
            assertThat(document.getPage(0).getMediaBox().getWidth() * unit).isEqualTo(22_500);
        }
    }

    @Test
    void titleAndDescriptionAreTold() throws IOException {
        try (PDDocument document = read(Sheets.everything(), false, new About("Ties\u0000 <b>", "Who\nstands where"))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ties <b>");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Who stands where");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        About about = new About("Ties", "");
        for (Drawing drawing : List.of(Sheets.everything(), Sheets.saying("日本 → 中国"))) {
            assertThat(Sheets.bytes(drawing, PictureFormat.PDF, false, about))
                    .isEqualTo(Sheets.bytes(drawing, PictureFormat.PDF, false, about));
        }
    }

    @Property(tries = 100)
    void anyTextMakesAPage(@ForAll String text) throws IOException {
        try (PDDocument document = read(Sheets.saying(text), false, new About(text, text))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aCancelledExportEnds() {
        Progress cancelled = Unwanted.fromTheStart();
        PictureSize size = new PictureSize(Sheets.WIDTH, Sheets.HEIGHT, 1);
        for (PictureFormat format : PictureFormat.values()) {
            assertThatThrownBy(() -> new PictureExport(Sheets.TYPE)
                            .write(
                                    Sheets.everything(),
                                    new PictureExport.Options(format, size, false, About.NOTHING),
                                    new ByteArrayOutputStream(),
                                    cancelled))
                    .isInstanceOf(Cancelled.class);
        }
    }
}
