package org.entente.draw;

import java.awt.geom.Rectangle2D;

/** Draws the marks of a drawing into pixels. It owns the buffers that all frames use again. */
final class RasterPainter {
    /** Chords keep within this many device px of the curves they stand for. */
    private static final double TOLERANCE = 0.18;

    private static final float[] SOLID = {};

    private final Flat flat = new Flat();
    private final Coverage coverage = new Coverage();
    private final Stroker stroker = new Stroker();
    private final TextPainter text;
    private final PicturePainter pictures = new PicturePainter();
    private Pixels pixels;
    private int ground;

    RasterPainter(Type type) {
        text = new TextPainter(type);
    }

    void paint(Drawing drawing, Pixels on, double scale) {
        pixels = on;
        pixels.clear(0);
        View view = View.of(scale, new View(scale, 0, 0, drawing.box()).box(drawing.box()));
        group(drawing.marks(), view, drawing.ground());
    }

    private void group(Mark[] marks, View view, int under) {
        int left = pixels.left;
        int top = pixels.top;
        int right = pixels.right;
        int bottom = pixels.bottom;
        int groundBefore = ground;
        Rectangle2D clip = view.clip();
        pixels.left = (int) Math.max(left, Math.round(clip.getMinX()));
        pixels.top = (int) Math.max(top, Math.round(clip.getMinY()));
        pixels.right = (int) Math.min(right, Math.round(clip.getMaxX()));
        pixels.bottom = (int) Math.min(bottom, Math.round(clip.getMaxY()));
        if (pixels.left < pixels.right && pixels.top < pixels.bottom) {
            if (under != 0) {
                ground = under | 0xFF000000;
            }
            if (under >>> 24 != 0) {
                int colour = Pixels.premultiply(under);
                for (int y = pixels.top; y < pixels.bottom; y++) {
                    pixels.span(y, pixels.left, pixels.right, colour);
                }
            }
            for (Mark mark : marks) {
                paint(mark, view);
            }
        }
        ground = groundBefore;
        pixels.left = left;
        pixels.top = top;
        pixels.right = right;
        pixels.bottom = bottom;
    }

    private void paint(Mark mark, View view) {
        if (mark instanceof Mark.Dots dots) {
            for (int i = 0; i < dots.styles().length; i++) {
                dot(dots, i, view);
            }
        } else if (mark instanceof Mark.Lines lines) {
            for (int i = 0; i < lines.styles().length; i++) {
                line(lines, i, view);
            }
        } else if (mark instanceof Mark.Shapes shapes) {
            for (int i = 0; i < shapes.styles().length; i++) {
                shape(shapes, i, view);
            }
        } else if (mark instanceof Mark.Labels labels) {
            for (int i = 0; i < labels.styles().length; i++) {
                label(labels, i, view);
            }
        } else if (mark instanceof Mark.Pictures all) {
            for (int i = 0; i < all.rings().length; i++) {
                picture(all, i, view);
            }
        } else if (mark instanceof Mark.Group group) {
            group(group.marks(), view.into(group), group.ground());
        }
    }

    private boolean misses(double minX, double minY, double maxX, double maxY) {
        return !(maxX > pixels.left && minX < pixels.right && maxY > pixels.top && minY < pixels.bottom);
    }

    private void dot(Mark.Dots dots, int i, View view) {
        float[] p = dots.places();
        double x = view.x(p[3 * i]);
        double y = view.y(p[3 * i + 1]);
        double r = p[3 * i + 2] * view.scale();
        Style style = dots.styles()[i];
        double width = style.width() * view.scale();
        double reach = r + width / 2 + 1;
        if (misses(x - reach, y - reach, x + reach, y + reach)) {
            return;
        }
        int fill = style.fillColour();
        int stroke = style.strokeColour();
        if (fill >>> 24 == 255 && stroke >>> 24 == 255 && style.dash().isSolid() && width >= 1 && r > width) {
            // A disc on a disc looks like a disc with a ring and costs half.
            pixels.disc(x, y, r + width / 2, stroke);
            pixels.disc(x, y, r - width / 2, fill);
            return;
        }
        if (fill >>> 24 != 0) {
            pixels.disc(x, y, r, Pixels.premultiply(fill));
        }
        if (stroke >>> 24 == 0) {
            return;
        }
        if (style.dash().isSolid()) {
            pixels.ring(x, y, r, width, Pixels.premultiply(stroke));
        } else {
            circle(x, y, r, r);
            stroke(style, width, stroke, view.scale());
        }
    }

    /** A circle or ellipse as a closed contour, from its top clockwise. */
    private void circle(double x, double y, double rx, double ry) {
        flat.clear();
        double bend = Math.sqrt(Math.max(rx, ry) / (2 * TOLERANCE));
        int n = (int) Math.max(12, Math.min(720, Math.ceil(Math.PI * bend)));
        for (int k = 0; k < n; k++) {
            double angle = 2 * Math.PI * k / n;
            double px = x + rx * StrictMath.sin(angle);
            double py = y - ry * StrictMath.cos(angle);
            if (k == 0) {
                flat.move(px, py);
            } else {
                flat.line(px, py);
            }
        }
        flat.close();
    }

    private void line(Mark.Lines lines, int i, View view) {
        float[] p = lines.places();
        int at = 6 * i;
        Style style = lines.styles()[i];
        int stroke = style.strokeColour();
        boolean straight = lines.isStraight(i);
        double x1 = view.x(p[at]);
        double y1 = view.y(p[at + 1]);
        double x2 = view.x(p[at + 4]);
        double y2 = view.y(p[at + 5]);
        double cx = straight ? (x1 + x2) / 2 : view.x(p[at + 2]);
        double cy = straight ? (y1 + y2) / 2 : view.y(p[at + 3]);
        double width = style.width() * view.scale();
        double arrow = style.arrow() * view.scale();
        double reach = width / 2 + arrow + 1;
        if (stroke >>> 24 == 0
                || misses(
                        Math.min(Math.min(x1, x2), cx) - reach,
                        Math.min(Math.min(y1, y2), cy) - reach,
                        Math.max(Math.max(x1, x2), cx) + reach,
                        Math.max(Math.max(y1, y2), cy) + reach)) {
            return;
        }
        double end = arrow > 0 ? Arrowhead.shaftEnd(x1, y1, cx, cy, x2, y2, arrow) : 1;
        flat.clear();
        flat.move(x1, y1);
        if (straight) {
            flat.line(x1 + (x2 - x1) * end, y1 + (y2 - y1) * end);
        } else {
            flat.quad(
                    x1 + (cx - x1) * end,
                    y1 + (cy - y1) * end,
                    Curve.at(x1, cx, x2, end),
                    Curve.at(y1, cy, y2, end),
                    TOLERANCE);
        }
        stroke(style, width, stroke, view.scale());
        if (style.hollow()) {
            double gap = HollowLine.gap(style.width()) * view.scale();
            stroke(style, gap, style.fill() >>> 24 != 0 ? style.fillColour() : ground, view.scale());
        }
        if (arrow > 0) {
            double[] c = Arrowhead.corners(x1, y1, cx, cy, x2, y2, arrow);
            flat.clear();
            flat.move(c[0], c[1]);
            flat.line(c[2], c[3]);
            flat.line(c[4], c[5]);
            fill(stroke, false, reachBox(c));
        }
    }

    private static double[] reachBox(double[] c) {
        return new double[] {
            Math.min(Math.min(c[0], c[2]), c[4]),
            Math.min(Math.min(c[1], c[3]), c[5]),
            Math.max(Math.max(c[0], c[2]), c[4]),
            Math.max(Math.max(c[1], c[3]), c[5])
        };
    }

    private void shape(Mark.Shapes shapes, int i, View view) {
        float[] p = shapes.places();
        Outline outline = shapes.outlines()[i];
        Style style = shapes.styles()[i];
        double scale = p[3 * i + 2] * view.scale();
        double x = view.x(p[3 * i]);
        double y = view.y(p[3 * i + 1]);
        double width = style.width() * view.scale();
        double[] box = {
            x + Math.min(outline.minX * scale, outline.maxX * scale),
            y + Math.min(outline.minY * scale, outline.maxY * scale),
            x + Math.max(outline.minX * scale, outline.maxX * scale),
            y + Math.max(outline.minY * scale, outline.maxY * scale)
        };
        double reach = 2 * width + 1;
        if (misses(box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach)) {
            return;
        }
        flat.clear();
        flat.outline(outline, scale, x, y, TOLERANCE);
        fill(style.fillColour(), outline.evenOdd, box);
        stroke(style, width, style.strokeColour(), view.scale());
    }

    /** Fills what is flat now; the box is that of its points. */
    private void fill(int colour, boolean evenOdd, double[] box) {
        if (colour >>> 24 == 0) {
            return;
        }
        int left = (int) Math.max(pixels.left, Math.floor(box[0]));
        int top = (int) Math.max(pixels.top, Math.floor(box[1]));
        int right = (int) Math.min(pixels.right, Math.ceil(box[2]));
        int bottom = (int) Math.min(pixels.bottom, Math.ceil(box[3]));
        if (left < right && top < bottom) {
            coverage.begin(left, top, right, bottom);
            coverage.add(flat);
            coverage.fill(pixels, Pixels.premultiply(colour), evenOdd);
        }
    }

    /** Strokes what is flat now. A pattern too fine to be seen becomes a paler solid line. */
    private void stroke(Style style, double width, int colour, double scale) {
        if (colour >>> 24 == 0 || !(width > 0)) {
            return;
        }
        if (style.dash().isSolid()) {
            stroker.stroke(flat, pixels, width, style.cap(), SOLID, Pixels.premultiply(colour));
            return;
        }
        float[] dash = style.dash().toArray(scale);
        double on = 0;
        double period = 0;
        for (int i = 0; i < dash.length; i++) {
            period += dash[i];
            on += i % 2 == 0 ? dash[i] : 0;
        }
        if (period < 1.5) {
            int paler = Style.fade(colour, (float) (on / period));
            stroker.stroke(flat, pixels, width, style.cap(), SOLID, Pixels.premultiply(paler));
        } else {
            stroker.stroke(flat, pixels, width, style.cap(), dash, Pixels.premultiply(colour));
        }
    }

    private void label(Mark.Labels labels, int i, View view) {
        float[] p = labels.places();
        TextStyle style = labels.styles()[i];
        double x = view.x(p[3 * i]);
        double y = view.y(p[3 * i + 1]);
        double wide = p[3 * i + 2] * view.scale();
        double reach = (style.size() * 1.5 + style.haloWidth()) * view.scale() + 2;
        if (misses(x - reach, y - reach, x + wide + reach, y + reach)) {
            return;
        }
        text.paint(pixels, labels.shown()[i], x, y, view.scale(), style);
        if (style.struck()) {
            Rectangle2D box = Strike.box(style, p[3 * i], p[3 * i + 1], p[3 * i + 2]);
            box(view.box(box), style.colour());
        }
    }

    private void box(Rectangle2D box, int colour) {
        flat.clear();
        flat.move(box.getMinX(), box.getMinY());
        flat.line(box.getMaxX(), box.getMinY());
        flat.line(box.getMaxX(), box.getMaxY());
        flat.line(box.getMinX(), box.getMaxY());
        fill(colour, false, new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()});
    }

    private void picture(Mark.Pictures all, int i, View view) {
        float[] p = all.places();
        double x = view.x(p[4 * i]);
        double y = view.y(p[4 * i + 1]);
        double w = p[4 * i + 2] * view.scale();
        double h = p[4 * i + 3] * view.scale();
        Style ring = all.rings()[i];
        double width = ring.width() * view.scale();
        if (misses(x - width - 1, y - width - 1, x + w + width + 1, y + h + width + 1)) {
            return;
        }
        pictures.paint(pixels, all.pictures()[i], x, y, w, h, all.round()[i]);
        int stroke = ring.strokeColour();
        if (stroke >>> 24 == 0) {
            return;
        }
        if (!all.round()[i]) {
            flat.clear();
            flat.move(x, y);
            flat.line(x + w, y);
            flat.line(x + w, y + h);
            flat.line(x, y + h);
            flat.close();
        } else {
            circle(x + w / 2, y + h / 2, w / 2, h / 2);
        }
        stroke(ring, width, stroke, view.scale());
    }
}
