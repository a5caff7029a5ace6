package org.entente.history;

/** How sure it is that something stands, over all readings of the uncertain dates. */
public enum Certainty {
    /** It stands in no reading. */
    NO,
    /** It stands in some readings. */
    POSSIBLE,
    /** It stands in every reading. */
    CERTAIN;

    /** The less sure of the two. */
    public Certainty and(Certainty other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** The surer of the two. */
    public Certainty or(Certainty other) {
        return compareTo(other) > 0 ? this : other;
    }
}
