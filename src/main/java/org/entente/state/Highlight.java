package org.entente.state;

import java.util.BitSet;
import org.entente.model.ActorId;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.RelationId;

/** What is lit because it belongs to the selection: a set of items. It neither selects nor hides anything. Immutable. */
public final class Highlight {
    public static final Highlight NONE = new Highlight(new BitSet(), new BitSet(), new BitSet());

    private final BitSet actors;
    private final BitSet relations;
    private final BitSet events;

    Highlight(BitSet actors, BitSet relations, BitSet events) {
        this.actors = actors;
        this.relations = relations;
        this.events = events;
    }

    public boolean has(ActorId actor) {
        return actors.get(actor.ordinal());
    }

    public boolean has(RelationId relation) {
        return relations.get(relation.ordinal());
    }

    public boolean has(EventId event) {
        return events.get(event.ordinal());
    }

    /** Whether an item of any type is lit; sources never are. */
    public boolean has(Id id) {
        if (id instanceof ActorId actor) {
            return has(actor);
        }
        if (id instanceof RelationId relation) {
            return has(relation);
        }
        return id instanceof EventId event && has(event);
    }

    public boolean isEmpty() {
        return actors.isEmpty() && relations.isEmpty() && events.isEmpty();
    }
}
