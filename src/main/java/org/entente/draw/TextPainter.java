package org.entente.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paints text from coverage: a whole label, letters and halo, is put together once and then laid over the picture in
 * one pass, so that halos never cover the letters before them. Baselines stand on whole pixels, pens on quarters.
 */
final class TextPainter {
    private static final int KEPT_PIXELS = 6_000_000;
    /** A text with more pixels is painted glyph by glyph, and only where it is seen. */
    private static final int LARGEST_RUN = 1_000_000;

    private static final int LONGEST_RUN = 400;

    private record Key(String text, TextStyle.Weight weight, float em, float halo, int phase) {}

    /** Halo coverage in the high byte, letters in the low byte. */
    private record Run(short[] coverage, int left, int top, int width, int height) {}

    private final Type type;
    private final GlyphMasks glyphs = new GlyphMasks();
    private final Map<Key, Run> runs = new LinkedHashMap<>(256, 0.75f, true);
    private long kept;

    TextPainter(Type type) {
        this.type = type;
    }

    /** Paints text with its pen starting at x, y, in device px. */
    void paint(Pixels pixels, String text, double x, double y, double scale, TextStyle style) {
        float em = (float) (style.size() * scale);
        float halo = style.hasHalo() ? (float) (style.haloWidth() * scale) : 0;
        int letters = Pixels.premultiply(style.colour());
        int band = Pixels.premultiply(style.halo());
        long quarters = Math.round(x * 4);
        int baseline = (int) Math.round(y);
        if (text.length() > LONGEST_RUN) {
            paintLong(pixels, text, quarters, baseline, em, halo, style);
            return;
        }
        Key key = new Key(text, style.weight(), em, halo, (int) (quarters & 3));
        Run run = runs.get(key);
        if (run == null) {
            run = compose(key, type.face(style));
            if (run == null) {
                paintLong(pixels, text, quarters, baseline, em, halo, style);
                return;
            }
            runs.put(key, run);
            kept += run.coverage.length + 64;
            drop();
        }
        blend(pixels, run, (int) (quarters >> 2), baseline, letters, band);
    }

    private void drop() {
        var oldest = runs.entrySet().iterator();
        while (kept > KEPT_PIXELS && runs.size() > 1 && oldest.hasNext()) {
            kept -= oldest.next().getValue().coverage.length + 64;
            oldest.remove();
        }
    }

    /** Puts a label together; null when it is too large to keep. */
    private Run compose(Key key, Face face) {
        List<Face.Glyph> pieces = face.glyphs(key.text, key.text.length());
        GlyphMasks.Mask[] masks = new GlyphMasks.Mask[pieces.size()];
        GlyphMasks.Mask[] halos = new GlyphMasks.Mask[pieces.size()];
        int[] pens = new int[pieces.size()];
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        double pen = key.phase / 4.0;
        for (int i = 0; i < masks.length; i++) {
            Face.Glyph glyph = pieces.get(i);
            long quarters = Math.round(pen * 4);
            pens[i] = (int) (quarters >> 2);
            masks[i] = glyphs.mask(glyph.outline(), key.em, (int) (quarters & 3), 0);
            halos[i] = key.halo > 0 ? glyphs.mask(glyph.outline(), key.em, (int) (quarters & 3), key.halo) : masks[i];
            left = Math.min(left, pens[i] + halos[i].left());
            right = Math.max(right, pens[i] + halos[i].left() + halos[i].width());
            top = Math.min(top, halos[i].top());
            bottom = Math.max(bottom, halos[i].top() + halos[i].height());
            pen += glyph.advance() * key.em;
        }
        int width = right - left;
        int height = bottom - top;
        if ((long) width * height > LARGEST_RUN) {
            return null;
        }
        Run run = new Run(new short[width * height], left, top, width, height);
        for (int i = 0; i < masks.length; i++) {
            add(run, masks[i], pens[i]);
            if (key.halo > 0) {
                addHalo(run, halos[i], pens[i]);
            }
        }
        return run;
    }

    /** Letters that touch add up. */
    private static void add(Run run, GlyphMasks.Mask mask, int pen) {
        for (int y = 0; y < mask.height(); y++) {
            int to = (y + mask.top() - run.top) * run.width + pen + mask.left() - run.left;
            for (int x = 0; x < mask.width(); x++) {
                int share = mask.coverage()[y * mask.width() + x] & 0xFF;
                if (share > 0) {
                    int before = run.coverage[to + x];
                    run.coverage[to + x] = (short) (before & 0xFF00 | Math.min(255, (before & 0xFF) + share));
                }
            }
        }
    }

    private static void addHalo(Run run, GlyphMasks.Mask mask, int pen) {
        for (int y = 0; y < mask.height(); y++) {
            int to = (y + mask.top() - run.top) * run.width + pen + mask.left() - run.left;
            for (int x = 0; x < mask.width(); x++) {
                int share = mask.coverage()[y * mask.width() + x] & 0xFF;
                int before = run.coverage[to + x];
                if (share > (before >>> 8 & 0xFF)) {
                    run.coverage[to + x] = (short) (share << 8 | before & 0xFF);
                }
            }
        }
    }

    private static void blend(Pixels pixels, Run run, int pen, int baseline, int letters, int band) {
        boolean opaque = letters >>> 24 == 255 && (band >>> 24 == 255 || band == 0);
        int fromX = Math.max(pixels.left, pen + run.left);
        int toX = Math.min(pixels.right, pen + run.left + run.width);
        int fromY = Math.max(pixels.top, baseline + run.top);
        int toY = Math.min(pixels.bottom, baseline + run.top + run.height);
        for (int y = fromY; y < toY; y++) {
            int row = pixels.row(y);
            int source = (y - baseline - run.top) * run.width - pen - run.left;
            if (opaque) {
                pixels.mixTwo(row, fromX, toX, run.coverage, source, band, letters);
            } else {
                pixels.overTwo(row, fromX, toX, run.coverage, source, band, letters);
            }
        }
    }

    /** Glyph by glyph, first the halos, then the letters, without those out of sight. */
    private void paintLong(
            Pixels pixels, String text, long quarters, int baseline, float em, float halo, TextStyle style) {
        if (halo > 0) {
            paintGlyphs(pixels, text, quarters, baseline, em, halo, style, Pixels.premultiply(style.halo()));
        }
        paintGlyphs(pixels, text, quarters, baseline, em, 0, style, Pixels.premultiply(style.colour()));
    }

    private void paintGlyphs(
            Pixels pixels,
            String text,
            long quarters,
            int baseline,
            float em,
            float halo,
            TextStyle style,
            int colour) {
        double pen = quarters / 4.0;
        for (Face.Glyph glyph : type.face(style).glyphs(text, text.length())) {
            double from = pen + glyph.outline().minX * em - halo - 2;
            if (from > pixels.right) {
                break;
            }
            if (pen + glyph.outline().maxX * em + halo + 2 > pixels.left) {
                long at = Math.round(pen * 4);
                GlyphMasks.Mask mask = glyphs.mask(glyph.outline(), em, (int) (at & 3), halo);
                stamp(pixels, mask, (int) (at >> 2), baseline, colour);
            }
            pen += glyph.advance() * em;
        }
    }

    private static void stamp(Pixels pixels, GlyphMasks.Mask mask, int pen, int baseline, int colour) {
        int left = pen + mask.left();
        int top = baseline + mask.top();
        int toX = Math.min(pixels.right, left + mask.width());
        int toY = Math.min(pixels.bottom, top + mask.height());
        for (int y = Math.max(pixels.top, top); y < toY; y++) {
            int row = pixels.row(y);
            for (int x = Math.max(pixels.left, left); x < toX; x++) {
                int share = mask.coverage()[(y - top) * mask.width() + x - left] & 0xFF;
                pixels.over(row + x, colour, share);
            }
        }
    }
}
