package org.entente.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Draws through a {@code Graphics2D}, for outputs made of paths. The geometry is that of {@link Painter}'s pixels;
 * letters are outlines.
 */
final class VectorPainter {
    /** Pictures are asked for at this multiple of their size, as a page is looked at closely. */
    private static final int PICTURE_DETAIL = 4;

    private final Type type;
    private final Graphics2D g;
    private int ground;

    VectorPainter(Type type, Graphics2D g) {
        this.type = type;
        this.g = g;
    }

    void paint(Drawing drawing) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paint(drawing.marks(), drawing.box(), drawing.ground());
    }

    private void paint(Mark[] marks, Rectangle2D box, int under) {
        Shape clipBefore = g.getClip();
        int groundBefore = ground;
        g.clip(box);
        if (under >>> 24 != 0) {
            ground = under;
            fill(box, under);
        }
        for (Mark mark : marks) {
            paint(mark);
        }
        ground = groundBefore;
        g.setClip(clipBefore);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Dots dots) {
            for (int i = 0; i < dots.styles().length; i++) {
                float[] p = dots.places();
                double r = p[3 * i + 2];
                outlined(new Ellipse2D.Double(p[3 * i] - r, p[3 * i + 1] - r, 2 * r, 2 * r), dots.styles()[i]);
            }
        } else if (mark instanceof Mark.Lines lines) {
            for (int i = 0; i < lines.styles().length; i++) {
                line(lines, i);
            }
        } else if (mark instanceof Mark.Shapes shapes) {
            for (int i = 0; i < shapes.styles().length; i++) {
                float[] p = shapes.places();
                outlined(shapes.outlines()[i].toPath(p[3 * i + 2], p[3 * i], p[3 * i + 1]), shapes.styles()[i]);
            }
        } else if (mark instanceof Mark.Labels labels) {
            for (int i = 0; i < labels.styles().length; i++) {
                float[] p = labels.places();
                text(labels.shown()[i], p[3 * i], p[3 * i + 1], p[3 * i + 2], labels.styles()[i]);
            }
        } else if (mark instanceof Mark.Pictures pictures) {
            for (int i = 0; i < pictures.rings().length; i++) {
                picture(pictures, i);
            }
        } else if (mark instanceof Mark.Group group) {
            AffineTransform before = g.getTransform();
            g.translate(group.dx(), group.dy());
            g.scale(group.scale(), group.scale());
            paint(group.marks(), group.box(), group.ground());
            g.setTransform(before);
        }
    }

    private void outlined(Shape shape, Style style) {
        fill(shape, style.fillColour());
        stroke(shape, style, style.width(), style.strokeColour());
    }

    private void line(Mark.Lines lines, int i) {
        float[] p = lines.places();
        int at = 6 * i;
        double x1 = p[at];
        double y1 = p[at + 1];
        double x2 = p[at + 4];
        double y2 = p[at + 5];
        boolean straight = lines.isStraight(i);
        double cx = straight ? (x1 + x2) / 2 : p[at + 2];
        double cy = straight ? (y1 + y2) / 2 : p[at + 3];
        Style style = lines.styles()[i];
        Path2D head = null;
        double end = 1;
        if (style.arrow() > 0) {
            head = Arrowhead.path(x1, y1, cx, cy, x2, y2, style.arrow());
            end = Arrowhead.shaftEnd(x1, y1, cx, cy, x2, y2, style.arrow());
        }
        Shape shaft;
        if (straight) {
            shaft = new Line2D.Double(x1, y1, x1 + (x2 - x1) * end, y1 + (y2 - y1) * end);
        } else {
            shaft = new QuadCurve2D.Double(
                    x1,
                    y1,
                    x1 + (cx - x1) * end,
                    y1 + (cy - y1) * end,
                    Curve.at(x1, cx, x2, end),
                    Curve.at(y1, cy, y2, end));
        }
        stroke(shaft, style, style.width(), style.strokeColour());
        if (style.hollow()) {
            int between = style.fill() >>> 24 != 0 ? style.fillColour() : ground;
            stroke(shaft, style, HollowLine.gap(style.width()), between);
        }
        if (head != null) {
            fill(head, style.strokeColour());
        }
    }

    private void text(String text, double x, double y, double wide, TextStyle style) {
        Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (Face.Glyph glyph : type.face(style).glyphs(text, text.length())) {
            letters.append(glyph.outline().toPath(style.size(), pen, y), false);
            pen += glyph.advance() * style.size();
        }
        if (style.hasHalo()) {
            g.setColor(new Color(style.halo(), true));
            g.setStroke(new BasicStroke(2 * style.haloWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(letters);
        }
        fill(letters, style.colour());
        if (style.struck()) {
            fill(Strike.box(style, x, y, wide), style.colour());
        }
    }

    private void picture(Mark.Pictures pictures, int i) {
        float[] p = pictures.places();
        double x = p[4 * i];
        double y = p[4 * i + 1];
        double w = p[4 * i + 2];
        double h = p[4 * i + 3];
        boolean round = pictures.round()[i];
        Shape edge = round ? new Ellipse2D.Double(x, y, w, h) : new Rectangle2D.Double(x, y, w, h);
        int wide = (int) Math.max(1, Math.min(2000, Math.ceil(w * PICTURE_DETAIL)));
        int high = (int) Math.max(1, Math.min(2000, Math.ceil(h * PICTURE_DETAIL)));
        BufferedImage image = pictures.pictures()[i].pixels(wide, high);
        Shape before = g.getClip();
        g.clip(edge);
        AffineTransform fit = new AffineTransform(w / image.getWidth(), 0, 0, h / image.getHeight(), x, y);
        g.drawImage(image, fit, null);
        g.setClip(before);
        Style ring = pictures.rings()[i];
        stroke(edge, ring, ring.width(), ring.strokeColour());
    }

    private void fill(Shape shape, int argb) {
        if (argb >>> 24 != 0) {
            g.setColor(new Color(argb, true));
            g.fill(shape);
        }
    }

    private void stroke(Shape shape, Style style, double width, int argb) {
        if (argb >>> 24 == 0 || !(width > 0)) {
            return;
        }
        g.setColor(new Color(argb, true));
        int cap = style.cap() == Style.Cap.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float[] dash = style.dash().isSolid() ? null : style.dash().toArray(1);
        g.setStroke(new BasicStroke((float) width, cap, BasicStroke.JOIN_MITER, 4, dash, 0));
        g.draw(shape);
    }
}
