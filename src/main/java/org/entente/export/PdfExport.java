package org.entente.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;
import org.entente.draw.Type;
import org.entente.task.Progress;

/**
 * Writes drawings as a PDF of one page. Text can be searched and copied, its font is inside the file; or it becomes outlines. No date
 * is told, so that the same drawing gives the same bytes.
 */
final class PdfExport {
    /** Points of the page to a px of the drawing: 72 and 96 to the inch. */
    private static final double POINTS = 0.75;
    /** Units of the longest side that every reader shows; larger pages have larger units. */
    private static final double MOST_UNITS = 14_400;

    private final Type type;
    private final boolean outlines;

    PdfExport(Type type, boolean outlines) {
        this.type = type;
        this.outlines = outlines;
    }

    void write(Drawing drawing, About about, OutputStream to, Progress progress) throws IOException {
        double longest = Math.max(drawing.width(), drawing.height()) * POINTS;
        float unit = (float) Math.max(1, Math.ceil(longest / MOST_UNITS));
        float scale = (float) POINTS / unit;
        float width = (float) drawing.width() * scale;
        float height = (float) drawing.height() * scale;
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document, type)) {
            tell(document, about);
            PDPage page = new PDPage(new PDRectangle(width, height));
            if (unit > 1) {
                page.setUserUnit(unit);
            }
            document.addPage(page);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                content.transform(new Matrix(scale, 0, 0, -scale, 0, height));
                PdfSurface surface = new PdfSurface(document, content, fonts, outlines);
                new Painter(type).paint(drawing, surface, progress);
            }
            fonts.letters().finish();
            document.setDocumentId(sum(page));
            document.save(to);
        }
    }

    private static void tell(PDDocument document, About about) {
        PDDocumentInformation information = document.getDocumentInformation();
        String title = Characters.clean(about.title()).strip();
        String description = Characters.clean(about.description()).strip();
        if (!title.isEmpty()) {
            information.setTitle(title);
            PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
        }
        if (!description.isEmpty()) {
            information.setSubject(description);
        }
        information.setCreator(About.PROGRAM);
        document.getDocumentCatalog().setLanguage("en");
    }

    /** A number that is the same for the same page, from which the file's identifier is made. */
    private static long sum(PDPage page) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream content = page.getContents()) {
            byte[] part = new byte[1 << 13];
            for (int n = content.read(part); n >= 0; n = content.read(part)) {
                sum.update(part, 0, n);
            }
        }
        return sum.getValue();
    }
}
