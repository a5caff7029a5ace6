package org.entente.draw;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.draw.TextStyle.Weight;

/**
 * Runs of characters the bundled family lacks, shaped by a logical font of the system. The toolkit's font machinery is
 * started only when the first such run is met. Characters no font has are left out.
 */
final class Fallback {
    /** Big enough that rounding in the toolkit is far below a pixel at any text size. */
    private static final float EM = 1024;

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
