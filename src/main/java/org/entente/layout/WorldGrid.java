package org.entente.layout;

import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;

/**
 * Nodes on a map of equal degrees, those without a place in rows below it. Where they lie in a band of latitudes, degrees north are
 * taller than degrees east are wide, so that the map is no streak.
 */
final class WorldGrid {
    private static final double PIXELS_A_DEGREE = 10;
    private static final double NARROWEST_ROW = 1200;
    /** Width over height that a map has at most, as far as {@link #MOST_STRETCHED} allows. */
    private static final double FLATTEST = 2.2;

    private static final double MOST_STRETCHED = 3;
    /** Two places make a line, whatever is done about it. */
    private static final int LEAST_STRETCHED = 3;

    private WorldGrid() {}

    static Positions of(Topology topology, double[] latitudes, double[] longitudes) {
        if (latitudes.length != topology.size() || longitudes.length != topology.size()) {
            throw new IllegalArgumentException(latitudes.length + " latitudes and " + longitudes.length
                    + " longitudes were given for " + topology.size() + " nodes: give one of both for each.");
        }
        int[] placed = IntStream.range(0, topology.size())
                .filter(i -> Math.abs(latitudes[i]) <= 90 && Math.abs(longitudes[i]) <= 180)
                .toArray();
        int[] lost = IntStream.range(0, topology.size())
                .filter(i -> !(Math.abs(latitudes[i]) <= 90 && Math.abs(longitudes[i]) <= 180))
                .toArray();
        Positions.Builder places = Positions.builder(placed.length);
        Topology.Builder sizes = Topology.builder(placed.length);
        double stretch = stretch(placed, latitudes, longitudes);
        for (int k = 0; k < placed.length; k++) {
            int i = placed[k];
            places.put(k, longitudes[i] * PIXELS_A_DEGREE, -latitudes[i] * PIXELS_A_DEGREE * stretch);
            sizes.node(k, topology.radius(i), topology.labelHalfWidth(i));
        }
        Positions map = Layouts.parted(sizes.build(), places.build());
        Positions.Builder all = Positions.builder(topology.size());
        double bottom = 0;
        for (int k = 0; k < placed.length; k++) {
            all.put(placed[k], map.x(k), map.y(k));
            bottom = k == 0
                    ? lowest(topology, placed[k], map.y(k))
                    : Math.max(bottom, lowest(topology, placed[k], map.y(k)));
        }
        putInRows(all, topology, lost, map.bounds(), bottom + (placed.length == 0 ? 0 : 60));
        return all.build();
    }

    /** How much taller a degree north is than a degree east is wide, 1 to {@link #MOST_STRETCHED}. */
    private static double stretch(int[] placed, double[] latitudes, double[] longitudes) {
        if (placed.length < LEAST_STRETCHED) {
            return 1;
        }
        DoubleSummaryStatistics north =
                IntStream.of(placed).mapToDouble(i -> latitudes[i]).summaryStatistics();
        DoubleSummaryStatistics east =
                IntStream.of(placed).mapToDouble(i -> longitudes[i]).summaryStatistics();
        double high = Math.max(1, north.getMax() - north.getMin());
        return Math.max(1, Math.min(MOST_STRETCHED, (east.getMax() - east.getMin()) / FLATTEST / high));
    }

    private static double lowest(Topology topology, int i, double y) {
        return y + topology.below(i);
    }

    private static void putInRows(Positions.Builder all, Topology topology, int[] lost, Bounds map, double top) {
        double width = Math.max(NARROWEST_ROW, map.width());
        double y = top;
        int first = 0;
        while (first < lost.length) {
            int end = first;
            double taken = 0;
            double above = 0;
            double below = 0;
            do {
                int i = lost[end++];
                taken += 2 * topology.halfWidth(i) + Layouts.GAP;
                above = Math.max(above, topology.radius(i));
                below = Math.max(below, topology.below(i));
            } while (end < lost.length && taken + 2 * topology.halfWidth(lost[end]) <= width);
            double x = map.centreX() - taken / 2;
            for (int k = first; k < end; k++) {
                double room = 2 * topology.halfWidth(lost[k]) + Layouts.GAP;
                all.put(lost[k], x + room / 2, y + above);
                x += room;
            }
            y += above + below + Layouts.GAP;
            first = end;
        }
    }
}
