package org.entente.chart;

import java.util.List;
import org.entente.draw.Target;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.time.TimeSpan;

/** What a mark of a chart is about. */
public sealed interface Subject extends Target {
    /** An actor, a relation, an event or a source. */
    record Item(Id id) implements Subject {}

    /** Events that stand too close to be told apart. */
    record Cluster(List<EventId> events) implements Subject {
        public Cluster {
            events = List.copyOf(events);
        }
    }

    /**
     * A long stretch of time without events.
     *
     * @param span what is folded of it or would be
     */
    record Stretch(TimeSpan span, boolean isFolded) implements Subject {}

    /** A part of a chart that can be dragged or clicked. */
    record Handle(Part part) implements Subject {}

    /** The parts of the charts that react to the mouse and are no items. */
    enum Part {
        /** The strip over the graph that says what the last step changed. */
        STRIP,
        /** The line at the moment shown in the graph. */
        MOMENT,
        /** The overview strip outside the window. */
        OVERVIEW,
        /** The window on the overview strip. */
        WINDOW,
        /** The window's left edge. */
        WINDOW_START,
        /** The window's right edge. */
        WINDOW_END,
        /** The chip that tells of events before the window. */
        EARLIER,
        /** The chip that tells of events after the window. */
        LATER,
        /** The chip that tells of events without a date. */
        UNDATED,
        /** How many lives of alliances and relations stand above those that are shown. */
        LIVES_BEFORE,
        /** How many of them have no room. */
        LIVES_AFTER
    }
}
