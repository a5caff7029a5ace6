package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.entente.draw.Palette;
import org.entente.model.EventId;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.junit.jupiter.api.Test;

/** On which side of their marks titles stand while the timeline is moved. */
class TitleMemoryTest {
    private static final int STEPS = 40;
    private static final double BY = -17;

    private static Band band(TimeWindow window) {
        ViewState view = Opening.plain(Bands.BUNDLED).withWindow(window);
        return Band.of(Bands.BUNDLED, view, 1200, 300);
    }

    private static Map<EventId, Stand.Side> sides(TimelineLayout layout) {
        Map<EventId, Stand.Side> sides = new HashMap<>();
        layout.strips().forEach(strip -> strip.singles().stream()
                .filter(stand -> stand.side != Stand.Side.NONE)
                .forEach(stand -> sides.put(stand.event().id(), stand.side)));
        return sides;
    }

    /** How often a title that is shown before and after the band was moved a little stands on another side. */
    private static int jumps(boolean remembered) {
        TitleMemory memory = new TitleMemory();
        Map<EventId, Stand.Side> before = Map.of();
        int jumps = 0;
        Band band = band(Band.window("1995", "2006"));
        for (int i = 0; i < STEPS; i++) {
            TimelineGeometry geometry = band.geometry();
            TimelineLayout layout = new TimelineLayout(
                    band.situation(), Band.TYPE, geometry, remembered ? memory.sides(geometry) : Map.of());
            memory.keep(layout);
            Map<EventId, Stand.Side> now = sides(layout);
            for (Map.Entry<EventId, Stand.Side> each : before.entrySet()) {
                Stand.Side side = now.get(each.getKey());
                jumps += side != null && side != each.getValue() ? 1 : 0;
            }
            before = now;
            band = band(TimelineGestures.pan(geometry, BY));
        }
        return jumps;
    }

    @Test
    void titlesJumpLessOftenWhileTheBandIsMoved() {
        int forgetful = jumps(false);
        assertThat(forgetful).isGreaterThan(4);
        assertThat(jumps(true)).isLessThanOrEqualTo(forgetful / 2);
    }

    @Test
    void aTitleKeepsToASideThatIsNotTheBestWhereItFits() {
        Band band = band(Band.window("1995", "2006"));
        for (Map.Entry<EventId, Stand.Side> each : sides(band.layout()).entrySet()) {
            Map<EventId, Stand.Side> all = new HashMap<>(sides(band.layout()));
            TimelineLayout again = new TimelineLayout(band.situation(), Band.TYPE, band.geometry(), all);
            assertThat(sides(again).get(each.getKey())).isEqualTo(each.getValue());
        }
    }

    @Test
    void theRingUnderThePointerLiesAroundTheMarkThatIsDrawn() {
        TitleMemory memory = new TitleMemory();
        Band band = band(Band.window("1995", "2006"));
        for (int i = 0; i < 12; i++) {
            band = band(TimelineGestures.pan(band.geometry(), BY));
            TimelineLayout drawn =
                    new TimelineLayout(band.situation(), Band.TYPE, band.geometry(), memory.sides(band.geometry()));
            memory.keep(drawn);
            for (TimelineLayout.Strip strip : drawn.strips()) {
                for (Stand stand : strip.singles()) {
                    Rectangle2D ring = Band.CHART
                            .hover(
                                    new Subject.Item(stand.event().id()),
                                    band.situation(),
                                    Palette.LIGHT,
                                    1200,
                                    300,
                                    stand.x,
                                    10,
                                    memory)
                            .orElseThrow()
                            .shapes()
                            .get(0)
                            .path()
                            .getBounds2D();
                    double y = drawn.y(strip, stand.row);
                    assertThat(ring.getMinY() - 1).isLessThan(y);
                    assertThat(ring.getMaxY() + 1).isGreaterThan(y);
                }
            }
        }
    }

    @Test
    void afterAZoomThePictureIsAsByItself() {
        TitleMemory memory = new TitleMemory();
        Band near = band(Band.window("1995", "2006"));
        draw(near.situation(), memory);
        draw(band(TimelineGestures.pan(near.geometry(), -40)).situation(), memory);
        Band far = band(Band.window("1990", "2010"));
        assertThat(draw(far.situation(), memory)).isEqualTo(far.drawing().labels());
    }

    private static Object draw(Situation situation, TitleMemory memory) {
        return Band.CHART
                .draw(situation, null, Palette.LIGHT, 1200, 300, memory)
                .labels();
    }
}
