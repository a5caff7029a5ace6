package org.entente.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;

/**
 * The fonts of one document: the faces of the bundled family, each taken in when first used, with the characters used of it; and
 * fonts made of the letters that the family lacks.
 */
final class PdfFonts implements AutoCloseable {
    private final PDDocument document;
    private final Type type;
    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final PdfLetters letters;

    PdfFonts(PDDocument document, Type type) {
        this.document = document;
        this.type = type;
        this.letters = new PdfLetters(document);
    }

    PDFont font(Weight weight) throws IOException {
        PDFont font = fonts.get(weight);
        if (font == null) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(type.font(weight)));
            // Labels are measured letter by letter; ligatures would be of another width.
            file.setEnableGsub(false);
            open.add(file);
            font = PDType0Font.load(document, file, true);
            fonts.put(weight, font);
        }
        return font;
    }

    /** The letters of other fonts. */
    PdfLetters letters() {
        return letters;
    }

    /** After the document was saved. */
    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : open) {
            file.close();
        }
    }
}
