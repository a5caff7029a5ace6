package org.entente.draw;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Answers what is at a point, by the geometry that is painted. */
final class Picker {
    private static final double MISS = Double.POSITIVE_INFINITY;

    private final Type type;
    private final double slack;
    private Target best;
    private double bestDistance = MISS;
    private boolean bestIsLine;
    private boolean done;

    Picker(Type type, double slack) {
        this.type = type;
        this.slack = Math.max(0, slack);
    }

    Optional<Hit> pick(Mark[] marks, double x, double y, Rectangle2D box) {
        if (inside(box, x, y)) {
            visit(marks, x, y, 1);
        }
        return best == null ? Optional.empty() : Optional.of(new Hit(best, bestDistance));
    }

    /** The point is in the marks' own coordinates, of which one is so many px of the drawing. */
    private void visit(Mark[] marks, double x, double y, double scale) {
        for (int m = marks.length - 1; m >= 0 && !done; m--) {
            Mark mark = marks[m];
            if (mark instanceof Mark.Group group) {
                double gx = (x - group.dx()) / group.scale();
                double gy = (y - group.dy()) / group.scale();
                if (inside(group.box(), gx, gy)) {
                    visit(group.marks(), gx, gy, scale * group.scale());
                }
            } else {
                visitBatch(mark, x, y, scale);
            }
        }
    }

    private void visitBatch(Mark mark, double x, double y, double scale) {
        Target[] targets = targets(mark);
        boolean line = mark instanceof Mark.Lines;
        double reach = slack / scale;
        for (int i = targets.length - 1; i >= 0 && !done; i--) {
            if (targets[i] != null) {
                double distance = distance(mark, i, x, y, reach) * scale;
                if (distance <= slack) {
                    offer(targets[i], distance, line);
                }
            }
        }
    }

    /** A line nearby beats an area below it, everything else nearby loses to what the point is inside of. */
    private void offer(Target target, double distance, boolean line) {
        if (best == null) {
            take(target, distance, line);
        } else if (bestIsLine) {
            if (line && distance < bestDistance) {
                take(target, distance, true);
            } else if (!line && distance == 0) {
                done = true;
            }
        } else if (distance < bestDistance) {
            take(target, distance, line);
        }
        done |= bestDistance == 0;
    }

    private void take(Target target, double distance, boolean line) {
        best = target;
        bestDistance = distance;
        bestIsLine = line;
    }

    private static Target[] targets(Mark mark) {
        if (mark instanceof Mark.Dots dots) {
            return dots.targets();
        } else if (mark instanceof Mark.Lines lines) {
            return lines.targets();
        } else if (mark instanceof Mark.Shapes shapes) {
            return shapes.targets();
        } else if (mark instanceof Mark.Labels labels) {
            return labels.targets();
        } else if (mark instanceof Mark.Pictures pictures) {
            return pictures.targets();
        }
        return new Target[0];
    }

    private double distance(Mark mark, int i, double x, double y, double reach) {
        if (mark instanceof Mark.Dots dots) {
            return toDot(dots, i, x, y);
        } else if (mark instanceof Mark.Lines lines) {
            return toLine(lines, i, x, y, reach);
        } else if (mark instanceof Mark.Shapes shapes) {
            return toShape(shapes, i, x, y, reach);
        } else if (mark instanceof Mark.Labels labels) {
            return toBox(Drawing.labelBox(labels, i, type), x, y);
        } else if (mark instanceof Mark.Pictures pictures) {
            return toPicture(pictures, i, x, y);
        }
        return MISS;
    }

    private static double toDot(Mark.Dots dots, int i, double x, double y) {
        float[] p = dots.places();
        Style style = dots.styles()[i];
        double half = style.strokeColour() >>> 24 == 0 ? 0 : style.width() / 2;
        double fromCentre = Math.hypot(x - p[3 * i], y - p[3 * i + 1]);
        double radius = p[3 * i + 2];
        boolean ringOnly = style.fillColour() >>> 24 == 0;
        double inwards = ringOnly ? radius - half - fromCentre : 0;
        return Math.max(0, Math.max(fromCentre - radius - half, inwards));
    }

    private static double toLine(Mark.Lines lines, int i, double x, double y, double reach) {
        float[] p = lines.places();
        int at = 6 * i;
        Style style = lines.styles()[i];
        double half = Math.max(style.width(), style.arrow() * 0.5) / 2;
        double most = half + reach;
        boolean straight = lines.isStraight(i);
        float cx = straight ? p[at] : p[at + 2];
        float cy = straight ? p[at + 1] : p[at + 3];
        if (x < Math.min(Math.min(p[at], cx), p[at + 4]) - most
                || x > Math.max(Math.max(p[at], cx), p[at + 4]) + most
                || y < Math.min(Math.min(p[at + 1], cy), p[at + 5]) - most
                || y > Math.max(Math.max(p[at + 1], cy), p[at + 5]) + most) {
            return MISS;
        }
        double distance = straight
                ? Curve.distance(x, y, p[at], p[at + 1], p[at + 4], p[at + 5])
                : Curve.distance(x, y, p[at], p[at + 1], cx, cy, p[at + 4], p[at + 5]);
        return Math.max(0, distance - style.width() / 2);
    }

    private static double toShape(Mark.Shapes shapes, int i, double x, double y, double reach) {
        float[] p = shapes.places();
        Outline outline = shapes.outlines()[i];
        Style style = shapes.styles()[i];
        double scale = p[3 * i + 2];
        double half = style.strokeColour() >>> 24 == 0 ? 0 : style.width() / 2;
        double most = half + reach;
        double left = p[3 * i] + Math.min(outline.minX * scale, outline.maxX * scale) - most;
        double right = p[3 * i] + Math.max(outline.minX * scale, outline.maxX * scale) + most;
        double top = p[3 * i + 1] + Math.min(outline.minY * scale, outline.maxY * scale) - most;
        double bottom = p[3 * i + 1] + Math.max(outline.minY * scale, outline.maxY * scale) + most;
        if (x < left || x > right || y < top || y > bottom) {
            return MISS;
        }
        Path2D path = outline.toPath(scale, p[3 * i], p[3 * i + 1]);
        if (style.fillColour() >>> 24 != 0 && path.contains(x, y)) {
            return 0;
        }
        return Math.max(0, toPath(path, x, y) - half);
    }

    private static double toPath(Path2D path, double x, double y) {
        double best = MISS;
        double[] c = new double[6];
        double lastX = 0;
        double lastY = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator it = path.getPathIterator(null, 0.1); !it.isDone(); it.next()) {
            int op = it.currentSegment(c);
            if (op == PathIterator.SEG_MOVETO) {
                startX = c[0];
                startY = c[1];
            } else {
                double toX = op == PathIterator.SEG_CLOSE ? startX : c[0];
                double toY = op == PathIterator.SEG_CLOSE ? startY : c[1];
                best = Math.min(best, Curve.distance(x, y, lastX, lastY, toX, toY));
                c[0] = toX;
                c[1] = toY;
            }
            lastX = c[0];
            lastY = c[1];
        }
        return best;
    }

    private static double toPicture(Mark.Pictures pictures, int i, double x, double y) {
        float[] p = pictures.places();
        double half = pictures.rings()[i].strokeColour() >>> 24 == 0 ? 0 : pictures.rings()[i].width() / 2;
        if (pictures.round()[i]) {
            double rx = p[4 * i + 2] / 2.0 + half;
            double ry = p[4 * i + 3] / 2.0 + half;
            double nx = (x - p[4 * i] - p[4 * i + 2] / 2.0) / rx;
            double ny = (y - p[4 * i + 1] - p[4 * i + 3] / 2.0) / ry;
            return Math.max(0, (Math.hypot(nx, ny) - 1) * Math.min(rx, ry));
        }
        Rectangle2D box = new Rectangle2D.Double(
                p[4 * i] - half, p[4 * i + 1] - half, p[4 * i + 2] + 2 * half, p[4 * i + 3] + 2 * half);
        return toBox(box, x, y);
    }

    private static double toBox(Rectangle2D box, double x, double y) {
        double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return Math.hypot(dx, dy);
    }

    private static boolean inside(Rectangle2D box, double x, double y) {
        return x >= box.getMinX() && x < box.getMaxX() && y >= box.getMinY() && y < box.getMaxY();
    }
}
