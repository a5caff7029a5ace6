package org.entente.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.draw.Symbol;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.state.Lanes;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;
import org.entente.time.Bound;
import org.entente.time.Edtf;

/** Where everything on the band of a timeline stands. Made once for a situation and a size; not changed afterwards. */
final class TimelineLayout implements LanePacking.Measure {
    /** The least height of a row with titles. */
    private static final double LEAST_ROW = 13;

    private static final double MOST_ROW = 24;
    private static final double TWO_LINES_ROW = 29;
    private static final double LEAST_LANE = 10;
    private static final double LEAST_ACTOR_LANE = 22;
    private static final double LANE_PAD = 2;
    private static final double LOW_BAND = 200;
    private static final double VERY_LOW_BAND = 100;
    /** What a symbol of its own is worth there, if a title of the least important event is worth half. */
    private static final double SYMBOL_BESIDE_TITLES = 0.3;
    /** Events of that importance never bunch for the sake of titles. */
    private static final int MOST_SPARED = 4;

    private static final int MOST_ROWS = 12;
    /** With more events than this, rows are shared by how many a lane wants and not by what each would show. */
    private static final int FEW = 150;
    /** A range of time as wide as this says that its event has no exact place here, even if it is a single day. */
    private static final double WIDE = 220;
    /** How far a body reaches towards a limit that is not known, in radii of the symbol. */
    private static final double STUB = 5;
    /** Pixels of a whisker's or an open bar's end that no title hides. */
    private static final double WHISKER_END = 9;
    /** What shows less of itself than this, and not its symbol, counts as outside the window. */
    private static final double LEAST_SEEN = 14;

    private static final double EMPTY_LANE = 15;
    /** What effects add to the importance of an event, less than one step of it. */
    private static final double EFFECTS = 0.5;

    /** A lane in its place. */
    record Strip(Lane lane, double top, double height, List<Stand> singles, List<Bunch> bunches) {}

    private final Situation situation;
    private final Type type;
    private final TimelineGeometry geometry;
    private final CellGrid grid;
    private final Map<EventId, Stand.Side> before;
    private final long[] anchors;
    private final boolean anySelected;
    private final List<Event> earlier = new ArrayList<>();
    private final List<Event> later = new ArrayList<>();
    private final List<Event> drawn = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    /** Events whose title stands on a lane already. */
    private final Set<EventId> written = new HashSet<>();

    private final double pad;
    private double rowHeight;
    private Titles titles;
    /** Whether the lanes have their rows, so that a title may go to whichever lane has room for it. */
    private boolean settled;

    TimelineLayout(Situation situation, Type type, TimelineGeometry geometry) {
        this(situation, type, geometry, Map.of());
    }

    /** @param before where titles stood in the picture before, to which they keep where they fit */
    TimelineLayout(Situation situation, Type type, TimelineGeometry geometry, Map<EventId, Stand.Side> before) {
        this.situation = situation;
        this.type = type;
        this.geometry = geometry;
        this.before = before;
        this.grid = CellGrid.of(geometry);
        this.pad = geometry.lanesHeight() < LOW_BAND ? LANE_PAD / 2 : LANE_PAD;
        this.anySelected = !situation.view().selection().isEmpty();
        this.anchors = new long[situation.events().size()];
        LaneDivision division = division(situation, geometry);
        arrange(division, stands(division));
    }

    /** How high the lanes are together at least, so that there is one for each kind of event. */
    static double lanesNeed(Situation situation) {
        return situation.view().lanes() == Lanes.KIND
                ? situation.dataset().kinds().event().size() * (LEAST_LANE + 2 * LANE_PAD)
                : 0;
    }

    /** The lanes for which there is room. */
    static LaneDivision division(Situation situation, TimelineGeometry geometry) {
        // In a very low band few lanes with titles say more than many without.
        double leastOfKind =
                geometry.bandHeight() < VERY_LOW_BAND ? LEAST_ROW + LANE_PAD + 1 : LEAST_LANE + 2 * LANE_PAD;
        double least = situation.view().lanes() == Lanes.ACTOR ? LEAST_ACTOR_LANE : leastOfKind;
        return new LaneDivision(situation, Math.max(1, (int) (geometry.lanesHeight() / least)));
    }

    TimelineGeometry geometry() {
        return geometry;
    }

    List<Strip> strips() {
        return strips;
    }

    /** Where the symbol of each event of the situation stands in time. */
    long[] anchors() {
        return anchors;
    }

    /** The events before the window. */
    List<Event> earlier() {
        return earlier;
    }

    /** The events after the window. */
    List<Event> later() {
        return later;
    }

    /** The events in the window, by time. */
    List<Event> drawn() {
        return drawn;
    }

    double rowHeight() {
        return rowHeight;
    }

    Titles titles() {
        return titles;
    }

    /** The middle of a row. */
    double y(Strip strip, int row) {
        return strip.top() + pad + (row + 0.5) * rowHeight;
    }

    private List<List<Stand>> stands(LaneDivision division) {
        List<List<Stand>> stands = new ArrayList<>();
        for (int i = 0; i < division.lanes().size(); i++) {
            stands.add(new ArrayList<>());
        }
        TimeWindow window = geometry.window();
        List<Event> events = situation.events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Extent extent = Extent.of(event);
            anchors[i] = extent.anchor();
            int edge = extent.anchor() < window.from() ? -1 : extent.anchor() > window.to() ? 1 : 0;
            boolean seen = edge == 0 || shown(extent) >= LEAST_SEEN;
            if (extent.isBefore(window) || !seen && edge < 0) {
                earlier.add(event);
            } else if (extent.isAfter(window) || !seen) {
                later.add(event);
            } else {
                drawn.add(event);
                double x = clip(geometry.x(extent.anchor()));
                int cell = grid.cell(x);
                boolean first = true;
                for (int lane : division.of(event)) {
                    stands.get(lane)
                            .add(new Stand(extent, x, edge, rank(event), notice(event), first, sides(event), i, cell));
                    first = false;
                }
            }
        }
        return stands;
    }

    private List<Stand.Side> sides(Event event) {
        return TitleRoom.first(before.getOrDefault(event.id(), Stand.Side.NONE), TitleRoom.SIDES);
    }

    /** Pixels of the band that an extent covers. */
    private double shown(Extent extent) {
        return clip(geometry.x(extent.to())) - clip(geometry.x(extent.from()));
    }

    private static double rank(Event event) {
        return event.importance() + (event.effects().isEmpty() ? 0 : EFFECTS);
    }

    /** What is selected goes first, then what is stepped to, then what is lit. */
    private int notice(Event event) {
        return (situation.highlight().has(event.id()) ? 1 : 0)
                + (event.id().equals(situation.view().stepped()) ? 2 : 0)
                + (anySelected && situation.view().isSelected(event.id()) ? Stand.SELECTED : 0);
    }

    /** Lanes without events in the window are as low as their names; the others share what is left. */
    private void arrange(LaneDivision division, List<List<Stand>> all) {
        List<List<Stand>> stands = all.stream().filter(lane -> !lane.isEmpty()).toList();
        int lanes = stands.size();
        double empty = Math.min(EMPTY_LANE, geometry.lanesHeight() / all.size());
        empty = lanes == 0 ? geometry.lanesHeight() / all.size() : empty;
        double room = Math.max(0, geometry.lanesHeight() - empty * (all.size() - lanes) - 2 * pad * lanes);
        int[] rows = lanes == 0 ? new int[0] : rows(stands, room);
        int sum = Arrays.stream(rows).sum();
        double spare = sum == 0 ? 0 : Math.max(0, room - rowHeight * sum) / sum;
        double top = geometry.headBottom();
        prepare(stands, rowHeight, rowHeight >= TWO_LINES_ROW ? 2 : 1);
        settled = true;
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            Lane lane = division.lanes().get(i);
            if (all.get(i).isEmpty()) {
                strips.add(new Strip(lane, top, empty, List.of(), List.of()));
                top += empty;
                continue;
            }
            LanePacking packing = settle(all.get(i), rows[next]);
            packing.singles().stream()
                    .filter(stand -> stand.side != Stand.Side.NONE)
                    .forEach(stand -> written.add(stand.event().id()));
            double height = rows[next] * (rowHeight + spare) + 2 * pad;
            strips.add(new Strip(lane, top, height, packing.singles(), packing.bunches()));
            top += height;
            next++;
        }
    }

    /** How many rows each lane has; sets their height. */
    private int[] rows(List<List<Stand>> stands, double room) {
        int lanes = stands.size();
        int most = Math.max(lanes, (int) (room / LEAST_ROW));
        boolean few = drawn.size() <= FEW;
        int[] rows = few && room >= TWO_LINES_ROW * lanes ? needs(stands, TWO_LINES_ROW, 2) : counts(stands);
        if (Arrays.stream(rows).sum() * TWO_LINES_ROW <= room) {
            rowHeight = Math.min(TWO_LINES_ROW + 5, room / Arrays.stream(rows).sum());
            return rows;
        }
        rows = few ? needs(stands, LEAST_ROW, 1) : rows;
        if (Arrays.stream(rows).sum() > most) {
            rows = few
                    ? RowShares.byWorth(rows, most, (lane, count) -> pack(stands.get(lane), count)
                            .worth())
                    : RowShares.levelled(rows, most);
        }
        rowHeight = Math.max(1, Math.min(MOST_ROW, room / Arrays.stream(rows).sum()));
        return rows;
    }

    /** The lane as it is drawn: what is selected has a mark of its own, and titles go by what is selected and lit. */
    private LanePacking settle(List<Stand> stands, int rows) {
        LanePacking packing = pack(stands, rows);
        packing.takeOutSelected(this);
        packing.makeRoomForTitlesOfSelected(this);
        packing.entitle(this);
        return packing;
    }

    private int[] needs(List<List<Stand>> stands, double height, int lines) {
        prepare(stands, height, lines);
        int[] needs = new int[stands.size()];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = pack(stands.get(i), MOST_ROWS).rowsUsed();
        }
        return needs;
    }

    private static int[] counts(List<List<Stand>> stands) {
        return stands.stream()
                .mapToInt(lane -> Math.max(1, Math.min(MOST_ROWS, lane.size())))
                .toArray();
    }

    /** In a very low band with as many lesser events bunched as lets the lane show most: else marks would crowd out all titles. */
    private LanePacking pack(List<Stand> stands, int rows) {
        LanePacking packing = pack(stands, rows, 0);
        if (geometry.bandHeight() >= VERY_LOW_BAND || stands.size() > FEW) {
            return packing;
        }
        int best = 0;
        double worth = packing.worth(SYMBOL_BESIDE_TITLES);
        for (int least = 2; least <= MOST_SPARED; least++) {
            packing = pack(stands, rows, least);
            double now = packing.worth(SYMBOL_BESIDE_TITLES);
            if (now > worth) {
                worth = now;
                best = least;
            }
        }
        return best == MOST_SPARED ? packing : pack(stands, rows, best);
    }

    private LanePacking pack(List<Stand> stands, int rows, int least) {
        LanePacking packing = new LanePacking(geometry, grid, rows);
        packing.pack(stands, this, least);
        return packing;
    }

    /** Sizes of symbols, bars and titles for rows of that height. */
    private void prepare(List<List<Stand>> stands, double height, int lines) {
        rowHeight = height;
        Titles wished = new Titles(type, situation, height >= 18 ? 12 : 11, lines, geometry.right() - geometry.left());
        boolean same = wished.equals(titles);
        titles = wished;
        if (!same) {
            stands.forEach(lane -> lane.forEach(stand -> stand.shortest = null));
        }
    }

    @Override
    public void shape(Stand stand) {
        stand.r = radius(stand.event().importance(), rowHeight);
        stand.reach = Symbol.of(stand.event().kind().symbol()).rim(stand.r, 1, 0);
        stand.aside = EventMarks.aside(stand.event().status());
        body(stand);
    }

    @Override
    public void mark(Stand stand) {
        if (stand.isSelected()) {
            stand.reach = Symbol.of(stand.event().kind().symbol()).rim(stand.r + 1.5 * BandMarks.RING, 1, 0);
            stand.coverFrom = Math.max(stand.coverFrom, stand.hasSymbol() ? stand.right() : stand.coverFrom);
        }
    }

    @Override
    public Title plainTitle(Stand stand) {
        if (isUntitled(stand)) {
            return Title.NONE;
        }
        if (stand.shortest == null) {
            stand.shortest = titles.plain(stand);
        }
        return stand.shortest;
    }

    @Override
    public List<Title> titles(Stand stand) {
        return isUntitled(stand) ? List.of() : titles.of(stand);
    }

    @Override
    public Title shortTitle(Stand stand) {
        return isUntitled(stand) ? Title.NONE : titles.brief(stand);
    }

    private boolean isUntitled(Stand stand) {
        boolean elsewhere = settled ? written.contains(stand.event().id()) : !stand.first;
        return elsewhere || rowHeight < titles.lineHeight();
    }

    @Override
    public Title full(Stand stand) {
        return titles.full(stand);
    }

    /** Half of 8 to 18 pixels by importance, in low rows less, so that symbols on rows that adjoin stay apart. */
    private static double radius(int importance, double rowHeight) {
        double largest = Math.max(3, Math.min(EventMarks.radius(5), (rowHeight - 1) / 2.24));
        double smallest = Math.min(EventMarks.radius(1), largest);
        return smallest + (largest - smallest) * (importance - 1) / 4;
    }

    /** What of an event's time is wider than its symbol. */
    private void body(Stand stand) {
        Extent extent = stand.extent;
        Edtf when = extent.event().when();
        double from = geometry.x(extent.from());
        double to = geometry.x(extent.to());
        boolean shown = extent.lasting() || !when.isCertainDay() || to - from >= WIDE || !stand.hasSymbol();
        boolean endless = extent.lasting() ? when.end().kind() == Bound.Kind.UNKNOWN : when.latest() == Long.MAX_VALUE;
        boolean beginningless =
                extent.lasting() ? when.start().kind() == Bound.Kind.UNKNOWN : when.earliest() == Long.MIN_VALUE;
        boolean stub = stand.hasSymbol() && (endless || beginningless);
        if (stub) {
            double reach = STUB * stand.r;
            double beside = extent.lasting() ? reach : 3 * stand.r;
            from = beginningless ? Math.min(stand.x - reach, from - beside) : Math.min(from, stand.x);
            to = endless ? Math.max(stand.x + reach, to + beside) : Math.max(to, stand.x);
        }
        stand.cutLeft = from < geometry.left() - 0.5;
        stand.cutRight =
                to > geometry.right() + 0.5 && !(extent.lasting() && when.end().kind() == Bound.Kind.OPEN);
        from = clip(from);
        to = clip(to);
        if (shown && (to - from > 2 * stand.r + 4 || !stand.hasSymbol()) && to > from) {
            stand.from = from;
            stand.to = to;
            cover(stand, when, stub);
        } else {
            stand.from = 0;
            stand.to = -1;
            stand.onTint = false;
        }
    }

    /** Where a title may lie on a bar or a whisker: on the middle of a whisker, or on what is certain of a bar. */
    private void cover(Stand stand, Edtf when, boolean stub) {
        stand.coverFrom = Math.max(stand.from + WHISKER_END, stand.hasSymbol() ? stand.from : stand.right());
        stand.coverTo = stub ? stand.from : stand.to - WHISKER_END;
        stand.onTint = false;
        if (!stand.extent.lasting() || stub || stand.edge > 0) {
            return;
        }
        Bound start = when.start();
        Bound end = when.end();
        double certain = geometry.x(start.latest());
        if (start.kind() == Bound.Kind.KNOWN && !Extent.isExact(start, when) && certain > stand.right()) {
            stand.coverTo = Math.min(stand.coverTo, certain - WHISKER_END);
            return;
        }
        stand.coverFrom = stand.right();
        double known = geometry.x(situation.dataset().knownUntil());
        if (end.kind() != Bound.Kind.OPEN) {
            double sure = Extent.isExact(end, when) ? stand.to : Math.min(stand.to, geometry.x(end.earliest()));
            stand.coverTo = Math.min(sure, stand.cutRight ? stand.to - Stand.CHEVRON : stand.to);
        } else if (known > stand.right()) {
            stand.coverTo = Math.min(stand.coverTo, known);
        }
        stand.onTint = end.kind() != Bound.Kind.OPEN || known > stand.right();
    }

    private double clip(double x) {
        return Math.max(geometry.left(), Math.min(geometry.right(), x));
    }

    double bunchHeight() {
        return Math.max(4, Math.min(18, rowHeight - 1));
    }

    TextStyle bunchText() {
        return TextStyle.of(Math.max(4, Math.min(11, bunchHeight() * 0.72)), 0).weight(Weight.BOLD);
    }

    @Override
    public double width(Bunch bunch) {
        return bunchHeight() + 6 + type.width(bunch.count(), bunchText());
    }

    /** The events of a bunch by time. */
    static List<EventId> ids(Bunch bunch) {
        List<EventId> ids = new ArrayList<>(bunch.stands.size());
        bunch.stands.forEach(stand -> ids.add(stand.event().id()));
        return Collections.unmodifiableList(ids);
    }
}
