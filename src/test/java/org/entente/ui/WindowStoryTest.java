package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.entente.io.Bundled;
import org.entente.io.DatasetReader;
import org.entente.io.Stories;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.View;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;

/** Telling a story, making one, presenting it, and saved views, in the real window. */
class WindowStoryTest extends WindowInFolder {
    private static final Dataset BUNDLED = Worlds.bundled();

    private StoryRoom room() {
        return PaneWindow.fx(() -> open.window().workbench().orElseThrow().story());
    }

    private int current() {
        return PaneWindow.fx(() -> room().story().current().get());
    }

    private <T extends Node> T node(String selector, Class<T> type) {
        return PaneWindow.fx(() -> type.cast(open.stage().getScene().lookup(selector)));
    }

    private void fire(String selector) {
        PaneWindow.fx(() -> {
            node(selector, Button.class).fire();
            return null;
        });
    }

    private String shown(String selector) {
        return PaneWindow.fx(() -> ((Label) open.stage().getScene().lookup(selector)).getText());
    }

    /** Until no view is on its way to the screen. */
    private void rest() throws Exception {
        open.await(() -> !room().isGliding());
    }

    private void take(Path file) {
        PaneWindow.fx(() -> {
            open.window().open(file);
            return null;
        });
    }

    @Test
    void pageDownTellsTheNextStepWithItsWordsBesideIt() throws Exception {
        openBundled();
        assertThat(current()).isZero();
        open.type(KeyCode.PAGE_DOWN);
        rest();
        View second = BUNDLED.views().get(1);
        assertThat(current()).isEqualTo(1);
        assertThat(open.view().selected()).hasToString(second.select().text());
        assertThat(shown(".story .caption")).isEqualTo(second.caption().text());
        assertThat(shown(".story .card .quiet"))
                .isEqualTo("Step 2 of " + BUNDLED.views().size());
        open.type(KeyCode.PAGE_UP);
        rest();
        assertThat(current()).isZero();
    }

    @Test
    void whoMovesOnIsToldSoAndComesBackByOneClick() throws Exception {
        openBundled();
        open.type(KeyCode.PAGE_DOWN);
        rest();
        ViewState told = open.view();
        Hyperlink back = node("#back-to-step", Hyperlink.class);
        assertThat(back.isVisible()).isFalse();
        open.type(KeyCode.RIGHT);
        assertThat(back.isVisible()).isTrue();
        PaneWindow.fx(() -> {
            back.fire();
            return null;
        });
        rest();
        assertThat(open.view()).isEqualTo(told);
        assertThat(back.isVisible()).isFalse();
    }

    @Test
    void aKeyEndsAGlideWhereItLeadsTo() throws Exception {
        openBundled();
        ViewState before = open.view();
        PaneWindow.fx(() -> {
            room().story().tell(1);
            assertThat(room().isGliding()).isTrue();
            return null;
        });
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(room().isGliding()).isFalse();
        assertThat(open.view()).isEqualTo(before);
    }

    @Test
    void afterPresentingTheTableShowsWhatWasSelectedMeanwhile() throws Exception {
        openBundled();
        open.type(KeyCode.T);
        open.type(KeyCode.F11);
        rest();
        open.type(KeyCode.RIGHT);
        rest();
        open.type(KeyCode.ESCAPE);
        PaneWindow.settle();
        TableView<?> table = open.part(TableView.class);
        Id selected = open.view().selected();
        PaneWindow.fx(() -> {
            table.getScene().getRoot().layout();
            VirtualFlow<?> flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
            int row = table.getSelectionModel().getSelectedIndex();
            assertThat(((Event) table.getItems().get(row)).id()).isEqualTo(selected);
            assertThat(row)
                    .isBetween(
                            flow.getFirstVisibleCell().getIndex(),
                            flow.getLastVisibleCell().getIndex());
            assertThat(table.isFocused()).isTrue();
            return null;
        });
    }

    @Test
    void thePresenterShowsTheChartsAloneWithTheCaptionAndGivesEverythingBack() throws Exception {
        openBundled();
        List<Boolean> around = List.of(
                open.content().getTop() != null,
                open.content().getBottom() != null,
                open.content().isRightShown());
        open.type(KeyCode.F11);
        rest();
        assertThat(open.find(Toolbar.class)).isEmpty();
        assertThat(open.find(DetailsPane.class)).isEmpty();
        assertThat(shown(".presented .caption"))
                .isEqualTo(BUNDLED.views().get(0).caption().text());
        open.type(KeyCode.RIGHT);
        rest();
        open.type(KeyCode.SPACE);
        rest();
        assertThat(current()).isEqualTo(2);
        assertThat(shown(".presented .count"))
                .isEqualTo("3 / " + BUNDLED.views().size());
        open.type(KeyCode.LEFT);
        rest();
        assertThat(shown(".presented .caption"))
                .isEqualTo(BUNDLED.views().get(1).caption().text());
        open.type(KeyCode.END);
        rest();
        assertThat(current()).isEqualTo(BUNDLED.views().size() - 1);
        open.type(KeyCode.ESCAPE);
        rest();
        assertThat(node(".presented", Node.class)).isNull();
        assertThat(List.of(
                        open.content().getTop() != null,
                        open.content().getBottom() != null,
                        open.content().isRightShown()))
                .isEqualTo(around);
        assertThat(PaneWindow.fx(() -> open.stage().isFullScreen())).isFalse();
        open.type(KeyCode.RIGHT);
        assertThat(current()).isEqualTo(BUNDLED.views().size() - 1);
        assertThat(PaneWindow.fx(() -> room().story().left().get())).isTrue();
    }

    @Test
    void allPanesAreAsWideAfterThePresentationAsBefore() throws Exception {
        openBundled();
        open.type(KeyCode.PAGE_DOWN);
        rest();
        List<Double> before = widths();
        open.type(KeyCode.F11);
        rest();
        open.type(KeyCode.ESCAPE);
        rest();
        assertThat(widths()).isEqualTo(before);
    }

    private List<Double> widths() {
        return PaneWindow.fx(() -> List.of(
                ((Region) open.content().getLeft()).getWidth(),
                open.part(DetailsPane.class).getWidth(),
                open.content().getWidth()));
    }

    @Test
    void theStepThatIsToldIsTheOneChosenInTheList() throws Exception {
        openBundled();
        open.type(KeyCode.B);
        ListView<?> list = node(".story .list-view", ListView.class);
        open.type(KeyCode.PAGE_DOWN);
        open.type(KeyCode.PAGE_DOWN);
        rest();
        assertThat(PaneWindow.fx(() -> list.getSelectionModel().getSelectedIndex()))
                .isEqualTo(current())
                .isEqualTo(2);
    }

    @Test
    void findingWorksAfterThePresentation() throws Exception {
        openBundled();
        open.type(KeyCode.F11);
        rest();
        open.type(KeyCode.ESCAPE);
        rest();
        open.type(KeyCode.CONTROL, KeyCode.F);
        assertThat(open.find(FindPane.class)).isPresent();
    }

    @Test
    void chipsOfTheFilterAreNotPresentedAndComeBackWithEverythingElse() throws Exception {
        openBundled();
        assertThat(open.find(FilterChips.class)).isPresent();
        open.type(KeyCode.F11);
        rest();
        assertThat(open.find(FilterChips.class)).isEmpty();
        open.type(KeyCode.ESCAPE);
        rest();
        assertThat(open.find(FilterChips.class)).isPresent();
    }

    @Test
    void whatIsPresentedWhenTheWindowClosesComesBackWithAllItsPanes() throws Exception {
        openBundled();
        open.type(KeyCode.F11);
        rest();
        open.close();
        openBundled();
        assertThat(open.content().isRightShown()).isTrue();
        assertThat(open.find(Toolbar.class)).isPresent();
    }

    @Test
    void anOwnStepIsMadeWithItsWordsAndIsThereAtTheNextStart() throws Exception {
        openBundled();
        open.type(KeyCode.RIGHT);
        PaneWindow.fx(() -> {
            room().toggle();
            return null;
        });
        ViewState shown = open.view();
        fire("#add-step");
        PaneWindow.fx(() -> {
            node("#step-title", TextField.class).setText("Mine");
            node("#step-caption", TextArea.class).setText("What I saw");
            return null;
        });
        fire("#step-done");
        assertThat(current()).isEqualTo(1);
        assertThat(shown(".story .card .title")).isEqualTo("Mine");
        open.close();
        openBundled();
        assertThat(PaneWindow.fx(() -> room().story().changed().get())).isTrue();
        open.type(KeyCode.PAGE_DOWN);
        rest();
        open.type(KeyCode.PAGE_UP);
        rest();
        PaneWindow.fx(() -> {
            room().story().tell(1);
            return null;
        });
        rest();
        assertThat(open.view()).isEqualTo(shown);
        assertThat(shown(".story .caption")).isEqualTo("What I saw");
        fire("#undo-story");
        assertThat(PaneWindow.fx(() -> room().story().undoable().get())).isFalse();
    }

    @Test
    void keysInTheListMoveAndDeleteSteps() throws Exception {
        openBundled();
        open.type(KeyCode.PAGE_DOWN);
        rest();
        View first = BUNDLED.views().get(0);
        View second = BUNDLED.views().get(1);
        PaneWindow.fx(() -> {
            ListView<?> list = node(".story .list-view", ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
            return null;
        });
        open.type(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(PaneWindow.fx(() -> room().story().steps().get().subList(0, 2)))
                .containsExactly(second, first);
        open.type(KeyCode.DELETE);
        assertThat(PaneWindow.fx(() -> room().story().steps().get()))
                .hasSize(BUNDLED.views().size() - 1)
                .doesNotContain(first);
        fire("#undo-story");
        fire("#undo-story");
        assertThat(PaneWindow.fx(() -> room().story().steps().get())).isEqualTo(BUNDLED.views());
    }

    @Test
    void aStoryIsPutIntoTheDataSetsFileAndIntoOneOfItsOwn() throws Exception {
        Path file = folder.resolve("data.json");
        try (InputStream in = Bundled.input(Bundled.DEFAULT).open()) {
            Files.copy(in, file);
        }
        open = OpenWindow.on(file, folder.resolve("settings"));
        open.await(() -> open.window().workbench().isPresent());
        open.painted();
        PaneWindow.fx(() -> {
            room().story().remove(0);
            room().saveInto(file);
            room().saveAs(folder.resolve("story.json"));
            return null;
        });
        open.await(() -> !room().story().changed().get() && Files.exists(folder.resolve("story.json")));
        List<View> rest = BUNDLED.views().subList(1, BUNDLED.views().size());
        assertThat(DatasetReader.read(file, Progress.NONE).dataset()).isEqualTo(BUNDLED.withViews(rest));
        assertThat(Stories.read(folder.resolve("story.json"), BUNDLED).steps()).isEqualTo(rest);
    }

    @Test
    void aStoryThatIsOpenedIsShownInThePlaceOfTheOwnOne() throws Exception {
        openBundled();
        Path file = Files.writeString(
                folder.resolve("story.json"),
                "{\"entente-story\": 1, \"steps\": [{\"select\": \"kp\", \"caption\": \"Only this\"}]}");
        take(file);
        open.await(() -> room().story().size() == 1);
        open.type(KeyCode.PAGE_DOWN);
        rest();
        assertThat(open.view().selected()).hasToString("kp");
        assertThat(shown(".story .caption")).isEqualTo("Only this");
    }

    @Test
    void aBrokenStoryIsToldInASentenceAndNothingIsLost() throws Exception {
        openBundled();
        ViewState before = open.view();
        take(Files.writeString(folder.resolve("story.json"), "{\"entente-story\": 7, \"steps\": []}"));
        open.await(() -> said().contains("later version"));
        assertThat(PaneWindow.fx(() -> room().story().steps().get())).isEqualTo(BUNDLED.views());
        assertThat(open.view()).isEqualTo(before);
    }

    private String said() {
        return PaneWindow.fx(() -> OpenWindow.all(open.stage().getScene().getRoot(), Label.class).stream()
                .map(Label::getText)
                .filter(text -> text != null && text.contains(folder.toString()))
                .findFirst()
                .orElse(""));
    }

    private int savedViews() {
        return PaneWindow.fx(() -> room().shelf().views().get().size());
    }

    @Test
    void aViewIsSavedByItsKeyAndBroughtBackWithOneThingToUndo() throws Exception {
        openBundled();
        open.type(KeyCode.RIGHT);
        ViewState saved = open.view();
        open.type(KeyCode.CONTROL, KeyCode.D);
        open.await(() -> savedViews() == 1);
        open.type(KeyCode.HOME);
        ViewState before = open.view();
        PaneWindow.fx(() -> {
            room().shelf().show(room().shelf().views().get().get(0));
            return null;
        });
        rest();
        assertThat(open.view()).isEqualTo(saved);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view()).isEqualTo(before);
    }

    @Test
    void savedViewsAreThereAtTheNextStartAndAreRenamedDeletedAndBroughtBack() throws Exception {
        openBundled();
        open.type(KeyCode.CONTROL, KeyCode.D);
        open.await(() -> savedViews() == 1);
        open.close();
        openBundled();
        open.type(KeyCode.CONTROL, KeyCode.D);
        open.await(() -> savedViews() == 2);
        PaneWindow.fx(() -> {
            room().shelf().rename(room().shelf().views().get().get(0), "Spring");
            return null;
        });
        open.await(() -> room().shelf().views().get().get(0).name().equals("Spring"));
        PaneWindow.fx(() -> {
            ListView<?> list = node(".saved-views .list-view", ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
            return null;
        });
        open.type(KeyCode.DELETE);
        open.await(() -> savedViews() == 1 && node("#undo-delete", Hyperlink.class) != null);
        PaneWindow.fx(() -> {
            node("#undo-delete", Hyperlink.class).fire();
            return null;
        });
        open.await(() -> savedViews() == 2);
        assertThat(PaneWindow.fx(() -> room().shelf().views().get().get(1).name()))
                .isEqualTo("Spring");
    }

    @Test
    void aViewThatSomebodySentIsShownAndKept() throws Exception {
        openBundled();
        take(Files.writeString(
                folder.resolve("sent.json"),
                "{\"entente-view\": 1, \"name\": \"Look\", \"selection\": [\"kp\", \"gone\"], \"theme\": \"dark\"}"));
        open.await(() -> savedViews() == 1);
        rest();
        assertThat(open.view().selected()).hasToString("kp");
        assertThat(PaneWindow.fx(() -> room().shelf().views().get().get(0).name()))
                .isEqualTo("Look");
    }

    @Test
    void aViewNamedAtTheStartIsShownAndNotKept() throws Exception {
        openBundled();
        Path file = Files.writeString(
                folder.resolve("sent.json"), "{\"entente-view\": 1, \"selection\": [\"kp\"], \"lanes\": \"actor\"}");
        PaneWindow.fx(() -> {
            open.window().showOnceOpen(file);
            return null;
        });
        open.await(() -> "kp".equals(String.valueOf(open.store().view().get().selected())));
        PaneWindow.fx(() -> {
            room().toggle();
            return null;
        });
        assertThat(savedViews()).isZero();
    }

    @Test
    void aBrokenViewThatSomebodySentIsToldInASentenceAndNothingIsLost() throws Exception {
        openBundled();
        ViewState before = open.view();
        take(Files.writeString(folder.resolve("sent.json"), "{\"entente-view\": 1, \"selection\": ["));
        open.await(() -> said().contains("sent.json"));
        assertThat(open.view()).isEqualTo(before);
        assertThat(savedViews()).isZero();
    }

    @Test
    void everyStepAndViewHasItsPicture() throws Exception {
        openBundled();
        open.type(KeyCode.PAGE_DOWN);
        rest();
        open.await(() -> OpenWindow.all(open.stage().getScene().getRoot(), StepCell.class).stream()
                .filter(cell -> cell.getItem() != null)
                .allMatch(StepCell::hasPicture));
    }
}
