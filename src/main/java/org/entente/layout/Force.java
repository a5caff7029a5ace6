package org.entente.layout;

/**
 * Something that moves bodies. A force is bound to its {@link Bodies} when it is made, with all it can compute beforehand, and
 * always visits them in the same order, so that the same input gives the same sums to the last bit.
 */
interface Force {
    /**
     * Changes velocities, or positions for a force that keeps a rule such as "no two overlap".
     *
     * @param alpha the heat of the simulation, 0 (cold) to 1
     */
    void apply(double alpha);
}
