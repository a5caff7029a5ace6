package org.entente.model;

import java.util.List;

/** The kinds that a data set declares, each list in file order. */
public record Kinds(
        List<ActorKind> actor, List<EventKind> event, List<RelationKind> relation, List<Topic> topic, Extras extras) {
    public Kinds {
        actor = List.copyOf(actor);
        event = List.copyOf(event);
        relation = List.copyOf(relation);
        topic = List.copyOf(topic);
    }
}
