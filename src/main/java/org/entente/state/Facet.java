package org.entente.state;

/** The properties by which the legend filters. */
public enum Facet {
    ACTOR_KIND,
    EVENT_KIND,
    RELATION_KIND,
    STATUS,
    TOPIC
}
