package org.entente.layout;

/**
 * The stress of a picture: how far its distances are from those wanted, each pair weighing by 1 / wanted². Lowered by
 * majorisation, one node after the other, each step of which can only lower it (Gansner, Koren, North: Graph drawing by stress
 * majorization, 2004). O(n²) a round.
 */
final class Stress {
    private Stress() {}

    /** The stress by pair: 0 is perfect, 0.1 a usual good picture. {@code wanted} is symmetric and positive off the diagonal. */
    static double of(double[] x, double[] y, double[][] wanted) {
        double sum = 0;
        long pairs = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double off = Math.sqrt(dx * dx + dy * dy) / wanted[i][j] - 1;
                sum += off * off;
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /**
     * Moves the points until no point moves by more than {@code still} in a round, at most {@code rounds} times.
     *
     * @return how many rounds it took
     */
    static int lower(double[] x, double[] y, double[][] wanted, int rounds, double still) {
        for (int round = 1; round <= rounds; round++) {
            double farthest = 0;
            for (int i = 0; i < x.length; i++) {
                double sumX = 0;
                double sumY = 0;
                double weights = 0;
                double[] row = wanted[i];
                for (int j = 0; j < x.length; j++) {
                    if (j == i) {
                        continue;
                    }
                    double dx = x[i] - x[j];
                    double dy = y[i] - y[j];
                    double distance = Math.sqrt(dx * dx + dy * dy);
                    double weight = 1 / (row[j] * row[j]);
                    double stretch = distance > 1e-9 ? row[j] / distance : 0;
                    sumX += weight * (x[j] + dx * stretch);
                    sumY += weight * (y[j] + dy * stretch);
                    weights += weight;
                }
                if (weights > 0) {
                    double newX = sumX / weights;
                    double newY = sumY / weights;
                    farthest = Math.max(farthest, Math.max(Math.abs(newX - x[i]), Math.abs(newY - y[i])));
                    x[i] = newX;
                    y[i] = newY;
                }
            }
            if (farthest < still) {
                return round;
            }
        }
        return rounds;
    }
}
