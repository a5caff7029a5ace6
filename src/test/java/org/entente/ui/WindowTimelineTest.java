package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.entente.chart.Subject;
import org.entente.chart.TimelineChart;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.entente.model.EventId;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.words.StepWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mouse in the timeline of the real window. */
class WindowTimelineTest extends WindowOnBundled {
    private FrameView timeline;
    private ViewState first;

    @BeforeEach
    void look() {
        timeline = open.timeline().view();
        first = open.view();
    }

    private Point2D part(Subject.Part part) {
        return open.point(timeline, new Subject.Handle(part)::equals);
    }

    private TimeWindow window() {
        return open.view().window();
    }

    private static long length(TimeWindow window) {
        return window.to() - window.from();
    }

    @Test
    void aClickOnAnEventStepsToIt() {
        Point2D mark = open.point(timeline, target -> isOther(target, "jp-eu-pact"));
        Subject.Item item = (Subject.Item) open.at(timeline, mark).orElseThrow();
        open.click(mark);
        assertThat(open.view().selected()).isEqualTo(item.id());
        assertThat(open.view().stepped()).isEqualTo(item.id());
        assertThat(open.details())
                .contains(open.store()
                        .dataset()
                        .event((EventId) item.id())
                        .title()
                        .text());
    }

    @Test
    void aClickOnAClusterOpensIt() {
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.withWindow(null));
            return null;
        });
        Point2D bunch = open.point(timeline, Subject.Cluster.class::isInstance);
        Subject.Cluster cluster = (Subject.Cluster) open.at(timeline, bunch).orElseThrow();
        open.click(bunch);
        assertThat(window()).isNotNull();
        long whole = open.store().situation().get().chronicle().span().to()
                - open.store().situation().get().chronicle().span().from();
        assertThat(length(window())).isLessThan(whole);
        assertThat(cluster.events()).hasSizeGreaterThan(1);
    }

    @Test
    void theChipOfWhatWasEarlierWidensTheWindowToIt() {
        open.click(part(Subject.Part.EARLIER));
        assertThat(window().from()).isLessThan(first.window().from());
        assertThat(window().to()).isEqualTo(first.window().to());
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void theMomentIsDraggedAndTheDayFollows() {
        open.drag(part(Subject.Part.MOMENT), 90, 0);
        assertThat(open.view().moment()).isGreaterThan(first.moment());
        assertThat(open.day().getText()).isEqualTo(StepWords.day(open.view().moment()));
        open.drop();
        assertThat(open.day().getText()).isNotEqualTo(StepWords.day(first.moment()));
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void escapeGivesTheDragOfTheMomentUp() {
        open.drag(part(Subject.Part.MOMENT), 90, 0);
        open.type(KeyCode.ESCAPE);
        open.drop();
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void aDragOfTheBandMovesTheWindow() {
        Point2D from = open.item(timeline, "jp-eu-pact");
        long grabbed = instant(from);
        Point2D to = open.drag(from, 80, 0);
        open.drop();
        assertThat(length(window())).isCloseTo(length(first.window()), within(1L));
        assertThat(instant(to)).isCloseTo(grabbed, within(2L));
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void theWheelZoomsAtThePointer() {
        Point2D pointer = open.item(timeline, "jp-eu-pact");
        long under = instant(pointer);
        open.move(pointer);
        open.robot.scroll(2, VerticalDirection.DOWN);
        PaneWindow.settle();
        assertThat(length(window())).isNotEqualTo(length(first.window()));
        assertThat(instant(pointer)).isCloseTo(under, within(2L));
    }

    private long instant(Point2D screen) {
        return PaneWindow.fx(() -> new TimelineChart(Type.load())
                .geometry(Stores.situation(open.store()), timeline.getWidth(), timeline.getHeight())
                .instant(timeline.screenToLocal(screen).getX()));
    }

    @Test
    void aClickOnTheOverviewMovesTheWindowThere() {
        Point2D strip = part(Subject.Part.OVERVIEW);
        open.click(strip);
        assertThat(window()).isNotEqualTo(first.window());
        assertThat(length(window())).isEqualTo(length(first.window()));
    }

    @Test
    void aClickOnNothingClearsTheSelectionAndKeepsTheMoment() {
        Point2D empty = PaneWindow.fx(() -> {
            for (double y = 30; y < timeline.getHeight() / 2; y += 5) {
                for (double x = 150; x < timeline.getWidth(); x += 5) {
                    if (timeline.at(x, y, 12).isEmpty()) {
                        return timeline.localToScreen(x, y);
                    }
                }
            }
            throw new IllegalStateException("no place is free");
        });
        open.click(empty);
        assertThat(open.view().selection()).isEmpty();
        assertThat(open.view().moment()).isEqualTo(first.moment());
    }

    @Test
    void shiftAndAClickAddsAnEventToTheSelection() {
        Point2D mark = open.point(timeline, target -> isOther(target, "jp-eu-pact"));
        Subject.Item item = (Subject.Item) open.at(timeline, mark).orElseThrow();
        open.robot.press(KeyCode.SHIFT);
        open.click(mark);
        open.robot.release(KeyCode.SHIFT);
        assertThat(open.view().selection()).containsExactly(open.id("jp-eu-pact"), item.id());
        assertThat(open.view().moment()).isEqualTo(first.moment());
    }

    private static boolean isOther(Target target, String id) {
        return target instanceof Subject.Item item
                && item.id() instanceof EventId
                && !item.id().text().equals(id);
    }
}
