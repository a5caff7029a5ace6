package org.entente.state;

import java.util.BitSet;
import java.util.List;
import org.entente.history.Certainty;
import org.entente.history.Membership;
import org.entente.history.Snapshot;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.RelationId;

/** Works out what belongs to a selection. */
final class HighlightBuilder {
    private final Dataset dataset;
    private final List<Membership> memberships;
    private final Snapshot snapshot;
    private final BitSet actors = new BitSet();
    private final BitSet relations = new BitSet();
    private final BitSet events = new BitSet();

    HighlightBuilder(Chronicle chronicle, Snapshot snapshot) {
        this.dataset = chronicle.dataset();
        this.memberships = chronicle.history().memberships();
        this.snapshot = snapshot;
    }

    Highlight of(List<Id> selection) {
        if (selection.isEmpty()) {
            return Highlight.NONE;
        }
        for (Id id : selection) {
            if (id instanceof EventId event) {
                light(dataset.event(event));
            } else if (id instanceof RelationId relation) {
                light(dataset.relation(relation));
            } else if (id instanceof ActorId actor) {
                light(actor);
            }
        }
        return new Highlight(actors, relations, events);
    }

    /** Those who take part, and what it changes. */
    private void light(Event event) {
        events.set(event.id().ordinal());
        for (Participant participant : event.participants()) {
            actors.set(participant.actor().ordinal());
            if (participant.onBehalfOf() != null) {
                actors.set(participant.onBehalfOf().ordinal());
            }
        }
        for (Effect effect : event.effects()) {
            if (effect.target() instanceof RelationId relation) {
                relations.set(relation.ordinal());
            } else {
                actors.set(effect.target().ordinal());
                effect.actors().forEach(actor -> actors.set(actor.ordinal()));
            }
        }
    }

    /** Its two ends, and the events that made it. */
    private void light(Relation relation) {
        relations.set(relation.id().ordinal());
        actors.set(relation.from().ordinal());
        actors.set(relation.to().ordinal());
        dataset.eventsChanging(relation.id())
                .forEach(event -> events.set(event.id().ordinal()));
    }

    /** Its relations and events; of an alliance, its members at the moment and the events that made it. */
    private void light(ActorId actor) {
        actors.set(actor.ordinal());
        dataset.eventsOf(actor).forEach(event -> events.set(event.id().ordinal()));
        dataset.relationsOf(actor)
                .forEach(relation -> relations.set(relation.id().ordinal()));
        if (dataset.alliance(actor).isPresent()) {
            dataset.eventsChanging(actor).forEach(event -> events.set(event.id().ordinal()));
            for (Membership membership : memberships) {
                if (membership.alliance().equals(actor) && snapshot.certainty(membership) != Certainty.NO) {
                    actors.set(membership.actor().ordinal());
                }
            }
        }
    }
}
