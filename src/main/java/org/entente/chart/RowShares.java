package org.entente.chart;

import java.util.Arrays;

/** Shares out the rows that there is room for among lanes that would like more. */
final class RowShares {
    /** How many rows more are looked at together: three events at one instant show only with two rows more. */
    private static final int LOOKAHEAD = 3;

    /** What a lane shows with so many rows; greater is better. */
    interface Worth {
        double of(int lane, int rows);
    }

    private RowShares() {}

    /** Takes rows from the lanes that have most, the lower one of equals, until there are not too many. */
    static int[] levelled(int[] wanted, int most) {
        int[] rows = wanted.clone();
        for (int sum = Arrays.stream(rows).sum(); sum > Math.max(most, rows.length); sum--) {
            int highest = 0;
            for (int lane = 0; lane < rows.length; lane++) {
                highest = rows[lane] >= rows[highest] ? lane : highest;
            }
            rows[highest]--;
        }
        return rows;
    }

    /**
     * Gives each lane one row, and the others where each shows most.
     *
     * @param wanted how many rows each lane can use, at least 1
     */
    static int[] byWorth(int[] wanted, int most, Worth worth) {
        int lanes = wanted.length;
        int[] rows = new int[lanes];
        Arrays.fill(rows, 1);
        double[][] known = new double[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            known[lane] = new double[wanted[lane] + 1];
            Arrays.fill(known[lane], Double.NaN);
        }
        for (int left = most - lanes; left > 0; ) {
            int bestLane = -1;
            int bestStep = 0;
            double bestGain = 0;
            for (int lane = 0; lane < lanes; lane++) {
                int farthest = Math.min(Math.min(LOOKAHEAD, left), wanted[lane] - rows[lane]);
                for (int step = 1; step <= farthest; step++) {
                    double gain = (worth(known, worth, lane, rows[lane] + step) - worth(known, worth, lane, rows[lane]))
                            / step;
                    if (gain > bestGain) {
                        bestLane = lane;
                        bestStep = step;
                        bestGain = gain;
                    }
                }
            }
            if (bestLane < 0) {
                return rows;
            }
            rows[bestLane] += bestStep;
            left -= bestStep;
        }
        return rows;
    }

    private static double worth(double[][] known, Worth worth, int lane, int rows) {
        if (Double.isNaN(known[lane][rows])) {
            known[lane][rows] = worth.of(lane, rows);
        }
        return known[lane][rows];
    }
}
