package org.entente.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.graph.AllianceGraph;
import org.entente.graph.Tie;
import org.entente.history.Certainty;
import org.entente.history.History;
import org.entente.history.Membership;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.entente.model.Relation;
import org.entente.model.Status;

/** Works out what of a data set the graph shows at the moment of a view. */
final class SceneBuilder {
    private static final int LEAST_GROUP = 3;

    private final Chronicle chronicle;
    private final Dataset dataset;
    private final History history;
    private final ViewState view;
    private final Sieve sieve;
    private final Presence presence;
    private final Snapshot snapshot;
    /** The snapshot of the moment, or of the last day that the data set knows if the moment is later. */
    private final Snapshot known;

    private final int[] nodeOfActor;
    private final BitSet changedRelations = new BitSet();
    private final BitSet changedMemberships = new BitSet();

    SceneBuilder(Chronicle chronicle, ViewState view, Sieve sieve, Snapshot snapshot, Snapshot known) {
        this.chronicle = chronicle;
        this.dataset = chronicle.dataset();
        this.history = chronicle.history();
        this.view = view;
        this.sieve = sieve;
        this.presence = new Presence(snapshot, known);
        this.snapshot = snapshot;
        this.known = known;
        this.nodeOfActor = new int[dataset.actors().size()];
        boolean changes =
                view.stepped() != null && dataset.event(view.stepped()).status() != Status.CANCELLED;
        for (Target target : changes ? history.targets(view.stepped()) : List.<Target>of()) {
            if (target instanceof Target.OfRelation relation) {
                changedRelations.set(relation.id().ordinal());
            } else if (target instanceof Membership membership) {
                changedMemberships.set(membership.ordinal());
            }
        }
    }

    Scene build() {
        List<Scene.Node> nodes = nodes();
        List<Scene.Spoke> spokes = new ArrayList<>();
        List<Scene.Group> groups = new ArrayList<>();
        for (Alliance alliance : dataset.alliances()) {
            memberships(alliance, spokes, groups);
        }
        return new Scene(nodes, lines(), spokes, groups, snapshot.isBeyondKnowledge());
    }

    private List<Scene.Node> nodes() {
        BitSet drawn = drawn();
        int[] members = new int[dataset.actors().size()];
        for (Membership membership : history.memberships()) {
            if (membership.capacity() == Capacity.FULL && known.certainty(membership) == Certainty.CERTAIN) {
                members[membership.alliance().ordinal()]++;
            }
        }
        List<Scene.Node> nodes = new ArrayList<>();
        for (Actor actor : dataset.actors()) {
            int ordinal = actor.id().ordinal();
            nodeOfActor[ordinal] = drawn.get(ordinal) ? nodes.size() : -1;
            if (drawn.get(ordinal)) {
                boolean collapsed = view.collapsed().contains(actor.id());
                nodes.add(new Scene.Node(
                        actor,
                        chronicle.degree(ordinal),
                        collapsed,
                        members[ordinal],
                        Existence.of(actor, known, view.moment())));
            }
        }
        return nodes;
    }

    /** The actors that are drawn: they pass the filter, are near the focus, act by themselves, and stand in no collapsed node. */
    private BitSet drawn() {
        BitSet drawn = new BitSet();
        for (Actor actor : dataset.actors()) {
            boolean acts = dataset.alliance(actor.id()).map(Alliance::acts).orElse(true);
            if (acts && sieve.passes(actor)) {
                drawn.set(actor.id().ordinal());
            }
        }
        if (view.focus() != null) {
            drawn.and(near(view.focus(), (BitSet) drawn.clone()));
        }
        for (Membership membership : history.memberships()) {
            ActorId actor = membership.actor();
            if (view.collapsed().contains(membership.alliance())
                    && drawn.get(membership.alliance().ordinal())
                    && !standsAlone(actor)) {
                drawn.clear(actor.ordinal());
            }
        }
        return drawn;
    }

    /** Whether an actor keeps a node of its own although an alliance it belongs to is collapsed. */
    private boolean standsAlone(ActorId actor) {
        return view.filter().only().contains(actor)
                || view.isSelected(actor)
                || view.collapsed().contains(actor)
                || view.focus() != null && view.focus().actor().equals(actor)
                || dataset.relationsOf(actor).stream().anyMatch(sieve::passes);
    }

    /** The actors within the focus's steps over the ties of the moment, projected ones included. */
    private BitSet near(Focus focus, BitSet among) {
        among.set(focus.actor().ordinal());
        AllianceGraph drawn = AllianceGraph.of(history)
                .filter(tie ->
                        among.get(tie.from().ordinal()) && among.get(tie.to().ordinal()) && leadsOn(tie));
        BitSet found = new BitSet();
        org.entente.graph.Focus.around(drawn, focus.actor(), focus.hops())
                .actors()
                .forEach(actor -> found.set(actor.ordinal()));
        return found;
    }

    private boolean leadsOn(Tie tie) {
        return tie instanceof Tie.OfRelation of
                ? sieve.passes(of.relation()) && leadsOn(presence.of(of.target()))
                : known.certainty(tie.target()) != Certainty.NO;
    }

    private boolean leadsOn(Standing standing) {
        return Presence.hasPhase(standing) && sieve.passes(standing);
    }

    private List<Scene.Line> lines() {
        List<Scene.Line> lines = new ArrayList<>();
        for (Relation relation : dataset.relations()) {
            int from = nodeOfActor[relation.from().ordinal()];
            int to = nodeOfActor[relation.to().ordinal()];
            if (from < 0 || to < 0 || !sieve.passes(relation)) {
                continue;
            }
            Standing standing = presence.of(Target.of(relation.id()));
            boolean touched = changedRelations.get(relation.id().ordinal());
            boolean shown = Presence.hasPhase(standing) || touched && standing.phase() != null;
            if (shown && sieve.passes(standing)) {
                lines.add(new Scene.Line(relation, from, to, standing, Presence.isProjected(standing), touched));
            }
        }
        return lines;
    }

    /** Members stand in a group around which a hull is drawn, or, if they are few or the alliance is one node, on spokes. */
    private void memberships(Alliance alliance, List<Scene.Spoke> spokes, List<Scene.Group> groups) {
        int hub = nodeOfActor[alliance.id().ordinal()];
        boolean over = Existence.begun(known.of(Target.of(alliance.id()))) == Certainty.NO;
        if (!sieve.passes(alliance.actor()) || over) {
            return;
        }
        List<Scene.Spoke> own = new ArrayList<>();
        BitSet inside = new BitSet();
        if (hub >= 0) {
            inside.set(hub);
        }
        for (Membership membership : history.membershipsIn(alliance.id())) {
            int member = nodeOfActor[membership.actor().ordinal()];
            Standing standing = presence.of(membership);
            boolean touched = changedMemberships.get(membership.ordinal());
            if (member >= 0 && (standing.mayStand() || touched)) {
                own.add(new Scene.Spoke(hub, member, membership.capacity(), standing.certainty(), touched));
                if (membership.capacity() == Capacity.FULL && standing.mayStand()) {
                    inside.set(member);
                }
            }
        }
        boolean grouped =
                !view.collapsed().contains(alliance.id()) && inside.cardinality() - (hub >= 0 ? 1 : 0) >= LEAST_GROUP;
        if (grouped) {
            groups.add(new Scene.Group(alliance, inside.stream().boxed().toList()));
        }
        for (Scene.Spoke spoke : own) {
            if (hub >= 0 && (!grouped || !inside.get(spoke.member()))) {
                spokes.add(spoke);
            }
        }
    }
}
