package org.entente.state;

import java.util.Optional;

/** The parts of a filter that can be dropped one by one. */
public enum Condition {
    EVENT_KIND(Facet.EVENT_KIND),
    STATUS(Facet.STATUS),
    TOPIC(Facet.TOPIC),
    IMPORTANCE(null),
    TIME(null),
    RELATION_KIND(Facet.RELATION_KIND),
    PHASE(Facet.PHASE),
    SOURCE(Facet.SOURCE),
    ACTOR_KIND(Facet.ACTOR_KIND),
    ALLIANCE(Facet.ALLIANCE),
    HIDDEN_ACTORS(null),
    ONLY_ACTORS(null);

    private final Facet facet;

    Condition(Facet facet) {
        this.facet = facet;
    }

    /** The facet whose values it switches off; empty if it is about none. */
    public Optional<Facet> facet() {
        return Optional.ofNullable(facet);
    }

    /** The condition about a facet. */
    public static Condition of(Facet facet) {
        return valueOf(facet.name());
    }

    /** One bit of its own, for sets of conditions. */
    int bit() {
        return 1 << ordinal();
    }
}
