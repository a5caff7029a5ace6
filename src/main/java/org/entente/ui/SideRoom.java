package org.entente.ui;

/**
 * How wide the panes beside the charts are at first, in pixels: as the size of text asks for, as far as the window has room.
 *
 * @param window its width in pixels
 * @param larger how many times its first size text has, 1 to 2
 */
record SideRoom(double window, double larger) {
    private static final double LEGEND = 250;
    private static final double DETAILS = 330;
    private static final double STORY = 304;
    private static final double LEAST_LEGEND = 180;
    private static final double LEAST_DETAILS = 220;
    /** What the charts need at least to be read, with text of its first size. */
    private static final double CHARTS = 260;

    private static final double LEGEND_SHARE = 0.3;
    private static final double DETAILS_SHARE = 0.36;
    private static final double STORY_SHARE = 0.42;

    double legend() {
        return fitting(LEGEND, LEGEND_SHARE);
    }

    /** To which the user can make it narrower. */
    double leastLegend() {
        return fitting(LEAST_LEGEND, LEGEND_SHARE);
    }

    double details() {
        return fitting(DETAILS, DETAILS_SHARE);
    }

    /** To which the user can make them narrower. */
    double leastDetails() {
        return fitting(LEAST_DETAILS, LEGEND_SHARE);
    }

    double story() {
        return fitting(STORY, STORY_SHARE);
    }

    /** Never less than with text of its first size. */
    private double fitting(double width, double share) {
        return Math.rint(Math.max(width, Math.min(width * larger, share * window)));
    }

    /** Whether panes of such a width leave the charts what they need. */
    boolean leavesCharts(double panes) {
        return window - panes >= CHARTS * larger;
    }
}
