package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.entente.chart.TimelineChart;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.Type;
import org.entente.model.EventId;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps through what is bunched, in the timeline of the real window. */
class WindowStepTest extends WindowOnBundled {
    private final TimelineChart chart = new TimelineChart(Type.load());

    private FrameView timeline;

    @BeforeEach
    void look() {
        timeline = open.timeline().view();
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.withWindow(null));
            return null;
        });
    }

    private Optional<TimeWindow> parted() {
        return PaneWindow.fx(() -> {
            Situation situation = Stores.situation(open.store());
            return chart.parted(
                    situation,
                    timeline.getWidth(),
                    timeline.getHeight(),
                    situation.dataset().event((EventId) situation.view().selected()));
        });
    }

    @Test
    void aStepIntoABunchShowsLessTimeUntilTheEventStandsAlone() {
        open.type(KeyCode.RIGHT);
        assertThat(open.view().window()).isNotNull();
        assertThat(parted()).isEmpty();
    }

    @Test
    void theStepAndTheNarrowedWindowAreOneThingToUndo() {
        ViewState before = open.view();
        open.type(KeyCode.RIGHT);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(before);
    }

    @Test
    void whatIsOnTheScreenArrivesAtTheWindow() throws Exception {
        open.type(KeyCode.RIGHT);
        open.await(() -> drawnAtRest());
    }

    @Test
    void withMotionReducedTheWindowIsThereAtOnce() {
        PaneWindow.fx(() -> {
            open.timeline().reduceMotion(true);
            return null;
        });
        open.type(KeyCode.RIGHT);
        open.painted();
        assertThat(PaneWindow.fx(this::drawnAtRest)).isTrue();
    }

    /** Whether the screen shows the window that the store holds. */
    private boolean drawnAtRest() {
        Situation situation = Stores.situation(open.store());
        Drawing wanted =
                chart.draw(situation, Palette.of(situation.view().theme()), timeline.getWidth(), timeline.getHeight());
        return ticks(timeline.drawing().orElseThrow()).equals(ticks(wanted));
    }

    /** The words of the axes, which tell the window. */
    private static List<PlacedLabel> ticks(Drawing drawing) {
        return drawing.labels().stream().filter(label -> label.target() == null).toList();
    }

    @Test
    void selectingInTheGraphLeavesTheWindowAlone() {
        open.click(open.item(open.graph().view(), "jp"));
        assertThat(open.view().selected()).isEqualTo(open.id("jp"));
        assertThat(open.view().window()).isNull();
    }
}
