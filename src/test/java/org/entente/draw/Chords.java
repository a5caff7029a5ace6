package org.entente.draw;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The outlines of a path as straight pieces. */
final class Chords {
    private Chords() {}

    /** @param flatness how far a chord may be from its curve, in the path's unit */
    static List<Line2D> of(Path2D path, double flatness) {
        List<Line2D> chords = new ArrayList<>();
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator it = path.getPathIterator(null, flatness); !it.isDone(); it.next()) {
            int type = it.currentSegment(c);
            double nextX = type == PathIterator.SEG_CLOSE ? startX : c[0];
            double nextY = type == PathIterator.SEG_CLOSE ? startY : c[1];
            if (type == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                chords.add(new Line2D.Double(x, y, nextX, nextY));
            }
            x = nextX;
            y = nextY;
        }
        return chords;
    }
}
