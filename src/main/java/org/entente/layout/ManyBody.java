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

    /** x, y and mass of the body in each slot, side by side since a walk reads them together. */
    private final double[] slots;

    /** x and y of the middle of mass, the mass, and the square of the distance from which on a cell counts as one, of each cell. */
    private final double[] cells;

    /** What pushes the bodies of the leaf at hand: place, mass, and slot or -1 for a whole cell. */
    private final double[] listX;

    private final double[] listY;
    private final double[] listMass;
    private final int[] listSlot;
    private int listed;

    /**
     * @param strength the push of a body of mass 1 at a distance of one pixel, in pixels a tick
     * @param theta a cell is taken as one body if its side is less than theta times its distance from the box around a leaf;
     *     0 takes none, 1.3 puts pushes about 1 % wrong
     */
    ManyBody(Bodies bodies, double[] masses, double strength, double theta, long seed) {
        this.bodies = bodies;
        this.masses = masses;
        this.strength = strength;
        this.thetaSquared = theta * theta;
        this.seed = seed;
        tree = new Quadtree(bodies.size);
        slots = new double[3 * bodies.size];
        cells = new double[4 * tree.begin.length];
        // At most each body, or a cell in its stead.
        listX = new double[bodies.size];
        listY = new double[bodies.size];
        listMass = new double[bodies.size];
        listSlot = new int[bodies.size];
    }

    @Override
    public void apply(double alpha) {
        tree.build(bodies.x, bodies.y);
        gather();
        for (int cell = 0; cell < tree.cells; cell++) {
            if (tree.isLeaf(cell)) {
                listFor(cell);
                for (int slot = tree.begin[cell]; slot < tree.end[cell]; slot++) {
                    if (!bodies.fixed[tree.order[slot]]) {
                        push(slot, strength * alpha);
                    }
                }
            }
        }
    }

    private void gather() {
        for (int slot = 0; slot < bodies.size; slot++) {
            int i = tree.order[slot];
            slots[3 * slot] = bodies.x[i];
            slots[3 * slot + 1] = bodies.y[i];
            slots[3 * slot + 2] = masses[i];
        }
        for (int cell = tree.cells - 1; cell >= 0; cell--) {
            double mass = 0;
            double x = 0;
            double y = 0;
            if (tree.isLeaf(cell)) {
                for (int at = 3 * tree.begin[cell]; at < 3 * tree.end[cell]; at += 3) {
                    mass += slots[at + 2];
                    x += slots[at + 2] * slots[at];
                    y += slots[at + 2] * slots[at + 1];
                }
            } else {
                for (int child = cell + 1; child < tree.skip[cell]; child = tree.skip[child]) {
                    int at = 4 * child;
                    mass += cells[at + 2];
                    x += cells[at + 2] * cells[at];
                    y += cells[at + 2] * cells[at + 1];
                }
            }
            int at = 4 * cell;
            cells[at] = x / mass;
            cells[at + 1] = y / mass;
            cells[at + 2] = mass;
            cells[at + 3] =
                    thetaSquared == 0 ? Double.POSITIVE_INFINITY : tree.side[cell] * tree.side[cell] / thetaSquared;
        }
    }

    /** Collects what pushes the bodies of a leaf: cells far from all of them, and the bodies of the others. */
    private void listFor(int leaf) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int slot = tree.begin[leaf]; slot < tree.end[leaf]; slot++) {
            left = Math.min(left, slots[3 * slot]);
            top = Math.min(top, slots[3 * slot + 1]);
            right = Math.max(right, slots[3 * slot]);
            bottom = Math.max(bottom, slots[3 * slot + 1]);
        }
        listed = 0;
        int cell = 0;
        while (cell < tree.cells) {
            int at = 4 * cell;
            double dx = Math.max(0, Math.max(left - cells[at], cells[at] - right));
            double dy = Math.max(0, Math.max(top - cells[at + 1], cells[at + 1] - bottom));
            boolean holdsLeaf = tree.begin[cell] <= tree.begin[leaf] && tree.end[cell] >= tree.end[leaf];
            if (dx * dx + dy * dy > cells[at + 3] && !holdsLeaf) {
                list(cells[at], cells[at + 1], cells[at + 2], -1);
                cell = tree.skip[cell];
            } else if (tree.isLeaf(cell)) {
                for (int slot = tree.begin[cell]; slot < tree.end[cell]; slot++) {
                    list(slots[3 * slot], slots[3 * slot + 1], slots[3 * slot + 2], slot);
                }
                cell = tree.skip[cell];
            } else {
                cell++;
            }
        }
    }

    private void list(double x, double y, double mass, int slot) {
        listX[listed] = x;
        listY[listed] = y;
        listMass[listed] = mass;
        listSlot[listed++] = slot;
    }

    private void push(int slot, double push) {
        double x = slots[3 * slot];
        double y = slots[3 * slot + 1];
        double sumX = 0;
        double sumY = 0;
        for (int k = 0; k < listed; k++) {
            double dx = x - listX[k];
            double dy = y - listY[k];
            double squared = dx * dx + dy * dy;
            if (squared == 0 && listSlot[k] >= 0 && listSlot[k] != slot) {
                dx = Noise.at(seed, tree.order[slot], tree.order[listSlot[k]]);
                dy = Noise.at(seed, tree.order[listSlot[k]], ~tree.order[slot]);
            }
            double share = listMass[k] / Math.max(squared, NEAREST_SQUARED);
            sumX += dx * share;
            sumY += dy * share;
        }
        int i = tree.order[slot];
        bodies.vx[i] += sumX * push;
        bodies.vy[i] += sumY * push;
    }
}
