package org.entente.history;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Member;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.Role;
import org.entente.model.SourceId;

/** Walks over the contested claims of a data set. */
final class Contested {
    /** Is shown each contested claim. */
    @FunctionalInterface
    interface Visitor {
        /**
         * @param outer the reading that the data set prefers
         * @param or the others, at least one
         */
        void visit(Claim claim, Object outer, List<? extends Alternative<?>> or);
    }

    private Contested() {}

    /** Actors and alliances, then relations, then events, each before its parts. */
    static void visit(Dataset data, Visitor visitor) {
        data.actors().forEach(actor -> visitActor(data, actor, visitor));
        data.relations().forEach(relation -> show(Claim.of(relation.id()), relation, relation.or(), visitor));
        data.events().forEach(event -> visitEvent(event, visitor));
    }

    /** The claims of one item; none if the data set has no such item. */
    static void visit(Dataset data, Id owner, Visitor visitor) {
        Id own = data.find(owner.text()).orElse(null);
        if (own instanceof ActorId id) {
            visitActor(data, data.actor(id), visitor);
        } else if (own instanceof RelationId id) {
            Relation relation = data.relation(id);
            show(Claim.of(id), relation, relation.or(), visitor);
        } else if (own instanceof EventId id) {
            visitEvent(data.event(id), visitor);
        }
    }

    private static void visitActor(Dataset data, Actor actor, Visitor visitor) {
        Alliance alliance = data.alliance(actor.id()).orElse(null);
        if (alliance == null) {
            show(Claim.of(actor.id()), actor, actor.or(), visitor);
        } else {
            show(Claim.of(actor.id()), alliance, alliance.or(), visitor);
        }
        for (int i = 0; i < actor.roles().size(); i++) {
            Role role = actor.roles().get(i);
            show(actor.id(), Claim.Part.ROLES, i, role, role.or(), visitor);
        }
        if (alliance != null) {
            for (int i = 0; i < alliance.members().size(); i++) {
                Member member = alliance.members().get(i);
                show(actor.id(), Claim.Part.MEMBERS, i, member, member.or(), visitor);
            }
        }
    }

    private static void visitEvent(Event event, Visitor visitor) {
        show(Claim.of(event.id()), event, event.or(), visitor);
        for (int i = 0; i < event.participants().size(); i++) {
            var participant = event.participants().get(i);
            show(event.id(), Claim.Part.PARTICIPANTS, i, participant, participant.or(), visitor);
        }
        for (int i = 0; i < event.effects().size(); i++) {
            var effect = event.effects().get(i);
            show(event.id(), Claim.Part.EFFECTS, i, effect, effect.or(), visitor);
        }
    }

    private static void show(
            Id owner, Claim.Part part, int index, Object outer, List<? extends Alternative<?>> or, Visitor visitor) {
        if (!or.isEmpty()) {
            visitor.visit(Claim.of(owner, part, index), outer, or);
        }
    }

    private static void show(Claim claim, Object outer, List<? extends Alternative<?>> or, Visitor visitor) {
        if (!or.isEmpty()) {
            visitor.visit(claim, outer, or);
        }
    }

    /** Whether a reading cites a source. */
    static boolean cites(Object reading, SourceId source) {
        return citations(reading).stream()
                .anyMatch(citation -> citation.source().equals(source));
    }

    /** The sources that a reading cites for itself. */
    static List<Citation> citations(Object reading) {
        if (reading instanceof Actor actor) {
            return actor.cites();
        }
        if (reading instanceof Alliance alliance) {
            return alliance.actor().cites();
        }
        if (reading instanceof Relation relation) {
            return relation.cites();
        }
        if (reading instanceof Event event) {
            return event.cites();
        }
        if (reading instanceof Role role) {
            return role.cites();
        }
        if (reading instanceof Participant participant) {
            return participant.cites();
        }
        if (reading instanceof Effect effect) {
            return effect.cites();
        }
        return reading instanceof Member member ? member.cites() : List.of();
    }
}
