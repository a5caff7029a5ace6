package org.entente.layout;

/** Counts how often straight edges cross. */
final class Crossings {
    private Crossings() {}

    /** The number of pairs of edges that cross; edges that share an end do not. O(m²). */
    static long count(int[][] edges, double[] x, double[] y) {
        long crossings = 0;
        for (int k = 1; k < edges.length; k++) {
            int a = edges[k][0];
            int b = edges[k][1];
            for (int l = 0; l < k; l++) {
                int c = edges[l][0];
                int d = edges[l][1];
                if (a != c && a != d && b != c && b != d && cross(a, b, c, d, x, y)) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static boolean cross(int a, int b, int c, int d, double[] x, double[] y) {
        return Hull.cross(a, b, x[c], y[c], x, y) > 0 != Hull.cross(a, b, x[d], y[d], x, y) > 0
                && Hull.cross(c, d, x[a], y[a], x, y) > 0 != Hull.cross(c, d, x[b], y[b], x, y) > 0;
    }
}
