package org.entente.model;

import java.util.List;

/**
 * A link from an event to another.
 *
 * @param kind such as {@code responds-to}; of events of one moment, one that {@code follows} another comes after it
 */
public record Link(EventId to, String kind, List<Citation> cites, Extras extras) {
    public static final String FOLLOWS = "follows";

    public Link {
        cites = List.copyOf(cites);
    }
}
