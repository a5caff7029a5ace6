package org.entente.draw;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the plain part of SVG that nearly all flags are drawn with (groups, paths, circles, ellipses, rectangles, uses, marks
 * on corners, fills and strokes of one colour) into coloured shapes. It takes a few milliseconds where the first use of a
 * whole SVG library takes hundreds, which counts at start-up; what it does not know it refuses, for that library to draw.
 */
final class FlagReader {
    private record Element(String name, Map<String, String> attributes, List<Element> children) {
        String get(String attribute, String otherwise) {
            return attributes.getOrDefault(attribute, otherwise);
        }

        double number(String attribute) {
            return Double.parseDouble(get(attribute, "0"));
        }
    }

    /** What groups hand down to what is inside. */
    private record Look(
            String fill, String stroke, double width, boolean evenOdd, String cap, String join, double miter) {
        Look inside(Element e) {
            return new Look(
                    e.get("fill", fill),
                    e.get("stroke", stroke),
                    e.attributes.containsKey("stroke-width") ? length(e.get("stroke-width", "1")) : width,
                    e.attributes.containsKey("fill-rule")
                            ? e.get("fill-rule", "").equals("evenodd")
                            : evenOdd,
                    e.get("stroke-linecap", cap),
                    e.get("stroke-linejoin", join),
                    e.attributes.containsKey("stroke-miterlimit") ? e.number("stroke-miterlimit") : miter);
        }
    }

    /** The file holds something that is not read here. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String what) {
            super(what);
        }
    }

    private static final Pattern TAG =
            Pattern.compile("\\s*<(/?)([\\w:]+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)\\s*(/?)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern STEP = Pattern.compile("\\s*,?\\s*(\\w+)\\(([^)]*)\\)");
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Set<String> KNOWN = Set.of(
            "xmlns",
            "xmlns:xlink",
            "id",
            "viewBox",
            "fill",
            "stroke",
            "stroke-width",
            "fill-rule",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "transform",
            "d",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x",
            "y",
            "width",
            "height",
            "xlink:href",
            "href",
            "clip-path",
            "marker-mid",
            "markerWidth",
            "markerHeight");
    private static final double POINT = 4.0 / 3;
    private static final int MOST_FIELDS = 20_000;
    private static final int DEEPEST = 32;

    private final Map<String, Element> named = new HashMap<>();
    private final List<Picture.Area> fields = new ArrayList<>();

    private FlagReader() {}

    /** The flag's areas from back to front; empty if it holds anything that is not understood here. */
    static Optional<List<Picture.Area>> read(String svg) {
        FlagReader reader = new FlagReader();
        try {
            Element root = reader.parse(svg);
            if (!root.get("viewBox", "").equals("0 0 512 512")) {
                return Optional.empty();
            }
            Look plain = new Look("#000", "none", 1, false, "butt", "miter", 4);
            reader.draw(root, plain, new AffineTransform(), 0);
            return Optional.of(reader.fields);
        } catch (Unknown | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Element parse(String svg) throws Unknown {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        Matcher tag = TAG.matcher(svg);
        int at = 0;
        while (at < svg.length() && !svg.substring(at).isBlank()) {
            if (!tag.find(at) || tag.start() != at) {
                throw new Unknown(svg.substring(at));
            }
            at = tag.end();
            if (!tag.group(1).isEmpty()) {
                open.pop();
                continue;
            }
            Element element = new Element(tag.group(2), new HashMap<>(), new ArrayList<>());
            Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
            while (attribute.find()) {
                element.attributes.put(attribute.group(1), attribute.group(2));
            }
            named.put(element.get("id", ""), element);
            if (root == null) {
                root = element;
            } else if (open.isEmpty()) {
                throw new Unknown(element.name);
            } else {
                open.peek().children.add(element);
            }
            if (tag.group(4).isEmpty()) {
                open.push(element);
            }
        }
        if (root == null) {
            throw new Unknown(svg);
        }
        return root;
    }

    private void draw(Element e, Look outer, AffineTransform place, int depth) throws Unknown {
        if (e.name.equals("defs") || e.name.equals("clipPath") || e.name.equals("marker")) {
            return;
        }
        if (!KNOWN.containsAll(e.attributes.keySet()) || depth > DEEPEST || fields.size() > MOST_FIELDS) {
            throw new Unknown(e.name);
        }
        Look look = outer.inside(e);
        AffineTransform here = new AffineTransform(place);
        here.concatenate(transform(e.get("transform", "")));
        if (e.attributes.containsKey("clip-path")) {
            requireNoCut(reference(e.get("clip-path", "")), here);
        }
        switch (e.name) {
            case "svg", "g" -> {
                for (Element child : e.children) {
                    draw(child, look, here, depth + 1);
                }
            }
            case "use" -> {
                here.translate(e.number("x"), e.number("y"));
                draw(reference(e.get("xlink:href", e.get("href", ""))), look, here, depth + 1);
            }
            default -> {
                Path2D.Double shape = shape(e);
                add(shape, look, here);
                if (e.attributes.containsKey("marker-mid")) {
                    corners(shape, reference(e.get("marker-mid", "")), look, here, depth);
                }
            }
        }
    }

    private static Path2D.Double shape(Element e) throws Unknown {
        double r = e.number("r");
        return switch (e.name) {
            case "path" -> PathData.read(e.get("d", ""));
            case "circle" -> ellipse(e, r, r);
            case "ellipse" -> ellipse(e, e.number("rx"), e.number("ry"));
            case "rect" -> {
                if (e.attributes.containsKey("rx") || e.attributes.containsKey("ry")) {
                    throw new Unknown("round corners");
                }
                yield new Path2D.Double(
                        new Rectangle2D.Double(e.number("x"), e.number("y"), e.number("width"), e.number("height")));
            }
            default -> throw new Unknown(e.name);
        };
    }

    private static Path2D.Double ellipse(Element e, double rx, double ry) {
        return new Path2D.Double(new Ellipse2D.Double(e.number("cx") - rx, e.number("cy") - ry, 2 * rx, 2 * ry));
    }

    private void add(Path2D.Double shape, Look look, AffineTransform place) throws Unknown {
        if (!look.fill.equals("none")) {
            Path2D.Double filled = new Path2D.Double(shape, place);
            filled.setWindingRule(look.evenOdd ? PathIterator.WIND_EVEN_ODD : PathIterator.WIND_NON_ZERO);
            fields.add(new Picture.Area(filled, colour(look.fill)));
        }
        if (!look.stroke.equals("none") && look.width > 0) {
            BasicStroke pen = new BasicStroke(
                    (float) look.width, cap(look.cap), join(look.join), (float) Math.max(1, look.miter));
            fields.add(new Picture.Area(new Path2D.Double(pen.createStrokedShape(shape), place), colour(look.stroke)));
        }
    }

    /** Draws a mark, which has no direction of its own, on each inner corner of the path. */
    private void corners(Path2D.Double path, Element marker, Look look, AffineTransform place, int depth)
            throws Unknown {
        List<double[]> corners = new ArrayList<>();
        boolean closed = false;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            double[] c = new double[6];
            int type = it.currentSegment(c);
            closed |= type == PathIterator.SEG_CLOSE;
            if (type == PathIterator.SEG_QUADTO || type == PathIterator.SEG_CUBICTO) {
                throw new Unknown("marks on curves");
            }
            if (type != PathIterator.SEG_CLOSE) {
                corners.add(c);
            }
        }
        if (!Set.of("id", "markerWidth", "markerHeight").containsAll(marker.attributes.keySet()) || look.width != 1) {
            throw new Unknown("marker");
        }
        Look plain = new Look("#000", "none", 1, false, "butt", "miter", 4);
        for (double[] corner : corners.subList(1, corners.size() - (closed ? 0 : 1))) {
            AffineTransform here = new AffineTransform(place);
            here.translate(corner[0], corner[1]);
            for (Element child : marker.children) {
                draw(child, plain, here, depth + 1);
            }
        }
    }

    /** Most flags are clipped to their own square, which the picture does anyway; other clips are not known here. */
    private static void requireNoCut(Element clip, AffineTransform place) throws Unknown {
        if (clip.children.size() != 1 || !clip.name.equals("clipPath") || clip.attributes.size() != 1) {
            throw new Unknown("clip");
        }
        Element only = clip.children.get(0);
        Path2D.Double shape = shape(only);
        shape.transform(transform(only.get("transform", "")));
        shape.transform(place);
        if (!shape.contains(2, 2, Picture.SIDE - 4, Picture.SIDE - 4)) {
            throw new Unknown("clip");
        }
    }

    private Element reference(String to) throws Unknown {
        String id = to.startsWith("url(#") && to.endsWith(")")
                ? to.substring(5, to.length() - 1)
                : to.startsWith("#") ? to.substring(1) : "";
        Element found = id.isEmpty() ? null : named.get(id);
        if (found == null) {
            throw new Unknown(to);
        }
        return found;
    }

    private static AffineTransform transform(String text) throws Unknown {
        AffineTransform all = new AffineTransform();
        Matcher step = STEP.matcher(text);
        int at = 0;
        while (step.find(at) && step.start() == at) {
            at = step.end();
            String[] parts = step.group(2).strip().split("[\\s,]+");
            double[] v = new double[parts.length];
            for (int i = 0; i < v.length; i++) {
                v[i] = Double.parseDouble(parts[i]);
            }
            String kind = step.group(1) + v.length;
            switch (kind) {
                case "matrix6" -> all.concatenate(new AffineTransform(v));
                case "translate1" -> all.translate(v[0], 0);
                case "translate2" -> all.translate(v[0], v[1]);
                case "scale1" -> all.scale(v[0], v[0]);
                case "scale2" -> all.scale(v[0], v[1]);
                case "rotate1" -> all.rotate(Math.toRadians(v[0]));
                case "rotate3" -> all.rotate(Math.toRadians(v[0]), v[1], v[2]);
                case "skewX1" -> all.shear(Math.tan(Math.toRadians(v[0])), 0);
                case "skewY1" -> all.shear(0, Math.tan(Math.toRadians(v[0])));
                default -> throw new Unknown(kind);
            }
            if (at == text.length()) {
                break;
            }
        }
        if (!text.substring(at).isBlank()) {
            throw new Unknown(text);
        }
        return all;
    }

    private static double length(String text) {
        return text.endsWith("pt")
                ? POINT * Double.parseDouble(text.substring(0, text.length() - 2))
                : Double.parseDouble(text.endsWith("px") ? text.substring(0, text.length() - 2) : text);
    }

    private static int cap(String name) {
        return name.equals("round")
                ? BasicStroke.CAP_ROUND
                : name.equals("square") ? BasicStroke.CAP_SQUARE : BasicStroke.CAP_BUTT;
    }

    private static int join(String name) {
        return name.equals("round")
                ? BasicStroke.JOIN_ROUND
                : name.equals("bevel") ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_MITER;
    }

    private static int colour(String text) throws Unknown {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "red":
                return 0xFFFF0000;
            case "gold":
                return 0xFFFFD700;
            case "white":
                return 0xFFFFFFFF;
            case "black":
                return 0xFF000000;
            default:
                break;
        }
        Matcher m = COLOUR.matcher(text);
        if (!m.matches()) {
            throw new Unknown(text);
        }
        int rgb = Integer.parseInt(m.group(1), 16);
        if (m.group(1).length() == 3) {
            rgb = (rgb >> 8 & 0xF) * 0x110000 | (rgb >> 4 & 0xF) * 0x1100 | (rgb & 0xF) * 0x11;
        }
        return 0xFF000000 | rgb;
    }
}
