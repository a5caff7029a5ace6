package org.entente.model;

/** How sure it is that an event took or takes place. */
public enum Status {
    HAPPENED,
    PLANNED,
    PROPOSED,
    EXPECTED,
    ALLEGED,
    CANCELLED;

    /** Whether the event's effects are only drawn as projections and never stand. */
    public boolean isProjected() {
        return this == PLANNED || this == PROPOSED || this == EXPECTED;
    }
}
