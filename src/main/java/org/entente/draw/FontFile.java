package org.entente.draw;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The outlines and advances of a TrueType font file, read without the toolkit's font machinery: it starts faster and
 * every JDK gives the same glyphs to the last bit. Hinting and kerning are not used. All values are in ems, y down.
 *
 * <p>The layout of the tables is that of the OpenType specification (head, hhea, hmtx, maxp, cmap formats 4 and 12,
 * loca, glyf).
 */
final class FontFile {
    private static final int MAX_NESTING = 6;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final double em;
    private final int glyphs;
    private final boolean longOffsets;
    private final int metrics;
    private final double ascent;
    private final double descent;
    private final double capHeight;
    private final ByteBuffer characters;

    /** @throws IllegalArgumentException when the bytes are not a TrueType font */
    FontFile(byte[] bytes) {
        try {
            ByteBuffer file = ByteBuffer.wrap(bytes);
            int count = file.getShort(4) & 0xFFFF;
            for (int i = 0; i < count; i++) {
                int at = 12 + 16 * i;
                String name = new String(bytes, at, 4, StandardCharsets.US_ASCII);
                tables.put(name, file.slice(file.getInt(at + 8), file.getInt(at + 12)));
            }
            ByteBuffer head = table("head");
            em = head.getShort(18) & 0xFFFF;
            longOffsets = head.getShort(50) != 0;
            glyphs = table("maxp").getShort(4) & 0xFFFF;
            ByteBuffer hhea = table("hhea");
            ascent = hhea.getShort(4) / em;
            descent = -hhea.getShort(6) / em;
            metrics = hhea.getShort(34) & 0xFFFF;
            characters = characterTable(table("cmap"));
            Outline cap = outline(glyph('H'));
            capHeight = cap.isEmpty() ? ascent * 0.75 : -cap.minY;
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            throw new IllegalArgumentException("The font file is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** Height above the baseline. */
    double ascent() {
        return ascent;
    }

    /** Depth below the baseline, positive. */
    double descent() {
        return descent;
    }

    /** Height of a capital letter. */
    double capHeight() {
        return capHeight;
    }

    /** The glyph of a character, 0 when the font has none. */
    int glyph(int codePoint) {
        return (characters.getShort(0) & 0xFFFF) == 12 ? glyphInGroups(codePoint) : glyphInSegments(codePoint);
    }

    /** How far a glyph moves the pen. */
    double advance(int glyph) {
        int index = Math.min(glyph, metrics - 1);
        return (table("hmtx").getShort(index * 4) & 0xFFFF) / em;
    }

    /** The contours of a glyph; empty for a space. */
    Outline outline(int glyph) {
        Outline.Builder builder = new Outline.Builder();
        add(builder, glyph, 1, 0, 0, 1, 0, 0, 0);
        return builder.build(false);
    }

    private ByteBuffer table(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("The font file has no table " + name + ".");
        }
        return table;
    }

    private static ByteBuffer characterTable(ByteBuffer cmap) {
        ByteBuffer best = null;
        int count = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int offset = cmap.getInt(8 + 8 * i);
            ByteBuffer sub = cmap.slice(offset, cmap.limit() - offset);
            int format = sub.getShort(0) & 0xFFFF;
            if (format == 12 || (format == 4 && best == null)) {
                best = sub;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("The font file maps no Unicode characters.");
        }
        return best;
    }

    private int glyphInGroups(int codePoint) {
        int low = 0;
        int high = characters.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = 16 + 12 * middle;
            if (codePoint < characters.getInt(at)) {
                high = middle - 1;
            } else if (codePoint > characters.getInt(at + 4)) {
                low = middle + 1;
            } else {
                return characters.getInt(at + 8) + codePoint - characters.getInt(at);
            }
        }
        return 0;
    }

    private int glyphInSegments(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int twice = characters.getShort(6) & 0xFFFF;
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((characters.getShort(14 + 2 * middle) & 0xFFFF) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = characters.getShort(16 + twice + 2 * low) & 0xFFFF;
        if (codePoint < start || codePoint > (characters.getShort(14 + 2 * low) & 0xFFFF)) {
            return 0;
        }
        int delta = characters.getShort(16 + 2 * twice + 2 * low);
        int rangeAt = 16 + 3 * twice + 2 * low;
        int range = characters.getShort(rangeAt) & 0xFFFF;
        if (range == 0) {
            return (codePoint + delta) & 0xFFFF;
        }
        int glyph = characters.getShort(rangeAt + range + 2 * (codePoint - start)) & 0xFFFF;
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    /** Adds a glyph under the transform x' = a x + c y + e, y' = b x + d y + f (font units, y up). */
    private void add(
            Outline.Builder out, int glyph, double a, double b, double c, double d, double e, double f, int nesting) {
        if (glyph < 0 || glyph >= glyphs || nesting > MAX_NESTING) {
            return;
        }
        ByteBuffer loca = table("loca");
        int start = longOffsets ? loca.getInt(glyph * 4) : (loca.getShort(glyph * 2) & 0xFFFF) * 2;
        int end = longOffsets ? loca.getInt(glyph * 4 + 4) : (loca.getShort(glyph * 2 + 2) & 0xFFFF) * 2;
        if (end <= start) {
            return;
        }
        ByteBuffer data = table("glyf").slice(start, end - start);
        int contours = data.getShort(0);
        data.position(10);
        if (contours >= 0) {
            addContours(out, data, contours, new double[] {a, b, c, d, e, f});
        } else {
            addParts(out, data, new double[] {a, b, c, d, e, f}, nesting);
        }
    }

    private void addParts(Outline.Builder out, ByteBuffer data, double[] m, int nesting) {
        int flags;
        do {
            flags = data.getShort();
            int part = data.getShort() & 0xFFFF;
            boolean words = (flags & 1) != 0;
            double x = words ? data.getShort() : data.get();
            double y = words ? data.getShort() : data.get();
            double pa = 1;
            double pb = 0;
            double pc = 0;
            double pd = 1;
            if ((flags & 0x08) != 0) {
                pa = data.getShort() / 16384.0;
                pd = pa;
            } else if ((flags & 0x40) != 0) {
                pa = data.getShort() / 16384.0;
                pd = data.getShort() / 16384.0;
            } else if ((flags & 0x80) != 0) {
                pa = data.getShort() / 16384.0;
                pb = data.getShort() / 16384.0;
                pc = data.getShort() / 16384.0;
                pd = data.getShort() / 16384.0;
            }
            if ((flags & 2) == 0) {
                x = 0;
                y = 0;
            }
            add(
                    out,
                    part,
                    m[0] * pa + m[2] * pb,
                    m[1] * pa + m[3] * pb,
                    m[0] * pc + m[2] * pd,
                    m[1] * pc + m[3] * pd,
                    m[0] * x + m[2] * y + m[4],
                    m[1] * x + m[3] * y + m[5],
                    nesting + 1);
        } while ((flags & 0x20) != 0);
    }

    private void addContours(Outline.Builder out, ByteBuffer data, int contours, double[] m) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = data.getShort() & 0xFFFF;
        data.position(data.position() + instructions);
        byte[] flags = new byte[points];
        for (int i = 0; i < points; ) {
            byte flag = data.get();
            int repeat = (flag & 8) != 0 ? data.get() & 0xFF : 0;
            for (int k = 0; k <= repeat && i < points; k++) {
                flags[i++] = flag;
            }
        }
        double[] x = coordinates(data, flags, 2, 16);
        double[] y = coordinates(data, flags, 4, 32);
        for (int i = 0; i < points; i++) {
            double px = (m[0] * x[i] + m[2] * y[i] + m[4]) / em;
            double py = -(m[1] * x[i] + m[3] * y[i] + m[5]) / em;
            x[i] = px;
            y[i] = py;
        }
        int first = 0;
        for (int end : ends) {
            addContour(out, flags, x, y, first, end);
            first = end + 1;
        }
    }

    private static double[] coordinates(ByteBuffer data, byte[] flags, int shortBit, int sameBit) {
        double[] result = new double[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & shortBit) != 0) {
                int step = data.get() & 0xFF;
                value += (flags[i] & sameBit) != 0 ? step : -step;
            } else if ((flags[i] & sameBit) == 0) {
                value += data.getShort();
            }
            result[i] = value;
        }
        return result;
    }

    /** A contour's points lie on the curve or are control points; between two of the latter lies a point on it. */
    private static void addContour(Outline.Builder out, byte[] flags, double[] x, double[] y, int first, int last) {
        int n = last - first + 1;
        if (n < 2) {
            return;
        }
        int start = 0;
        while (start < n && (flags[first + start] & 1) == 0) {
            start++;
        }
        double startX;
        double startY;
        if (start == n) {
            start = 0;
            startX = (x[first] + x[last]) / 2;
            startY = (y[first] + y[last]) / 2;
        } else {
            startX = x[first + start];
            startY = y[first + start];
            start++;
            n--;
        }
        out.move(startX, startY);
        int size = last - first + 1;
        boolean pending = false;
        double cx = 0;
        double cy = 0;
        for (int k = 0; k < n; k++) {
            int i = first + (start + k) % size;
            if ((flags[i] & 1) != 0) {
                if (pending) {
                    out.quad(cx, cy, x[i], y[i]);
                } else {
                    out.line(x[i], y[i]);
                }
                pending = false;
            } else {
                if (pending) {
                    out.quad(cx, cy, (cx + x[i]) / 2, (cy + y[i]) / 2);
                }
                cx = x[i];
                cy = y[i];
                pending = true;
            }
        }
        if (pending) {
            out.quad(cx, cy, startX, startY);
        }
        out.close();
    }
}
