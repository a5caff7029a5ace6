package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.entente.model.Event;
import org.entente.state.Chronicle;
import org.entente.state.Lanes;
import org.entente.state.Opening;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;

/** Laws that hold for timelines of any events in any window. */
class TimelineLawsTest {
    private static final long YEAR = 31_556_952;

    /** No event is lost and none shown twice. */
    @Property(tries = 300)
    void everyEventHasOneMarkOrBelongsToOneBunchOrToOneChip(
            @ForAll @IntRange(max = 250) int events,
            @ForAll @LongRange(min = 1, max = 9) long seed,
            @ForAll @DoubleRange(min = 1985, max = 2040) double start,
            @ForAll @DoubleRange(min = -15, max = 5) double logYears,
            @ForAll @IntRange(min = 60, max = 700) int height,
            @ForAll boolean pile,
            @ForAll @IntRange(max = 5) int selected) {
        Chronicle chronicle = Band.generated(events, seed);
        long from = (long) ((start - 1970) * YEAR);
        TimeWindow window = new TimeWindow(from, from + 60 + (long) (Math.exp(logYears) * YEAR));
        ViewState view = Opening.plain(chronicle).withWindow(window).withLanes(pile ? Lanes.NONE : Lanes.KIND);
        for (int i = 0; i < Math.min(selected, chronicle.dated().size()); i++) {
            view = view.toggleSelected(
                    chronicle.dated().get(i * chronicle.dated().size() / 5).id());
        }
        TimelineLayout layout = Band.of(chronicle, view, 1000, height).layout();
        List<Event> shown = new ArrayList<>(layout.earlier());
        shown.addAll(layout.later());
        for (TimelineLayout.Strip strip : layout.strips()) {
            strip.singles().forEach(stand -> shown.add(stand.event()));
            strip.bunches().forEach(bunch -> bunch.stands.forEach(stand -> shown.add(stand.event())));
            assertThat(strip.bunches()).allMatch(bunch -> bunch.stands.size() >= 2);
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(chronicle.dated());
    }

    /** A bunch keeps its events while the band is moved by whole cells. */
    @Property(tries = 60)
    void movingTheBandByWholeCellsKeepsEventsInTheirCells(
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double first,
            @ForAll @IntRange(min = 1, max = 10) int moved,
            @ForAll @DoubleRange(min = 300, max = 600) double x) {
        Chronicle chronicle = Band.generated(5, 1);
        TimelineGeometry geometry = geometry(chronicle, (long) first * 3600);
        long shift = Math.round(moved * CellGrid.CELL * geometry.scale().secondsPerPixel());
        TimelineGeometry other = geometry(chronicle, (long) first * 3600 - shift);
        CellGrid grid = CellGrid.of(geometry);
        CellGrid otherGrid = CellGrid.of(other);
        double inCell = (x - grid.left() + grid.phase()) % CellGrid.CELL;
        double otherX = other.x(geometry.instant(x));
        double otherInCell = (otherX - otherGrid.left() + otherGrid.phase()) % CellGrid.CELL;
        double difference = Math.abs(inCell - otherInCell);
        assertThat(Math.min(difference, CellGrid.CELL - difference)).isLessThan(0.5);
    }

    private static TimelineGeometry geometry(Chronicle chronicle, long from) {
        ViewState view = Opening.plain(chronicle).withWindow(new TimeWindow(from, from + YEAR));
        return Band.of(chronicle, view, 1000, 300).geometry();
    }
}
