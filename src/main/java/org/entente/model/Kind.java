package org.entente.model;

/** A kind that a data set declares: of actors, events or relations, or a topic. The id is unique among the kinds of its type. */
public sealed interface Kind permits ActorKind, EventKind, RelationKind, Topic {
    String id();

    Text label();

    Extras extras();
}
