package org.entente.chart;

import java.util.List;
import java.util.OptionalInt;
import org.entente.draw.TextStyle;
import org.entente.draw.Type;
import org.entente.history.Membership;
import org.entente.layout.Topology;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.entente.model.Relation;
import org.entente.state.Chronicle;
import org.entente.state.Scene;
import org.entente.state.Situation;

/** The graphs that layouts work on: nodes are all actors of a data set by their ordinals. */
public final class Topologies {
    private static final double MEMBERSHIP = 0.4;

    private Topologies() {}

    /**
     * All ties of all times, so that moving the date never moves a node; nor does reading the names in another language. Made to
     * be looked at from where all have room.
     */
    public static Topology ofAllTime(Chronicle chronicle, Type type) {
        return ofAllTime(
                chronicle,
                type,
                Sight.of(chronicle.dataset().actors().stream()
                        .mapToInt(actor -> chronicle.degree(actor.id().ordinal()))));
    }

    /** The same, made for a zoom. */
    static Topology ofAllTime(Chronicle chronicle, Type type, double sight) {
        Dataset dataset = chronicle.dataset();
        Topology.Builder builder = Topology.builder(dataset.actors().size()).sight(sight);
        TextStyle name = TextStyle.of(GraphChart.NAME, 0);
        for (Actor actor : dataset.actors()) {
            int i = actor.id().ordinal();
            double half = type.width(actor.label(dataset.info().language()), name) / 2;
            builder.node(i, NodeMarks.radius(chronicle.degree(i), sight), Math.min(1_000, half));
        }
        for (Relation relation : dataset.relations()) {
            if (!relation.from().equals(relation.to())) {
                builder.edge(relation.from().ordinal(), relation.to().ordinal());
            }
        }
        for (Membership membership : chronicle.history().memberships()) {
            if (dataset.alliance(membership.alliance()).map(Alliance::acts).orElse(false)) {
                builder.edge(membership.alliance().ordinal(), membership.actor().ordinal(), MEMBERSHIP);
            }
        }
        for (Alliance alliance : dataset.alliances()) {
            int[] members = chronicle.history().membershipsIn(alliance.id()).stream()
                    .filter(membership -> membership.capacity() == Capacity.FULL)
                    .mapToInt(membership -> membership.actor().ordinal())
                    .distinct()
                    .toArray();
            if (members.length >= 2) {
                builder.group(members);
            }
        }
        return builder.build();
    }

    /** The drawn nodes, by their index in the scene, with their ties of all times among each other. */
    public static Topology ofScene(Situation situation, Type type) {
        List<Scene.Node> nodes = situation.scene().nodes();
        String language = situation.dataset().info().language();
        double sight = Sight.of(nodes.stream().mapToInt(Scene.Node::degree));
        Topology.Builder builder = Topology.builder(nodes.size()).sight(sight);
        TextStyle name = TextStyle.of(GraphChart.NAME, 0);
        for (int i = 0; i < nodes.size(); i++) {
            double half = type.width(GraphChart.name(nodes.get(i), language), name) / 2;
            builder.node(i, NodeMarks.radius(nodes.get(i).degree(), sight), Math.min(1_000, half));
        }
        for (Relation relation : situation.dataset().relations()) {
            join(builder, situation, relation.from(), relation.to(), 1);
        }
        for (Membership membership : situation.chronicle().history().memberships()) {
            join(builder, situation, membership.alliance(), membership.actor(), MEMBERSHIP);
        }
        for (Scene.Group group : situation.scene().groups()) {
            builder.group(group.members().stream().mapToInt(i -> i).toArray());
        }
        return builder.build();
    }

    private static void join(Topology.Builder builder, Situation situation, ActorId a, ActorId b, double weight) {
        OptionalInt from = situation.node(a);
        OptionalInt to = situation.node(b);
        if (from.isPresent() && to.isPresent() && from.getAsInt() != to.getAsInt()) {
            builder.edge(from.getAsInt(), to.getAsInt(), weight);
        }
    }

    /** The ties that are drawn at the moment. */
    public static Topology drawn(Situation situation) {
        Topology.Builder builder = Topology.builder(situation.dataset().actors().size());
        List<Scene.Node> nodes = situation.scene().nodes();
        for (Scene.Line line : situation.scene().lines()) {
            join(builder, nodes.get(line.from()), nodes.get(line.to()));
        }
        for (Scene.Spoke spoke : situation.scene().spokes()) {
            join(builder, nodes.get(spoke.alliance()), nodes.get(spoke.member()));
        }
        return builder.build();
    }

    private static void join(Topology.Builder builder, Scene.Node a, Scene.Node b) {
        if (a != b) {
            builder.edge(a.actor().id().ordinal(), b.actor().id().ordinal());
        }
    }
}
