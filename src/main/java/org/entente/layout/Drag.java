package org.entente.layout;

import java.util.BitSet;

/**
 * The elastic drag: grabbed nodes go with the hand, those next to them follow a little, those next to these a little less, and
 * nobody else moves. Immutable: where things are during a drag depends on where they were when it began and on where the hand is
 * now, not on the way it took.
 */
public final class Drag {
    /** The share of the way that neighbours of a grabbed node follow. */
    public static final double NEIGHBOURS = 0.35;

    /** The share of the way that neighbours of followers follow. */
    public static final double THEIR_NEIGHBOURS = 0.10;

    private static final double[] SHARES = {0, 1, NEIGHBOURS, THEIR_NEIGHBOURS};

    private final Positions begun;

    /** What each node does: an index into {@link #SHARES}. */
    private final byte[] roles;

    private Drag(Positions begun, byte[] roles) {
        this.begun = begun;
        this.roles = roles;
    }

    /**
     * A drag about to start. Grabbed nodes move even if they are pinned (that is how a pin is moved); other pinned nodes stay, and
     * nothing is drawn along through them. O(n + edges of the nodes that move).
     *
     * @param positions where the nodes are
     * @param drawn the graph as drawn now; hidden edges do not draw anything along
     * @throws IllegalArgumentException if the graph and the positions differ in size
     */
    public static Drag begin(Positions positions, Adjacency drawn, BitSet grabbed, BitSet pinned) {
        if (positions.size() != drawn.size()) {
            throw new IllegalArgumentException(
                    "There are " + positions.size() + " positions for " + drawn.size() + " nodes: give one for each.");
        }
        byte[] roles = new byte[positions.size()];
        for (int i = grabbed.nextSetBit(0); i >= 0 && i < roles.length; i = grabbed.nextSetBit(i + 1)) {
            roles[i] = 1;
        }
        drawAlong(roles, drawn, pinned, 1);
        drawAlong(roles, drawn, pinned, 2);
        return new Drag(positions, roles);
    }

    /** Gives the next role to all free nodes without one that are joined to a node with the role {@code leader}. */
    private static void drawAlong(byte[] roles, Adjacency drawn, BitSet pinned, int leader) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == leader) {
                drawn.forEachNeighbour(i, j -> {
                    if (roles[j] == 0 && !pinned.get(j)) {
                        roles[j] = (byte) (leader + 1);
                    }
                });
            }
        }
    }

    /**
     * Where the nodes are when the hand has gone by (dx, dy) from where it grabbed, in world units.
     *
     * @throws IllegalArgumentException if a node would end up nowhere because the way is not finite
     */
    public Positions to(double dx, double dy) {
        Positions.Builder now = begun.toBuilder();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] > 0) {
                now.put(i, begun.x(i) + share(i) * dx, begun.y(i) + share(i) * dy);
            }
        }
        return now.build();
    }

    /** The share of the hand's way that node {@code i} goes: 1, 0.35, 0.1 or 0. */
    public double share(int i) {
        return SHARES[roles[i]];
    }

    /** The positions the drag began with, to return to when it is given up. */
    public Positions begun() {
        return begun;
    }

    /** The nodes that move, the grabbed ones included. */
    public BitSet moving() {
        BitSet moving = new BitSet();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] > 0) {
                moving.set(i);
            }
        }
        return moving;
    }
}
