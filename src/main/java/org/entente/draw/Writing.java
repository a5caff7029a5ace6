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
     */
    public record Run(String text, boolean bundled, double x, double width) {}

    private final List<Face.Glyph> glyphs;
    private final double x;
    private final double y;
    private final TextStyle style;

    Writing(Face face, String text, double x, double y, TextStyle style) {
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
        StringBuilder text = new StringBuilder();
        double start = x;
        double pen = x;
        boolean bundled = true;
        for (Face.Glyph glyph : glyphs) {
            if (glyph.text().isEmpty()) {
                continue;
            }
            if (glyph.bundled() != bundled && !text.isEmpty()) {
                runs.add(new Run(text.toString(), bundled, start, pen - start));
                text.setLength(0);
                start = pen;
            }
            bundled = glyph.bundled();
            glyph.text()
                    .codePoints()
                    .map(each -> Character.isWhitespace(each) ? ' ' : each)
                    .forEach(text::appendCodePoint);
            pen += glyph.advance() * style.size();
        }
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), bundled, start, pen - start));
        }
        return runs;
    }

    /** All letters as one path. */
    public Path2D outline() {
        return outline(true, true);
    }

    /** The letters of the bundled family, or those of other fonts, as one path. */
    public Path2D outline(boolean bundled) {
        return outline(bundled, !bundled);
    }

    private Path2D outline(boolean bundled, boolean others) {
        Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (Face.Glyph glyph : glyphs) {
            if (glyph.bundled() ? bundled : others) {
                letters.append(glyph.outline().toPath(style.size(), pen, y), false);
            }
            pen += glyph.advance() * style.size();
        }
        return letters;
    }
}
