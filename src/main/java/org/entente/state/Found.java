package org.entente.state;

import java.util.List;
import org.entente.model.Id;
import org.entente.model.Topic;

/**
 * One thing that was found.
 *
 * @param id the item, or null if it is a topic
 * @param topic the topic, or null if it is an item
 * @param label its name
 * @param marked the parts of the name that match
 * @param other another text of it that matches where the name does not, or empty
 * @param otherMarked the parts of that which match
 */
public record Found(
        Sort sort, Id id, Topic topic, String label, List<Range> marked, String other, List<Range> otherMarked) {
    /** What can be found. */
    public enum Sort {
        ACTORS,
        ALLIANCES,
        RELATIONS,
        EVENTS,
        TOPICS,
        SOURCES
    }

    /** A part of a text, from an index up to but not including another. */
    public record Range(int from, int to) {
        public Range {
            if (from < 0 || from >= to) {
                throw new IllegalArgumentException("A range ends after it begins: " + from + ", " + to);
            }
        }
    }

    public Found {
        marked = List.copyOf(marked);
        otherMarked = List.copyOf(otherMarked);
    }
}
