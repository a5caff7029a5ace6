package org.entente.draw;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.draw.TextStyle.Weight;

/**
 * Runs of characters the bundled family lacks, shaped by a logical font of the system. The toolkit's font machinery is
 * started only when the first such run is met. Characters no font has are left out.
 */
final class Fallback {
    /** Big enough that rounding in the toolkit is far below a pixel at any text size. */
    private static final float EM = 1024;

    /** Ems that two places may differ by and be one. */
    private static final double SAME = 1e-3;

    private static final int KEPT = 2000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Weight weight;
    private final Map<String, Face.Glyph> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Face.Glyph> eldest) {
            return size() > KEPT;
        }
    };

    private Font font;

    Fallback(Weight weight) {
        this.weight = weight;
    }

    synchronized Face.Glyph glyph(String run) {
        return known.computeIfAbsent(run, this::shape);
    }

    /**
     * A run's letters from left to right, if each alone is drawn as it is in the run; else, as in scripts whose letters join
     * or run to the left, the run alone.
     */
    List<Face.Glyph> letters(Face.Glyph run) {
        List<Face.Glyph> letters = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(run.text());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            letters.add(glyph(run.text().substring(start, end)));
            start = end;
        }
        return areDrawnAs(run, letters) ? letters : List.of(run);
    }

    private static boolean areDrawnAs(Face.Glyph run, List<Face.Glyph> letters) {
        int op = 0;
        int coord = 0;
        double pen = 0;
        Outline whole = run.outline();
        for (Face.Glyph letter : letters) {
            Outline part = letter.outline();
            if (!Arrays.equals(
                    part.ops, 0, part.ops.length, whole.ops, op, Math.min(op + part.ops.length, whole.ops.length))) {
                return false;
            }
            for (int i = 0; i < part.coords.length; i++) {
                double moved = part.coords[i] + (i % 2 == 0 ? pen : 0);
                if (Math.abs(moved - whole.coords[coord + i]) > SAME) {
                    return false;
                }
            }
            op += part.ops.length;
            coord += part.coords.length;
            pen += letter.advance();
        }
        return op == whole.ops.length && Math.abs(pen - run.advance()) < SAME;
    }

    private Face.Glyph shape(String run) {
        if (font == null) {
            int style =
                    switch (weight) {
                        case BOLD -> Font.BOLD;
                        case ITALIC -> Font.ITALIC;
                        default -> Font.PLAIN;
                    };
            font = new Font(Font.SANS_SERIF, style, 1).deriveFont(EM);
        }
        StringBuilder shown = new StringBuilder(run.length());
        run.codePoints().filter(font::canDisplay).forEach(shown::appendCodePoint);
        if (shown.isEmpty()) {
            return new Face.Glyph("", new Outline.Builder().build(false), 0, false);
        }
        TextLayout layout = new TextLayout(shown.toString(), font, UNHINTED);
        Outline large = Outline.of(layout.getOutline(null));
        return new Face.Glyph(
                shown.toString(), Outline.of(large.toPath(1 / EM, 0, 0)), layout.getAdvance() / EM, false);
    }
}
