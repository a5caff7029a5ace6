package org.entente.history;

import org.entente.model.ActorId;
import org.entente.model.RelationId;

/** What effects change: a relation, an alliance or a membership. */
public sealed interface Target permits Target.OfRelation, Target.OfAlliance, Membership {
    /** A relation. */
    record OfRelation(RelationId id) implements Target {}

    /** An alliance as a whole. */
    record OfAlliance(ActorId id) implements Target {}

    static Target of(RelationId relation) {
        return new OfRelation(relation);
    }

    static Target of(ActorId alliance) {
        return new OfAlliance(alliance);
    }
}
