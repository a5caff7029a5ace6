package org.entente.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture as a value: marks in the order they are drawn, each with its style and what it is about. The window, every
 * export and the mouse use the same drawing, so they cannot disagree. Immutable; made by a {@link DrawingBuilder}.
 */
public final class Drawing {
    private final double width;
    private final double height;
    private final int ground;
    private final Type type;
    private final Mark[] marks;

    Drawing(double width, double height, int ground, Type type, Mark[] marks) {
        this.width = width;
        this.height = height;
        this.ground = ground;
        this.type = type;
        this.marks = marks;
    }

    /** Width in px at scale 1. */
    public double width() {
        return width;
    }

    /** Height in px at scale 1. */
    public double height() {
        return height;
    }

    /** Colour under all marks, ARGB; with an alpha of 0 nothing is painted below them, and hollow lines still have it inside. */
    public int ground() {
        return ground;
    }

    /** This with nothing painted below the marks: whatever it is laid on shines through. */
    public Drawing transparent() {
        return new Drawing(width, height, ground & 0xFFFFFF, type, transparent(marks));
    }

    private static Mark[] transparent(Mark[] marks) {
        Mark[] clear = marks.clone();
        for (int i = 0; i < clear.length; i++) {
            if (clear[i] instanceof Mark.Group group) {
                clear[i] = new Mark.Group(
                        transparent(group.marks()),
                        group.dx(),
                        group.dy(),
                        group.scale(),
                        group.box(),
                        group.ground() & 0xFFFFFF);
            }
        }
        return clear;
    }

    /**
     * What is at a point: the uppermost mark that covers it, or else the nearest within the slack. A line counts as hit
     * within the slack even when an area lies below it; labels and pictures are hit in their box or disc. Marks without
     * a target let the point through. Linear in the number of marks.
     *
     * @param slack px, not negative
     */
    public Optional<Hit> at(double x, double y, double slack) {
        return new Picker(type, slack).pick(marks, x, y, box());
    }

    /** All discs in drawing order. */
    public List<PlacedDot> dots() {
        List<PlacedDot> all = new ArrayList<>();
        each((mark, view) -> {
            if (mark instanceof Mark.Dots dots) {
                for (int i = 0; i < dots.styles().length; i++) {
                    float[] p = dots.places();
                    all.add(new PlacedDot(
                            view.x(p[3 * i]),
                            view.y(p[3 * i + 1]),
                            p[3 * i + 2] * view.scale(),
                            dots.styles()[i],
                            dots.targets()[i]));
                }
            }
        });
        return all;
    }

    /** All lines and curves in drawing order. */
    public List<PlacedLine> lines() {
        List<PlacedLine> all = new ArrayList<>();
        each((mark, view) -> {
            if (mark instanceof Mark.Lines lines) {
                for (int i = 0; i < lines.styles().length; i++) {
                    all.add(line(lines, i, view));
                }
            }
        });
        return all;
    }

    private static PlacedLine line(Mark.Lines lines, int i, View view) {
        float[] p = lines.places();
        int at = 6 * i;
        boolean straight = lines.isStraight(i);
        double cx = straight ? (p[at] + p[at + 4]) / 2.0 : p[at + 2];
        double cy = straight ? (p[at + 1] + p[at + 5]) / 2.0 : p[at + 3];
        return new PlacedLine(
                view.x(p[at]),
                view.y(p[at + 1]),
                view.x(cx),
                view.y(cy),
                view.x(p[at + 4]),
                view.y(p[at + 5]),
                lines.styles()[i],
                lines.targets()[i]);
    }

    /** All paths, boxes and symbols in drawing order. */
    public List<PlacedShape> shapes() {
        List<PlacedShape> all = new ArrayList<>();
        each((mark, view) -> {
            if (mark instanceof Mark.Shapes shapes) {
                for (int i = 0; i < shapes.styles().length; i++) {
                    float[] p = shapes.places();
                    all.add(new PlacedShape(
                            shapes.outlines()[i].toPath(
                                    p[3 * i + 2] * view.scale(), view.x(p[3 * i]), view.y(p[3 * i + 1])),
                            shapes.styles()[i],
                            shapes.targets()[i]));
                }
            }
        });
        return all;
    }

    /** All texts in drawing order. */
    public List<PlacedLabel> labels() {
        List<PlacedLabel> all = new ArrayList<>();
        each((mark, view) -> {
            if (mark instanceof Mark.Labels labels) {
                for (int i = 0; i < labels.styles().length; i++) {
                    Rectangle2D box = view.box(labelBox(labels, i, type));
                    all.add(new PlacedLabel(
                            labels.texts()[i],
                            labels.shown()[i],
                            box,
                            box.createIntersection(view.clip()),
                            labels.styles()[i],
                            labels.targets()[i]));
                }
            }
        });
        return all;
    }

    /** All pictures in drawing order. */
    public List<PlacedPicture> pictures() {
        List<PlacedPicture> all = new ArrayList<>();
        each((mark, view) -> {
            if (mark instanceof Mark.Pictures pictures) {
                for (int i = 0; i < pictures.rings().length; i++) {
                    float[] p = pictures.places();
                    Rectangle2D box = new Rectangle2D.Double(p[4 * i], p[4 * i + 1], p[4 * i + 2], p[4 * i + 3]);
                    all.add(new PlacedPicture(
                            pictures.pictures()[i],
                            view.box(box),
                            pictures.round()[i],
                            pictures.rings()[i],
                            pictures.targets()[i]));
                }
            }
        });
        return all;
    }

    static Rectangle2D labelBox(Mark.Labels labels, int i, Type type) {
        TextStyle style = labels.styles()[i];
        float[] p = labels.places();
        return new Rectangle2D.Double(
                p[3 * i], p[3 * i + 1] - type.ascent(style), p[3 * i + 2], type.lineHeight(style));
    }

    Mark[] marks() {
        return marks;
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    private interface Visitor {
        void visit(Mark mark, View view);
    }

    private void each(Visitor visitor) {
        each(marks, View.of(1, box()), visitor);
    }

    private static void each(Mark[] marks, View view, Visitor visitor) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                each(group.marks(), view.into(group), visitor);
            } else {
                visitor.visit(mark, view);
            }
        }
    }
}
