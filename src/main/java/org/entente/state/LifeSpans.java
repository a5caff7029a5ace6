package org.entente.state;

/**
 * Whether the timeline shows the lives of alliances and relations, and from which row on.
 *
 * @param skipped how many rows, of the most important ones, are scrolled past
 */
public record LifeSpans(boolean shown, int skipped) {
    /** They are not shown. */
    public static final LifeSpans HIDDEN = new LifeSpans(false, 0);

    /** The most important ones are shown. */
    public static final LifeSpans FIRST = new LifeSpans(true, 0);

    public LifeSpans {
        if (skipped < 0) {
            throw new IllegalArgumentException("Rows that are scrolled past are counted from 0: " + skipped);
        }
    }
}
