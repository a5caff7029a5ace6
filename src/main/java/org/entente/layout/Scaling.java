package org.entente.layout;

/**
 * A first picture of a connected graph: the plane in which the distances to some nodes (pivots) show best. With every node a
 * pivot this is classical multidimensional scaling (Torgerson, 1952), with fewer it is PivotMDS (Brandes, Pich: Eigensolver
 * methods for progressive multidimensional scaling of large data, 2007). O(pivots · (n + m) + pivots² · n).
 */
final class Scaling {
    private static final int ROUNDS = 100;

    private Scaling() {}

    /**
     * @param far distances from each pivot (row) to each node (column)
     * @return x of all nodes, then y of all nodes, around the middle; the wider direction is x
     */
    static double[][] of(double[][] far, long seed) {
        int pivots = far.length;
        int nodes = far[0].length;
        double[][] centred = centre(far, pivots, nodes);
        double[][] products = new double[pivots][pivots];
        for (int a = 0; a < pivots; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < nodes; i++) {
                    sum += centred[a][i] * centred[b][i];
                }
                products[a][b] = sum;
                products[b][a] = sum;
            }
        }
        double[][] axes = new double[2][];
        for (int axis = 0; axis < 2; axis++) {
            double[] direction = largest(products, axis == 0 ? null : axes[0], seed + axis);
            axes[axis] = direction;
        }
        double[][] out = new double[2][nodes];
        for (int axis = 0; axis < 2; axis++) {
            for (int i = 0; i < nodes; i++) {
                double sum = 0;
                for (int p = 0; p < pivots; p++) {
                    sum += centred[p][i] * axes[axis][p];
                }
                out[axis][i] = sum;
            }
            shrinkToRoot(out[axis]);
        }
        fit(out, far);
        return out;
    }

    private static double[][] centre(double[][] far, int pivots, int nodes) {
        double[] column = new double[nodes];
        double all = 0;
        double[][] squared = new double[pivots][nodes];
        for (int p = 0; p < pivots; p++) {
            double row = 0;
            for (int i = 0; i < nodes; i++) {
                double square = far[p][i] * far[p][i];
                squared[p][i] = square;
                row += square;
                column[i] += square / pivots;
            }
            all += row / nodes / pivots;
            for (int i = 0; i < nodes; i++) {
                squared[p][i] -= row / nodes;
            }
        }
        for (int p = 0; p < pivots; p++) {
            for (int i = 0; i < nodes; i++) {
                squared[p][i] = -(squared[p][i] - column[i] + all) / 2;
            }
        }
        return squared;
    }

    /** The unit vector that the symmetric matrix stretches most, orthogonal to {@code before}; by the power method. */
    private static double[] largest(double[][] matrix, double[] before, long seed) {
        int size = matrix.length;
        double[] vector = new double[size];
        for (int i = 0; i < size; i++) {
            vector[i] = Noise.at(seed, i, 0);
        }
        normalise(vector, before);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[size];
            for (int a = 0; a < size; a++) {
                double sum = 0;
                for (int b = 0; b < size; b++) {
                    sum += matrix[a][b] * vector[b];
                }
                next[a] = sum;
            }
            if (!normalise(next, before)) {
                break;
            }
            vector = next;
        }
        return vector;
    }

    /** Makes the vector orthogonal to {@code before} and one long; false, and the vector unusable, if nothing is left of it. */
    private static boolean normalise(double[] vector, double[] before) {
        if (before != null) {
            double along = 0;
            for (int i = 0; i < vector.length; i++) {
                along += vector[i] * before[i];
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] -= along * before[i];
            }
        }
        double squared = 0;
        for (double value : vector) {
            squared += value * value;
        }
        if (!(squared > 1e-24)) {
            return false;
        }
        double length = Math.sqrt(squared);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return true;
    }

    /** Divides the vector by the root of its length: products with the distances stretch each axis by its own size once too often. */
    private static void shrinkToRoot(double[] vector) {
        double squared = 0;
        for (double value : vector) {
            squared += value * value;
        }
        if (squared > 0) {
            double root = Math.sqrt(Math.sqrt(squared));
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= root;
            }
        }
    }

    /** Scales the picture so that its distances to the pivots are on average those asked for. */
    private static void fit(double[][] out, double[][] far) {
        double wanted = 0;
        double found = 0;
        for (int p = 0; p < far.length; p++) {
            for (int i = 0; i < far[p].length; i++) {
                wanted += far[p][i];
            }
        }
        for (int p = 0; p < far.length; p++) {
            // A row's zero tells which node its pivot is.
            int pivot = 0;
            while (far[p][pivot] != 0) {
                pivot++;
            }
            for (int i = 0; i < far[p].length; i++) {
                double dx = out[0][i] - out[0][pivot];
                double dy = out[1][i] - out[1][pivot];
                found += Math.sqrt(dx * dx + dy * dy);
            }
        }
        double scale = found > 1e-12 ? wanted / found : 0;
        for (double[] axis : out) {
            for (int i = 0; i < axis.length; i++) {
                axis[i] *= scale;
            }
        }
    }
}
