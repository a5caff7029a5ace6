package org.entente.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.entente.draw.EdgeCurve;
import org.entente.draw.LabelPlacement.Box;

/** The lines of a graph as polylines, to find stretches of one that no other runs through. */
final class Strands {
    private static final int STEPS = 16;

    private final List<double[]> strands = new ArrayList<>();

    /** Adds a line; they are known by the order in which they are added. */
    void add(EdgeCurve line) {
        double[] xy = new double[2 * STEPS + 2];
        for (int i = 0; i <= STEPS; i++) {
            xy[2 * i] = line.x((double) i / STEPS);
            xy[2 * i + 1] = line.y((double) i / STEPS);
        }
        strands.add(xy);
    }

    /** Whether no line but the one given runs through a box. O(lines). */
    boolean isClear(Box box, int but) {
        for (int i = 0; i < strands.size(); i++) {
            if (i != but && crosses(strands.get(i), box)) {
                return false;
            }
        }
        return true;
    }

    private static boolean crosses(double[] xy, Box box) {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double x1 = xy[i];
            double y1 = xy[i + 1];
            double x2 = xy[i + 2];
            double y2 = xy[i + 3];
            boolean near = Math.max(x1, x2) >= box.x()
                    && Math.min(x1, x2) <= right
                    && Math.max(y1, y2) >= box.y()
                    && Math.min(y1, y2) <= bottom;
            if (near && (inside(x1, y1, box) || inside(x2, y2, box) || cuts(x1, y1, x2, y2, box, right, bottom))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(double x, double y, Box box) {
        return x >= box.x() && x <= box.x() + box.width() && y >= box.y() && y <= box.y() + box.height();
    }

    private static boolean cuts(double x1, double y1, double x2, double y2, Box box, double right, double bottom) {
        return Line2D.linesIntersect(x1, y1, x2, y2, box.x(), box.y(), right, bottom)
                || Line2D.linesIntersect(x1, y1, x2, y2, right, box.y(), box.x(), bottom);
    }
}
