package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.task.Progress;

/**
 * Writes drawings as SVG. Text stays text, with those letters of its font inside the file that it needs, so that it looks the same
 * in every browser and can be searched and edited; or it becomes outlines.
 */
final class SvgExport {
    private final Type type;
    private final boolean outlines;

    SvgExport(Type type, boolean outlines) {
        this.type = type;
        this.outlines = outlines;
    }

    void write(Drawing drawing, About about, OutputStream to, Progress progress) throws IOException {
        SvgSurface surface = new SvgSurface(outlines);
        new Painter(type).paint(drawing, surface, progress);
        StringBuilder head = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg");
        head.append(
                " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"");
        SvgText.attribute(head, "width", drawing.width());
        SvgText.attribute(head, "height", drawing.height());
        SvgText.number(head.append(" viewBox=\"0 0 "), drawing.width()).append(' ');
        SvgText.number(head, drawing.height()).append('"');
        head.append(" role=\"img\" xml:space=\"preserve\" font-family=\"").append(Type.FAMILY);
        head.append(", sans-serif\" text-rendering=\"geometricPrecision\" font-kerning=\"none\">\n");
        tell(head, "title", about.title());
        tell(head, "desc", about.description());
        head.append("<!-- Drawn by ").append(About.PROGRAM).append(" -->\n");
        fonts(head, surface.characters());
        put(to, head);
        put(to, surface.elements());
        put(to, "</svg>\n");
    }

    private static void tell(StringBuilder to, String element, String text) {
        String safe = Characters.xml(text).strip();
        if (!safe.isEmpty()) {
            to.append('<').append(element).append('>').append(safe);
            to.append("</").append(element).append(">\n");
        }
    }

    private void fonts(StringBuilder to, Map<Weight, Set<Integer>> characters) throws IOException {
        if (characters.isEmpty()) {
            return;
        }
        to.append("<style>\n");
        for (Map.Entry<Weight, Set<Integer>> face : characters.entrySet()) {
            byte[] font = FontSubset.of(type.font(face.getKey()), face.getValue());
            to.append("@font-face{font-family:").append(Type.FAMILY);
            to.append(
                    switch (face.getKey()) {
                        case REGULAR -> ";font-weight:400";
                        case MEDIUM -> ";font-weight:500";
                        case BOLD -> ";font-weight:700";
                        case ITALIC -> ";font-weight:400;font-style:italic";
                    });
            to.append(";src:url(data:font/ttf;base64,");
            to.append(Base64.getEncoder().encodeToString(font)).append(") format(\"truetype\")}\n");
        }
        to.append("</style>\n");
    }

    private static void put(OutputStream to, CharSequence text) throws IOException {
        int step = 1 << 16;
        for (int from = 0; from < text.length(); ) {
            int end = Math.min(text.length(), from + step);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            to.write(text.subSequence(from, end).toString().getBytes(StandardCharsets.UTF_8));
            from = end;
        }
    }
}
