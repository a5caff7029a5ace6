package org.entente.export;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Numbers, colours and shapes as SVG spells them, to a thousandth of a px. */
final class SvgText {
    private static final long PARTS = 1000;

    private SvgText() {}

    /** A number with at most three decimals, in every language of the machine the same. */
    static StringBuilder number(StringBuilder to, double value) {
        long parts = Math.round(value * PARTS);
        if (parts < 0) {
            to.append('-');
            parts = -parts;
        }
        to.append(parts / PARTS);
        long rest = parts % PARTS;
        if (rest != 0) {
            to.append('.');
            String digits = Long.toString(PARTS + rest);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            to.append(digits, 1, end);
        }
        return to;
    }

    static StringBuilder attribute(StringBuilder to, String name, double value) {
        return number(to.append(' ').append(name).append("=\""), value).append('"');
    }

    /** The colour and opacity of a fill or a stroke. */
    static void paint(StringBuilder to, String what, int argb) {
        String rgb = Integer.toHexString(argb & 0xFFFFFF | 0x1000000);
        to.append(' ').append(what).append("=\"#").append(rgb, 1, 7).append('"');
        if (argb >>> 24 != 0xFF) {
            attribute(to, what + "-opacity", (argb >>> 24) / 255.0);
        }
    }

    /** The start of a shape's element, open for more attributes. */
    static void shape(StringBuilder to, Shape shape) {
        if (shape instanceof Rectangle2D box) {
            to.append("<rect");
            attribute(to, "x", box.getX());
            attribute(to, "y", box.getY());
            attribute(to, "width", box.getWidth());
            attribute(to, "height", box.getHeight());
        } else if (shape instanceof Ellipse2D round) {
            boolean circle = round.getWidth() == round.getHeight();
            to.append(circle ? "<circle" : "<ellipse");
            attribute(to, "cx", round.getCenterX());
            attribute(to, "cy", round.getCenterY());
            if (circle) {
                attribute(to, "r", round.getWidth() / 2);
            } else {
                attribute(to, "rx", round.getWidth() / 2);
                attribute(to, "ry", round.getHeight() / 2);
            }
        } else {
            to.append("<path d=\"");
            path(to, shape.getPathIterator(null));
            to.append('"');
            if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                to.append(" fill-rule=\"evenodd\" clip-rule=\"evenodd\"");
            }
        }
    }

    private static void path(StringBuilder to, PathIterator path) {
        double[] c = new double[6];
        for (; !path.isDone(); path.next()) {
            int points =
                    switch (path.currentSegment(c)) {
                        case PathIterator.SEG_MOVETO -> op(to, 'M', 1);
                        case PathIterator.SEG_LINETO -> op(to, 'L', 1);
                        case PathIterator.SEG_QUADTO -> op(to, 'Q', 2);
                        case PathIterator.SEG_CUBICTO -> op(to, 'C', 3);
                        default -> op(to, 'Z', 0);
                    };
            for (int i = 0; i < 2 * points; i++) {
                if (i > 0) {
                    to.append(' ');
                }
                number(to, c[i]);
            }
        }
    }

    private static int op(StringBuilder to, char letter, int points) {
        to.append(letter);
        return points;
    }
}
