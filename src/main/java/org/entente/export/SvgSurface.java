package org.entente.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.draw.Surface;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Writing;

/** Collects the elements of an SVG document, and which characters of each face it needs. */
final class SvgSurface implements Surface {
    private final boolean outlines;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Map<String, String> clips = new HashMap<>();
    private final Map<Weight, Set<Integer>> characters = new EnumMap<>(Weight.class);

    /** @param outlines whether letters become paths */
    SvgSurface(boolean outlines) {
        this.outlines = outlines;
    }

    /** The elements so far. */
    CharSequence elements() {
        return out;
    }

    /** The characters of the bundled family that are written as text. */
    Map<Weight, Set<Integer>> characters() {
        return characters;
    }

    @Override
    public void fill(Shape shape, int argb) {
        SvgText.shape(out, shape);
        SvgText.paint(out, "fill", argb);
        out.append("/>\n");
    }

    @Override
    public void stroke(Shape path, BasicStroke pen, int argb) {
        SvgText.shape(out, path);
        out.append(" fill=\"none\"");
        SvgText.paint(out, "stroke", argb);
        SvgText.attribute(out, "stroke-width", pen.getLineWidth());
        if (pen.getEndCap() == BasicStroke.CAP_ROUND) {
            out.append(" stroke-linecap=\"round\"");
        }
        if (pen.getDashArray() != null) {
            String before = " stroke-dasharray=\"";
            for (float length : pen.getDashArray()) {
                SvgText.number(out.append(before), length);
                before = " ";
            }
            out.append('"');
        }
        out.append("/>\n");
    }

    @Override
    public void write(Writing text) {
        TextStyle style = text.style();
        List<Writing.Run> runs = text.runs();
        if (runs.isEmpty()) {
            return;
        }
        if (outlines) {
            SvgText.shape(out, text.outline());
        } else {
            out.append("<text");
            SvgText.attribute(out, "y", text.y());
            SvgText.attribute(out, "font-size", style.size());
            out.append(
                    switch (style.weight()) {
                        case REGULAR -> "";
                        case MEDIUM -> " font-weight=\"500\"";
                        case BOLD -> " font-weight=\"700\"";
                        case ITALIC -> " font-style=\"italic\"";
                    });
        }
        if (style.colour() >>> 24 == 0) {
            out.append(" fill=\"none\"");
        } else {
            SvgText.paint(out, "fill", style.colour());
        }
        if (style.haloWidth() > 0 && style.halo() >>> 24 != 0) {
            SvgText.paint(out, "stroke", style.halo());
            SvgText.attribute(out, "stroke-width", 2.0 * style.haloWidth());
            out.append(" stroke-linejoin=\"round\" stroke-linecap=\"round\" paint-order=\"stroke\"");
        }
        if (outlines) {
            out.append("/>\n");
            return;
        }
        if (runs.size() == 1) {
            run(runs.get(0), style.weight());
        } else {
            out.append('>');
            for (Writing.Run run : runs) {
                out.append("<tspan");
                run(run, style.weight());
                out.append("</tspan>");
            }
        }
        out.append("</text>\n");
    }

    /** The rest of an element's attributes and its text. */
    private void run(Writing.Run run, Weight weight) {
        SvgText.attribute(out, "x", run.x());
        // Programs that leave embedded fonts aside keep to the room that the letters have.
        SvgText.attribute(out, "textLength", run.width());
        out.append(" lengthAdjust=\"spacingAndGlyphs\"");
        if (run.bundled()) {
            Set<Integer> used = characters.computeIfAbsent(weight, each -> new TreeSet<>());
            run.text().codePoints().forEach(used::add);
        } else {
            out.append(" font-family=\"sans-serif\"");
        }
        out.append('>').append(Characters.xml(run.text()));
    }

    @Override
    public void image(BufferedImage image, Rectangle2D box) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngExport.write(image, png);
        out.append("<image preserveAspectRatio=\"none\"");
        SvgText.attribute(out, "x", box.getX());
        SvgText.attribute(out, "y", box.getY());
        SvgText.attribute(out, "width", box.getWidth());
        SvgText.attribute(out, "height", box.getHeight());
        out.append(" xlink:href=\"data:image/png;base64,");
        out.append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"/>\n");
    }

    @Override
    public void begin(AffineTransform place, Shape clip) {
        StringBuilder shape = new StringBuilder();
        SvgText.shape(shape, clip);
        String known = clips.get(shape.toString());
        if (known == null) {
            known = "clip" + (clips.size() + 1);
            clips.put(shape.toString(), known);
            out.append("<clipPath id=\"")
                    .append(known)
                    .append("\">")
                    .append(shape)
                    .append("/></clipPath>\n");
        }
        out.append("<g clip-path=\"url(#").append(known).append(")\"");
        if (!place.isIdentity()) {
            out.append(" transform=\"translate(");
            SvgText.number(out, place.getTranslateX()).append(' ');
            SvgText.number(out, place.getTranslateY()).append(')');
            if (place.getScaleX() != 1 || place.getScaleY() != 1) {
                // A place for flags is smaller by so much that a thousandth would be coarse.
                out.append(" scale(").append((float) place.getScaleX());
                out.append(' ').append((float) place.getScaleY()).append(')');
            }
            out.append('"');
        }
        out.append(">\n");
    }

    @Override
    public void end() {
        out.append("</g>\n");
    }
}
