package org.entente.model;

/** The identity of an actor; alliances are actors, so theirs is an actor's id, too. */
public final class ActorId extends Id {
    public ActorId(String text, int ordinal) {
        super(text, ordinal);
    }
}
