package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/** Where titles have room on a row: beside their symbols, inside the band, clear of other symbols, titles and bars. */
final class TitleRoom {
    /** Where a title may stand, the best first. */
    static final List<Stand.Side> SIDES =
            List.of(Stand.Side.RIGHT, Stand.Side.LEFT, Stand.Side.AFTER, Stand.Side.BEFORE);

    private static final double GAP = 4;
    /** Between a title and the next thing on its row. */
    private static final double SPACE = 7;
    /** The same where the next thing is a symbol or a bar, which keeps its own distance, too. */
    private static final double BEYOND = SPACE - Row.MARK_GAP;

    private final TimelineGeometry geometry;

    TitleRoom(TimelineGeometry geometry) {
        this.geometry = geometry;
    }

    /** The same sides, but one of them first; the same if that is none of them. */
    static List<Stand.Side> first(Stand.Side first, List<Stand.Side> sides) {
        if (!sides.contains(first) || sides.get(0) == first) {
            return sides;
        }
        List<Stand.Side> other = new ArrayList<>(sides);
        other.remove(first);
        other.add(0, first);
        return other;
    }

    /** Whether an event has a title to be written at all. */
    static boolean isTitled(Stand stand) {
        return !stand.title.lines().isEmpty();
    }

    /**
     * Writes a title on the first side where it has room, or nowhere.
     *
     * @param overBars whether the title rather crosses a bar than is left out
     */
    void title(Stand stand, Row row, List<Stand.Side> sides, boolean overBars) {
        if (isTitled(stand)) {
            for (Stand.Side side : sides) {
                if (stand.side == Stand.Side.NONE && hasRoom(stand, side, row)) {
                    addTitle(stand, side, row);
                }
            }
            for (Stand.Side side : sides) {
                if (stand.side == Stand.Side.NONE && overBars && isClear(stand, side, row)) {
                    addTitle(stand, side, row);
                }
            }
        }
    }

    /** Whether symbols leave room for a title, whatever else there is. */
    boolean isFreeOfMarks(Stand stand, Row row) {
        return SIDES.stream().anyMatch(side -> isInside(stand, side) && isFreeOfMarks(stand, side, row));
    }

    /** Writes a title in full that was cut, where there is room for it. */
    void lengthen(Stand stand, Row row, Title full) {
        Title cut = stand.title;
        row.removeTitle(titleLeft(stand, stand.side));
        stand.title = full;
        if (!hasRoom(stand, stand.side, row)) {
            stand.title = cut;
        }
        addTitle(stand, stand.side, row);
    }

    private static boolean isOutside(Stand.Side side) {
        return side == Stand.Side.AFTER || side == Stand.Side.BEFORE;
    }

    /** Whether a title ends where its symbol, bar or whisker begins. */
    static boolean isLeft(Stand.Side side) {
        return side == Stand.Side.LEFT || side == Stand.Side.BEFORE;
    }

    /** Whether a title would lie inside the band and cover nothing, not even another event's bar. */
    boolean hasRoom(Stand stand, Stand.Side side, Row row) {
        double from = titleLeft(stand, side);
        double to = from + stand.title.width();
        return isClear(stand, side, row)
                && row.isFreeOfBodies(from - BEYOND, to + BEYOND, stand)
                && (isOutside(side) || !stand.hasBody() || from >= stand.coverFrom && to <= stand.coverTo);
    }

    /** Whether a title would lie inside the band and cover neither symbol nor title. */
    private boolean isClear(Stand stand, Stand.Side side, Row row) {
        double from = titleLeft(stand, side);
        double to = from + stand.title.width();
        return isInside(stand, side) && row.isFreeOfTitles(from - SPACE, to + SPACE) && isFreeOfMarks(stand, side, row);
    }

    private boolean isInside(Stand stand, Stand.Side side) {
        double from = titleLeft(stand, side);
        return from >= geometry.left() + 2 && from + stand.title.width() <= geometry.right() - 2;
    }

    private static boolean isFreeOfMarks(Stand stand, Stand.Side side, Row row) {
        double from = titleLeft(stand, side);
        double to = from + stand.title.width();
        return row.isFreeOfMarks(isLeft(side) ? from - BEYOND : from, isLeft(side) ? to : to + BEYOND);
    }

    /** Writes a title, whether it has room or not. */
    void addTitle(Stand stand, Stand.Side side, Row row) {
        stand.side = side;
        double from = titleLeft(stand, side);
        row.addTitle(from, from + stand.title.width(), stand);
    }

    /** The pixel at which a title begins. */
    static double titleLeft(Stand stand, Stand.Side side) {
        return switch (side) {
            case BEFORE ->
                (stand.hasBody() ? Math.min(stand.from, stand.left()) : stand.left()) - GAP - stand.title.width();
            case AFTER -> (stand.hasBody() ? Math.max(stand.to, stand.right()) : stand.right()) + GAP;
            case LEFT -> stand.left() - GAP - stand.title.width();
            default -> stand.right() + GAP;
        };
    }
}
