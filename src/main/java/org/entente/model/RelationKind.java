package org.entente.model;

/**
 * A kind of relation, such as a defence pact.
 *
 * @param sign 1 friendly, −1 hostile, 0 neither
 * @param rank weight among the kinds when two actors' ties are compared, 0 or more
 * @param stands the first phase in which a relation of this kind counts as standing
 */
public record RelationKind(String id, Text label, int sign, int rank, Phase stands, Hue hue, Extras extras)
        implements Kind {
    public RelationKind {
        if (sign < -1 || sign > 1) {
            throw new IllegalArgumentException("The sign of a relation kind is -1, 0 or 1, not " + sign);
        }
    }
}
