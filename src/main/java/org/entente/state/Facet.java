package org.entente.state;

/** The properties by which the legend filters. */
public enum Facet {
    ACTOR_KIND,
    EVENT_KIND,
    RELATION_KIND,
    STATUS,
    TOPIC,
    /** The phase in which a relation is drawn: its name in the file, or {@link #PLANNED}. */
    PHASE,
    /** The alliances of which an actor is a full member at any time, itself included if it is one. */
    ALLIANCE,
    /** The sources that tell of an event or a relation. */
    SOURCE;

    /** The value of what has none: events without a topic or a source, actors in no alliance. */
    public static final String WITHOUT = "";

    /** The value of a relation that exists by plans alone. */
    public static final String PLANNED = "planned";

    /** Whether there are items that have no value of this facet. */
    public boolean mayLack() {
        return this == TOPIC || this == ALLIANCE || this == SOURCE;
    }
}
