package org.entente.draw;

import java.util.HashMap;
import java.util.Map;

/**
 * Glyphs as coverage, rasterised once for each size and quarter of a pixel. The halo of a glyph is every place within a
 * distance of its contours, so its edge is as smooth as the letters'.
 */
final class GlyphMasks {
    /**
     * @param left column of the mask's first pixel from the pen
     * @param top row of the mask's first pixel from the baseline
     * @param coverage 0–255 row by row
     */
    record Mask(byte[] coverage, int left, int top, int width, int height) {
        static final Mask EMPTY = new Mask(new byte[0], 0, 0, 0, 0);
    }

    private static final double TOLERANCE = 0.03;
    private static final long KEPT_BYTES = 8_000_000;
    /** Beyond this many px an em a glyph is no longer text to be read; nothing is drawn that large. */
    private static final double LARGEST_EM = 4_000;

    private record Key(Outline outline, float em, int phase, float halo) {
        // One outline is one glyph: identity is equality, and cheap.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.outline == outline
                    && key.em == em
                    && key.phase == phase
                    && key.halo == halo;
        }

        @Override
        public int hashCode() {
            int hash = System.identityHashCode(outline) * 31 + Float.hashCode(em);
            return (hash * 31 + phase) * 31 + Float.hashCode(halo);
        }
    }

    private final Map<Key, Mask> known = new HashMap<>();
    private final Coverage area = new Coverage();
    private final Flat flat = new Flat();
    private long kept;

    /**
     * @param em px of the em
     * @param phase quarters of a px, 0–3, that the pen stands right of a pixel's left edge
     * @param halo px the halo reaches, 0 for the glyph itself
     */
    Mask mask(Outline outline, float em, int phase, float halo) {
        if (outline.isEmpty() || em > LARGEST_EM) {
            return Mask.EMPTY;
        }
        Key key = new Key(outline, em, phase, halo);
        Mask mask = known.get(key);
        if (mask == null) {
            mask = render(key);
            if (kept > KEPT_BYTES) {
                known.clear();
                kept = 0;
            }
            known.put(key, mask);
            kept += mask.coverage.length + 64;
        }
        return mask;
    }

    private Mask render(Key key) {
        double pen = key.phase / 4.0;
        double more = key.halo > 0 ? key.halo + 1 : 0;
        int left = (int) Math.floor(key.outline.minX * key.em + pen - more);
        int top = (int) Math.floor(key.outline.minY * key.em - more);
        int right = (int) Math.ceil(key.outline.maxX * key.em + pen + more);
        int bottom = (int) Math.ceil(key.outline.maxY * key.em + more);
        flat.clear();
        flat.outline(key.outline, key.em, pen, 0, TOLERANCE);
        area.begin(left, top, right, bottom);
        area.add(flat);
        byte[] coverage = area.mask();
        Mask mask = new Mask(coverage, left, top, right - left, bottom - top);
        if (key.halo > 0) {
            for (int c = 0; c < flat.contours(); c++) {
                int from = flat.start(c);
                int to = flat.end(c);
                for (int i = from; i < to; i++) {
                    int next = i + 1 < to ? i + 1 : from;
                    widen(mask, flat.x(i), flat.y(i), flat.x(next), flat.y(next), key.halo);
                }
            }
        }
        return mask;
    }

    /** Raises the coverage around one chord. */
    private static void widen(Mask mask, double ax, double ay, double bx, double by, double halo) {
        double reach = halo + 0.5;
        int x0 = (int) Math.max(0, Math.floor(Math.min(ax, bx) - reach) - mask.left);
        int x1 = (int) Math.min(mask.width, Math.ceil(Math.max(ax, bx) + reach) - mask.left);
        int y0 = (int) Math.max(0, Math.floor(Math.min(ay, by) - reach) - mask.top);
        int y1 = (int) Math.min(mask.height, Math.ceil(Math.max(ay, by) + reach) - mask.top);
        double dx = bx - ax;
        double dy = by - ay;
        double square = dx * dx + dy * dy;
        double inverse = square == 0 ? 0 : 1 / square;
        for (int y = y0; y < y1; y++) {
            double py = y + mask.top + 0.5 - ay;
            for (int x = x0; x < x1; x++) {
                double px = x + mask.left + 0.5 - ax;
                double t = Math.max(0, Math.min(1, (px * dx + py * dy) * inverse));
                double ox = px - t * dx;
                double oy = py - t * dy;
                int share = Pixels.coverage(reach - Math.sqrt(ox * ox + oy * oy));
                int at = y * mask.width + x;
                if (share > (mask.coverage[at] & 0xFF)) {
                    mask.coverage[at] = (byte) share;
                }
            }
        }
    }
}
