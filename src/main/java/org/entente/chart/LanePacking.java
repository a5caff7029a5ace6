package org.entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the events of one lane on rows so that no symbol covers another and as many titles as possible have room.
 *
 * <p>Events that find no room for a symbol of their own join into bunches, each within one cell of a grid that is fixed to time,
 * so that bunches neither meet nor change while the band is moved. First it is settled which events bunch, from left to right;
 * then rows are chosen, the most important first, where symbol and title both have room; where that leaves a symbol without a
 * row, rows are chosen for symbols alone and titles fill what is left. What is selected or lit has no part in that, so that
 * nothing moves when the selection does. It decides afterwards who is titled first, and takes what is selected out of its bunch.
 * O(n log n + s² k) for n events of which s, some hundreds at most, are not bunched, on k rows.
 */
final class LanePacking {
    /** A cell with more events than this a row can't show them one by one. */
    private static final int MOST_IN_CELL = 3;

    private static final Comparator<Stand> BY_TIME =
            Comparator.<Stand>comparingDouble(stand -> stand.x).thenComparingInt(stand -> stand.order);
    private static final Comparator<Stand> BY_RANK =
            Comparator.<Stand>comparingDouble(stand -> -stand.rank).thenComparing(BY_TIME);
    private static final Comparator<Stand> BY_NOTICE =
            Comparator.<Stand>comparingInt(stand -> -stand.notice).thenComparing(BY_RANK);

    private final TimelineGeometry geometry;
    private final CellGrid grid;
    private final TitleRoom titles;
    private final int rowCount;
    private final TreeMap<Integer, Bunch> bunches = new TreeMap<>();
    private List<Stand> singles = new ArrayList<>();
    private Row[] rows;

    /** @param rowCount at least 1 */
    LanePacking(TimelineGeometry geometry, CellGrid grid, int rowCount) {
        this.geometry = geometry;
        this.grid = grid;
        this.titles = new TitleRoom(geometry);
        this.rowCount = rowCount;
    }

    List<Stand> singles() {
        return singles;
    }

    List<Bunch> bunches() {
        return List.copyOf(bunches.values());
    }

    /** How many rows have something on them, at least 1. */
    int rowsUsed() {
        int used = 1;
        for (Stand stand : singles) {
            used = Math.max(used, stand.row + 1);
        }
        for (Bunch bunch : bunches.values()) {
            used = Math.max(used, bunch.row + 1);
        }
        return used;
    }

    /**
     * What the lane shows: symbols of their own, and titles, those of important events far before others. What is much already
     * counts less, so that no lane takes all the room.
     */
    double worth() {
        return worth(1);
    }

    /** @param symbol what a symbol without a title counts */
    double worth(double symbol) {
        double worth = 0;
        for (Stand stand : singles) {
            worth += symbol + (stand.side == Stand.Side.NONE ? 0 : 0.5 + stand.rank * stand.rank * stand.rank / 16);
        }
        return Math.pow(worth, 0.75);
    }

    /** Settles who bunches and who stands on which row. */
    void pack(List<Stand> stands, Measure measure) {
        pack(stands, measure, 0);
    }

    /**
     * The same, but events that matter less bunch with each other from the start, so that there is room for the titles of the others.
     *
     * @param least how important an event must be at least to be spared that
     */
    void pack(List<Stand> stands, Measure measure, int least) {
        int[] counts = new int[grid.size()];
        int[] lesser = new int[grid.size()];
        for (Stand stand : stands) {
            counts[stand.cell]++;
            lesser[stand.cell] += isLesser(stand, least) ? 1 : 0;
        }
        Bunch[] crowds = new Bunch[counts.length];
        for (Stand stand : stands) {
            boolean crowd = counts[stand.cell] > MOST_IN_CELL * rowCount;
            if (crowd || lesser[stand.cell] > 1 && isLesser(stand, least)) {
                if (crowds[stand.cell] == null) {
                    crowds[stand.cell] = bunch(stand.cell);
                }
                crowds[stand.cell].stands.add(stand);
            } else {
                measure.shape(stand);
                singles.add(stand);
            }
        }
        singles.sort(BY_TIME);
        while (!spread(measure)) {
            singles.removeIf(stand -> stand.row == Integer.MIN_VALUE);
        }
        bunches.values().forEach(Bunch::sort);
        for (Stand stand : singles) {
            stand.title = measure.plainTitle(stand);
        }
        List<Stand> byRank = new ArrayList<>(singles);
        byRank.sort(BY_RANK);
        if (!choose(byRank)) {
            spread(measure);
        }
        for (Stand stand : byRank) {
            if (stand.side == Stand.Side.NONE) {
                titles.title(stand, rows[stand.row], stand.sides, false);
            }
        }
    }

    private static boolean isLesser(Stand stand, int least) {
        return stand.event().importance() < least && !stand.extent.lasting();
    }

    /** Gives each selected event that is bunched a mark of its own, if need be beside what is left of its bunch. */
    void takeOutSelected(Measure measure) {
        for (Map.Entry<Integer, Bunch> entry : List.copyOf(bunches.entrySet())) {
            for (Stand stand : List.copyOf(entry.getValue().stands)) {
                if (stand.isSelected() && bunches.get(entry.getKey()) == entry.getValue()) {
                    takeOut(stand, entry.getKey(), entry.getValue(), measure);
                }
            }
        }
    }

    /** Where there is no room for both, the bunch takes in what is nearest until there is. */
    private void takeOut(Stand stand, int cell, Bunch bunch, Measure measure) {
        rows[bunch.row].removeMark(bunch.x - bunch.width / 2);
        bunches.remove(cell);
        stand.crowd = List.copyOf(bunch.stands);
        bunch.stands.remove(stand);
        while (!part(stand, bunch, cell, measure)) {
            if (!absorbNearest(stand, bunch)) {
                singles.add(stand);
                take(stand, bunch.row);
                singles.addAll(bunch.stands);
                bunch.stands.forEach(rest -> take(rest, bunch.row));
                return;
            }
        }
    }

    /** Finds places for an event and for what is left of its bunch, or leaves both without. */
    private boolean part(Stand stand, Bunch bunch, int cell, Measure measure) {
        if (!alone(stand, measure)) {
            return false;
        }
        if (bunch.stands.size() == 1 && alone(bunch.stands.get(0), measure)) {
            return true;
        }
        if (bunch.stands.size() > 1 && putBack(bunch, cell, stand, measure)) {
            bunches.put(cell, bunch);
            return true;
        }
        rows[stand.row].remove(stand);
        singles.remove(stand);
        return false;
    }

    private boolean absorbNearest(Stand stand, Bunch bunch) {
        double least = Double.POSITIVE_INFINITY;
        Stand nearest = null;
        for (Stand other : singles) {
            if (!other.isSelected() && Math.abs(other.x - stand.x) < least) {
                least = Math.abs(other.x - stand.x);
                nearest = other;
            }
        }
        Integer nearestBunch = null;
        for (Map.Entry<Integer, Bunch> entry : bunches.entrySet()) {
            boolean waits = entry.getValue().stands.stream().anyMatch(Stand::isSelected);
            if (!waits && Math.abs(entry.getValue().x - stand.x) < least) {
                least = Math.abs(entry.getValue().x - stand.x);
                nearestBunch = entry.getKey();
            }
        }
        if (nearestBunch != null) {
            Bunch other = bunches.remove(nearestBunch);
            rows[other.row].removeMark(other.x - other.width / 2);
            bunch.stands.addAll(other.stands);
        } else if (nearest != null) {
            rows[nearest.row].remove(nearest);
            singles.remove(nearest);
            bunch.stands.add(nearest);
        }
        bunch.sort();
        return nearest != null || nearestBunch != null;
    }

    /** Puts what is left of a bunch where it hides neither what was taken out nor its title, or not the former at least. */
    private boolean putBack(Bunch bunch, int cell, Stand taken, Measure measure) {
        size(cell, bunch, measure);
        double apart = bunch.width / 2 + Row.MARK_GAP;
        List<Double> places =
                List.of(bunch.x, taken.right() + Row.MARK_GAP + apart, taken.left() - Row.MARK_GAP - apart);
        for (boolean besideTitle : new boolean[] {true, false}) {
            double titleFrom = besideTitle && taken.row == bunch.row ? taken.x - apart - taken.title.width() : taken.x;
            double titleTo = besideTitle && taken.row == bunch.row ? taken.x + apart + taken.title.width() : taken.x;
            boolean rightFree = rows[bunch.row].isFreeOfMarks(taken.right(), titleTo);
            for (double x : places) {
                boolean inside = x - apart >= geometry.left() && x + apart <= geometry.right();
                boolean hides = rightFree ? x > taken.x && x - apart < titleTo : x < taken.x && x + apart > titleFrom;
                if (inside && !(besideTitle && hides) && rows[bunch.row].isFreeOfMarks(x - apart, x + apart)) {
                    bunch.x = x;
                    rows[bunch.row].addMark(x - bunch.width / 2, x + bunch.width / 2, bunch.stands.get(0));
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves what is selected to a row where its title has room, if it has none on its own; nothing else moves. */
    void makeRoomForTitlesOfSelected(Measure measure) {
        for (Stand stand : singles) {
            if (stand.isSelected()) {
                stand.title = briefest(stand, measure);
                int row = TitleRoom.isTitled(stand) && !titles.isFreeOfMarks(stand, rows[stand.row])
                        ? rowWithTitle(stand)
                        : -1;
                if (row >= 0) {
                    rows[stand.row].remove(stand);
                    take(stand, row);
                }
            }
        }
    }

    private static Title briefest(Stand stand, Measure measure) {
        List<Title> titles = measure.titles(stand);
        return titles.isEmpty() ? Title.NONE : titles.get(titles.size() - 1);
    }

    /** The first row with room for symbol and title, or -1. */
    private int rowWithTitle(Stand stand) {
        for (int i = 0; i < rowCount; i++) {
            if (rows[i].isFreeOfMarks(stand.left() - Row.MARK_GAP, stand.right() + Row.MARK_GAP)
                    && titles.isFreeOfMarks(stand, rows[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Gives an event that was bunched a row of its own, one with room for its title if there is one. */
    private boolean alone(Stand stand, Measure measure) {
        measure.shape(stand);
        stand.title = briefest(stand, measure);
        int row = rowWithTitle(stand);
        row = row >= 0 ? row : freeRow(stand, true);
        row = row >= 0 ? row : freeRow(stand, false);
        if (row >= 0) {
            singles.add(stand);
            take(stand, row);
        }
        return row >= 0;
    }

    /** Writes titles by notice and rank, where they were when rows were chosen if that is free. */
    void entitle(Measure measure) {
        for (Row row : rows) {
            row.clearTitles();
        }
        List<Stand> byNotice = new ArrayList<>(singles);
        byNotice.sort(BY_NOTICE);
        for (Stand stand : byNotice) {
            Stand.Side before = stand.side;
            stand.side = Stand.Side.NONE;
            measure.mark(stand);
            List<Stand.Side> sides = TitleRoom.first(before, stand.sides);
            for (Title title : measure.titles(stand)) {
                if (stand.side == Stand.Side.NONE) {
                    stand.title = title;
                    titles.title(stand, rows[stand.row], sides, stand.isSelected());
                }
            }
        }
        for (Stand stand : byNotice) {
            if (stand.side == Stand.Side.NONE) {
                stand.title = measure.shortTitle(stand);
                titles.title(stand, rows[stand.row], stand.sides, false);
            }
        }
        for (Stand stand : byNotice) {
            if (stand.side != Stand.Side.NONE && stand.title.isCut()) {
                titles.lengthen(stand, rows[stand.row], measure.full(stand));
            }
        }
    }

    /** How much room things take, in pixels. */
    interface Measure {
        /** The width of a bunch's mark. */
        double width(Bunch bunch);

        /** Sets the size of the symbol and how far its body reaches, whether it is selected or not. */
        void shape(Stand stand);

        /** Makes room for the ring of what is selected. */
        void mark(Stand stand);

        /** The title of an event neither selected nor lit, as short as it may be; {@link Title#NONE} for none. */
        Title plainTitle(Stand stand);

        /** The title of an event as it is now, in the lengths that it may have, the best first. */
        List<Title> titles(Stand stand);

        /** A title that is better than none. */
        Title shortTitle(Stand stand);

        /** The same without an ellipsis. */
        Title full(Stand stand);
    }

    private Bunch bunch(int cell) {
        return bunches.computeIfAbsent(cell, any -> new Bunch());
    }

    private void clear() {
        rows = new Row[rowCount];
        for (int i = 0; i < rowCount; i++) {
            rows[i] = new Row();
        }
        for (Stand stand : singles) {
            stand.row = -1;
            stand.side = Stand.Side.NONE;
        }
        for (Bunch bunch : bunches.values()) {
            bunch.row = (rowCount - 1) / 2;
            rows[bunch.row].addMark(bunch.x - bunch.width / 2, bunch.x + bunch.width / 2, bunch.stands.get(0));
        }
    }

    private void size(Measure measure) {
        bunches.forEach((cell, bunch) -> size(cell, bunch, measure));
    }

    private void size(int cell, Bunch bunch, Measure measure) {
        double sum = 0;
        for (Stand stand : bunch.stands) {
            sum += stand.x;
        }
        bunch.width = Math.min(CellGrid.CELL - 2, measure.width(bunch));
        bunch.x = grid.hold(sum / bunch.stands.size(), cell, bunch.width);
    }

    /** Gives every symbol the first row with room, from left to right. Where there is none, marks those that must bunch. */
    private boolean spread(Measure measure) {
        size(measure);
        clear();
        for (Stand stand : singles) {
            int row = freeRow(stand, true);
            row = row >= 0 ? row : freeRow(stand, false);
            if (row < 0) {
                join(stand);
                return false;
            }
            take(stand, row);
        }
        return true;
    }

    /** The first row with room for a symbol, or -1. */
    private int freeRow(Stand stand, boolean alsoForBody) {
        for (int i = 0; i < rowCount; i++) {
            double from = alsoForBody && stand.hasBody() ? Math.min(stand.from, stand.left()) : stand.left();
            double to = alsoForBody && stand.hasBody() ? Math.max(stand.to, stand.right()) : stand.right();
            if (rows[i].isFreeOfMarks(stand.left() - Row.MARK_GAP, stand.right() + Row.MARK_GAP)
                    && (!alsoForBody || rows[i].isFreeOfMarks(from, to) && rows[i].isFreeOfBodies(from, to, stand))) {
                return i;
            }
        }
        return -1;
    }

    private void take(Stand stand, int row) {
        stand.row = row;
        rows[row].addMark(stand.left(), stand.right(), stand);
        if (stand.hasBody()) {
            rows[row].addBody(stand);
        }
    }

    /** Bunches a symbol without room: with the others of its cell or, if it is alone there, with the nearest cell that has any. */
    private void join(Stand late) {
        int cell = late.cell;
        boolean alone = singles.stream().noneMatch(other -> other != late && other.cell == late.cell);
        if (alone && !bunches.containsKey(cell)) {
            cell = cellOfNearest(late);
        }
        Bunch bunch = bunch(cell);
        for (Stand stand : singles) {
            if (stand == late || stand.cell == cell) {
                stand.row = Integer.MIN_VALUE;
                bunch.stands.add(stand);
            }
        }
    }

    /** The cell of the symbol or bunch nearest to one that is alone; there is one, since something takes its room. */
    private int cellOfNearest(Stand alone) {
        int cell = alone.cell;
        double least = Double.POSITIVE_INFINITY;
        for (Stand other : singles) {
            if (other != alone && Math.abs(other.x - alone.x) < least) {
                least = Math.abs(other.x - alone.x);
                cell = other.cell;
            }
        }
        for (Map.Entry<Integer, Bunch> entry : bunches.entrySet()) {
            if (Math.abs(entry.getValue().x - alone.x) < least) {
                least = Math.abs(entry.getValue().x - alone.x);
                cell = entry.getKey();
            }
        }
        return cell;
    }

    /** Gives symbols rows where they and their titles have room, the most important first; whether all found one. */
    private boolean choose(List<Stand> byRank) {
        clear();
        for (Stand stand : byRank) {
            if (!chooseWithTitle(stand) && !chooseWithout(stand)) {
                return false;
            }
        }
        return true;
    }

    private boolean chooseWithTitle(Stand stand) {
        if (!TitleRoom.isTitled(stand)) {
            return false;
        }
        for (Stand.Side side : stand.sides) {
            for (int i = 0; i < rowCount; i++) {
                Row row = rows[i];
                if (isFree(stand, row) && titles.hasRoom(stand, side, row)) {
                    take(stand, i);
                    titles.addTitle(stand, side, row);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean chooseWithout(Stand stand) {
        for (int i = 0; i < rowCount; i++) {
            if (isFree(stand, rows[i])) {
                take(stand, i);
                return true;
            }
        }
        for (boolean alsoForBody : new boolean[] {true, false}) {
            int row = freeRow(stand, alsoForBody);
            if (row >= 0) {
                rows[row].dropTitles(stand.left() - Row.MARK_GAP, stand.right() + Row.MARK_GAP);
                if (stand.hasBody()) {
                    rows[row].dropTitles(stand.from, stand.to);
                }
                take(stand, row);
                return true;
            }
        }
        return false;
    }

    /** Whether symbol and body of an event have a row to themselves. */
    private static boolean isFree(Stand stand, Row row) {
        return row.isFree(stand.left() - Row.MARK_GAP, stand.right() + Row.MARK_GAP, stand)
                && (!stand.hasBody() || row.isFree(stand.from, stand.to, stand));
    }
}
