package org.entente.model;

/** The identity of a source. */
public final class SourceId extends Id {
    public SourceId(String text, int ordinal) {
        super(text, ordinal);
    }
}
