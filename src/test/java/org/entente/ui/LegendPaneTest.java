package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.entente.model.ActorId;
import org.entente.model.EventKind;
import org.entente.model.Status;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.ViewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LegendPaneTest {
    private final FxRobot robot = new FxRobot();
    private PaneWindow window;
    private Store store;
    private LegendPane pane;

    @BeforeEach
    void open() throws Exception {
        window = new PaneWindow();
        store = window.store();
        pane = PaneWindow.fx(() -> new LegendPane(store));
        window.show(new StackPane(pane), 240, 760);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private LegendRow row(String label) {
        return PaneWindow.fx(() -> pane.lookupAll(".legend-row").stream()
                .filter(LegendRow.class::isInstance)
                .map(LegendRow.class::cast)
                .filter(row -> row.check().getText().equals(label))
                .findFirst()
                .orElseThrow());
    }

    private ViewState view() {
        return PaneWindow.fx(() -> store.view().get());
    }

    private void undo() {
        PaneWindow.fx(() -> {
            store.undo();
            return null;
        });
    }

    private boolean isChecked(String label) {
        LegendRow row = row(label);
        return PaneWindow.fx(() -> row.check().isSelected());
    }

    @Test
    void aClickHidesAKindAndAnotherShowsItAgain() {
        robot.clickOn(row("Pact"), MouseButton.PRIMARY);
        assertThat(view().filter().hides(Facet.EVENT_KIND, "pact")).isTrue();
        assertThat(isChecked("Pact")).isFalse();
        robot.moveTo(row("Meeting"));
        robot.clickOn(row("Pact"), MouseButton.PRIMARY);
        assertThat(view().filter().hides(Facet.EVENT_KIND, "pact")).isFalse();
        assertThat(isChecked("Pact")).isTrue();
    }

    @Test
    void aClickOnTheCountDoesTheSame() {
        robot.clickOn(PaneWindow.<Node>fx(() -> row("Military").lookup(".count")), MouseButton.PRIMARY);
        assertThat(view().filter().hides(Facet.EVENT_KIND, "military")).isTrue();
    }

    @Test
    void spaceSwitchesTheEntryInFocus() {
        LegendRow row = row("Meeting");
        PaneWindow.fx(() -> {
            row.check().requestFocus();
            return null;
        });
        robot.type(KeyCode.SPACE);
        assertThat(view().filter().hides(Facet.EVENT_KIND, "meeting")).isTrue();
    }

    @Test
    void aDoubleClickShowsOneKindAloneAndIsOneThingToUndo() {
        ViewState before = view();
        robot.doubleClickOn(row("Statement"), MouseButton.PRIMARY);
        Set<String> others = window.dataset().kinds().event().stream()
                .map(EventKind::id)
                .filter(id -> !id.equals("statement"))
                .collect(Collectors.toSet());
        assertThat(view().filter().hidden()).containsEntry(Facet.EVENT_KIND, others);
        undo();
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void aClickWithAltShowsOneAloneAndASecondOneAllAgain() {
        Filter before = view().filter();
        robot.press(KeyCode.ALT).clickOn(row("Planned"), MouseButton.PRIMARY).release(KeyCode.ALT);
        assertThat(view().filter().hides(Facet.STATUS, Status.HAPPENED.name())).isTrue();
        assertThat(view().filter().hides(Facet.STATUS, Status.PLANNED.name())).isFalse();
        robot.moveTo(row("Happened"));
        robot.press(KeyCode.ALT).clickOn(row("Planned"), MouseButton.PRIMARY).release(KeyCode.ALT);
        assertThat(view().filter()).isEqualTo(before);
    }

    @Test
    void countsFollowTheOtherFiltersAndNotTheirOwn() {
        String pacts = row("Pact").count();
        String planned = row("Planned").count();
        PaneWindow.fx(() -> {
            store.apply(view -> view.toggle(Facet.EVENT_KIND, "pact"));
            return null;
        });
        assertThat(row("Pact").count()).isEqualTo(pacts);
        assertThat(Integer.parseInt(row("Planned").count())).isLessThan(Integer.parseInt(planned));
    }

    @Test
    void showAllDropsTheWholeFilterAndGoesAway() {
        Button all = PaneWindow.fx(() -> (Button) pane.lookup(".show-all"));
        robot.clickOn(all, MouseButton.PRIMARY);
        assertThat(view().filter()).isEqualTo(Filter.NONE);
        assertThat(PaneWindow.fx(() -> pane.lookup(".show-all"))).isNull();
    }

    @Test
    void aHiddenActorIsListedAndComesBack() {
        ActorId russia = (ActorId) window.id("ru");
        PaneWindow.fx(() -> {
            store.apply(view -> view.hide(russia));
            return null;
        });
        Hyperlink again = PaneWindow.fx(() -> pane.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> "Russia: show again".equals(link.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        PaneWindow.fx(() -> {
            again.fire();
            return null;
        });
        assertThat(view().filter().hiddenActors()).isEmpty();
    }

    @Test
    void anAllianceCanBeDrawnAsOneNodeOrNot() {
        CheckBox nato = PaneWindow.fx(() -> pane.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(check -> check.getText().equals("NATO"))
                .findFirst()
                .orElseThrow());
        assertThat(nato.isSelected()).isTrue();
        PaneWindow.fx(() -> {
            nato.fire();
            return null;
        });
        assertThat(view().collapsed()).doesNotContain((ActorId) window.id("nato"));
        undo();
        assertThat(PaneWindow.fx(nato::isSelected)).isTrue();
    }

    @Test
    void undoIsSeenInTheChecks() {
        robot.clickOn(row("Pact"), MouseButton.PRIMARY);
        undo();
        assertThat(isChecked("Pact")).isTrue();
    }

    @Test
    void aFilterThatLeavesNothingSaysWhatToDrop() {
        PaneWindow.fx(() -> {
            store.apply(view -> view.withFilter(view.filter()
                    .withHidden(
                            Facet.STATUS,
                            Arrays.stream(Status.values()).map(Status::name).collect(Collectors.toSet()))));
            return null;
        });
        Label words = PaneWindow.fx(() -> (Label) pane.lookup(".legend-empty"));
        assertThat(words.isVisible()).isTrue();
        assertThat(words.getText())
                .isEqualTo("No event passes the filter. Without “Statuses: none” there are "
                        + window.dataset().events().size() + " events.");
    }

    @Test
    void everyKindStatusAndTopicHasItsEntry() {
        List<String> labels = PaneWindow.fx(() -> pane.lookupAll(".legend-row").stream()
                .filter(LegendRow.class::isInstance)
                .map(row -> ((LegendRow) row).check().getText())
                .toList());
        window.dataset().kinds().event().forEach(kind -> assertThat(labels)
                .contains(kind.label().text()));
        window.dataset().kinds().relation().forEach(kind -> assertThat(labels)
                .contains(kind.label().text()));
        window.dataset().kinds().actor().forEach(kind -> assertThat(labels)
                .contains(kind.label().text()));
        window.dataset().kinds().topic().forEach(kind -> assertThat(labels)
                .contains(kind.label().text()));
        assertThat(labels).contains("Happened", "Planned", "Proposed", "Expected", "Alleged");
    }
}
