package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.words.DateWords;
import org.entente.words.StepWords;
import org.junit.jupiter.api.Test;

/** The whole window: what it shows at first, and the keys. */
class WindowTest extends WindowOnBundled {
    private Event selected() {
        return PaneWindow.fx(() ->
                open.store().dataset().event((EventId) open.store().view().get().selected()));
    }

    private boolean hint() {
        return PaneWindow.fx(() -> {
            Node hint = open.stage().getScene().lookup(".hint");
            return hint != null && hint.isVisible();
        });
    }

    /** Everything says the same: details, day, status line, strip, graph and timeline. */
    private void assertTogether() {
        Event event = selected();
        long moment = open.view().moment();
        assertThat(open.details()).contains(event.title().text());
        assertThat(open.day().getText()).isEqualTo(StepWords.day(moment));
        assertThat(open.status()).startsWith(StepWords.day(moment));
        assertThat(open.drawing(open.graph().view()).labels())
                .extracting(PlacedLabel::text)
                .anySatisfy(text -> assertThat(text).startsWith(DateWords.brief(event.when())));
        assertThat(open.item(open.timeline().view(), event.id().text())).isNotNull();
    }

    @Test
    void theFirstViewIsThePactWithItsDetails() {
        assertThat(open.view().selected()).isEqualTo(open.id("jp-eu-pact"));
        assertThat(open.content().isRightShown()).isTrue();
        assertThat(open.content().isLeftShown()).isFalse();
        assertThat(Stores.situation(open.store()).scene().nodes()).hasSize(12);
        assertTogether();
    }

    @Test
    void theHintIsGoneAfterTheFirstStep() {
        assertThat(hint()).isTrue();
        open.type(KeyCode.RIGHT);
        assertThat(hint()).isFalse();
    }

    @Test
    void anArrowKeyStepsAndEverythingFollows() {
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.HOME, KeyCode.END)) {
            open.type(key);
            assertTogether();
        }
        assertThat(selected())
                .isEqualTo(Stores.situation(open.store())
                        .events()
                        .get(Stores.situation(open.store()).events().size() - 1));
    }

    @Test
    void anArrowHeldForTwoHundredStepsEndsWithEverythingTogether() {
        open.type(KeyCode.HOME);
        List<Event> events = Stores.situation(open.store()).events();
        int before = open.store().committed().get();
        Node graph = open.graph().view();
        for (int i = 0; i < 200; i++) {
            Platform.runLater(() -> javafx.event.Event.fireEvent(
                    graph, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false)));
        }
        PaneWindow.settle();
        assertThat(open.store().committed().get() - before).isEqualTo(Math.min(200, events.size() - 1));
        assertThat(selected().id())
                .isEqualTo(events.get(Math.min(200, events.size() - 1)).id());
        assertTogether();
    }

    @Test
    void theBracketsGoBackAndForwardThroughWhatWasSelected() {
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.select(open.id("jp")));
            return null;
        });
        open.robot.push(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        assertThat(open.view().selected()).isEqualTo(open.id("jp-eu-pact"));
        open.robot.push(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET);
        assertThat(open.view().selected()).isEqualTo(open.id("jp"));
    }

    @Test
    void undoAndRedoLeadThroughTheSteps() {
        ViewState first = open.view();
        open.type(KeyCode.RIGHT);
        ViewState second = open.view();
        open.type(KeyCode.RIGHT);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(second);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(first);
        open.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(open.view()).isEqualTo(second);
    }

    @Test
    void altAndAnArrowGoesAlongTheNeighbours() {
        open.click(open.item(open.graph().view(), "eu"));
        open.type(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(open.view().selected()).isNotEqualTo(open.id("eu"));
        assertThat(open.details()).isNotEmpty();
    }

    @Test
    void escapeTakesBackTheSelectionThenTheFocusAndKeepsTheFilter() {
        Filter before = open.view().filter();
        open.click(open.item(open.graph().view(), "jp"));
        open.type(KeyCode.F);
        assertThat(open.view().focus()).isNotNull();
        open.type(KeyCode.ESCAPE);
        assertThat(open.view().selection()).isEmpty();
        assertThat(open.view().focus()).isNotNull();
        open.type(KeyCode.ESCAPE);
        assertThat(open.view().focus()).isNull();
        open.type(KeyCode.ESCAPE);
        assertThat(open.view().filter()).isEqualTo(before);
    }

    @Test
    void theDarkThemeReachesChartsAndControls() {
        open.type(KeyCode.CONTROL, KeyCode.T);
        assertThat(open.view().theme()).isEqualTo(Theme.DARK);
        int ground = Palette.of(Theme.DARK).ground();
        assertThat(open.drawing(open.graph().view()).ground()).isEqualTo(ground);
        assertThat(open.drawing(open.timeline().view()).ground()).isEqualTo(ground);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.drawing(open.graph().view()).ground())
                .isEqualTo(Palette.of(Theme.LIGHT).ground());
    }

    @Test
    void keysOpenAndCloseThePanes() {
        open.type(KeyCode.CONTROL, KeyCode.L);
        assertThat(open.content().isLeftShown()).isTrue();
        open.type(KeyCode.CONTROL, KeyCode.I);
        assertThat(open.content().isRightShown()).isFalse();
        open.type(KeyCode.CONTROL, KeyCode.L);
        open.type(KeyCode.CONTROL, KeyCode.I);
        assertThat(open.content().isLeftShown()).isFalse();
        assertThat(open.content().isRightShown()).isTrue();
    }

    private void typeDay(String text) {
        TextField day = open.day();
        open.click(day);
        PaneWindow.fx(() -> {
            day.selectAll();
            return null;
        });
        open.robot.write(text);
        open.type(KeyCode.ENTER);
    }

    @Test
    void aDayTypedInIsTheDayOfTheGraph() {
        typeDay("2022-02-24");
        assertThat(open.view().moment()).isEqualTo(Worlds.at("2022-02-24"));
        assertThat(open.status()).startsWith("24 Feb 2022");
    }

    @Test
    void afterADayIsTypedTheArrowsStepAgain() {
        typeDay("2022-02-24");
        open.type(KeyCode.RIGHT);
        assertThat(open.view().selected()).isNotEqualTo(open.id("jp-eu-pact"));
        assertTogether();
    }

    @Test
    void escapeLeavesTheDayFieldAsItWas() {
        ViewState before = open.view();
        open.click(open.day());
        open.robot.write("nonsense");
        open.type(KeyCode.ESCAPE);
        assertThat(open.day().getText()).isEqualTo(StepWords.day(before.moment()));
        assertThat(open.view()).isEqualTo(before);
    }

    @Test
    void aYearTypedInIsItsLastDay() {
        typeDay("1995");
        assertThat(open.day().getText()).isEqualTo("31 Dec 1995");
        assertThat(open.view().moment()).isEqualTo(Worlds.at("1995"));
    }

    @Test
    void nonsenseInTheDayFieldIsMarkedAndChangesNothing() {
        ViewState before = open.view();
        typeDay("soon");
        PseudoClass error = PseudoClass.getPseudoClass("error");
        assertThat(open.day().getPseudoClassStates()).contains(error);
        assertThat(open.view()).isEqualTo(before);
        typeDay("2022");
        assertThat(open.day().getPseudoClassStates()).doesNotContain(error);
    }

    @Test
    void aKindUncheckedInTheLegendIsHiddenAndCountedUntilUndone() throws Exception {
        open.type(KeyCode.CONTROL, KeyCode.L);
        String before = open.status();
        LegendRow row = open.part(LegendRow.class);
        open.click(PaneWindow.<Node>fx(() -> row.check().lookup(".box")));
        PaneWindow.settle();
        String kind = row.check().getText();
        Filter filter = open.view().filter();
        assertThat(open.store().dataset().kinds().event())
                .filteredOn(each -> filter.hides(Facet.EVENT_KIND, each.id()))
                .singleElement()
                .satisfies(hidden -> assertThat(hidden.label().text()).isEqualTo(kind));
        int all = open.store().dataset().events().size();
        int passing = Stores.situation(open.store()).events().size()
                + Stores.situation(open.store()).undated().size();
        assertThat(passing).isLessThan(all);
        assertThat(open.status()).contains(passing + " of " + all + " events");
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.status()).isEqualTo(before);
        assertThat(row.check().isSelected()).isTrue();
    }

    @Test
    void theKeysAreToldByAKey() {
        open.type(KeyCode.F1);
        assertThat(PaneWindow.fx(() -> open.robot.lookup(".dialog-pane").queryAll().stream()
                        .flatMap(pane -> OpenWindow.all(pane, Label.class).stream())
                        .map(Label::getText)
                        .toList()))
                .contains("next event");
    }
}
