package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.entente.draw.PlacedLabel;
import org.entente.io.Bundled;
import org.entente.layout.Positions;
import org.entente.state.Facet;
import org.entente.state.ViewState;
import org.junit.jupiter.api.Test;

/** What the window reads and writes: data sets, pictures, and how it was left. */
class WindowFilesTest extends WindowInFolder {
    private static final String BROKEN = """
            {"entente": 1, "title": "Half a world",
             "kinds": {"actor": [{"id": "state", "label": "State", "shape": "circle"}]},
             "actors": [{"id": "a", "name": "Here", "kind": "state"}, {"id": "b", "name": "There", "kind": "nowhere"}],
             "relations": [{"id": "r", "kind": "friend", "between": ["a", "nobody"]}]}""";

    @Test
    void aSetInWhichNothingHasADateIsShownWithoutAnyDay() throws Exception {
        Path file = Files.writeString(folder.resolve("timeless.json"), """
                {"entente": 1, "title": "Timeless",
                 "kinds": {"actor": [{"id": "state", "label": "State", "shape": "circle"}],
                           "event": [{"id": "pact", "label": "Pact", "symbol": "diamond", "color": "cooperation"}]},
                 "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
                 "events": [{"id": "e", "title": "Some day", "kind": "pact", "participants": ["a", "b"]}]}""");
        openOn(file);
        assertThat(PaneWindow.fx(() -> open.day().getText())).isEmpty();
        assertThat(PaneWindow.fx(() -> open.day().getPromptText())).isEqualTo("no date");
        assertThat(open.status()).startsWith("Nothing has a date");
        open.type(KeyCode.PERIOD);
        open.type(KeyCode.RIGHT);
        open.type(KeyCode.CONTROL, KeyCode.L);
        assertThat(PaneWindow.fx(() -> open.part(TimeFilter.class).isManaged())).isFalse();
        assertThat(PaneWindow.fx(() -> ViewNames.of(open.store().situation().get())))
                .isEqualTo("Everything");
        for (FrameView view : List.of(open.graph().view(), open.timeline().view())) {
            assertThat(open.drawing(view).labels())
                    .extracting(PlacedLabel::text)
                    .isNotEmpty()
                    .noneMatch(text -> text.matches(".*\\d{4}.*"));
        }
    }

    private void openFile(Path file) {
        PaneWindow.fx(() -> {
            open.window().open(file);
            return null;
        });
    }

    private String said() {
        Notices notices = open.part(Notices.class);
        return PaneWindow.fx(notices::text);
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("broken.json"), BROKEN);
    }

    @Test
    void aFileWithoutATitleGivesTheWindowItsName() throws Exception {
        openBundled();
        openFile(Files.writeString(folder.resolve("nameless.json"), "{\"entente\": 1}"));
        open.await(() -> open.stage().getTitle().startsWith("nameless.json"));
        assertThat(PaneWindow.fx(() -> open.stage().getTitle())).isEqualTo("nameless.json – Entente");
    }

    @Test
    void aPictureIsExportedFromTheForm() throws Exception {
        openBundled();
        Path file = folder.resolve("picture.png");
        open.type(KeyCode.CONTROL, KeyCode.E);
        open.await(() -> dialog() != null);
        PaneWindow.fx(() -> {
            DialogPane form = dialog();
            ((TextField) form.lookup("#file")).setText(file.toString());
            form.getButtonTypes().stream()
                    .filter(type -> type.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                    .map(type -> (Button) form.lookupButton(type))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        open.await(() -> Files.exists(file));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo((int) open.content().getWidth());
        assertThat(picture.getHeight()).isEqualTo((int) open.content().getHeight());
    }

    @Test
    void aMissingFileIsToldAndWhatIsOpenStays() throws Exception {
        openBundled();
        Store before = open.store();
        openFile(folder.resolve("missing.json"));
        open.await(() -> !said().isEmpty());
        assertThat(said()).contains("missing.json").contains("no such file");
        assertThat(open.store()).isSameAs(before);
        open.type(KeyCode.RIGHT);
        assertThat(open.view().selected()).isNotEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void withNothingElseOpenAMissingFileLeavesAWayOut() throws Exception {
        open = OpenWindow.on(folder.resolve("missing.json"), folder.resolve("settings"));
        open.await(() -> !said().isEmpty());
        ButtonBase bundled =
                PaneWindow.fx(() -> (ButtonBase) open.part(StartPage.class).lookup("#bundled-" + Bundled.DEFAULT));
        PaneWindow.fx(() -> {
            bundled.fire();
            return null;
        });
        open.await(() -> open.window().workbench().isPresent());
        assertThat(open.view().selected()).isEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void aBrokenFileOpensWithWhatIsGoodAndListsItsProblems() throws Exception {
        openBundled();
        Store before = open.store();
        openFile(broken());
        open.await(() -> open.store() != before);
        PaneWindow.settle();
        assertThat(PaneWindow.fx(() -> open.stage().getTitle())).startsWith("Half a world");
        assertThat(open.store().dataset().find("a")).isPresent();
        ProblemsPane pane = open.part(ProblemsPane.class);
        ListView<?> list = PaneWindow.fx(
                () -> OpenWindow.all(pane, ListView.class).stream().findFirst().orElseThrow());
        assertThat(list.getItems()).isNotEmpty();
        assertThat(list.getItems().toString()).contains("broken.json");
    }

    @Test
    void ofTwoFilesAskedForTheLaterIsOpenedAndTheOtherGivenUp() throws Exception {
        openBundled();
        StringBuilder actors = new StringBuilder("{\"entente\": 1, \"title\": \"Long\", \"actors\": [");
        for (int i = 0; i < 20_000; i++) {
            actors.append(i == 0 ? "" : ",").append("{\"id\": \"a" + i + "\", \"name\": \"A\"}");
        }
        Loading slow = open.loading(Files.writeString(folder.resolve("long.json"), actors.append("]}")));
        Loading quick = open.loading(broken());
        PaneWindow.fx(() -> {
            open.window().open(slow);
            open.window().open(quick);
            return null;
        });
        open.await(() -> slow.document().isDone() && quick.document().isDone());
        PaneWindow.settle();
        assertThat(slow.document()).isCompletedExceptionally();
        assertThat(PaneWindow.fx(() -> open.stage().getTitle())).startsWith("Half a world");
    }

    @Test
    void whatIsOpenedIsAsItWasLeft() throws Exception {
        openBundled();
        open.drag(open.item(open.graph().view(), "jp"), -60, 40);
        open.drop();
        PaneWindow.fx(() -> {
            open.store()
                    .apply(view -> view.toggle(
                            Facet.EVENT_KIND,
                            open.store().dataset().kinds().event().get(0).id()));
            return null;
        });
        open.type(KeyCode.RIGHT);
        open.type(KeyCode.CONTROL, KeyCode.T);
        open.type(KeyCode.CONTROL, KeyCode.L);
        ViewState left = open.view();
        Positions places = PaneWindow.fx(() -> open.store().positions().get());
        Map<String, Double> dividers = PaneWindow.fx(() -> open.content().dividers());
        open.close();
        openBundled();
        assertThat(open.view()).isEqualTo(left);
        Positions now = PaneWindow.fx(() -> open.store().positions().get());
        for (int i = 0; i < places.size(); i++) {
            assertThat(Math.hypot(now.x(i) - places.x(i), now.y(i) - places.y(i)))
                    .isLessThan(0.1);
        }
        assertThat(open.content().isLeftShown()).isTrue();
        PaneWindow.fx(() -> open.content().dividers())
                .forEach((pane, share) -> assertThat(share).isCloseTo(dividers.get(pane), within(0.02)));
        assertThat(PaneWindow.fx(() ->
                        OpenWindow.all(open.content(), CheckBox.class).stream().allMatch(CheckBox::isSelected)))
                .isFalse();
    }

    @Test
    void aGestureThatIsNotOverAtTheEndIsRemembered() throws Exception {
        openBundled();
        PaneWindow.fx(() -> {
            open.store().preview(view -> view.withMoment(86_400));
            return null;
        });
        open.close();
        openBundled();
        assertThat(open.view().moment()).isEqualTo(86_400);
    }

    @Test
    void theHintIsNotGivenTwice() throws Exception {
        openBundled();
        assertThat(hint()).isTrue();
        open.type(KeyCode.RIGHT);
        open.close();
        openBundled();
        assertThat(hint()).isFalse();
    }

    private boolean hint() {
        return PaneWindow.fx(() -> OpenWindow.all(open.content(), Label.class).stream()
                .anyMatch(label -> label.getStyleClass().contains("hint") && label.isVisible()));
    }
}
