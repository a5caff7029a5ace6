package org.entente.model;

import java.util.List;
import java.util.Map;
import org.entente.time.Edtf;

/**
 * A step of a data set's story: what to show, with a caption. Absent parts leave what is shown as it was.
 *
 * @param title what the step is called, in few words; empty if it has none
 * @param at the day of the graph, or null
 * @param select the selected item, or null
 * @param focus the actor in focus, or null
 * @param hops how far around the focus, 1 to 3
 * @param from first day of the timeline, or null
 * @param to last day of the timeline, or null
 * @param collapse alliances drawn as one node
 * @param hide ids of kinds of actor or of actors that are not drawn
 * @param actors the only actors drawn, or none for all
 * @param places where actors stand in world pixels, y down, the origin in the middle
 * @param state what a window adds so that just this view comes back, as compact JSON that this package does not look into; empty in
 *     a view that was written by hand
 */
public record View(
        Text title,
        Text caption,
        Edtf at,
        Id select,
        ActorId focus,
        int hops,
        Edtf from,
        Edtf to,
        List<ActorId> collapse,
        List<String> hide,
        List<ActorId> actors,
        Map<ActorId, Point> places,
        String state,
        Extras extras) {
    /** A place in world pixels. */
    public record Point(double x, double y) {}

    public View {
        collapse = List.copyOf(collapse);
        hide = List.copyOf(hide);
        actors = List.copyOf(actors);
        places = Map.copyOf(places);
        if (hops < 1 || hops > 3) {
            throw new IllegalArgumentException("A focus reaches 1 to 3 steps, not " + hops);
        }
    }

    /** The same view with other words. */
    public View withWords(Text newTitle, Text newCaption) {
        return new View(
                newTitle, newCaption, at, select, focus, hops, from, to, collapse, hide, actors, places, state, extras);
    }
}
