package org.entente.chart;

import java.util.List;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;
import org.entente.time.FoldedScale;
import org.entente.time.Instants;
import org.entente.time.TimeScale;
import org.entente.time.TimeSpan;

/**
 * What gestures on a timeline lead to. Pure: each takes the geometry from when the gesture began and gives the window or moment it
 * has led to. Windows show a minute at least, at most fourteen thousand million years or all of the data with some room if that is
 * more, and never lose sight of the data.
 */
public final class TimelineGestures {
    private static final long SHORTEST = (long) TimeScale.SHORTEST;
    /** The age of all there is, in seconds: what a window may show of any data. */
    private static final long AGE = 14_000_000_000L * Instants.MEAN_YEAR;
    /** The share of the data's time that may be free on either side of it. */
    private static final int FREE = 10;
    /** The share of a window that stays over the time of the data. */
    private static final double IN_SIGHT = 0.1;
    /** An event that is revealed is a twentieth of the window away from its edges. */
    private static final long ROOM = 20;

    private TimelineGestures() {}

    /**
     * Shows more or less time around a pixel of the pane, whose instant stays where it is.
     *
     * @param factor more than 1 shows less time
     */
    public static TimeWindow zoomAt(TimelineGeometry geometry, double factor, double x) {
        // Held to the limit here, since a window that is cut to it afterwards would not stay around the pixel.
        double shown = (double) geometry.window().to() - geometry.window().from();
        double held = factor > 0 ? Math.max(factor, Math.min(1, shown / longest(geometry.span()))) : factor;
        FoldedScale zoomed = geometry.scale().zoom(held, x - geometry.left());
        return held(geometry.span(), TimelineGeometry.window(zoomed));
    }

    /** Moves the band's contents to the right by so many pixels. */
    public static TimeWindow pan(TimelineGeometry geometry, double pixels) {
        return held(geometry.span(), TimelineGeometry.window(geometry.scale().pan(pixels)));
    }

    /** Moves the frame on the overview to the right by so many pixels. */
    public static TimeWindow moveFrame(TimelineGeometry geometry, double pixels) {
        TimeWindow window = geometry.window();
        if (geometry.scale().folds().isEmpty()) {
            long seconds = seconds(pixels * geometry.overviewScale().secondsPerPixel());
            return held(geometry.span(), shifted(window, seconds));
        }
        long from = geometry.overviewInstant(geometry.overviewX(window.from()) + pixels);
        return held(geometry.span(), TimelineGeometry.window(geometry.scale().moved(from, 0)));
    }

    /** Puts the middle of the frame at a pixel of the overview. */
    public static TimeWindow centreFrame(TimelineGeometry geometry, double x) {
        return centred(geometry, geometry.overviewInstant(x));
    }

    /** Puts an instant in the middle of the band, which shows as much time as before, folds left out of account. */
    public static TimeWindow centred(TimelineGeometry geometry, long instant) {
        if (geometry.scale().folds().isEmpty()) {
            TimeWindow window = geometry.window();
            long middle = Extent.middle(window.from(), window.to());
            return held(geometry.span(), shifted(window, Instants.minus(instant, middle)));
        }
        FoldedScale scale = geometry.scale();
        return held(geometry.span(), TimelineGeometry.window(scale.moved(instant, scale.width() / 2)));
    }

    /** Puts the left edge of the frame at a pixel of the overview; the right one stays. */
    public static TimeWindow stretchStart(TimelineGeometry geometry, double x) {
        long to = geometry.window().to();
        long from = Math.min(geometry.overviewInstant(x), Instants.minus(to, SHORTEST));
        return held(geometry.span(), new TimeWindow(Math.max(from, Instants.minus(to, longest(geometry.span()))), to));
    }

    /** Puts the right edge of the frame at a pixel of the overview; the left one stays. */
    public static TimeWindow stretchEnd(TimelineGeometry geometry, double x) {
        long from = geometry.window().from();
        long to = Math.max(geometry.overviewInstant(x), Instants.plus(from, SHORTEST));
        return held(geometry.span(), new TimeWindow(from, Math.min(to, Instants.plus(from, longest(geometry.span())))));
    }

    /** The moment for a handle dragged to a pixel of the pane, held inside the band. */
    public static long momentAt(TimelineGeometry geometry, double x) {
        return geometry.instant(geometry.clampX(x, 0));
    }

    /**
     * The window in which the events of a bunch part: from the first to the last of them with room around.
     *
     * @return empty if they all stand at the same instant, so that no window parts them
     */
    public static Optional<TimeWindow> open(Situation situation, List<Event> events) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (Event event : events) {
            long anchor = Extent.of(event).anchor();
            from = Math.min(from, anchor);
            to = Math.max(to, anchor);
        }
        if (from >= to) {
            return Optional.empty();
        }
        long margin = Math.max(SHORTEST, Instants.minus(to, from) / 6);
        TimeWindow window = new TimeWindow(Instants.minus(from, margin), Instants.plus(to, margin));
        return Optional.of(held(situation.chronicle().span(), window));
    }

    /** The window widened to the first of all events that pass the filter. */
    public static TimeWindow earlier(Situation situation, TimelineGeometry geometry) {
        long from = geometry.window().from();
        for (Event event : situation.events()) {
            from = Math.min(
                    from, Math.max(geometry.span().from(), Extent.of(event).from()));
        }
        long to = geometry.window().to();
        return held(geometry.span(), new TimeWindow(Instants.minus(from, Instants.minus(to, from) / 40), to));
    }

    /** The window widened to the last of all events that pass the filter. */
    public static TimeWindow later(Situation situation, TimelineGeometry geometry) {
        long to = geometry.window().to();
        for (Event event : situation.events()) {
            to = Math.max(to, Math.min(geometry.span().to(), Extent.of(event).to()));
        }
        long from = geometry.window().from();
        return held(geometry.span(), new TimeWindow(from, Instants.plus(to, Instants.minus(to, from) / 40)));
    }

    /** The window that shows all of the data set. */
    public static TimeWindow whole(Chronicle chronicle, double width) {
        TimeSpan span = chronicle.span();
        return TimelineGeometry.window(FoldedScale.of(TimeScale.fit(span, Math.max(1, width), 24)));
    }

    /**
     * A window on the way from one to another. Its length changes in proportion, so that a zoom is as fast at its end as at its
     * beginning, and what both show moves evenly.
     *
     * @param way 0 to 1
     */
    public static TimeWindow between(TimeWindow from, TimeWindow to, double way) {
        if (way <= 0 || way >= 1) {
            return way <= 0 ? from : to;
        }
        double first = (double) from.to() - from.from();
        double last = (double) to.to() - to.from();
        double ratio = last / first;
        double length = first * Math.pow(ratio, way);
        // How much of the way to the new place is gone once the length is that: all of it where the lengths are equal.
        double gone = Math.abs(ratio - 1) < 1e-6 ? way : (length - first) / (last - first);
        long start = Instants.plus(from.from(), seconds(((double) to.from() - from.from()) * gone));
        return new TimeWindow(start, Instants.plus(start, Math.max(1, seconds(length))));
    }

    private static long seconds(double seconds) {
        return Double.isFinite(seconds) ? Math.round(seconds) : 0;
    }

    private static TimeWindow shifted(TimeWindow window, long seconds) {
        long length = Instants.minus(window.to(), window.from());
        long from = Instants.plus(window.from(), seconds);
        // At the ends of all time the window stays as long as it is.
        from = Math.min(from, Instants.minus(Long.MAX_VALUE, length));
        return new TimeWindow(from, Instants.plus(from, length));
    }

    /** The longest window of some data, in seconds. */
    private static long longest(TimeSpan data) {
        long length = Instants.minus(data.to(), data.from());
        return Math.min((long) TimeScale.LONGEST, Math.max(AGE, Instants.plus(length, 2 * (length / FREE))));
    }

    /** The window with a length that a band can show, moved so that a tenth of it lies over the data. */
    private static TimeWindow held(TimeSpan data, TimeWindow window) {
        long length = Instants.minus(window.to(), window.from());
        TimeWindow held = window;
        long longest = longest(data);
        if (length < SHORTEST || length > longest) {
            long wanted = Math.max(SHORTEST, Math.min(longest, length));
            long from = Instants.minus(Extent.middle(window.from(), window.to()), wanted / 2);
            held = new TimeWindow(from, Instants.plus(from, wanted));
            length = wanted;
        }
        long margin = (long) (length * (1 - IN_SIGHT));
        long first = Instants.minus(data.from(), margin);
        long last = Instants.plus(data.to(), margin);
        if (held.from() < first) {
            return new TimeWindow(first, Instants.plus(first, length));
        }
        return held.to() > last ? new TimeWindow(Instants.minus(last, length), last) : held;
    }
}
