package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.entente.model.ActorId;
import org.entente.model.EventKind;
import org.entente.model.Status;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.ViewState;
import org.entente.time.Edtf;
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

    private Node box(String label) {
        LegendRow row = row(label);
        return PaneWindow.fx(() -> row.check().lookup(".box"));
    }

    private Set<String> hiddenKinds() {
        return view().filter().hidden(Facet.EVENT_KIND);
    }

    private Set<String> allKindsBut(String kind) {
        return window.dataset().kinds().event().stream()
                .map(EventKind::id)
                .filter(id -> !id.equals(kind))
                .collect(Collectors.toSet());
    }

    @Test
    void aClickOnTheBoxHidesAKindAndAnotherShowsItAgain() {
        robot.clickOn(box("Pact"), MouseButton.PRIMARY);
        assertThat(view().filter().hides(Facet.EVENT_KIND, "pact")).isTrue();
        assertThat(isChecked("Pact")).isFalse();
        robot.moveTo(row("Meeting"));
        robot.clickOn(box("Pact"), MouseButton.PRIMARY);
        assertThat(view().filter().hides(Facet.EVENT_KIND, "pact")).isFalse();
        assertThat(isChecked("Pact")).isTrue();
    }

    @Test
    void aClickOnTheNameShowsItAloneAnotherAllButItAThirdAll() {
        robot.clickOn(row("Statement"), MouseButton.PRIMARY);
        assertThat(hiddenKinds()).isEqualTo(allKindsBut("statement"));
        robot.moveTo(row("Pact"));
        robot.clickOn(row("Statement"), MouseButton.PRIMARY);
        assertThat(hiddenKinds()).containsExactly("statement");
        robot.moveTo(row("Pact"));
        robot.clickOn(row("Statement"), MouseButton.PRIMARY);
        assertThat(hiddenKinds()).isEmpty();
    }

    @Test
    void aClickOnTheCountDoesTheSame() {
        robot.clickOn(PaneWindow.<Node>fx(() -> row("Military").lookup(".count")), MouseButton.PRIMARY);
        assertThat(hiddenKinds()).isEqualTo(allKindsBut("military"));
    }

    @Test
    void enterGoesOnFromAloneToAllButOne() {
        LegendRow row = row("Meeting");
        PaneWindow.fx(() -> {
            row.check().requestFocus();
            return null;
        });
        robot.type(KeyCode.ENTER);
        assertThat(hiddenKinds()).isEqualTo(allKindsBut("meeting"));
        robot.type(KeyCode.ENTER);
        assertThat(hiddenKinds()).containsExactly("meeting");
    }

    @Test
    void aClickOnANameIsOneThingToUndo() {
        ViewState before = view();
        robot.clickOn(row("Statement"), MouseButton.PRIMARY);
        undo();
        assertThat(view()).isEqualTo(before);
    }

    private <T extends Node> List<T> in(Class<? extends Node> part, Class<T> type) {
        return PaneWindow.fx(() -> OpenWindow.all(pane, part).stream()
                .flatMap(each -> OpenWindow.all(each, type).stream())
                .toList());
    }

    @Test
    void theLeastImportanceIsChosenByAButton() {
        List<ToggleButton> levels = in(ImportanceFilter.class, ToggleButton.class);
        PaneWindow.fx(() -> {
            levels.get(3).fire();
            return null;
        });
        assertThat(view().filter().importance()).isEqualTo(4);
        assertThat(PaneWindow.fx(() -> levels.get(3).getAccessibleText())).startsWith("Importance 4 or more: ");
        undo();
        assertThat(PaneWindow.fx(() -> levels.get(0).isSelected())).isTrue();
    }

    private void type(TextField field, String text) {
        PaneWindow.fx(() -> {
            field.setText(text);
            field.fireEvent(new ActionEvent());
            return null;
        });
    }

    @Test
    void theTimeIsChosenByTwoDaysOrAsTheTimelineShowsIt() {
        List<TextField> days = in(TimeFilter.class, TextField.class);
        type(days.get(0), "2022");
        assertThat(view().filter().within().from()).isEqualTo(Edtf.parse("2022").earliest());
        type(days.get(1), "1 Mar 2023");
        assertThat(view().filter().within().to())
                .isEqualTo(Edtf.parse("2023-03-01").latest());
        List<Hyperlink> links = in(TimeFilter.class, Hyperlink.class);
        PaneWindow.fx(() -> {
            links.get(0).fire();
            return null;
        });
        assertThat(view().filter().within()).isEqualTo(view().window());
        PaneWindow.fx(() -> {
            links.get(1).fire();
            return null;
        });
        assertThat(view().filter().within()).isNull();
    }

    @Test
    void whatIsNoDayOrEndsBeforeItBeginsIsSaidAndChangesNothing() {
        List<TextField> days = in(TimeFilter.class, TextField.class);
        ViewState before = view();
        type(days.get(0), "soon");
        TimeFilter filter =
                PaneWindow.fx(() -> OpenWindow.all(pane, TimeFilter.class).get(0));
        assertThat(PaneWindow.fx(filter::fault)).contains("Try 2024-11-01");
        PaneWindow.fx(() -> {
            days.get(1).setText("1990");
            return null;
        });
        type(days.get(0), "2020");
        assertThat(PaneWindow.fx(filter::fault)).isEqualTo("The last day is before the first one.");
        assertThat(view()).isEqualTo(before);
    }

    private LegendGroup sources() {
        return PaneWindow.fx(() -> {
            List<LegendGroup> groups = OpenWindow.all(pane, LegendGroup.class);
            return groups.get(groups.size() - 1);
        });
    }

    private List<String> shownIn(LegendGroup group) {
        return PaneWindow.fx(() -> OpenWindow.all(group, LegendRow.class).stream()
                .map(row -> row.check().getText())
                .toList());
    }

    @Test
    void ofManySourcesAFewAreShownAndTheOthersAreFound() {
        LegendGroup sources = sources();
        List<String> few = shownIn(sources);
        assertThat(few).hasSize(8);
        Hyperlink more = PaneWindow.fx(() -> (Hyperlink) sources.lookup(".more"));
        PaneWindow.fx(() -> {
            more.fire();
            return null;
        });
        assertThat(shownIn(sources)).hasSizeGreaterThan(8).containsAll(few);
        String last = window.dataset()
                .sources()
                .get(window.dataset().sources().size() - 1)
                .title()
                .text();
        TextField find =
                PaneWindow.fx(() -> OpenWindow.all(sources, TextField.class).get(0));
        PaneWindow.fx(() -> {
            find.setText(last.toUpperCase(Locale.ROOT));
            return null;
        });
        assertThat(shownIn(sources)).contains(last);
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
                .filter(check -> "Draw NATO and its members as one node".equals(check.getAccessibleText()))
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
        robot.clickOn(box("Pact"), MouseButton.PRIMARY);
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
