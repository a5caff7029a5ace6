package org.entente.state;

import org.entente.time.Instants;

/** Moves the timeline to where something is to be seen. */
public final class Surroundings {
    private static final int EVENTS_IN_SIGHT = 12;
    /** What share of its length the window keeps between an instant and its edges. */
    private static final int MARGIN = 20;

    private Surroundings() {}

    /**
     * A timeline that does not show an instant, or shows it at its very edge, is moved there: as wide as it is, or wider if there
     * would be next to nothing in it.
     */
    public static ViewState showing(ViewState view, Chronicle chronicle, long instant) {
        TimeWindow window = view.window();
        if (window == null || isWellInside(window, instant)) {
            return view;
        }
        long[] distances = chronicle.dated().stream()
                .mapToLong(event -> Math.abs(Instants.minus(Moments.of(event), instant)))
                .sorted()
                .limit(EVENTS_IN_SIGHT)
                .toArray();
        long farthest = distances.length == 0 ? 0 : distances[distances.length - 1];
        long half =
                Math.max(Instants.minus(window.to(), window.from()) / 2, Instants.plus(farthest, farthest / MARGIN));
        return view.withWindow(new TimeWindow(Instants.minus(instant, half), Instants.plus(instant, half + 1)));
    }

    private static boolean isWellInside(TimeWindow window, long instant) {
        long margin = Instants.minus(window.to(), window.from()) / MARGIN;
        return instant >= Instants.plus(window.from(), margin) && instant <= Instants.minus(window.to(), margin);
    }
}
