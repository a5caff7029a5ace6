package org.entente.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A line of text at its place: its characters for a surface that knows text, and their outlines for one that does not. */
public final class Writing {
    /**
     * Neighbouring characters of one font, without control characters; all blanks are plain spaces.
     *
     * @param bundled whether the font is the bundled family's; else it is one of the system's
     * @param x where the pen starts
     * @param width px that the pen moves
     * @param letters the text of a font of the system as it is drawn, from left to right; empty if bundled
     */
    public record Run(String text, boolean bundled, double x, double width, List<Letter> letters) {}

    /**
     * A character that the bundled family lacks, as a font of the system draws it; or several that make one shape.
     *
     * @param shape in ems from where the pen starts, y down
     * @param x where the pen starts
     * @param advance ems that the pen moves
     */
    public record Letter(String text, Outline shape, double x, double advance) {}

    private final Face face;
    private final List<Face.Glyph> glyphs;
    private final double x;
    private final double y;
    private final TextStyle style;

    Writing(Face face, String text, double x, double y, TextStyle style) {
        this.face = face;
        this.glyphs = face.glyphs(text, text.length());
        this.x = x;
        this.y = y;
        this.style = style;
    }

    /** The baseline. */
    public double y() {
        return y;
    }

    public TextStyle style() {
        return style;
    }

    /** The text from start to end. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        List<Face.Glyph> together = new ArrayList<>();
        double start = x;
        for (Face.Glyph glyph : glyphs) {
            if (glyph.text().isEmpty()) {
                continue;
            }
            if (!together.isEmpty() && together.get(0).bundled() != glyph.bundled()) {
                Run run = run(together, start);
                runs.add(run);
                start += run.width;
                together.clear();
            }
            together.add(glyph);
        }
        if (!together.isEmpty()) {
            runs.add(run(together, start));
        }
        return runs;
    }

    private Run run(List<Face.Glyph> glyphs, double start) {
        StringBuilder text = new StringBuilder();
        List<Letter> letters = new ArrayList<>();
        double pen = start;
        for (Face.Glyph glyph : glyphs) {
            glyph.text()
                    .codePoints()
                    .map(each -> Character.isWhitespace(each) ? ' ' : each)
                    .forEach(text::appendCodePoint);
            if (!glyph.bundled()) {
                double at = pen;
                for (Face.Glyph letter : face.letters(glyph)) {
                    letters.add(new Letter(letter.text(), letter.outline(), at, letter.advance()));
                    at += letter.advance() * style.size();
                }
            }
            pen += glyph.advance() * style.size();
        }
        return new Run(text.toString(), glyphs.get(0).bundled(), start, pen - start, List.copyOf(letters));
    }

    /** All letters as one path. */
    public Path2D outline() {
        Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (Face.Glyph glyph : glyphs) {
            letters.append(glyph.outline().toPath(style.size(), pen, y), false);
            pen += glyph.advance() * style.size();
        }
        return letters;
    }
}
