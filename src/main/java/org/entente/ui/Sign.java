package org.entente.ui;

import org.entente.model.ActorShape;
import org.entente.model.EventKind;
import org.entente.model.EventSymbol;
import org.entente.model.Hue;
import org.entente.model.Phase;
import org.entente.model.RelationKind;
import org.entente.model.Status;

/** The small sign beside a name, the same as in the charts; {@link Signs} draws it. */
sealed interface Sign {
    /** An event: symbol and colour by kind, filling by status. */
    record OfEvent(EventSymbol symbol, Hue hue, Status status) implements Sign {}

    /**
     * A sample of a relation's line.
     *
     * @param hue null for the colour of text
     * @param phase null if nothing has begun
     */
    record OfRelation(Hue hue, Phase phase) implements Sign {}

    /** The outline of a kind of actor. */
    record OfActor(ActorShape shape) implements Sign {}

    static Sign of(EventKind kind, Status status) {
        return new OfEvent(kind.symbol(), kind.hue(), status);
    }

    static Sign of(RelationKind kind, Phase phase) {
        return new OfRelation(kind.hue(), phase);
    }
}
