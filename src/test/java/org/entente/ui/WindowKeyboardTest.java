package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.entente.history.Readings;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.state.Lanes;
import org.junit.jupiter.api.Test;

/** The window without a mouse, and for those who hear it. */
class WindowKeyboardTest extends WindowOnBundled {
    private void select(String... ids) {
        List<Id> items = List.of(ids).stream().map(open::id).toList();
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.withSelection(items));
            return null;
        });
    }

    private Node focused() {
        return PaneWindow.fx(() -> open.stage().getScene().getFocusOwner());
    }

    private static List<String> nameless(Node root) {
        List<String> found = new ArrayList<>();
        Set<Node> labelled = new HashSet<>();
        OpenWindow.all(root, Label.class).forEach(label -> labelled.add(label.getLabelFor()));
        for (Node node : OpenWindow.all(root, Node.class)) {
            boolean asked = node.isFocusTraversable() && isSeen(node) && !(node instanceof ScrollBar);
            if (asked && !labelled.contains(node) && !hasName(node)) {
                found.add(node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
            }
        }
        return found;
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static boolean hasName(Node node) {
        boolean told =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean written = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return told || written;
    }

    @Test
    void everyControlOfTheWindowHasAName() {
        open.type(KeyCode.CONTROL, KeyCode.L);
        assertThat(PaneWindow.fx(() -> nameless(open.stage().getScene().getRoot())))
                .isEmpty();
    }

    @Test
    void everyControlOfTheTablesHasAName() {
        open.type(KeyCode.T);
        for (int i = 0; i < 3; i++) {
            assertThat(PaneWindow.fx(() -> nameless(open.stage().getScene().getRoot())))
                    .isEmpty();
            open.type(KeyCode.SHIFT, KeyCode.T);
        }
    }

    @Test
    void everyControlOfTheDialogsHasAName() {
        for (KeyCode[] keys : List.of(new KeyCode[] {KeyCode.F1}, new KeyCode[] {KeyCode.CONTROL, KeyCode.E})) {
            open.type(keys);
            List<Window> dialogs = PaneWindow.fx(() -> Window.getWindows().stream()
                    .filter(window -> window != open.stage())
                    .toList());
            assertThat(dialogs).hasSize(1);
            assertThat(PaneWindow.fx(() -> nameless(dialogs.get(0).getScene().getRoot())))
                    .isEmpty();
            PaneWindow.fx(() -> {
                dialogs.get(0).hide();
                return null;
            });
        }
    }

    @Test
    void everyControlOfTheToolbarIsReachedByKey() {
        List<Node> controls = PaneWindow.fx(() -> open.part(ToolBar.class).getItems().stream()
                .filter(node -> node instanceof Control && !(node instanceof Separator))
                .filter(node -> !(node instanceof Label))
                .toList());
        assertThat(controls).hasSizeGreaterThan(12).allMatch(Node::isFocusTraversable);
    }

    @Test
    void tabLeadsFromTheToolbarThroughTheChartsToTheDetails() {
        PaneWindow.fx(() -> {
            PaneCycle.first(open.part(ToolBar.class)).orElseThrow().requestFocus();
            return null;
        });
        List<String> parts = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Node node = focused(); seen.add(node); node = focused()) {
            String part = part(node);
            if (!part.isEmpty()
                    && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part))) {
                parts.add(part);
            }
            open.type(KeyCode.TAB);
        }
        assertThat(parts).startsWith("toolbar", "graph", "timeline", "details");
    }

    private String part(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ToolBar) {
                return "toolbar";
            }
            if (parent instanceof GraphPane) {
                return "graph";
            }
            if (parent instanceof TimelinePane) {
                return "timeline";
            }
            if (parent instanceof DetailsPane) {
                return "details";
            }
        }
        return "";
    }

    @Test
    void aKeyLeadsFromPaneToPaneAndBack() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            parts.add(part(focused()));
            open.type(KeyCode.F6);
        }
        assertThat(parts).containsExactly("graph", "timeline", "details", "toolbar");
        open.type(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part(focused())).isEqualTo("toolbar");
    }

    @Test
    void theFocusOfAChartIsSeenByHandsOnTheKeyboardAndNotByThoseOnTheMouse() {
        Node ring = PaneWindow.fx(() -> open.graph().lookup(".focus-ring"));
        assertThat(ring.isVisible()).isFalse();
        open.type(KeyCode.RIGHT);
        assertThat(ring.isVisible()).isTrue();
        open.click(open.ground(open.graph().view()));
        assertThat(ring.isVisible()).isFalse();
    }

    @Test
    void theMenuOfTheSelectedActorOpensByKeyAndHoldsAllThatTheMouseFinds() {
        select("jp", "eu");
        open.type(KeyCode.SHIFT, KeyCode.F10);
        ContextMenu menu = PaneWindow.fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
        assertThat(menu.getItems())
                .filteredOn(item -> !(item instanceof SeparatorMenuItem))
                .extracting(MenuItem::getText)
                .anySatisfy(text -> assertThat(text).startsWith("How are these two connected"))
                .anySatisfy(text -> assertThat(text).startsWith("Copy its name"));
        PaneWindow.fx(() -> {
            menu.getItems().get(0).fire();
            return null;
        });
        assertThat(open.view().focus()).isNotNull();
    }

    @Test
    void theSelectedActorMovesByKeyIsPinnedAndThatIsOneThingToUndo() {
        select("jp");
        ActorId japan = (ActorId) open.id("jp");
        double before = PaneWindow.fx(() -> open.store().positions().get().x(japan.ordinal()));
        open.type(KeyCode.L);
        assertThat(PaneWindow.fx(() -> open.store().positions().get().x(japan.ordinal())))
                .isGreaterThan(before);
        assertThat(open.view().pins()).containsKey(japan);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(PaneWindow.fx(() -> open.store().positions().get().x(japan.ordinal())))
                .isEqualTo(before);
        assertThat(open.view().pins()).doesNotContainKey(japan);
    }

    @Test
    void theGraphIsMovedByKey() {
        double before = PaneWindow.fx(() -> open.graph().camera().x());
        open.type(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(PaneWindow.fx(() -> open.graph().camera().x())).isGreaterThan(before);
    }

    @Test
    void theTimelineIsMovedByKey() {
        long before = open.view().window().from();
        open.type(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(open.view().window().from()).isGreaterThan(before);
    }

    @Test
    void theLanesThatAreShownAreGoneThroughByKey() {
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.withLanes(Lanes.ACTOR));
            return null;
        });
        Set<Id> seen = new HashSet<>(Set.of(open.view().selected()));
        for (int i = 0; i < 3; i++) {
            open.type(KeyCode.DOWN);
            assertThat(seen.add(open.view().selected())).isTrue();
        }
    }

    @Test
    void aPaneTakesMoreRoomByKey() {
        open.type(KeyCode.F6);
        double before = PaneWindow.fx(() -> open.timeline().getHeight());
        open.type(KeyCode.ALT, KeyCode.EQUALS);
        open.painted();
        assertThat(PaneWindow.fx(() -> open.timeline().getHeight())).isGreaterThan(before + 10);
        open.type(KeyCode.ALT, KeyCode.MINUS);
        open.painted();
        assertThat(PaneWindow.fx(() -> open.timeline().getHeight())).isBetween(before - 3, before + 3);
    }

    @Test
    void theChartsSayWhatTheyShowAndSayItAgainWhenItChanges() {
        String before = open.graph().view().getAccessibleText();
        assertThat(before).startsWith("Graph. 1 Nov 2024").contains("Selected: EU and Japan announce");
        assertThat(open.timeline().view().getAccessibleText())
                .startsWith("Timeline, ")
                .contains("Event ");
        open.type(KeyCode.RIGHT);
        assertThat(open.graph().view().getAccessibleText()).isNotEqualTo(before);
    }

    @Test
    void aLinkOfTheDetailsIsFollowedByKey() {
        open.type(KeyCode.ENTER);
        Id before = open.view().selected();
        LinkText link = open.part(LinkText.class);
        PaneWindow.fx(() -> {
            link.requestFocus();
            return null;
        });
        open.type(KeyCode.ENTER);
        assertThat(open.view().selected()).isNotEqualTo(before);
    }

    @Test
    void theDayOfTheGraphIsTypedAfterOneKey() {
        open.type(KeyCode.G);
        assertThat(focused()).isSameAs(open.day());
    }

    @Test
    void afterALinkWasFollowedByKeyTheKeysAreStillInTheDetails() {
        open.type(KeyCode.ENTER);
        open.type(KeyCode.TAB);
        assertThat(focused()).isInstanceOf(LinkText.class);
        open.type(KeyCode.ENTER);
        assertThat(part(focused())).isEqualTo("details");
        open.type(KeyCode.TAB);
        assertThat(focused()).isInstanceOf(LinkText.class);
    }

    @Test
    void theDetailsBeginWithTheirTextAndArrowsGoFromLinkToLink() {
        open.type(KeyCode.ENTER);
        assertThat(focused()).isInstanceOf(ScrollPane.class);
        open.type(KeyCode.TAB);
        Node first = focused();
        open.type(KeyCode.DOWN);
        Node second = focused();
        assertThat(second).isInstanceOf(LinkText.class).isNotSameAs(first);
        open.type(KeyCode.UP);
        assertThat(focused()).isSameAs(first);
        open.type(KeyCode.UP);
        assertThat(focused()).isInstanceOf(ScrollPane.class);
    }

    @Test
    void aLinkWithTheFocusHasARingUntilItLosesIt() {
        open.type(KeyCode.ENTER);
        open.type(KeyCode.TAB);
        DetailsPane details = open.part(DetailsPane.class);
        assertThat(PaneWindow.fx(() -> focused().getParent().lookupAll(".link-ring")))
                .hasSize(1);
        open.type(KeyCode.DOWN);
        assertThat(PaneWindow.fx(() -> details.lookupAll(".link-ring"))).hasSize(1);
    }

    @Test
    void aReadingPreferredByKeyLeavesTheFocusInTheDetails() {
        open.type(KeyCode.O);
        assertThat(focused().getStyleClass()).contains("prefer");
        Node first = focused();
        open.type(KeyCode.O);
        assertThat(focused()).isNotSameAs(first);
        open.type(KeyCode.O);
        assertThat(focused()).isSameAs(first);
        open.type(KeyCode.SPACE);
        assertThat(open.view().readings().preferred()).hasSize(1);
        assertThat(part(focused())).isEqualTo("details");
    }

    @Test
    void everythingIsToldAsOneSourceDoesByKeysAlone() {
        open.type(KeyCode.SHIFT, KeyCode.O);
        open.type(KeyCode.DOWN);
        open.type(KeyCode.DOWN);
        open.type(KeyCode.ENTER);
        assertThat(open.view().readings())
                .isEqualTo(Readings.dissenters(open.store().dataset()).values().stream()
                        .max(Comparator.comparingInt(
                                readings -> readings.preferred().size()))
                        .orElseThrow());
    }

    @Test
    void theLegendIsGoneThroughWithArrowsAndAnEntryIsShownAloneWithEnter() {
        open.type(KeyCode.CONTROL, KeyCode.L);
        LegendPane legend = open.part(LegendPane.class);
        assertThat(PaneWindow.fx(() -> PaneCycle.isIn(focused(), legend))).isTrue();
        Id selected = open.view().selected();
        CheckBox meeting = PaneWindow.fx(() -> (CheckBox) FocusKeeper.stops(legend).stream()
                .filter(node ->
                        node instanceof CheckBox check && check.getText().equals("Meeting"))
                .findFirst()
                .orElseThrow());
        for (int i = 0; i < 20 && focused() != meeting; i++) {
            open.type(KeyCode.DOWN);
        }
        assertThat(focused()).isSameAs(meeting);
        assertThat(open.view().selected()).isEqualTo(selected);
        open.type(KeyCode.ENTER);
        assertThat(focused()).isSameAs(meeting);
        assertThat(PaneWindow.fx(() -> open.store().situation().get().events()))
                .isNotEmpty()
                .allMatch(event -> event.kind().label().in("en").equals("Meeting"));
    }

    @Test
    void theKeyOfTheLegendHidesItWhenTheFocusIsThereAndLeadsBackToTheGraph() {
        open.type(KeyCode.CONTROL, KeyCode.L);
        open.type(KeyCode.CONTROL, KeyCode.L);
        assertThat(open.content().isLeftShown()).isFalse();
        assertThat(focused()).isSameAs(open.graph().view());
    }

    @Test
    void whereSourcesAgreeTheKeyForOtherReadingsSaysSo() {
        select("us");
        open.type(KeyCode.O);
        assertThat(PaneWindow.fx(() -> OpenWindow.all(open.stage().getScene().getRoot(), Label.class).stream()
                        .map(Label::getText)
                        .toList()))
                .contains("Sources do not disagree about what is selected.");
    }

    @Test
    void aConditionTakenOffByKeyLeavesTheFocusOnTheNextOneAndThenInTheGraph() {
        FilterChips chips = open.part(FilterChips.class);
        List<Node> stops = PaneWindow.fx(() -> FocusKeeper.stops(chips));
        assertThat(stops).hasSize(2);
        PaneWindow.fx(() -> {
            stops.get(0).requestFocus();
            return null;
        });
        open.type(KeyCode.SPACE);
        assertThat(PaneWindow.fx(() -> FocusKeeper.place(chips))).isZero();
        open.type(KeyCode.SPACE);
        assertThat(open.view().filter().isNone()).isTrue();
        assertThat(focused()).isSameAs(open.graph().view());
    }

    @Test
    void aKeyMovesTheSelectedActorFurtherWithShift() {
        select("jp");
        int japan = ((ActorId) open.id("jp")).ordinal();
        double before = PaneWindow.fx(() -> open.store().positions().get().y(japan));
        open.type(KeyCode.K);
        double little = PaneWindow.fx(() -> open.store().positions().get().y(japan)) - before;
        open.type(KeyCode.SHIFT, KeyCode.K);
        double much = PaneWindow.fx(() -> open.store().positions().get().y(japan)) - before - little;
        assertThat(little).isPositive();
        assertThat(much).isGreaterThan(3 * little);
    }

    @Test
    void theLetterThatLeadsToTheDayIsNotTypedThere() {
        String day = PaneWindow.fx(() -> open.day().getText());
        open.robot.type(KeyCode.G);
        PaneWindow.fx(() -> {
            KeyEvent typed = new KeyEvent(KeyEvent.KEY_TYPED, "g", "", KeyCode.UNDEFINED, false, false, false, false);
            open.day().fireEvent(typed);
            return null;
        });
        assertThat(open.day().getText()).isEqualTo(day);
    }

    @Test
    void aKeyLeadsToTheStepsOfTheStoryAndOnceMoreBackToTheGraph() {
        open.type(KeyCode.B);
        assertThat(focused()).isInstanceOf(ListView.class);
        open.type(KeyCode.B);
        assertThat(open.find(SidePane.class)).isEmpty();
        assertThat(focused()).isSameAs(open.graph().view());
    }

    @Test
    void aStepIsMadeMovedAndTakenAwayByKeysAlone() {
        int steps = PaneWindow.fx(() -> open.store().dataset().views().size());
        open.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(focused().getId()).isEqualTo("step-title");
        open.type(KeyCode.CONTROL, KeyCode.ENTER);
        ListView<?> list = (ListView<?>) focused();
        assertThat(list.getItems()).hasSize(steps + 1);
        Object made = list.getSelectionModel().getSelectedItem();
        int place = list.getItems().indexOf(made);
        open.type(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(list.getItems().indexOf(made)).isEqualTo(place + 1);
        open.type(KeyCode.DELETE);
        assertThat(list.getItems()).hasSize(steps);
    }

    @Test
    void keysDoNotLeadUnderTheStartPage() {
        open.type(KeyCode.ALT, KeyCode.HOME);
        StartPage page = open.part(StartPage.class);
        for (int i = 0; i < 8; i++) {
            open.type(KeyCode.TAB);
            assertThat(PaneWindow.fx(() -> PaneCycle.isIn(focused(), page))).isTrue();
        }
        open.type(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(open.graph().view());
        assertThat(open.content().isVisible()).isTrue();
    }
}
