package org.entente.model;

/** A kind of actor, such as a state or a person. */
public record ActorKind(String id, Text label, ActorShape shape, Extras extras) implements Kind {}
