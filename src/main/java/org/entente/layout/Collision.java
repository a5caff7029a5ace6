package org.entente.layout;

/**
 * Keeps nodes and their names apart: moves any two apart whose footprints, or circles with room for a line between them, meet.
 * Pairs are found in the quadtree with the boxes of what each cell holds, about O(n) while things lie side by side. A rule, not a
 * push: it moves bodies, not velocities, so it does not tremble, and it grows firmer as the simulation cools.
 */
final class Collision implements Force {
    /** Least distance between two footprints, in pixels. */
    static final double GAP = 6;

    /** Least distance between the rims of two circles, in pixels. */
    static final double RIM_GAP = 20;

    private final Bodies bodies;
    private final Topology topology;
    private final long seed;
    private final double[] halfWidth;
    private final double[] above;
    private final double[] below;

    private final Quadtree tree;
    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;
    private double worst;

    Collision(Bodies bodies, Topology topology, long seed) {
        this.bodies = bodies;
        this.topology = topology;
        this.seed = seed;
        halfWidth = new double[bodies.size];
        above = new double[bodies.size];
        below = new double[bodies.size];
        for (int i = 0; i < bodies.size; i++) {
            double reach = topology.radius(i) + RIM_GAP / 2;
            halfWidth[i] = Math.max(topology.halfWidth(i) + GAP / 2, reach);
            above[i] = reach;
            below[i] = Math.max(topology.below(i) + GAP / 2, reach);
        }
        tree = new Quadtree(bodies.size);
        int room = tree.begin.length;
        left = new double[room];
        top = new double[room];
        right = new double[room];
        bottom = new double[room];
    }

    /** By how many pixels the two that stood closest before the last application fell short of their distance, 0 for none. */
    double worst() {
        return worst;
    }

    @Override
    public void apply(double alpha) {
        worst = 0;
        tree.build(bodies.x, bodies.y);
        box();
        double firmness = 0.9 * (1 - alpha);
        for (int slot = 0; slot < bodies.size; slot++) {
            separateFromLater(slot, firmness);
        }
    }

    private void box() {
        for (int cell = tree.cells - 1; cell >= 0; cell--) {
            double l = Double.POSITIVE_INFINITY;
            double t = Double.POSITIVE_INFINITY;
            double r = Double.NEGATIVE_INFINITY;
            double b = Double.NEGATIVE_INFINITY;
            if (tree.isLeaf(cell)) {
                for (int slot = tree.begin[cell]; slot < tree.end[cell]; slot++) {
                    int i = tree.order[slot];
                    l = Math.min(l, bodies.x[i] - halfWidth[i]);
                    t = Math.min(t, bodies.y[i] - above[i]);
                    r = Math.max(r, bodies.x[i] + halfWidth[i]);
                    b = Math.max(b, bodies.y[i] + below[i]);
                }
            } else {
                for (int child = cell + 1; child < tree.skip[cell]; child = tree.skip[child]) {
                    l = Math.min(l, left[child]);
                    t = Math.min(t, top[child]);
                    r = Math.max(r, right[child]);
                    b = Math.max(b, bottom[child]);
                }
            }
            left[cell] = l;
            top[cell] = t;
            right[cell] = r;
            bottom[cell] = b;
        }
    }

    private void separateFromLater(int slot, double firmness) {
        int i = tree.order[slot];
        double l = bodies.x[i] - halfWidth[i];
        double t = bodies.y[i] - above[i];
        double r = bodies.x[i] + halfWidth[i];
        double b = bodies.y[i] + below[i];
        int cell = 0;
        while (cell < tree.cells) {
            if (tree.end[cell] <= slot + 1
                    || left[cell] >= r
                    || right[cell] <= l
                    || top[cell] >= b
                    || bottom[cell] <= t) {
                cell = tree.skip[cell];
            } else if (tree.isLeaf(cell)) {
                for (int other = Math.max(tree.begin[cell], slot + 1); other < tree.end[cell]; other++) {
                    separate(i, tree.order[other], firmness);
                }
                cell = tree.skip[cell];
            } else {
                cell++;
            }
        }
    }

    private void separate(int a, int b, double firmness) {
        if (bodies.fixed[a] && bodies.fixed[b]) {
            return;
        }
        double dx = bodies.x[b] - bodies.x[a];
        double dy = bodies.y[b] - bodies.y[a];
        double overlapX = topology.halfWidth(a) + topology.halfWidth(b) + GAP - Math.abs(dx);
        // The footprints reach further down than up, so what counts is which middle is lower, not which node.
        double middle = dy + (topology.below(b) - topology.radius(b) - topology.below(a) + topology.radius(a)) / 2;
        double overlapY = GAP
                + (topology.radius(a) + topology.below(a) + topology.radius(b) + topology.below(b)) / 2
                - Math.abs(middle);
        if (overlapX > 0 && overlapY > 0) {
            if (overlapX < overlapY) {
                move(a, b, overlapX * direction(dx, a, b), 0, overlapX, firmness);
            } else {
                move(a, b, 0, overlapY * direction(middle, a, b), overlapY, firmness);
            }
            dx = bodies.x[b] - bodies.x[a];
            dy = bodies.y[b] - bodies.y[a];
        }
        double apart = topology.radius(a) + topology.radius(b) + RIM_GAP;
        double squared = dx * dx + dy * dy;
        if (squared < apart * apart) {
            double distance = Math.sqrt(squared);
            if (distance < 1e-3) {
                move(a, b, apart * direction(0, a, b), 0, apart, firmness);
            } else {
                double missing = apart - distance;
                move(a, b, dx / distance * missing, dy / distance * missing, missing, firmness);
            }
        }
    }

    private double direction(double difference, int a, int b) {
        double decided = difference == 0 ? Noise.at(seed, a, b) : difference;
        return decided < 0 ? -1 : 1;
    }

    /** Takes b away from a by (dx, dy) in all, each doing half of the way unless one is fixed. */
    private void move(int a, int b, double dx, double dy, double missing, double firmness) {
        worst = Math.max(worst, missing);
        double shareA = bodies.fixed[a] ? 0 : bodies.fixed[b] ? firmness : firmness / 2;
        double shareB = bodies.fixed[b] ? 0 : bodies.fixed[a] ? firmness : firmness / 2;
        bodies.x[a] = Bodies.within(bodies.x[a] - dx * shareA);
        bodies.y[a] = Bodies.within(bodies.y[a] - dy * shareA);
        bodies.x[b] = Bodies.within(bodies.x[b] + dx * shareB);
        bodies.y[b] = Bodies.within(bodies.y[b] + dy * shareB);
    }
}
