package org.entente.export;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.entente.draw.Writing;

/**
 * A font of at most 255 letters, each a path in the file (PDF's "Type 3", ISO 32000-1, 9.6.5), that tells which characters its codes
 * stand for. Codes run from 1 on in the order of coming. Code 0 is a blank m that is never shown: a font of this kind does not tell
 * how large its letters are, and Poppler, asked for the lines of a page, goes by the width of that letter.
 */
final class OutlineFont extends PDType3Font {
    private static final int MOST = 255;
    /** Units of an em. */
    private static final double EM = 1000;
    /** Of a unit, to which numbers are written. */
    private static final double PARTS = 100;
    /** Units from the pen's start to its end for the letter m as it usually is. */
    private static final double USUAL_M = 600;
    /** A character map may name so many codes in one go. */
    private static final int GROUP = 100;

    private final PDDocument document;
    private final COSDictionary shapes = new COSDictionary();
    private final COSArray names = new COSArray();
    private final COSArray widths = new COSArray();
    private final String[] texts = new String[MOST + 1];
    private int count;
    private Rectangle2D whole = new Rectangle2D.Double();

    private OutlineFont(PDDocument document, COSDictionary dictionary) throws IOException {
        super(dictionary);
        this.document = document;
        names.add(COSInteger.ZERO);
        add("m", new Steps(new StringBuilder()), USUAL_M, new Rectangle2D.Double());
    }

    /** A font without letters. */
    static OutlineFont in(PDDocument document) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        return new OutlineFont(document, dictionary);
    }

    boolean isFull() {
        return count == MOST;
    }

    /** Takes a letter in; returns its code. */
    char add(Writing.Letter letter) throws IOException {
        Rectangle2D ems = letter.shape().bounds();
        Rectangle2D box = new Rectangle2D.Double(
                Math.floor(ems.getX() * EM),
                Math.floor(-ems.getMaxY() * EM),
                Math.ceil(ems.getWidth() * EM) + 1,
                Math.ceil(ems.getHeight() * EM) + 1);
        whole = whole.isEmpty() ? box : whole.createUnion(box);
        Steps path = new Steps(new StringBuilder());
        if (!letter.shape().isEmpty()) {
            int winding = PdfPath.trace(letter.shape().toPath(EM, 0, 0), path);
            path.step(winding == PathIterator.WIND_EVEN_ODD ? "f*" : "f");
        }
        texts[++count] = letter.text();
        add("g" + count, path, letter.advance() * EM, box);
        return (char) count;
    }

    private void add(String name, Steps path, double advance, Rectangle2D box) throws IOException {
        Steps head = new Steps(new StringBuilder());
        head.step("d1", advance, 0, box.getX(), box.getY(), box.getMaxX(), box.getMaxY());
        shapes.setItem(COSName.getPDFName(name), stream(head.to.append(path.to)));
        names.add(COSName.getPDFName(name));
        widths.add(new COSFloat((float) advance));
    }

    /** Codes come as characters of the same number. */
    @Override
    protected byte[] encode(int code) {
        return new byte[] {(byte) code};
    }

    /** Puts all letters into the font's dictionary. */
    void finish() throws IOException {
        COSDictionary font = getCOSObject();
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.CHAR_PROCS, shapes);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, count);
        font.setItem(COSName.WIDTHS, widths);
        float unit = (float) (1 / EM);
        font.setItem(COSName.FONT_MATRIX, new Matrix(unit, 0, 0, unit, 0, 0).toCOSArray());
        PDRectangle bounds = new PDRectangle(
                (float) whole.getX(), (float) whole.getY(), (float) whole.getWidth(), (float) whole.getHeight());
        font.setItem(COSName.FONT_BBOX, bounds);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(meanings()));
    }

    /** The character map from codes to what they stand for. */
    private CharSequence meanings() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
        for (int first = 1; first <= count; first += GROUP) {
            int last = Math.min(count, first + GROUP - 1);
            map.append(last - first + 1).append(" beginbfchar\n");
            for (int code = first; code <= last; code++) {
                map.append(String.format("<%02X> <", code));
                texts[code].chars().forEach(unit -> map.append(String.format("%04X", unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }

    private COSStream stream(CharSequence content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /** Writes steps with their operators, y up, to a hundredth of a unit. */
    private record Steps(StringBuilder to) implements PdfPath.Pen {
        @Override
        public void move(float x, float y) {
            step("m", x, -y);
        }

        @Override
        public void line(float x, float y) {
            step("l", x, -y);
        }

        @Override
        public void curve(float x1, float y1, float x2, float y2, float x, float y) {
            step("c", x1, -y1, x2, -y2, x, -y);
        }

        @Override
        public void close() {
            step("h");
        }

        void step(String operator, double... numbers) {
            for (double number : numbers) {
                to.append(Math.round(number * PARTS) / PARTS).append(' ');
            }
            to.append(operator).append('\n');
        }
    }
}
