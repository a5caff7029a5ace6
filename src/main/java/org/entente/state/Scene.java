package org.entente.state;

import java.util.List;
import org.entente.history.Certainty;
import org.entente.history.Standing;
import org.entente.model.Actor;
import org.entente.model.Alliance;
import org.entente.model.Capacity;
import org.entente.model.Relation;

/**
 * What the graph shows, without any geometry. Lines name nodes by their index in {@link #nodes}.
 *
 * @param nodes in the order of their actors' ordinals
 * @param lines relations that have a phase at the moment
 * @param spokes memberships of alliances that are nodes
 * @param groups alliances whose members are drawn as belonging together
 * @param beyondKnowledge whether the moment is later than what the data set knows: what is drawn is as it was last known
 */
public record Scene(
        List<Node> nodes, List<Line> lines, List<Spoke> spokes, List<Group> groups, boolean beyondKnowledge) {

    public Scene {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
        spokes = List.copyOf(spokes);
        groups = List.copyOf(groups);
    }

    /**
     * An actor that is drawn.
     *
     * @param degree relations and memberships of all time, so that a node never changes its size with the date
     * @param collapsed whether it is an alliance that stands for its members, too
     * @param members how many members it surely has at the moment, 0 if it is no alliance
     * @param existing whether it lives at the moment
     */
    public record Node(Actor actor, int degree, boolean collapsed, int members, Certainty existing) {}

    /**
     * A relation that is drawn.
     *
     * @param from index of the node at its one end
     * @param to index of the node at its other end
     * @param standing what it is at the moment
     * @param projected whether it is only planned, proposed or expected
     * @param changed whether the last step changed it
     */
    public record Line(Relation relation, int from, int to, Standing standing, boolean projected, boolean changed) {}

    /**
     * A membership that is drawn as a line to the alliance's node.
     *
     * @param alliance index of the alliance's node
     * @param member index of the member's node
     */
    public record Spoke(int alliance, int member, Capacity as, Certainty certainty, boolean changed) {}

    /**
     * An alliance that is drawn around its members.
     *
     * @param members indices of the nodes inside, its own included if it is one; at least three
     */
    public record Group(Alliance alliance, List<Integer> members) {
        public Group {
            members = List.copyOf(members);
        }
    }
}
