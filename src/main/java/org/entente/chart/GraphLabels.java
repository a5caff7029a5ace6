package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.draw.Anchor;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.LabelPlacement;
import org.entente.draw.LabelPlacement.Box;
import org.entente.draw.LabelPlacement.Spot;
import org.entente.draw.Target;
import org.entente.draw.TextStyle;
import org.entente.draw.Type;

/** The names in the graph: collected with their wishes, then placed together so that none meets another. */
final class GraphLabels {
    private static final double GAP = 2;
    /** Two names side by side are no sentence. */
    private static final double ACROSS = 7;

    /** So many lines of text away may a label stand that must be shown. */
    static final int FAR = 16;

    private static final double SIGN_PRIORITY = 10_000;
    /** Where along a line words may stand, the best place first, 0–1. */
    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final Type type;
    private final LabelPlacement placement;
    private final List<LabelPlacement.Label> labels = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();

    private record Wanted(String text, TextStyle style, Target about) {}

    /** Labels stay inside a pane of that size, a margin kept. */
    GraphLabels(Type type, double width, double height) {
        this.type = type;
        this.placement =
                new LabelPlacement(new Box(3, 3, Math.max(0, width - 6), Math.max(0, height - 6)), ACROSS, GAP);
    }

    /** No label covers this node. */
    void block(EdgeGeometry.Node node) {
        placement.blockDisc(node.x(), node.y(), node.symbol().reach(node.r()) + 1);
    }

    void block(Box box) {
        placement.block(box);
    }

    /** Labels keep off this line where they can. */
    void avoid(EdgeCurve line) {
        double x = line.x1();
        double y = line.y1();
        for (int i = 1; i <= 4; i++) {
            double nextX = line.x(i / 4.0);
            double nextY = line.y(i / 4.0);
            placement.avoid(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    /** The name of a node, in one of so many rings around it. */
    void aroundNode(
            EdgeGeometry.Node node,
            String text,
            TextStyle style,
            double priority,
            boolean must,
            int rings,
            Target about) {
        double w = type.width(text, style);
        double h = type.lineHeight(style);
        double reach = node.symbol().reach(node.r());
        add(text, style, priority, must, LabelPlacement.around(node.x(), node.y(), reach, w, h, 3, rings), about);
    }

    /**
     * Words on a stretch of a line that no other line crosses, or beside it where no other comes near, so that they can't be taken for another's; nowhere if there is
     * none.
     *
     * @param index of the line among the strands
     */
    void onClearStretch(
            EdgeCurve line, int index, Strands strands, String text, TextStyle style, double priority, Target about) {
        double w = type.width(text, style);
        double h = type.lineHeight(style);
        List<Spot> spots = new ArrayList<>();
        for (double t : ALONG) {
            Spot spot = new Spot(line.x(t) - w / 2, line.y(t) - h / 2);
            if (strands.isClear(new Box(spot.x(), spot.y(), w, h), index)) {
                spots.add(spot);
            }
        }
        for (double y : new double[] {line.y(0.5) - h - 6, line.y(0.5) + 6}) {
            Spot spot = new Spot(line.x(0.5) - w / 2, y);
            if (strands.isClear(new Box(spot.x() - 8, y - 8, w + 16, h + 16), index)) {
                spots.add(spot);
            }
        }
        if (!spots.isEmpty()) {
            add(text, style, priority, false, spots, about);
        }
    }

    /** Words on or beside a line; those that must be shown farther off rather than not at all. */
    void onLine(EdgeCurve line, String text, TextStyle style, double priority, boolean must, Target about) {
        double w = type.width(text, style);
        double h = type.lineHeight(style);
        List<Spot> spots = new ArrayList<>();
        for (double t : ALONG) {
            spots.add(new Spot(line.x(t) - w / 2, line.y(t) - h / 2));
        }
        for (double t : new double[] {0.5, 0.4, 0.6}) {
            spots.add(new Spot(line.x(t) - w / 2, line.y(t) - h - 6));
            spots.add(new Spot(line.x(t) - w / 2, line.y(t) + 6));
        }
        if (must) {
            spots.addAll(LabelPlacement.around(line.x(0.5), line.y(0.5), 4, w, h, 3, FAR));
        }
        add(text, style, priority, must, spots, about);
    }

    /** A sign that the line carries wherever it has room for it. */
    void signOnLine(EdgeCurve line, String sign, TextStyle style, boolean must, Target about) {
        double w = type.width(sign, style);
        double h = type.lineHeight(style);
        List<Spot> spots = new ArrayList<>();
        for (double t : new double[] {0.3, 0.7, 0.2, 0.8, 0.4, 0.6, 0.12, 0.88}) {
            spots.add(new Spot(line.x(t) - w / 2, line.y(t) - h / 2));
        }
        add(sign, style, SIGN_PRIORITY, must, spots, about);
    }

    /** A text on one of some spots. */
    void at(List<Spot> spots, String text, TextStyle style, double priority, boolean must, Target about) {
        add(text, style, priority, must, spots, about);
    }

    double width(String text, TextStyle style) {
        return type.width(text, style);
    }

    double height(TextStyle style) {
        return type.lineHeight(style);
    }

    private void add(String text, TextStyle style, double priority, boolean must, List<Spot> spots, Target about) {
        labels.add(
                new LabelPlacement.Label(type.width(text, style), type.lineHeight(style), priority, must, spots, -1));
        wanted.add(new Wanted(text, style, about));
    }

    /** Draws those that found room. */
    void draw(DrawingBuilder to) {
        placement.place(labels).forEach(placed -> {
            Wanted label = wanted.get(placed.label());
            Box box = placed.box();
            to.label(
                    label.text(),
                    box.x(),
                    box.y() + type.ascent(label.style()),
                    Anchor.BASELINE_START,
                    label.style(),
                    label.about());
        });
    }
}
