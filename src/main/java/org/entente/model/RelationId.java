package org.entente.model;

/** The identity of a relation. */
public final class RelationId extends Id {
    public RelationId(String text, int ordinal) {
        super(text, ordinal);
    }
}
