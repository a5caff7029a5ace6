package org.entente.draw;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.entente.task.Progress;

/** Puts drawings on surfaces made of paths and text. The geometry is that of {@link Painter}'s pixels. */
final class VectorPainter {
    /** Pictures that are only known as pixels are asked for at this multiple of their size, as a page is looked at closely. */
    private static final int PICTURE_DETAIL = 4;

    private static final int MOST_PICTURE_PIXELS = 2000;

    private final Type type;
    private final Surface surface;
    private final Progress progress;
    private int ground;
    private int painted;
    private int count;

    VectorPainter(Type type, Surface surface, Progress progress) {
        this.type = type;
        this.surface = surface;
        this.progress = progress;
    }

    void paint(Drawing drawing) throws IOException {
        count = Math.max(1, count(drawing.marks()));
        group(drawing.marks(), new AffineTransform(), drawing.box(), drawing.ground());
    }

    private static int count(Mark[] marks) {
        int count = 0;
        for (Mark mark : marks) {
            count += mark instanceof Mark.Group group ? count(group.marks()) : 1;
        }
        return count;
    }

    private void group(Mark[] marks, AffineTransform place, Rectangle2D box, int under) throws IOException {
        int groundBefore = ground;
        surface.begin(place, box);
        if (under != 0) {
            ground = under | 0xFF000000;
        }
        fill(box, under);
        for (Mark mark : marks) {
            paint(mark);
        }
        surface.end();
        ground = groundBefore;
    }

    private void paint(Mark mark) throws IOException {
        progress.check();
        if (mark instanceof Mark.Dots dots) {
            for (int i = 0; i < dots.styles().length; i++) {
                dot(dots, i);
            }
        } else if (mark instanceof Mark.Lines lines) {
            for (int i = 0; i < lines.styles().length; i++) {
                line(lines, i);
            }
        } else if (mark instanceof Mark.Shapes shapes) {
            for (int i = 0; i < shapes.styles().length; i++) {
                float[] p = shapes.places();
                Shape shape = shapes.outlines()[i].toPath(p[3 * i + 2], p[3 * i], p[3 * i + 1]);
                outlined(shape, shape, shapes.styles()[i]);
            }
        } else if (mark instanceof Mark.Labels labels) {
            for (int i = 0; i < labels.styles().length; i++) {
                progress.check();
                float[] p = labels.places();
                text(labels.shown()[i], p[3 * i], p[3 * i + 1], p[3 * i + 2], labels.styles()[i]);
            }
        } else if (mark instanceof Mark.Pictures pictures) {
            for (int i = 0; i < pictures.rings().length; i++) {
                picture(pictures, i);
            }
        } else if (mark instanceof Mark.Group group) {
            AffineTransform place = new AffineTransform(group.scale(), 0, 0, group.scale(), group.dx(), group.dy());
            group(group.marks(), place, group.box(), group.ground());
            return;
        }
        progress.report((double) ++painted / count, "Writing the picture");
    }

    private void dot(Mark.Dots dots, int i) throws IOException {
        float[] p = dots.places();
        double r = p[3 * i + 2];
        double x = p[3 * i] - r;
        double y = p[3 * i + 1] - r;
        Style style = dots.styles()[i];
        Shape disc = new Ellipse2D.Double(x, y, 2 * r, 2 * r);
        // Dashes run clockwise from the top.
        Shape edge = style.dash().isSolid() ? disc : new Arc2D.Double(x, y, 2 * r, 2 * r, 90, -360, Arc2D.OPEN);
        outlined(disc, edge, style);
    }

    private void outlined(Shape shape, Shape edge, Style style) throws IOException {
        fill(shape, style.fillColour());
        stroke(edge, style, style.width(), style.strokeColour());
    }

    private void line(Mark.Lines lines, int i) throws IOException {
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

    private void text(String text, double x, double y, double wide, TextStyle style) throws IOException {
        if (style.colour() >>> 24 != 0 || style.hasHalo()) {
            surface.write(new Writing(type.face(style), text, x, y, style));
        }
        if (style.struck()) {
            fill(Strike.box(style, x, y, wide), style.colour());
        }
    }

    private void picture(Mark.Pictures pictures, int i) throws IOException {
        float[] p = pictures.places();
        double x = p[4 * i];
        double y = p[4 * i + 1];
        double w = p[4 * i + 2];
        double h = p[4 * i + 3];
        Shape edge = pictures.round()[i] ? new Ellipse2D.Double(x, y, w, h) : new Rectangle2D.Double(x, y, w, h);
        surface.begin(new AffineTransform(), edge);
        Picture picture = pictures.pictures()[i];
        if (picture.areas().isEmpty()) {
            surface.image(pixels(picture, w, h), new Rectangle2D.Double(x, y, w, h));
        } else {
            Rectangle2D square = new Rectangle2D.Double(0, 0, Picture.SIDE, Picture.SIDE);
            surface.begin(new AffineTransform(w / Picture.SIDE, 0, 0, h / Picture.SIDE, x, y), square);
            for (Picture.Area area : picture.areas()) {
                fill(area.shape(), area.argb());
            }
            surface.end();
        }
        surface.end();
        Style ring = pictures.rings()[i];
        stroke(edge, ring, ring.width(), ring.strokeColour());
    }

    private static BufferedImage pixels(Picture picture, double w, double h) {
        int wide = (int) Math.max(1, Math.min(MOST_PICTURE_PIXELS, Math.ceil(w * PICTURE_DETAIL)));
        int high = (int) Math.max(1, Math.min(MOST_PICTURE_PIXELS, Math.ceil(h * PICTURE_DETAIL)));
        return picture.pixels(wide, high);
    }

    private void fill(Shape shape, int argb) throws IOException {
        if (argb >>> 24 != 0) {
            surface.fill(shape, argb);
        }
    }

    private void stroke(Shape path, Style style, double width, int argb) throws IOException {
        if (argb >>> 24 == 0 || !(width > 0)) {
            return;
        }
        int cap = style.cap() == Style.Cap.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float[] dash = style.dash().isSolid() ? null : style.dash().toArray(1);
        surface.stroke(path, new BasicStroke((float) width, cap, BasicStroke.JOIN_MITER, 4, dash, 0), argb);
    }
}
