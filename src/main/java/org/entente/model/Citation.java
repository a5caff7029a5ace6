package org.entente.model;

/**
 * Where a claim is found.
 *
 * @param at the locator in the source, such as a paragraph; empty if the whole source is meant
 */
public record Citation(SourceId source, String at, Text note, Extras extras) {
    public Citation(SourceId source, String at) {
        this(source, at, Text.EMPTY, Extras.NONE);
    }
}
