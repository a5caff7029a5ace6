package org.entente.history;

import java.util.List;
import org.entente.model.EventId;

/**
 * That a relation, an alliance or a membership is not what it was.
 *
 * @param causes the events that did it, in the order of their dates; none if the thing's own dates say so
 */
public record Change(Target target, Kind kind, Standing before, Standing after, List<EventId> causes) {
    /** What became of it. */
    public enum Kind {
        /** It did not stand and now does, or may. */
        ADDED,
        /** It stood, or may have, and no longer does. */
        ENDED,
        /** Its phase, certainty, strength or strain is another. */
        CHANGED;

        static Kind of(boolean before, boolean after) {
            return before == after ? CHANGED : after ? ADDED : ENDED;
        }
    }

    public Change {
        causes = List.copyOf(causes);
    }
}
