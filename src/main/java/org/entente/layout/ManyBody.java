package org.entente.layout;

/**
 * Every body pushes every other away, as charges in the plane do (falling off with the distance, not its square). Far bodies are
 * taken together, cell by cell (Barnes and Hut: A hierarchical O(N log N) force-calculation algorithm, 1986).
 */
final class ManyBody implements Force {
    private static final double NEAREST_SQUARED = 100;

    private final Bodies bodies;
    private final double strength;
    private final double thetaSquared;
    private final double[] masses;
    private final long seed;

    private final Quadtree tree;
    private final double[] slotX;
    private final double[] slotY;
    private final double[] slotMass;
    private final double[] cellX;
    private final double[] cellY;
    private final double[] cellMass;

    /**
     * @param strength the push of a body of mass 1 at a distance of one pixel, in pixels a tick
     * @param theta a cell is taken as one body if its side is less than theta times its distance; 0 takes none, 0.9 is usual
     */
    ManyBody(Bodies bodies, double[] masses, double strength, double theta, long seed) {
        this.bodies = bodies;
        this.masses = masses;
        this.strength = strength;
        this.thetaSquared = theta * theta;
        this.seed = seed;
        tree = new Quadtree(bodies.size);
        slotX = new double[bodies.size];
        slotY = new double[bodies.size];
        slotMass = new double[bodies.size];
        int room = tree.begin.length;
        cellX = new double[room];
        cellY = new double[room];
        cellMass = new double[room];
    }

    @Override
    public void apply(double alpha) {
        tree.build(bodies.x, bodies.y);
        gather();
        for (int slot = 0; slot < bodies.size; slot++) {
            if (!bodies.fixed[tree.order[slot]]) {
                push(slot, strength * alpha);
            }
        }
    }

    private void gather() {
        for (int slot = 0; slot < bodies.size; slot++) {
            int i = tree.order[slot];
            slotX[slot] = bodies.x[i];
            slotY[slot] = bodies.y[i];
            slotMass[slot] = masses[i];
        }
        for (int cell = tree.cells - 1; cell >= 0; cell--) {
            double mass = 0;
            double x = 0;
            double y = 0;
            if (tree.isLeaf(cell)) {
                for (int slot = tree.begin[cell]; slot < tree.end[cell]; slot++) {
                    mass += slotMass[slot];
                    x += slotMass[slot] * slotX[slot];
                    y += slotMass[slot] * slotY[slot];
                }
            } else {
                for (int child = cell + 1; child < tree.skip[cell]; child = tree.skip[child]) {
                    mass += cellMass[child];
                    x += cellMass[child] * cellX[child];
                    y += cellMass[child] * cellY[child];
                }
            }
            cellMass[cell] = mass;
            cellX[cell] = x / mass;
            cellY[cell] = y / mass;
        }
    }

    private void push(int slot, double push) {
        double x = slotX[slot];
        double y = slotY[slot];
        double sumX = 0;
        double sumY = 0;
        int cell = 0;
        while (cell < tree.cells) {
            double dx = x - cellX[cell];
            double dy = y - cellY[cell];
            double squared = dx * dx + dy * dy;
            boolean own = slot >= tree.begin[cell] && slot < tree.end[cell];
            if (!own && tree.side[cell] * tree.side[cell] < thetaSquared * squared) {
                double share = cellMass[cell] / Math.max(squared, NEAREST_SQUARED);
                sumX += dx * share;
                sumY += dy * share;
                cell = tree.skip[cell];
            } else if (tree.isLeaf(cell)) {
                for (int other = tree.begin[cell]; other < tree.end[cell]; other++) {
                    double ox = x - slotX[other];
                    double oy = y - slotY[other];
                    double near = ox * ox + oy * oy;
                    if (near == 0 && other != slot) {
                        ox = Noise.at(seed, tree.order[slot], tree.order[other]);
                        oy = Noise.at(seed, tree.order[other], ~tree.order[slot]);
                    }
                    double share = slotMass[other] / Math.max(near, NEAREST_SQUARED);
                    sumX += ox * share;
                    sumY += oy * share;
                }
                cell = tree.skip[cell];
            } else {
                cell++;
            }
        }
        int i = tree.order[slot];
        bodies.vx[i] += sumX * push;
        bodies.vy[i] += sumY * push;
    }
}
