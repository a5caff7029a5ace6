package org.entente.chart;

import java.util.List;
import java.util.Optional;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;

/** How near a timeline is looked at so that one event stands apart from those around it. */
final class Parting {
    /** Each try shows this much less time than the one before. */
    private static final double STEP = 2;
    /** How often the last try is halved back towards the one before, so that no less is shown than need be. */
    private static final int REFINEMENTS = 4;

    /** How much nearer a title is worth. */
    private static final double FOR_TITLE = 8;

    private final Situation situation;
    private final Type type;
    private final Event event;
    private final TimelineGeometry geometry;

    /** How well an event stands: in a bunch with others that a nearer look parts it from, by itself, or with its title. */
    private enum Stance {
        BUNCHED,
        ALONE,
        TITLED
    }

    Parting(Situation situation, Type type, Event event, TimelineGeometry geometry) {
        this.situation = situation;
        this.type = type;
        this.event = event;
        this.geometry = geometry;
    }

    /**
     * The window narrowed about an event that is bunched, whose pixel stays, as far as need be for it to stand alone with its
     * title, or without where there is never room for one. For a title alone it is not narrowed to less than an eighth. O(log z)
     * layouts, z being how much nearer that is.
     *
     * @return empty if it stands alone with its title already or nothing parts it from the others
     */
    Optional<TimeWindow> window() {
        Stance here = stance(geometry);
        if (here == Stance.TITLED) {
            return Optional.empty();
        }
        double x = geometry.clampX(geometry.x(Extent.of(event).anchor()), 0);
        double alone = Double.NaN;
        TimeWindow before = geometry.window();
        for (double factor = STEP; ; factor *= STEP) {
            TimeWindow window = TimelineGestures.zoomAt(geometry, factor, x);
            if (here == Stance.ALONE && factor > FOR_TITLE) {
                return Optional.empty();
            }
            if (window.equals(before)) {
                return Double.isNaN(alone) ? Optional.empty() : Optional.of(refined(alone, x, Stance.ALONE));
            }
            Stance stance = stance(geometry.showing(window));
            if (stance == Stance.TITLED) {
                return Optional.of(refined(factor, x, Stance.TITLED));
            }
            alone = stance == Stance.ALONE && Double.isNaN(alone) ? factor : alone;
            before = window;
        }
    }

    private TimeWindow refined(double found, double x, Stance wanted) {
        double near = found;
        double far = found / STEP;
        for (int i = 0; i < REFINEMENTS; i++) {
            double middle = Math.sqrt(near * far);
            TimeWindow window = TimelineGestures.zoomAt(geometry, middle, x);
            if (stance(geometry.showing(window)).compareTo(wanted) >= 0) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return TimelineGestures.zoomAt(geometry, near, x);
    }

    private Stance stance(TimelineGeometry at) {
        TimelineLayout layout = new TimelineLayout(situation, type, at);
        Stance best = Stance.BUNCHED;
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                if (stand.event() == event && isParted(stand.crowd)) {
                    boolean titled = stand.side != Stand.Side.NONE;
                    best = titled ? Stance.TITLED : best == Stance.BUNCHED ? Stance.ALONE : best;
                }
            }
            for (Bunch bunch : strip.bunches()) {
                if (bunch.stands.stream().anyMatch(stand -> stand.event() == event) && isParted(bunch.stands)) {
                    best = best == Stance.BUNCHED ? Stance.ALONE : best;
                }
            }
        }
        return best;
    }

    /** Whether all of a crowd stand where the event does, so that no nearer look parts them. */
    private boolean isParted(List<Stand> crowd) {
        long anchor = Extent.of(event).anchor();
        return crowd.stream().allMatch(stand -> stand.extent.anchor() == anchor);
    }
}
