package org.entente.chart;

import org.entente.time.FoldedScale;

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
        FoldedScale scale = geometry.scale();
        double offset = scale.folds().isEmpty() ? sinceCell(scale) : -scale.x(reference(scale)) % CELL;
        offset = offset < 0 ? offset + CELL : offset;
        double phase = Double.isFinite(offset) ? Math.max(0, Math.min(CELL, offset)) : 0;
        int first = phase == 0 ? 0 : 1;
        int last = (int) Math.floor((geometry.right() - geometry.left() + phase) / CELL) - 1;
        return new CellGrid(geometry.left(), geometry.right(), phase, first, Math.max(first, last));
    }

    /** Pixels from the beginning of a cell to the line's left end; cells are counted from 1970. */
    private static double sinceCell(FoldedScale scale) {
        double cellSeconds = CELL * scale.secondsPerPixel();
        return (scale.instant(0) % cellSeconds) / scale.secondsPerPixel();
    }

    /** On a line with folds cells are counted from one of them, whose pixel moves with the line. */
    private static long reference(FoldedScale scale) {
        return scale.folds().spans().get(0).to();
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
