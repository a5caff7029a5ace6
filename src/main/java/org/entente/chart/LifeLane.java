package org.entente.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.draw.TextStyle;
import org.entente.draw.Type;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.state.Facet;
import org.entente.state.Life;
import org.entente.state.LifeSpans;
import org.entente.state.Sieve;
import org.entente.state.Situation;
import org.entente.words.TargetWords;

/**
 * Where the lives of alliances and relations stand on their lane: on rows, so that none meets another, the most important ones
 * uppermost. Rows follow from all lives and the scale, not from where the band stands, so that they stay while it is moved.
 *
 * <p>O(n + r p log p) for n lives of which p find a place on r rows.
 */
final class LifeLane {
    static final double ROW = 15;
    /** Pixels between the lane's edges and its rows. */
    static final double PAD = 4;
    /** How far beyond the last day that is known a life without end reaches, in pixels. */
    static final double STUB = 28;

    private static final double TEXT = 10.5;
    private static final double LEAST_BAND = 120;
    private static final double SHARE = 0.42;
    private static final double GAP = 10;
    private static final double LEAD = 16;
    private static final double BESIDE = 6;
    private static final double LEAST_NAME = 36;
    /** Beyond this many pixels nothing is seen, and sums stay exact. */
    private static final double FAR = 1e9;

    /** So many rows more than are shown are filled, in case that some have nothing in the window. */
    private static final int SPARE_ROWS = 48;

    /**
     * A life on the lane.
     *
     * @param y its middle
     * @param from first pixel, on the band
     * @param to last pixel, on the band
     * @param name empty if it has no room
     * @param nameX where that begins
     * @param nameWidth how much room it has
     */
    record Bar(Life life, int row, double y, double from, double to, String name, double nameX, double nameWidth) {}

    /**
     * What is wished for on a band.
     *
     * @param lives how many
     * @param others pixels that the other lanes need, which are left to them if two rows have room beside them
     */
    record Need(int lives, double others) {
        /** How high the lane is in a band of that height; 0 if there is no room or none of them. */
        double height(double band) {
            if (lives == 0 || band < LEAST_BAND) {
                return 0;
            }
            double room = Math.min(band * SHARE, band - others) - 2 * PAD;
            return Math.min(lives, (int) Math.max(2, Math.floor(room / ROW))) * ROW + 2 * PAD;
        }
    }

    /** Its interval on the line, not clipped, its name, and its row among all. */
    private record Placing(Life life, double from, double to, String name, double nameWidth, int row) {
        boolean isNameInside() {
            return to - from >= nameWidth + 2 * LEAD;
        }

        /** Whether the name stands before it: of what goes on there may be no room behind it. */
        boolean isNameBefore() {
            return !isNameInside() && life.to() == Long.MAX_VALUE;
        }

        /** Where it begins together with its name. */
        double start() {
            return isNameBefore() ? from - BESIDE - nameWidth : from;
        }

        /** Where it ends together with its name. */
        double end() {
            return isNameInside() || isNameBefore() ? to : to + BESIDE + nameWidth;
        }

        Placing on(int otherRow) {
            return new Placing(life, from, to, name, nameWidth, otherRow);
        }
    }

    private final Situation situation;
    private final Type type;
    private final TimelineGeometry geometry;
    private final TargetWords words;
    private final List<Bar> bars = new ArrayList<>();
    private int before;
    private int after;
    private int skipped;

    LifeLane(Situation situation, Type type, TimelineGeometry geometry) {
        this.situation = situation;
        this.type = type;
        this.geometry = geometry;
        this.words = new TargetWords(situation.dataset(), situation.language());
        int rows = (int) ((geometry.bandBottom() - geometry.lanesBottom() - 2 * PAD + 0.01) / ROW);
        if (rows > 0) {
            arrange(rows);
        }
    }

    /** What passes the filter, and of relations also the focus, as in the graph; the most important first. O(lives). */
    static List<Life> passing(Situation situation) {
        return situation.view().lifeSpans().shown()
                ? situation.chronicle().lives().stream()
                        .filter(life -> passes(situation, life.id()))
                        .toList()
                : List.of();
    }

    private static boolean passes(Situation situation, Id id) {
        Sieve sieve = situation.sieve();
        if (id instanceof RelationId relationId) {
            Relation relation = situation.dataset().relation(relationId);
            boolean isNear = situation.view().focus() == null
                    || situation.node(relation.from()).isPresent()
                            && situation.node(relation.to()).isPresent();
            return isNear
                    && sieve.passes(relation)
                    && sieve.passes(situation.dataset().actor(relation.from()))
                    && sieve.passes(situation.dataset().actor(relation.to()))
                    && (sieve.filter().hidden(Facet.PHASE).isEmpty()
                            || sieve.passes(situation.known().of(Target.of(relationId))));
        }
        return sieve.passes(situation.dataset().actor((ActorId) id));
    }

    /** What is seen of the lane, from above. */
    List<Bar> bars() {
        return Collections.unmodifiableList(bars);
    }

    Optional<Bar> bar(Id id) {
        return bars.stream().filter(bar -> bar.life().id().equals(id)).findFirst();
    }

    /** How many lives of the window stand on rows that are scrolled past. */
    int before() {
        return before;
    }

    /** How many lives of the window find no room. */
    int after() {
        return after;
    }

    static TextStyle nameStyle(int colour) {
        return TextStyle.of(TEXT, colour);
    }

    /** The lane scrolled by so many rows; empty if there is nothing more that way. */
    Optional<LifeSpans> scrolled(int by) {
        boolean isMore = by < 0 ? skipped > 0 : after > 0;
        return isMore ? Optional.of(new LifeSpans(true, Math.max(0, skipped + by))) : Optional.empty();
    }

    private void arrange(int shown) {
        int wished = situation.view().lifeSpans().skipped();
        List<TreeMap<Double, Double>> taken = new ArrayList<>();
        List<List<Placing>> seen = new ArrayList<>();
        int all = 0;
        for (Life life : passing(situation)) {
            double from = from(life);
            double to = to(life);
            boolean isSeen = to >= geometry.left() + 1 && from <= geometry.right() - 1;
            all += isSeen ? 1 : 0;
            Placing placing = place(life, from, to, taken, wished + shown + SPARE_ROWS);
            while (seen.size() < taken.size()) {
                seen.add(new ArrayList<>());
            }
            if (isSeen && placing != null) {
                seen.get(placing.row()).add(placing);
            } else if (isSeen && isWanted(life.id())) {
                seen.add(new ArrayList<>(List.of(measured(life, from, to))));
                taken.add(new TreeMap<>(Map.of(from, to)));
            }
        }
        seen.removeIf(List::isEmpty);
        skipped = Math.max(0, Math.min(wished, seen.size() - shown));
        List<List<Placing>> rows = new ArrayList<>(seen.subList(skipped, Math.min(seen.size(), skipped + shown)));
        before = seen.subList(0, skipped).stream().mapToInt(List::size).sum();
        showWanted(seen, rows);
        Set<Id> drawn = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Placing> row = new ArrayList<>(rows.get(i));
            row.sort(Comparator.comparingDouble(Placing::start));
            double free = geometry.left();
            for (Placing placing : row) {
                bars.add(bar(placing, i, free));
                drawn.add(placing.life().id());
                free = placing.end() + GAP;
            }
        }
        after = Math.max(0, all - before - drawn.size());
    }

    /**
     * What is selected or was changed by the last step stands on the lowest rows if its own is not shown; so that the most
     * important ones stay, on half of all at most.
     */
    private void showWanted(List<List<Placing>> seen, List<List<Placing>> rows) {
        int place = rows.size() - 1;
        int least = rows.size() / 2;
        for (int i = 0; i < seen.size(); i++) {
            List<Placing> row = seen.get(i);
            if (hasWanted(row) && !rows.contains(row)) {
                while (place >= least && hasWanted(rows.get(place))) {
                    place--;
                }
                if (place < least) {
                    return;
                }
                before -= i < skipped ? row.size() : 0;
                rows.set(place, row);
            }
        }
    }

    private boolean hasWanted(List<Placing> row) {
        return row.stream().anyMatch(placing -> isWanted(placing.life().id()));
    }

    private boolean isWanted(Id id) {
        return situation.view().isSelected(id) || isChanged(situation, id);
    }

    /** Whether the last step changed an alliance or a relation. */
    static boolean isChanged(Situation situation, Id id) {
        if (situation.stepped() == null) {
            return false;
        }
        return id instanceof RelationId relation
                ? situation.dataset().eventsChanging(relation).contains(situation.stepped())
                : situation.dataset().eventsChanging((ActorId) id).contains(situation.stepped());
    }

    private double from(Life life) {
        return life.from() == Long.MIN_VALUE ? -FAR : hold(geometry.x(life.from()));
    }

    private double to(Life life) {
        if (life.to() != Long.MAX_VALUE) {
            return hold(geometry.x(life.to()));
        }
        long known = situation.dataset().knownUntil();
        if (known == Long.MAX_VALUE) {
            return FAR;
        }
        long last = life.stretches().get(life.stretches().size() - 1).from();
        return hold(geometry.x(Math.max(last, known))) + STUB;
    }

    private static double hold(double x) {
        return Math.max(-FAR, Math.min(FAR, x));
    }

    private Placing measured(Life life, double from, double to) {
        Target target = life.id() instanceof RelationId relation ? Target.of(relation) : Target.of((ActorId) life.id());
        String name = words.name(target);
        return new Placing(life, from, to, name, type.width(name, nameStyle(0)), -1);
    }

    /** Puts a life on the first row where it has room, with its name if that is longer; null if there is none. */
    private Placing place(Life life, double from, double to, List<TreeMap<Double, Double>> taken, int most) {
        Placing placing = null;
        for (int i = 0; i <= taken.size() && i < most; i++) {
            if (i == taken.size()) {
                taken.add(new TreeMap<>());
            }
            if (isFree(taken.get(i), from, to)) {
                placing = placing == null ? measured(life, from, to) : placing;
                if (isFree(taken.get(i), placing.start(), placing.end())) {
                    taken.get(i).put(placing.start(), placing.end());
                    return placing.on(i);
                }
            }
        }
        return null;
    }

    private static boolean isFree(TreeMap<Double, Double> row, double from, double to) {
        Map.Entry<Double, Double> other = row.lowerEntry(to + GAP);
        return other == null || other.getValue() + GAP <= from;
    }

    /** @param free where the row is free to the left of it */
    private Bar bar(Placing placing, int row, double free) {
        double y = geometry.lanesBottom() + PAD + (row + 0.5) * ROW;
        double from = Math.max(geometry.left(), placing.from());
        double to = Math.min(geometry.right(), placing.to());
        double nameX = from + LEAD;
        double room = to - LEAD / 2 - nameX;
        if (!placing.isNameInside()) {
            double behind = geometry.right() - to - BESIDE;
            double ahead = placing.from() - BESIDE - free;
            boolean isAhead = placing.isNameBefore()
                    ? ahead >= placing.nameWidth()
                    : behind < placing.nameWidth() && ahead > behind;
            room = isAhead ? ahead : behind;
            nameX = isAhead ? placing.from() - BESIDE - Math.min(ahead, placing.nameWidth()) : to + BESIDE;
        }
        room = Math.min(room, placing.nameWidth());
        boolean isNamed = room >= Math.min(placing.nameWidth(), LEAST_NAME);
        return new Bar(placing.life(), row, y, from, to, isNamed ? placing.name() : "", nameX, room);
    }
}
