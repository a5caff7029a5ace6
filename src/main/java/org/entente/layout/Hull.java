package org.entente.layout;

import java.util.Arrays;

/** Convex hulls (Andrew: Another efficient algorithm for convex hulls in two dimensions, 1979). */
final class Hull {
    private Hull() {}

    /**
     * The corners of the hull of these bodies, in the order in which the inside lies to one and the same side of each edge:
     * {@code (b - a) × (p - a) >= 0} for edge a to b and p within. Fewer than three if all lie on a line. O(n log n).
     */
    static int[] of(int[] members, double[] x, double[] y) {
        Integer[] sorted = Arrays.stream(members).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, (a, b) -> {
            int byX = Double.compare(x[a], x[b]);
            return byX != 0 ? byX : Double.compare(y[a], y[b]);
        });
        int[] hull = new int[2 * sorted.length + 1];
        int size = 0;
        for (int i : sorted) {
            size = add(hull, size, 0, i, x, y);
        }
        int lower = size - 1;
        for (int k = sorted.length - 2; k >= 0; k--) {
            size = add(hull, size, lower, sorted[k], x, y);
        }
        return Arrays.copyOf(hull, Math.max(Math.min(size, 1), size - 1));
    }

    private static int add(int[] hull, int size, int least, int i, double[] x, double[] y) {
        int kept = size;
        while (kept >= least + 2 && cross(hull[kept - 2], hull[kept - 1], x[i], y[i], x, y) <= 0) {
            kept--;
        }
        hull[kept] = i;
        return kept + 1;
    }

    /** Twice the area of the triangle a, b, (px, py): positive if the point lies to the inner side of the edge from a to b. */
    static double cross(int a, int b, double px, double py, double[] x, double[] y) {
        return (x[b] - x[a]) * (py - y[a]) - (y[b] - y[a]) * (px - x[a]);
    }
}
