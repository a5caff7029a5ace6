package org.entente.draw;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Makes a {@link Drawing}: what is added later is drawn above. Coordinates are px at scale 1, x to the right and y down.
 * A mark with a coordinate that is not finite cannot be shown and is left out. A null target means decoration. Not for
 * several threads.
 */
public final class DrawingBuilder {
    private final double width;
    private final double height;
    private final int ground;
    private final Type type;
    private final List<Mark> marks = new ArrayList<>();
    private Batch batch;

    /**
     * @param width px at scale 1, 0 to 1,000,000
     * @param height px at scale 1, 0 to 1,000,000
     * @param ground ARGB
     * @throws IllegalArgumentException when the size is out of range
     */
    public DrawingBuilder(double width, double height, int ground, Type type) {
        if (!(width >= 0 && width <= 1_000_000) || !(height >= 0 && height <= 1_000_000)) {
            throw new IllegalArgumentException("A drawing is 0 to 1000000 px wide and high: " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.ground = ground;
        this.type = Objects.requireNonNull(type, "type");
    }

    /** The family that labels are measured in. */
    public Type type() {
        return type;
    }

    /** A disc of radius r; its outline lies half inside, half outside. */
    public DrawingBuilder dot(double x, double y, double r, Style style, Target target) {
        if (finite(x, y, r) && r > 0) {
            Batch to = batch(Kind.DOTS, style, target);
            to.number(x);
            to.number(y);
            to.number(r);
        }
        return this;
    }

    /** A straight line. */
    public DrawingBuilder line(double x1, double y1, double x2, double y2, Style style, Target target) {
        if (finite(x1, y1, 0) && finite(x2, y2, 0)) {
            addLine(x1, y1, Double.NaN, Double.NaN, x2, y2, style, target);
        }
        return this;
    }

    /** A quadratic curve from 1 to 2 with the control point c. */
    public DrawingBuilder curve(
            double x1, double y1, double cx, double cy, double x2, double y2, Style style, Target target) {
        if (finite(x1, y1, cx) && finite(cy, x2, y2)) {
            addLine(x1, y1, cx, cy, x2, y2, style, target);
        }
        return this;
    }

    private void addLine(double x1, double y1, double cx, double cy, double x2, double y2, Style style, Target target) {
        Batch to = batch(Kind.LINES, style, target);
        to.number(x1);
        to.number(y1);
        to.number(cx);
        to.number(cy);
        to.number(x2);
        to.number(y2);
    }

    /** Straight lines from point to point; x and y in turn. The fill of the style, if any, fills the polygon. */
    public DrawingBuilder polyline(double[] points, Style style, Target target) {
        Outline.Builder outline = new Outline.Builder();
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (i == 0) {
                outline.move(points[0], points[1]);
            } else {
                outline.line(points[i], points[i + 1]);
            }
        }
        return symbol(outline.build(false), 0, 0, 1, style, target);
    }

    /** Any path, filled and outlined as the style says. The shape is copied. */
    public DrawingBuilder shape(Shape shape, Style style, Target target) {
        return symbol(Outline.of(shape), 0, 0, 1, style, target);
    }

    /** An outline drawn around 0, multiplied by r and moved to x, y. It is not copied: the way for many equal symbols. */
    public DrawingBuilder symbol(Outline outline, double x, double y, double r, Style style, Target target) {
        if (finite(x, y, r)
                && !outline.isEmpty()
                && finite(x + r * outline.minX, x + r * outline.maxX, 0)
                && finite(y + r * outline.minY, y + r * outline.maxY, 0)) {
            Batch to = batch(Kind.SHAPES, style, target);
            to.thing(outline);
            to.number(x);
            to.number(y);
            to.number(r);
        }
        return this;
    }

    /** A box whose corners are rounded with a radius of that many px, at most half its sides. */
    public DrawingBuilder rect(double x, double y, double w, double h, double corner, Style style, Target target) {
        if (!finite(x, y, w) || !finite(h, corner, 0) || w < 0 || h < 0) {
            return this;
        }
        Outline.Builder box = new Outline.Builder();
        double r = Math.max(0, Math.min(corner, Math.min(w, h) / 2));
        // The distance of a cubic's control points that follows a quarter of a circle within 0.03 % of its radius.
        double k = r * (1 - 0.5522847498);
        box.move(x + r, y);
        box.line(x + w - r, y);
        corner(box, r, x + w - k, y, x + w, y + k, x + w, y + r);
        box.line(x + w, y + h - r);
        corner(box, r, x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
        box.line(x + r, y + h);
        corner(box, r, x + k, y + h, x, y + h - k, x, y + h - r);
        box.line(x, y + r);
        corner(box, r, x, y + k, x + k, y, x + r, y);
        box.close();
        return symbol(box.build(false), 0, 0, 1, style, target);
    }

    private static void corner(
            Outline.Builder box, double r, double ax, double ay, double bx, double by, double x, double y) {
        if (r > 0) {
            box.cubic(ax, ay, bx, by, x, y);
        }
    }

    /** A text that begins at x on the baseline y. */
    public DrawingBuilder label(String text, double x, double y, TextStyle style, Target target) {
        return label(text, x, y, Anchor.BASELINE_START, style, target);
    }

    /** A text whose anchor stands at x, y; cut with an ellipsis when it is wider than its style allows. */
    public DrawingBuilder label(String text, double x, double y, Anchor anchor, TextStyle style, Target target) {
        Objects.requireNonNull(style, "style");
        String shown = Float.isInfinite(style.maxWidth()) ? text : type.ellipsize(text, style, style.maxWidth());
        double wide = type.width(shown, style);
        if (!finite(x, y, wide) || wide == 0) {
            return this;
        }
        Batch to = batch(Kind.LABELS, style, target);
        to.thing(text);
        to.thing(shown);
        to.number(x - wide * anchor.share());
        to.number(anchor.centred() ? y + type.capHeight(style) / 2 : y);
        to.number(wide);
        return this;
    }

    /**
     * A picture in a box.
     *
     * @param round whether only the inscribed ellipse is shown
     * @param ring outline around the box or the ellipse, half inside, half outside; null for none
     */
    public DrawingBuilder picture(
            Picture picture, double x, double y, double w, double h, boolean round, Style ring, Target target) {
        Objects.requireNonNull(picture, "picture");
        if (finite(x, y, w) && finite(h, 0, 0) && w > 0 && h > 0) {
            Batch to = batch(Kind.PICTURES, ring == null ? Style.fill(0) : ring, target);
            to.thing(picture);
            to.thing(round);
            to.number(x);
            to.number(y);
            to.number(w);
            to.number(h);
        }
        return this;
    }

    /** Marks that are seen, and hit, only inside a box. */
    public DrawingBuilder clip(double x, double y, double w, double h, Consumer<DrawingBuilder> content) {
        DrawingBuilder inner = new DrawingBuilder(width, height, ground, type);
        content.accept(inner);
        if (finite(x, y, w) && finite(h, 0, 0) && w > 0 && h > 0) {
            group(inner.build(), 0, 0, 1, new Rectangle2D.Double(x, y, w, h), 0);
        }
        return this;
    }

    /** A whole drawing with its ground, scaled and then moved, seen only inside its own box. */
    public DrawingBuilder place(Drawing drawing, double dx, double dy, double scale) {
        if (finite(dx, dy, scale) && scale > 0) {
            group(drawing, dx, dy, scale, drawing.box(), drawing.ground());
        }
        return this;
    }

    private void group(Drawing drawing, double dx, double dy, double scale, Rectangle2D box, int under) {
        flush();
        marks.add(new Mark.Group(drawing.marks(), dx, dy, scale, box, under));
    }

    /** The drawing of all that was added so far. */
    public Drawing build() {
        flush();
        return new Drawing(width, height, ground, type, marks.toArray(new Mark[0]));
    }

    private void flush() {
        if (batch != null) {
            marks.add(batch.mark());
            batch = null;
        }
    }

    private Batch batch(Kind kind, Object style, Target target) {
        if (batch == null || batch.kind != kind) {
            flush();
            batch = new Batch(kind);
        }
        batch.begin(Objects.requireNonNull(style, "style"), target);
        return batch;
    }

    private static boolean finite(double a, double b, double c) {
        // Beyond this a float has no pixels left, and nothing could be seen anyway.
        return Math.abs(a) < 1e9 && Math.abs(b) < 1e9 && Math.abs(c) < 1e9;
    }

    private enum Kind {
        DOTS,
        LINES,
        SHAPES,
        LABELS,
        PICTURES
    }

    /** The open batch: arrays that grow. */
    private static final class Batch {
        private final Kind kind;
        private float[] numbers = new float[96];
        private Object[] styles = new Object[16];
        private Target[] targets = new Target[16];
        private final List<Object> things = new ArrayList<>();
        private int numberCount;
        private int count;

        Batch(Kind kind) {
            this.kind = kind;
        }

        void begin(Object style, Target target) {
            if (count == styles.length) {
                styles = Arrays.copyOf(styles, count * 2);
                targets = Arrays.copyOf(targets, count * 2);
            }
            styles[count] = style;
            targets[count++] = target;
        }

        void number(double value) {
            if (numberCount == numbers.length) {
                numbers = Arrays.copyOf(numbers, numberCount * 2);
            }
            numbers[numberCount++] = (float) value;
        }

        void thing(Object value) {
            things.add(value);
        }

        Mark mark() {
            float[] places = Arrays.copyOf(numbers, numberCount);
            Target[] about = Arrays.copyOf(targets, count);
            if (kind == Kind.LABELS) {
                String[] texts = new String[count];
                String[] shown = new String[count];
                for (int i = 0; i < count; i++) {
                    texts[i] = (String) things.get(2 * i);
                    shown[i] = (String) things.get(2 * i + 1);
                }
                return new Mark.Labels(texts, shown, places, Arrays.copyOf(styles, count, TextStyle[].class), about);
            }
            Style[] looks = Arrays.copyOf(styles, count, Style[].class);
            return switch (kind) {
                case DOTS -> new Mark.Dots(places, looks, about);
                case LINES -> new Mark.Lines(places, looks, about);
                case SHAPES -> new Mark.Shapes(things.toArray(new Outline[0]), places, looks, about);
                default -> {
                    Picture[] pictures = new Picture[count];
                    boolean[] round = new boolean[count];
                    for (int i = 0; i < count; i++) {
                        pictures[i] = (Picture) things.get(2 * i);
                        round[i] = (Boolean) things.get(2 * i + 1);
                    }
                    yield new Mark.Pictures(pictures, places, round, looks, about);
                }
            };
        }
    }
}
