package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.entente.state.Chronicle;
import org.entente.state.Lanes;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.state.Worlds;

/** Drawings of the timeline whose geometry is asserted: bundled and from chance, in panes of several sizes, from hours to decades. */
final class Bands {
    static final Chronicle BUNDLED = Worlds.chronicle(Worlds.bundled());

    private static final double[][] SIZES = {{1440, 300}, {1024, 220}, {1440, 620}, {500, 130}, {240, 60}};

    private static final List<Band> BANDS = List.copyOf(drawn());

    private Bands() {}

    static List<Band> bands() {
        return BANDS;
    }

    private static List<Band> drawn() {
        List<Band> bands = new ArrayList<>();
        List<TimeWindow> windows = new ArrayList<>(List.of(
                Band.window("2024-10-25", "2024-11-06"),
                Band.window("2024-10-31", "2024-11-02"),
                Band.window("2020", "2036"),
                Band.window("1945", "1995"),
                Band.window("2024-11-01T10:00:00Z", "2024-11-01T10:01:00Z")));
        windows.add(null);
        for (Chronicle chronicle : List.of(BUNDLED, Band.generated(60, 1), Band.generated(700, 2))) {
            for (double[] size : SIZES) {
                for (Lanes lanes : Lanes.values()) {
                    for (TimeWindow window : windows) {
                        ViewState view = Opening.of(chronicle).withLanes(lanes).withWindow(window);
                        bands.add(Band.of(chronicle, view, size[0], size[1]));
                    }
                }
            }
        }
        return bands;
    }

    /** Where an event stands that is drawn by itself. */
    static Stand stand(Band band, String id) {
        return band.layout().strips().stream()
                .flatMap(strip -> strip.singles().stream())
                .filter(stand -> stand.event().id().equals(band.event(id)))
                .findFirst()
                .orElseThrow();
    }

    /** The bounds of all shapes that stand for an event. */
    static List<Rectangle2D> shapes(Band band, String id) {
        return band.drawing().shapes().stream()
                .filter(shape -> new Subject.Item(band.event(id)).equals(shape.target()))
                .map(shape -> shape.path().getBounds2D())
                .toList();
    }
}
