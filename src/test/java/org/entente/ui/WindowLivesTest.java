package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.input.KeyCode;
import org.entente.chart.Subject;
import org.entente.draw.Target;
import org.entente.model.ActorId;
import org.entente.model.RelationId;
import org.entente.state.LifeSpans;
import org.entente.state.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lane of alliances and relations in the timeline of the real window. */
class WindowLivesTest extends WindowOnBundled {
    private FrameView timeline;

    @BeforeEach
    void look() {
        timeline = open.timeline().view();
        open.type(KeyCode.S);
    }

    private static boolean isRelation(Target target) {
        return target instanceof Subject.Item item && item.id() instanceof RelationId;
    }

    private static boolean isLife(Target target) {
        return isRelation(target) || target instanceof Subject.Item item && item.id() instanceof ActorId;
    }

    @Test
    void theKeyShowsAndHidesThemAsOneThingToUndo() {
        assertThat(open.view().lifeSpans()).isEqualTo(LifeSpans.FIRST);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view().lifeSpans()).isEqualTo(LifeSpans.HIDDEN);
        open.type(KeyCode.S);
        open.type(KeyCode.S);
        assertThat(open.view().lifeSpans()).isEqualTo(LifeSpans.HIDDEN);
    }

    @Test
    void aClickOnABarSelectsItForAllPanes() {
        Point2D bar = open.point(timeline, WindowLivesTest::isRelation);
        Subject.Item item = (Subject.Item) open.at(timeline, bar).orElseThrow();
        open.click(bar);
        assertThat(open.view().selected()).isEqualTo(item.id());
        assertThat(open.details())
                .contains(open.store()
                        .dataset()
                        .relation((RelationId) item.id())
                        .kind()
                        .label()
                        .text());
    }

    @Test
    void aClickOnTheCountAndTheWheelShowOthers() {
        open.click(open.point(timeline, new Subject.Handle(Subject.Part.LIVES_AFTER)::equals));
        assertThat(open.view().lifeSpans().skipped()).isEqualTo(3);
        open.move(open.point(timeline, WindowLivesTest::isLife));
        ViewState before = open.view();
        open.robot.scroll(1, VerticalDirection.UP);
        PaneWindow.settle();
        assertThat(open.view().lifeSpans().skipped()).isNotEqualTo(3);
        assertThat(open.view().window()).isEqualTo(before.window());
    }

    @Test
    void arrowsLeadDownIntoTheLaneAndAlongIt() {
        PaneWindow.fx(() -> {
            timeline.requestFocus();
            return null;
        });
        for (int i = 0; i < 8 && !(open.view().selected() instanceof ActorId); i++) {
            open.type(KeyCode.DOWN);
        }
        assertThat(open.view().selected()).isInstanceOf(ActorId.class);
        Object first = open.view().selected();
        open.type(KeyCode.DOWN);
        assertThat(open.view().selected()).isNotEqualTo(first);
        open.type(KeyCode.UP);
        assertThat(open.view().selected()).isEqualTo(first);
        open.type(KeyCode.RIGHT);
        assertThat(open.view().selected()).isEqualTo(first);
    }

    @Test
    void theMenuOfLanesShowsWhetherTheyAreShown() {
        LanesMenu menu = open.part(LanesMenu.class);
        CheckMenuItem item = PaneWindow.fx(() -> menu.getItems().stream()
                .filter(each -> "lives".equals(each.getId()))
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow());
        assertThat(PaneWindow.fx(item::isSelected)).isTrue();
        PaneWindow.fx(() -> {
            item.fire();
            return null;
        });
        assertThat(open.view().lifeSpans()).isEqualTo(LifeSpans.HIDDEN);
    }

    @Test
    void theyAreToldToThoseWhoHearTheWindow() {
        assertThat(PaneWindow.fx(timeline::getAccessibleText)).contains("lives of alliances and relations");
    }
}
