package org.entente.state;

/** What the lanes of the timeline stand for. */
public enum Lanes {
    /** One lane for each kind of event. */
    KIND,
    /** One lane for each actor that takes part; an event stands on the lane of each of its participants. */
    ACTOR,
    /** All events in one pile. */
    NONE
}
