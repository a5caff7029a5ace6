package org.entente.model;

/** The identity of an event. */
public final class EventId extends Id {
    public EventId(String text, int ordinal) {
        super(text, ordinal);
    }
}
