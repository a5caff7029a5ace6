package org.entente.layout;

/**
 * Every edge is a spring towards its ideal length. A node with many edges gives way less than one with few, and each edge counts
 * by its share of what holds the looser of its ends, so that hubs don't collapse; after d3-force's link force.
 */
final class Links implements Force {
    private final Bodies bodies;
    private final int[] from;
    private final int[] to;
    private final double[] lengths;
    private final double[] strengths;
    private final double[] shares;
    private final long seed;

    Links(Bodies bodies, Topology topology, long seed) {
        this.bodies = bodies;
        this.seed = seed;
        int edges = topology.edges();
        from = new int[edges];
        to = new int[edges];
        lengths = new double[edges];
        strengths = new double[edges];
        shares = new double[edges];
        double[] held = new double[topology.size()];
        for (int k = 0; k < edges; k++) {
            held[topology.from(k)] += topology.weight(k);
            held[topology.to(k)] += topology.weight(k);
        }
        for (int k = 0; k < edges; k++) {
            int a = topology.from(k);
            int b = topology.to(k);
            from[k] = a;
            to[k] = b;
            lengths[k] = topology.idealLength(a, b);
            strengths[k] = topology.weight(k) / Math.min(held[a], held[b]);
            shares[k] = held[a] / (held[a] + held[b]);
        }
    }

    @Override
    public void apply(double alpha) {
        double[] vx = bodies.vx;
        double[] vy = bodies.vy;
        for (int k = 0; k < from.length; k++) {
            int a = from[k];
            int b = to[k];
            double dx = bodies.x[b] + vx[b] - bodies.x[a] - vx[a];
            double dy = bodies.y[b] + vy[b] - bodies.y[a] - vy[a];
            if (dx == 0 && dy == 0) {
                dx = Noise.at(seed, a, b);
                dy = Noise.at(seed, b, ~a);
            }
            double length = Math.sqrt(dx * dx + dy * dy);
            double pull = (length - lengths[k]) / length * alpha * strengths[k];
            vx[b] -= dx * pull * shares[k];
            vy[b] -= dy * pull * shares[k];
            vx[a] += dx * pull * (1 - shares[k]);
            vy[a] += dy * pull * (1 - shares[k]);
        }
    }
}
