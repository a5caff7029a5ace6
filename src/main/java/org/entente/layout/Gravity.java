package org.entente.layout;

/**
 * Draws everything to one middle, so that disconnected parts stay near. The pull is stronger up and down than sideways by the
 * sides of the pane: charges in such a well settle in an ellipse of just these proportions.
 */
final class Gravity implements Force {
    private final Bodies bodies;
    private final double x;
    private final double y;
    private final double sideways;
    private final double upright;

    /**
     * @param strength share of the way to the middle (x, y) that a body would go in a tick, 0 to 1
     * @param aspect width of the pane by its height
     */
    Gravity(Bodies bodies, double x, double y, double strength, double aspect) {
        this.bodies = bodies;
        this.x = x;
        this.y = y;
        double root = Math.sqrt(aspect);
        sideways = strength / root;
        upright = strength * root;
    }

    @Override
    public void apply(double alpha) {
        for (int i = 0; i < bodies.size; i++) {
            bodies.vx[i] += (x - bodies.x[i]) * sideways * alpha;
            bodies.vy[i] += (y - bodies.y[i]) * upright * alpha;
        }
    }
}
