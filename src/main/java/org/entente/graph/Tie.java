package org.entente.graph;

import org.entente.history.Membership;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Relation;

/** An edge of the graph: a relation of two actors, or the spoke from a member to its alliance. */
public sealed interface Tie {
    /** One end: of a directed relation where it goes out, of a membership the member. */
    ActorId from();

    /** The other end. */
    ActorId to();

    /** What the history knows it as. */
    Target target();

    /** The end that is not the given one. */
    default ActorId other(ActorId end) {
        return from().equals(end) ? to() : from();
    }

    /** A relation. */
    record OfRelation(Relation relation) implements Tie {
        @Override
        public ActorId from() {
            return relation.from();
        }

        @Override
        public ActorId to() {
            return relation.to();
        }

        @Override
        public Target target() {
            return Target.of(relation.id());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfRelation tie && relation.id().equals(tie.relation.id());
        }

        @Override
        public int hashCode() {
            return relation.id().hashCode();
        }
    }

    /** A membership. */
    record OfMembership(Membership membership) implements Tie {
        @Override
        public ActorId from() {
            return membership.actor();
        }

        @Override
        public ActorId to() {
            return membership.alliance();
        }

        @Override
        public Target target() {
            return membership;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfMembership tie
                    && membership.alliance().equals(tie.membership.alliance())
                    && membership.actor().equals(tie.membership.actor())
                    && membership.capacity() == tie.membership.capacity();
        }

        @Override
        public int hashCode() {
            return 31 * membership.alliance().hashCode() + membership.actor().hashCode();
        }
    }
}
