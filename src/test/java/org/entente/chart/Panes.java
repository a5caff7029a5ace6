package org.entente.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.draw.EdgeCurve;
import org.entente.draw.PlacedLine;
import org.entente.model.RelationId;
import org.entente.model.View;
import org.entente.state.Opening;
import org.entente.state.ViewState;

/** Drawings of the graph whose geometry is asserted: bundled and from chance, in panes of several sizes, near and far. */
final class Panes {
    static final double[][] SIZES = {{1440, 560}, {1024, 430}, {700, 400}};

    private static final double[] NEARER = {0.3, 0.6, 1, 1.7, 3};

    private static final List<Pane> PANES = List.copyOf(drawn());

    private Panes() {}

    static List<Pane> panes() {
        return PANES;
    }

    private static List<Pane> drawn() {
        List<Pane> panes = new ArrayList<>();
        for (double[] size : SIZES) {
            for (double nearer : NEARER) {
                panes.add(Pane.bundled(Opening.of(Pane.bundled()), size[0], size[1], nearer));
            }
            panes.add(Pane.bundled(everything(), size[0], size[1], 1));
            panes.add(Pane.generated(25, 40, 1, size[0], size[1], 1));
            panes.add(Pane.generated(120, 200, 2, size[0], size[1], 1));
        }
        ViewState view = Opening.of(Pane.bundled());
        for (View step : Pane.bundled().dataset().views()) {
            view = Opening.apply(step, view, Pane.bundled().dataset());
            panes.add(Pane.bundled(view, 1440, 560, 1));
            panes.add(Pane.bundled(view, 700, 400, 1));
        }
        for (double nearer : NEARER) {
            panes.add(Pane.generated(40, 90, 3, 900, 560, nearer));
        }
        return panes;
    }

    /** The view of the bundled set with nothing folded or hidden. */
    static ViewState everything() {
        return Opening.plain(Pane.bundled());
    }

    /** The lines that stand for relations. */
    static Map<RelationId, List<PlacedLine>> lines(Pane pane) {
        Map<RelationId, List<PlacedLine>> lines = new HashMap<>();
        for (PlacedLine line : pane.drawing().lines()) {
            if (line.target() instanceof Subject.Item item && item.id() instanceof RelationId id) {
                lines.computeIfAbsent(id, key -> new ArrayList<>()).add(line);
            }
        }
        return lines;
    }

    static EdgeCurve curve(PlacedLine line) {
        return new EdgeCurve(line.x1(), line.y1(), line.cx(), line.cy(), line.x2(), line.y2());
    }
}
