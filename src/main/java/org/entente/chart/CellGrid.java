package org.entente.chart;

/**
 * The cells within which events join into bunches: stretches of time of equal length, so that bunches keep to what they hold while
 * the band is moved. Cells that the band shows a part of only belong to their neighbours.
 *
 * @param left pixel of the band's left end
 * @param right pixel of the band's right end
 * @param phase how many pixels of cell 0 lie before the band
 * @param first the first whole cell
 * @param last the last whole cell, at least {@code first}
 */
record CellGrid(double left, double right, double phase, int first, int last) {
    /** Width of a cell in pixels. */
    static final double CELL = 46;

    static CellGrid of(TimelineGeometry geometry) {
        double perPixel = geometry.scale().secondsPerPixel();
        double cellSeconds = CELL * perPixel;
        double before = geometry.scale().origin() % cellSeconds;
        double offset = (before < 0 ? before + cellSeconds : before) / perPixel;
        double phase = Double.isFinite(offset) ? Math.max(0, Math.min(CELL, offset)) : 0;
        int first = phase == 0 ? 0 : 1;
        int last = (int) Math.floor((geometry.right() - geometry.left() + phase) / CELL) - 1;
        return new CellGrid(geometry.left(), geometry.right(), phase, first, Math.max(first, last));
    }

    /** The cell of a pixel of the pane. */
    int cell(double x) {
        int cell = (int) Math.floor((x - left + phase) / CELL);
        return Math.max(first, Math.min(last, cell));
    }

    /** One more than the greatest cell. */
    int size() {
        return last + 1;
    }

    /** The pixel nearest to {@code x} at which the middle of a mark of that width keeps inside a cell. */
    double hold(double x, int cell, double width) {
        double start = left - phase + cell * CELL;
        double low = (cell <= first ? left : start) + 1 + width / 2;
        double high = (cell >= last ? right : start + CELL) - 1 - width / 2;
        return low > high ? (low + high) / 2 : Math.max(low, Math.min(high, x));
    }
}
