package org.entente.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.draw.TextStyle.Weight;

/**
 * One face of the family: text to glyphs, in ems. Glyphs of the first 64 Ki characters are kept once made; making one
 * twice at the same time is harmless, so there is no lock.
 */
final class Face {
    /**
     * A piece of text that is drawn as one: a character of the font or a run of another font.
     *
     * @param text what it shows
     * @param outline contours in ems, y down
     * @param advance ems the pen moves
     * @param bundled whether it is of the bundled family
     */
    record Glyph(String text, Outline outline, double advance, boolean bundled) {}

    /** A run of characters the font lacks is looked up in pieces no longer than this. */
    private static final int LONGEST_RUN = 48;

    private final FontFile file;
    private final Fallback fallback;
    private final AtomicReferenceArray<Glyph> known = new AtomicReferenceArray<>(0x10000);

    Face(Weight weight, byte[] font) {
        file = new FontFile(font);
        fallback = new Fallback(weight);
    }

    FontFile file() {
        return file;
    }

    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int end = pieceEnd(text, i);
            width += piece(text, i, end).advance();
            i = end;
        }
        return width;
    }

    /** How many chars from the start stay within that many ems; never half a surrogate pair. */
    int fitting(String text, double room) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int end = pieceEnd(text, i);
            double advance = piece(text, i, end).advance();
            // The slack absorbs the rounding of a limit that was itself measured.
            if (width + advance > room + 1e-6) {
                return lacks(text, i) ? i + fittingInRun(text.substring(i, end), room - width) : i;
            }
            width += advance;
            i = end;
        }
        return text.length();
    }

    /** The pieces of a text in order, at most so many chars of it. */
    List<Glyph> glyphs(String text, int limit) {
        List<Glyph> glyphs = new ArrayList<>(Math.min(text.length(), limit));
        for (int i = 0; i < text.length() && i < limit; ) {
            int end = pieceEnd(text, i);
            glyphs.add(piece(text, i, end));
            i = end;
        }
        return glyphs;
    }

    /** The letters of a run of another font, if each stands for itself; else the run. */
    List<Glyph> letters(Glyph run) {
        return fallback.letters(run);
    }

    private int fittingInRun(String run, double room) {
        int fits = 0;
        for (int end = 0; end < run.length(); ) {
            end += Character.charCount(run.codePointAt(end));
            if (fallback.glyph(run.substring(0, end)).advance() > room) {
                break;
            }
            fits = end;
        }
        return fits;
    }

    private int pieceEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (!lacks(text, start)) {
            return end;
        }
        while (end < text.length() && end - start < LONGEST_RUN && lacks(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean lacks(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7F || known.get(c) != null) {
            return false;
        }
        return !Character.isWhitespace(c) && file.glyph(text.codePointAt(at)) == 0;
    }

    private Glyph piece(String text, int start, int end) {
        char c = text.charAt(start);
        Glyph glyph = known.get(c);
        if (glyph != null) {
            return glyph;
        }
        if (lacks(text, start)) {
            return fallback.glyph(text.substring(start, end));
        }
        int codePoint = text.codePointAt(start);
        if (Character.isWhitespace(codePoint)) {
            codePoint = ' ';
        }
        int index = codePoint < ' ' ? 0 : file.glyph(codePoint);
        glyph = index == 0
                ? new Glyph("", new Outline.Builder().build(false), 0, true)
                : new Glyph(text.substring(start, end), file.outline(index), file.advance(index), true);
        if (!Character.isSurrogate(c)) {
            known.set(c, glyph);
        }
        return glyph;
    }
}
