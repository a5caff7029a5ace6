package org.entente.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;

/** Shapes in the steps that a PDF knows: lines and cubic curves. */
final class PdfPath {
    /** What is told the steps of a path. */
    interface Pen {
        void move(float x, float y) throws IOException;

        void line(float x, float y) throws IOException;

        void curve(float x1, float y1, float x2, float y2, float x, float y) throws IOException;

        void close() throws IOException;
    }

    private PdfPath() {}

    /** Goes along a shape; returns its winding rule. */
    static int trace(Shape shape, Pen pen) throws IOException {
        PathIterator path = shape.getPathIterator(null);
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        float startX = 0;
        float startY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    pen.move(c[0], c[1]);
                    startX = c[0];
                    startY = c[1];
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    pen.line(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // The cubic that is the same curve.
                    pen.curve(
                            x + 2 * (c[0] - x) / 3,
                            y + 2 * (c[1] - y) / 3,
                            c[2] + 2 * (c[0] - c[2]) / 3,
                            c[3] + 2 * (c[1] - c[3]) / 3,
                            c[2],
                            c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    pen.curve(c[0], c[1], c[2], c[3], c[4], c[5]);
                    x = c[4];
                    y = c[5];
                }
                default -> {
                    pen.close();
                    x = startX;
                    y = startY;
                }
            }
        }
        return path.getWindingRule();
    }
}
