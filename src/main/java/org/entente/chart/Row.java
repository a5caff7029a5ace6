package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is taken on one row of a lane: symbols, titles, and the bars and whiskers between them, which may cross each other. */
final class Row {
    /** Pixels between two symbols. */
    static final double MARK_GAP = 1.5;

    private record Piece(double to, Stand owner) {}

    private final TreeMap<Double, Piece> marks = new TreeMap<>();
    private final TreeMap<Double, Piece> titles = new TreeMap<>();
    private final List<Stand> bodies = new ArrayList<>();

    void addMark(double from, double to, Stand owner) {
        marks.put(from, new Piece(to, owner));
    }

    void addTitle(double from, double to, Stand owner) {
        titles.put(from, new Piece(to, owner));
    }

    void addBody(Stand owner) {
        bodies.add(owner);
    }

    boolean isFreeOfMarks(double from, double to) {
        return first(marks, from, to) == null;
    }

    boolean isFreeOfTitles(double from, double to) {
        return first(titles, from, to) == null;
    }

    boolean isFreeOfBodies(double from, double to, Stand except) {
        for (Stand body : bodies) {
            if (body != except && body.from < to && from < body.to) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of a stretch is free; its owner's own bar does not count. */
    boolean isFree(double from, double to, Stand owner) {
        return isFreeOfMarks(from, to) && isFreeOfTitles(from, to) && isFreeOfBodies(from, to, owner);
    }

    void removeMark(double from) {
        marks.remove(from);
    }

    /** Takes away symbol, bar and title of an event. */
    void remove(Stand owner) {
        marks.values().removeIf(piece -> piece.owner() == owner);
        titles.values().removeIf(piece -> piece.owner() == owner);
        bodies.remove(owner);
    }

    void clearTitles() {
        titles.clear();
    }

    void removeTitle(double from) {
        titles.remove(from);
    }

    /** Takes away the titles that reach into a stretch. */
    void dropTitles(double from, double to) {
        for (Map.Entry<Double, Piece> hit = first(titles, from, to); hit != null; hit = first(titles, from, to)) {
            hit.getValue().owner().side = Stand.Side.NONE;
            titles.remove(hit.getKey());
        }
    }

    private static Map.Entry<Double, Piece> first(TreeMap<Double, Piece> pieces, double from, double to) {
        Map.Entry<Double, Piece> before = pieces.floorEntry(from);
        if (before != null && before.getValue().to() > from) {
            return before;
        }
        Map.Entry<Double, Piece> after = pieces.higherEntry(from);
        return after != null && after.getKey() < to ? after : null;
    }
}
