package org.entente.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A phase in the life of a relation, an alliance or a membership, in the order in which they are usually passed.
 */
public enum Phase {
    PROPOSED(true, false),
    ANNOUNCED(true, false),
    INVITED(false, true),
    SIGNED(true, true),
    RATIFIED(true, true),
    PROVISIONAL(true, false),
    IN_FORCE(true, false),
    JOINED(false, true),
    SUSPENDED(true, true),
    ENDED(true, false),
    DROPPED(true, false),
    LEFT(false, true);

    private final boolean ofWhole;
    private final boolean ofMember;

    Phase(boolean ofWhole, boolean ofMember) {
        this.ofWhole = ofWhole;
        this.ofMember = ofMember;
    }

    /** Whether a relation or an alliance may be in this phase (a party's {@code ratified} is recorded and moves nothing). */
    public boolean isOfWhole() {
        return ofWhole;
    }

    /** Whether a membership may be in this phase. */
    public boolean isOfMember() {
        return ofMember;
    }

    /** Whether nothing stands any more in this phase. */
    public boolean isOver() {
        return this == ENDED || this == DROPPED || this == LEFT;
    }

    /**
     * Whether a thing in this phase counts as standing.
     *
     * @param from the first phase that counts
     */
    public boolean standsFrom(Phase from) {
        return !isOver() && this != SUSPENDED && compareTo(from) >= 0;
    }

    /** The name in the file, such as {@code in-force}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The phase of that name in the file. */
    public static Optional<Phase> fromJson(String json) {
        for (Phase phase : values()) {
            if (phase.json().equals(json)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }
}
