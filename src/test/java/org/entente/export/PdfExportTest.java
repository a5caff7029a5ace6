package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
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
        assertThat(Sheets.bytes(Sheets.everything(), PictureFormat.PDF, false, about))
                .isEqualTo(Sheets.bytes(Sheets.everything(), PictureFormat.PDF, false, about));
    }

    @Property(tries = 100)
    void anyTextMakesAPage(@ForAll String text) throws IOException {
        try (PDDocument document = read(Sheets.saying(text), false, new About(text, text))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aCancelledExportEnds() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String what) {
                assertThat(fraction).isBetween(0.0, 1.0);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
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
