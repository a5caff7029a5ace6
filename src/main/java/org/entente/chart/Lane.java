package org.entente.chart;

import org.entente.model.EventKind;
import org.entente.model.Id;

/**
 * A lane of the timeline.
 *
 * @param name what stands before it; empty for the one pile
 * @param kind the kind of its events, or null
 * @param actor the actor that it is about, or null
 */
record Lane(String name, EventKind kind, Id actor) {
    static final Lane PILE = new Lane("", null, null);
}
