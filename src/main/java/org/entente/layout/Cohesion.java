package org.entente.layout;

/** Draws the members of each group to their common middle, so that a hull around them is compact. */
final class Cohesion implements Force {
    private static final double STRENGTH = 0.12;

    private final Bodies bodies;
    private final int[][] groups;
    private final double[] strengths;

    Cohesion(Bodies bodies, Topology topology) {
        this.bodies = bodies;
        groups = new int[topology.groups()][];
        strengths = new double[bodies.size];
        int[] memberships = new int[bodies.size];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = topology.group(g);
            for (int member : groups[g]) {
                memberships[member]++;
            }
        }
        for (int i = 0; i < bodies.size; i++) {
            strengths[i] = STRENGTH / Math.max(1, memberships[i]);
        }
    }

    @Override
    public void apply(double alpha) {
        for (int[] group : groups) {
            if (group.length < 2) {
                continue;
            }
            double x = 0;
            double y = 0;
            for (int member : group) {
                x += bodies.x[member];
                y += bodies.y[member];
            }
            x /= group.length;
            y /= group.length;
            for (int member : group) {
                bodies.vx[member] += (x - bodies.x[member]) * strengths[member] * alpha;
                bodies.vy[member] += (y - bodies.y[member]) * strengths[member] * alpha;
            }
        }
    }
}
