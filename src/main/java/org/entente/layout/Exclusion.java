package org.entente.layout;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Moves those who don't belong out of the hulls of small groups, by the shortest way. Like {@link Collision} it moves bodies, not
 * velocities, and grows firmer as the simulation cools; unlike it, it may have to give in where hulls of several groups cross.
 */
final class Exclusion implements Force {
    /** A group of more members is drawn loosely around what it meets: to keep all others out would tear the picture. */
    static final int SMALL = 16;

    /** From the members' rims to those of others, in pixels: the hull's margin and the space around it. */
    static final double MARGIN = 20;

    /** How many pairs of a group and a node are looked at in a tick; with more of them the smallest groups go first. */
    private static final int MOST_CHECKS = 500_000;

    /** The longest way in one tick, in pixels: where rules contradict each other nothing should fly apart. */
    private static final double FARTHEST = 3;

    private final Bodies bodies;
    private final Topology topology;
    private final int[][] groups;
    private final BitSet[] members;

    Exclusion(Bodies bodies, Topology topology) {
        this.bodies = bodies;
        this.topology = topology;
        groups = IntStream.range(0, topology.groups())
                .mapToObj(topology::group)
                .filter(group -> group.length >= 3 && group.length <= SMALL)
                .sorted((a, b) -> Integer.compare(a.length, b.length))
                .limit(MOST_CHECKS / Math.max(1, topology.size()))
                .toArray(int[][]::new);
        members = new BitSet[groups.length];
        for (int g = 0; g < groups.length; g++) {
            members[g] = new BitSet();
            for (int member : groups[g]) {
                members[g].set(member);
            }
        }
    }

    @Override
    public void apply(double alpha) {
        for (int g = 0; g < groups.length; g++) {
            clear(g, 0.3 * (1 - alpha));
        }
    }

    private void clear(int g, double firmness) {
        int[] hull = Hull.of(groups[g], bodies.x, bodies.y);
        double rim = 0;
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i : hull) {
            rim = Math.max(rim, topology.radius(i));
            left = Math.min(left, bodies.x[i]);
            top = Math.min(top, bodies.y[i]);
            right = Math.max(right, bodies.x[i]);
            bottom = Math.max(bottom, bodies.y[i]);
        }
        if (hull.length < 3) {
            return;
        }
        for (int i = 0; i < bodies.size; i++) {
            double clearance = rim + MARGIN + topology.radius(i);
            if (bodies.x[i] > left - clearance
                    && bodies.x[i] < right + clearance
                    && bodies.y[i] > top - clearance
                    && bodies.y[i] < bottom + clearance
                    && !members[g].get(i)) {
                moveOut(i, hull, clearance, firmness);
            }
        }
    }

    /**
     * Moves body i along the outward normal of the edge that it is least deep behind, unless it is clear of the hull, and the
     * edge the other way: to move just one of them would let hulls that cross drive each other apart for ever.
     */
    private void moveOut(int i, int[] hull, double clearance, double firmness) {
        double least = Double.POSITIVE_INFINITY;
        double outX = 0;
        double outY = 0;
        int edge = 0;
        for (int k = 0; k < hull.length; k++) {
            int a = hull[k];
            int b = hull[(k + 1) % hull.length];
            double ex = bodies.x[b] - bodies.x[a];
            double ey = bodies.y[b] - bodies.y[a];
            double length = Math.sqrt(ex * ex + ey * ey);
            double inside = Hull.cross(a, b, bodies.x[i], bodies.y[i], bodies.x, bodies.y) / length;
            double depth = clearance + inside;
            if (depth <= 0) {
                return;
            }
            if (depth < least) {
                least = depth;
                edge = k;
                outX = ey / length;
                outY = -ex / length;
            }
        }
        double way = Math.min(FARTHEST, least * firmness);
        shift(i, outX * way, outY * way);
        shift(hull[edge], -outX * way / 2, -outY * way / 2);
        shift(hull[(edge + 1) % hull.length], -outX * way / 2, -outY * way / 2);
    }

    private void shift(int i, double dx, double dy) {
        if (!bodies.fixed[i]) {
            bodies.x[i] = Bodies.within(bodies.x[i] + dx);
            bodies.y[i] = Bodies.within(bodies.y[i] + dy);
        }
    }
}
