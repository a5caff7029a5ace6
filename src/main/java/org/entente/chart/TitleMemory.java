package org.entente.chart;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.EventId;

/**
 * Remembers on which sides of their marks titles stood in the picture before, so that they keep to them, where they fit, while
 * the timeline is moved. Whoever shows one picture after the other has one of it; a picture by itself needs none. After a change
 * of scale it begins anew, since then titles move anyway. For one thread at a time.
 */
public final class TitleMemory {
    /** The share by which a scale may differ and be the same: windows are whole seconds. */
    private static final double SAME = 1e-3;

    private final Map<EventId, Stand.Side> sides = new HashMap<>();
    private Map<EventId, Stand.Side> before = Map.of();
    private double secondsPerPixel;

    /** Begins a picture: the side on which the title of each event stood, as far as that counts for a line; NONE is not in it. */
    Map<EventId, Stand.Side> sides(TimelineGeometry geometry) {
        double now = geometry.scale().secondsPerPixel();
        before = Math.abs(now - secondsPerPixel) <= SAME * secondsPerPixel ? Map.copyOf(sides) : Map.of();
        return before;
    }

    /** What the picture was begun with, so that what is laid over it finds everything where it is. */
    Map<EventId, Stand.Side> before() {
        return before;
    }

    /** Takes in where titles stand now. */
    void keep(TimelineLayout layout) {
        secondsPerPixel = layout.geometry().scale().secondsPerPixel();
        sides.clear();
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                if (stand.side != Stand.Side.NONE) {
                    sides.put(stand.event().id(), stand.side);
                }
            }
        }
    }
}
