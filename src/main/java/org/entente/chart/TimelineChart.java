package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.draw.Anchor;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Symbol;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.model.EventKind;
import org.entente.model.Id;
import org.entente.model.Status;
import org.entente.state.Lanes;
import org.entente.state.Life;
import org.entente.state.LifeSpans;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;
import org.entente.words.FilterWords;

/**
 * Events over time, as a drawing: chips for what lies outside the window, lanes of events, the axis, and an overview of the whole
 * span with the window as a frame on it.
 *
 * <p>Every event that passes the filter and has a date is shown by one symbol on each of its lanes, is one of a bunch, or is
 * counted by the chip for earlier or later ones. Titles that find no room are left out. O(n log n) for n events.
 */
public final class TimelineChart {
    private static final double NAME = 11.5;
    private static final double NAME_LEFT = 24;
    private static final double LEAST_NAME = 110;
    private static final double WIDEST_NAME = 160;
    /** The share of a pane that names of lanes may have if they are longer than the least that they have anyway. */
    private static final double NAME_SHARE = 0.15;

    private static final double BARE_GUTTER = 12;

    private final Type type;

    public TimelineChart(Type type) {
        this.type = type;
    }

    /**
     * Where the parts lie and which times they show.
     *
     * @param width of the pane in pixels
     * @param height of the pane in pixels
     */
    public TimelineGeometry geometry(Situation situation, double width, double height) {
        return TimelineGeometry.of(
                situation.view().window(),
                situation.chronicle().span(),
                Quiet.of(situation),
                new LifeLane.Need(LifeLane.passing(situation).size(), TimelineLayout.lanesNeed(situation)),
                gutter(situation, width),
                width,
                height);
    }

    /** Names of lanes have the same room whatever the filter lets through, so that time does not jump when it changes. */
    private double gutter(Situation situation, double width) {
        boolean hasLives = situation.view().lifeSpans().shown();
        if (situation.view().lanes() == Lanes.NONE && !hasLives) {
            return BARE_GUTTER;
        }
        if (situation.view().lanes() != Lanes.KIND) {
            return NAME_LEFT + LEAST_NAME + 8;
        }
        double most = Math.max(LEAST_NAME, Math.min(WIDEST_NAME, width * NAME_SHARE));
        double widest = hasLives ? LEAST_NAME : 0;
        for (EventKind kind : situation.dataset().kinds().event()) {
            widest = Math.max(widest, type.width(kind.label().in(situation.language()), nameStyle(Palette.LIGHT)));
        }
        return NAME_LEFT + Math.min(most, widest) + 8;
    }

    private static TextStyle nameStyle(Palette palette) {
        return TextStyle.of(NAME, palette.quiet()).weight(Weight.MEDIUM);
    }

    /**
     * The window narrowed as little as it takes for an event that is selected to stand alone with its title.
     *
     * @param width of the pane in pixels
     * @param height of the pane in pixels
     * @return empty if it does already, is not in the window, or nothing parts it from the others
     */
    public Optional<TimeWindow> parted(Situation situation, double width, double height, Event event) {
        TimelineGeometry geometry = geometry(situation, width, height);
        boolean isSeen = situation.chronicle().rank(event.id()) >= 0
                && geometry.window().contains(Extent.of(event).anchor())
                && geometry.bandHeight() >= 1;
        return isSeen ? new Parting(situation, type, event, geometry).window() : Optional.empty();
    }

    private TimelineLayout layout(Situation situation, double width, double height) {
        return new TimelineLayout(situation, type, geometry(situation, width, height));
    }

    /** The lives of alliances and relations that their lane shows, from above; none if there is no such lane. */
    public List<Life> drawnLives(Situation situation, double width, double height) {
        return lives(situation, width, height).bars().stream()
                .map(LifeLane.Bar::life)
                .toList();
    }

    /** The lane of the lives of alliances and relations scrolled by so many rows; empty if there is nothing more that way. */
    public Optional<LifeSpans> scrolled(Situation situation, double width, double height, int rows) {
        return lives(situation, width, height).scrolled(rows);
    }

    /**
     * The alliance or relation on the row above (-1) or below (1), nearest in time to the middle of what is seen of another; below
     * an event or any other item it is the uppermost at that time.
     *
     * @return empty if there is none in that direction
     */
    public Optional<Id> lifeAbove(Situation situation, double width, double height, Id from, int by) {
        return LifeStep.across(
                lives(situation, width, height), geometry(situation, width, height), situation, from, by);
    }

    /** The alliance or relation before (-1) or after (1) another on the row; empty if there is none, or it is on no row. */
    public Optional<Id> lifeBeside(Situation situation, double width, double height, Id from, int by) {
        return LifeStep.along(lives(situation, width, height), from, by);
    }

    private LifeLane lives(Situation situation, double width, double height) {
        return new LifeLane(situation, type, geometry(situation, width, height));
    }

    /** How many stretches of time without events are folded, whether the window shows them or not. */
    public int folds(Situation situation) {
        return Quiet.of(situation).folded().spans().size();
    }

    /** The events that the window shows, each with a mark of its own or in a bunch, by time. */
    public List<Event> drawn(Situation situation, double width, double height) {
        return List.copyOf(layout(situation, width, height).drawn());
    }

    /**
     * Where a step from an event to the lane above (-1) or below (1) leads, of the lanes that a pane of a size shows.
     *
     * @param lane on which the event is looked at, if it stands on several; -1 for its first
     */
    public Optional<LaneStep> laneStep(Situation situation, double width, double height, Event from, int lane, int by) {
        LaneDivision division = TimelineLayout.division(situation, geometry(situation, width, height));
        return LaneStep.next(situation, division, from, lane, by);
    }

    /**
     * @param width of the pane in pixels
     * @param height of the pane in pixels
     */
    public Drawing draw(Situation situation, Palette palette, double width, double height) {
        return draw(situation, palette, new TimelineLayout(situation, type, geometry(situation, width, height)));
    }

    /**
     * The same as one of several pictures that follow each other, in which titles keep to their sides while they fit there.
     *
     * @param passing what the timeline shows on the way of a glide; null for the window of the view
     * @param memory of the picture before; takes in this one
     */
    public Drawing draw(
            Situation situation, TimeWindow passing, Palette palette, double width, double height, TitleMemory memory) {
        TimelineGeometry rest = geometry(situation, width, height);
        TimelineGeometry geometry = passing == null ? rest : rest.showing(passing);
        TimelineLayout layout = new TimelineLayout(situation, type, geometry, memory.sides(geometry));
        memory.keep(layout);
        return draw(situation, palette, layout);
    }

    private Drawing draw(Situation situation, Palette palette, TimelineLayout layout) {
        TimelineGeometry geometry = layout.geometry();
        DrawingBuilder to = new DrawingBuilder(geometry.width(), geometry.height(), palette.ground(), type);
        if (geometry.bandHeight() < 1) {
            return to.build();
        }
        TimelineHead head = new TimelineHead(to, palette, situation, layout);
        if (situation.chronicle().isTimeless()) {
            head.labels();
            empty(to, palette, situation, layout);
            return to.build();
        }
        TimeAxis axis = new TimeAxis(to, palette, geometry);
        FoldMarks folds = new FoldMarks(to, palette, geometry);
        axis.grid();
        folds.band();
        lanes(to, palette, layout);
        head.lines();
        new BandMarks(to, palette, situation, layout).draw();
        if (geometry.hasLives()) {
            new LifeMarks(to, palette, situation, geometry).draw(new LifeLane(situation, type, geometry));
        }
        axis.labels();
        if (geometry.hasAxis()) {
            folds.labels();
        }
        head.labels();
        new OverviewStrip(to, palette, situation, layout).draw();
        if (layout.drawn().isEmpty()) {
            empty(to, palette, situation, layout);
        }
        return to.build();
    }

    private void lanes(DrawingBuilder to, Palette palette, TimelineLayout layout) {
        TimelineGeometry geometry = layout.geometry();
        Style hair = Style.stroke(palette.grid(), 1);
        TextStyle style = nameStyle(palette);
        for (TimelineLayout.Strip strip : layout.strips()) {
            Lane lane = strip.lane();
            if (strip.top() > geometry.headBottom()) {
                to.line(4, strip.top(), geometry.right(), strip.top(), hair, null);
            }
            if (lane.name().isEmpty() || strip.height() < type.lineHeight(style)) {
                continue;
            }
            double y = strip.top() + Math.min(strip.height() / 2, 12);
            Subject about = lane.actor() == null ? null : new Subject.Item(lane.actor());
            double x = 8;
            if (lane.kind() != null) {
                EventMarks.symbol(to, lane.kind(), Status.HAPPENED, palette, 13, y, 4.5, null);
                x = NAME_LEFT;
            }
            double room = Math.max(0, geometry.left() - x - 6);
            for (String line : nameLines(lane, style, room, strip.top() + strip.height() - y)) {
                to.label(line, x, y, Anchor.CENTRE_START, style.within(room), about);
                y += type.lineHeight(style);
            }
        }
    }

    /** The name of a lane on one line or, if it is longer than that and the lane high enough, on two. */
    private List<String> nameLines(Lane lane, TextStyle style, double width, double below) {
        boolean onTwo = type.width(lane.name(), style) > width && below >= 1.5 * type.lineHeight(style);
        return onTwo ? type.wrap(lane.name(), style, width, 2) : List.of(lane.name());
    }

    private void empty(DrawingBuilder to, Palette palette, Situation situation, TimelineLayout layout) {
        TimelineGeometry geometry = layout.geometry();
        TextStyle style = TextStyle.of(13, palette.quiet()).halo(palette.ground(), 3);
        String words;
        if (situation.chronicle().dated().isEmpty()) {
            words = "This data set has no dated events.";
        } else if (situation.events().isEmpty()) {
            words = FilterWords.whenNoEvents(situation);
        } else {
            words = "No events in this window. Drag the frame below, or click one of the chips above.";
        }
        double room = geometry.right() - geometry.left() - 16;
        List<String> lines = type.wrap(words, style, Math.max(0, room), 4);
        double y = (geometry.headBottom() + geometry.lanesBottom() - (lines.size() - 1) * type.lineHeight(style)) / 2;
        for (String line : lines) {
            to.label(line, (geometry.left() + geometry.right()) / 2, y, Anchor.CENTRE, style, null);
            y += type.lineHeight(style);
        }
    }

    /**
     * What is under the pointer, to be painted over the chart: a ring and a tip with title, date and status, or the events of a
     * bunch. The tip hides neither what it tells of nor what is selected, if there is any room beside the pointer.
     *
     * @param x of the pointer in the pane
     * @param y of the pointer in the pane
     * @return empty if nothing on the chart is about that
     */
    public Optional<Drawing> hover(
            Subject subject, Situation situation, Palette palette, double width, double height, double x, double y) {
        return hover(subject, situation, palette, width, height, x, y, new TitleMemory());
    }

    /**
     * The same over one of several pictures that follow each other.
     *
     * @param memory of the picture that lies below
     */
    public Optional<Drawing> hover(
            Subject subject,
            Situation situation,
            Palette palette,
            double width,
            double height,
            double x,
            double y,
            TitleMemory memory) {
        TimelineLayout layout =
                new TimelineLayout(situation, type, geometry(situation, width, height), memory.before());
        DrawingBuilder to =
                new DrawingBuilder(layout.geometry().width(), layout.geometry().height(), 0, type);
        TimelineTip tip = new TimelineTip(to, palette, situation, layout.geometry(), x, y, kept(layout, subject));
        Optional<LifeLane.Bar> life =
                subject instanceof Subject.Item item && layout.geometry().hasLives()
                        ? new LifeLane(situation, type, layout.geometry()).bar(item.id())
                        : Optional.empty();
        if (life.isPresent()) {
            LifeMarks.ring(to, life.get(), palette);
            tip.life(life.get().life());
            return Optional.of(to.build());
        }
        boolean found = subject instanceof Subject.Stretch stretch
                && layout.geometry()
                        .quiet()
                        .gap(stretch.span())
                        .map(tip::stretch)
                        .isPresent();
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                if (subject instanceof Subject.Item item
                        && item.id().equals(stand.event().id())) {
                    ring(to, stand, layout.y(strip, stand.row), Style.stroke(palette.text(), 1.5));
                    if (!found) {
                        tip.event(stand.event());
                    }
                    found = true;
                }
            }
            for (Bunch bunch : strip.bunches()) {
                if (!found && subject instanceof Subject.Cluster cluster && isAbout(cluster, bunch)) {
                    double middle = layout.y(strip, bunch.row);
                    double half = layout.bunchHeight() / 2;
                    to.rect(
                            bunch.x - bunch.width / 2 - 2,
                            middle - half - 2,
                            bunch.width + 4,
                            2 * half + 4,
                            half + 2,
                            Style.stroke(palette.text(), 1.5),
                            null);
                    tip.bunch(bunch);
                    found = true;
                }
            }
        }
        return found ? Optional.of(to.build()) : Optional.empty();
    }

    /** The marks and titles of what is selected, and the mark that the pointer is on. */
    private static List<Rectangle2D> kept(TimelineLayout layout, Subject subject) {
        List<Rectangle2D> kept = new ArrayList<>();
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                boolean pointedAt = subject instanceof Subject.Item item
                        && item.id().equals(stand.event().id());
                if (stand.isSelected() || pointedAt) {
                    double half = Math.max(stand.r + 5, layout.rowHeight() / 2);
                    double middle = layout.y(strip, stand.row);
                    kept.add(new Rectangle2D.Double(
                            stand.left(), middle - half, stand.right() - stand.left(), 2 * half));
                    if (stand.side != Stand.Side.NONE) {
                        double left = TitleRoom.titleLeft(stand, stand.side);
                        kept.add(new Rectangle2D.Double(left, middle - half, stand.title.width(), 2 * half));
                    }
                }
            }
        }
        return kept;
    }

    private static void ring(DrawingBuilder to, Stand stand, double y, Style style) {
        if (stand.hasSymbol()) {
            Symbol symbol = Symbol.of(stand.event().kind().symbol());
            to.shape(symbol.at(stand.x, y, stand.r + 3), style, null);
        } else {
            to.rect(stand.from, y - stand.r, stand.to - stand.from, 2 * stand.r, 3, style, null);
        }
    }

    private static boolean isAbout(Subject.Cluster cluster, Bunch bunch) {
        return cluster.events().size() == bunch.stands.size()
                && cluster.events().get(0).equals(bunch.stands.get(0).event().id())
                && cluster.events().equals(TimelineLayout.ids(bunch));
    }
}
