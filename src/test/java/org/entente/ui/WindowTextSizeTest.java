package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.io.Choices;
import org.entente.io.Settings;
import org.entente.state.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With text of any size, in a window of the design's size and in a small one, nothing is cut and all can be reached. */
class WindowTextSizeTest {
    @TempDir
    Path settings;

    private OpenWindow open;

    @AfterEach
    void close() {
        open.close();
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of(1024, 700, 100),
                Arguments.of(1024, 700, 150),
                Arguments.of(1024, 700, 200),
                Arguments.of(1440, 900, 200));
    }

    private void open(int width, int height, int percent) throws Exception {
        new Settings(settings).save(Choices.FIRST.withTextSize(percent));
        open = new OpenWindow(settings);
        PaneWindow.fx(() -> {
            open.stage().setX(0);
            open.stage().setY(0);
            open.stage().setWidth(width);
            open.stage().setHeight(height);
            return null;
        });
        open.painted();
    }

    private void isWhole(String what) {
        open.painted();
        assertThat(PaneWindow.fx(() -> Clippings.of(open.stage().getScene())))
                .as(what)
                .isEmpty();
    }

    private <T extends Node> T shown(Class<T> type) {
        return open.find(type).filter(Node::isVisible).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothingIsCutInThePanes(int width, int height, int percent) throws Exception {
        open(width, height, percent);
        isWhole("the window as it opens");
        open.type(KeyCode.CONTROL, KeyCode.L);
        shown(LegendPane.class);
        isWhole("the legend");
        open.type(KeyCode.CONTROL, KeyCode.L);
        open.type(KeyCode.T);
        for (int table = 0; table < 3; table++) {
            isWhole("table " + table);
            open.type(KeyCode.SHIFT, KeyCode.T);
        }
        open.type(KeyCode.T);
        open.type(KeyCode.CONTROL, KeyCode.F);
        FindPane find = shown(FindPane.class);
        isWhole("the field that finds");
        PaneWindow.fx(() -> {
            find.field().setText("japan");
            return null;
        });
        open.await(() -> !find.rows().isEmpty());
        isWhole("what is found");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothingIsCutInStoryAndSavedViews(int width, int height, int percent) throws Exception {
        open(width, height, percent);
        open.type(KeyCode.B);
        shown(StoryPane.class);
        isWhole("the story");
        double line = PaneWindow.fx(() -> open.day().getFont().getSize());
        assertThat(height(".story .card-scroll")).isGreaterThan(3 * line);
        assertThat(height(".story .list-view")).isGreaterThan(3 * line);
        open.type(KeyCode.F2);
        shown(StepForm.class);
        isWhole("the words of a step");
        open.type(KeyCode.ESCAPE);
        open.type(KeyCode.CONTROL, KeyCode.D);
        Node list = PaneWindow.fx(() -> shown(SavedViewsPane.class).entrance());
        isWhole("the saved views");
        PaneWindow.fx(() -> {
            list.requestFocus();
            return null;
        });
        open.type(KeyCode.F2);
        isWhole("a name that is being written");
        Node field = PaneWindow.fx(() -> open.stage().getScene().lookup("#view-name"));
        Bounds name = PaneWindow.fx(() -> field.localToScene(field.getLayoutBounds()));
        Bounds pane = PaneWindow.fx(() -> list.localToScene(list.getLayoutBounds()));
        assertThat(pane.contains(name)).as(name + " in " + pane).isTrue();
        open.type(KeyCode.ESCAPE);
        open.type(KeyCode.F11);
        isWhole("the first step on the whole screen");
        open.type(KeyCode.RIGHT);
        isWhole("the next step on the whole screen");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothingIsCutOnTheStartPageAndInNotices(int width, int height, int percent) throws Exception {
        open(width, height, percent);
        PaneWindow.fx(() -> {
            Notices notices = (Notices) open.stage().getScene().getRoot();
            notices.ask(
                    settings.resolve("documents").resolve("alliances.json") + " can't be read any more: it is gone.",
                    new Notices.Answer("Try again", () -> {}),
                    new Notices.Answer("Take it off the recent files", () -> {}));
            notices.mention("What was typed is no date, and what is shown stays as it was before it was typed.");
            return null;
        });
        isWhole("notices");
        open.type(KeyCode.ALT, KeyCode.HOME);
        shown(StartPage.class);
        open.await(() -> open.stage().getScene().getRoot().lookupAll(".card-title").stream()
                .allMatch(title -> ((Hyperlink) title).getText().contains(" ")));
        isWhole("the start page");
    }

    private static Stage dialog() {
        return PaneWindow.fx(() -> Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot() instanceof DialogPane)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void dialogsFitTheScreenAndInASmallWindowTheirButtonsStayInSight(int percent) throws Exception {
        open(1440, 900, percent);
        dialogFits("the keys", KeyCode.F1);
        dialogFits("export", KeyCode.CONTROL, KeyCode.E);
        dialogFits("settings", KeyCode.CONTROL, KeyCode.COMMA);
    }

    private void dialogFits(String name, KeyCode... keys) {
        open.type(keys);
        open.painted();
        Stage stage = dialog();
        assertThat(PaneWindow.fx(() -> Clippings.of(stage.getScene()))).as(name).isEmpty();
        Rectangle2D screen = PaneWindow.fx(() -> Screen.getPrimary().getVisualBounds());
        assertThat(PaneWindow.fx(() -> stage.getScene().getHeight())).as(name).isLessThanOrEqualTo(screen.getHeight());
        assertThat(PaneWindow.fx(() -> stage.getScene().getWidth())).as(name).isLessThanOrEqualTo(screen.getWidth());
        PaneWindow.fx(() -> {
            stage.setWidth(Math.min(1000, stage.getScene().getWidth()));
            stage.setHeight(Math.min(420, stage.getScene().getHeight()));
            return null;
        });
        open.painted();
        assertThat(PaneWindow.fx(() -> Clippings.of(stage.getScene()))).as(name).isEmpty();
        assertThat(PaneWindow.fx(() -> stage.getScene().getRoot().lookupAll(".button-bar .button").stream()
                        .map(button -> button.localToScene(button.getLayoutBounds()))
                        .toList()))
                .as(name)
                .isNotEmpty()
                .allMatch(bounds -> bounds.getMaxY() <= stage.getScene().getHeight());
        PaneWindow.fx(() -> {
            stage.close();
            return null;
        });
    }

    @Test
    void aPaneThatIsOpenedHasThoseGiveWayThatLeaveTheChartsNoRoom() throws Exception {
        open(1024, 700, 200);
        MainWindow content = open.content();
        assertThat(content.isRightShown()).isTrue();
        open.type(KeyCode.B);
        assertThat(content.isRightShown()).isFalse();
        double charts = PaneWindow.fx(() -> open.timeline().getWidth());
        assertThat(charts).isGreaterThanOrEqualTo(520);
        assertThat(PaneWindow.fx(content::hidden)).doesNotContain("details");
        open.type(KeyCode.B);
        assertThat(content.isRightShown()).isTrue();
    }

    @Test
    void atTheFirstSizeOfTextDetailsStayBesideTheStory() throws Exception {
        open(1024, 700, 100);
        open.type(KeyCode.B);
        assertThat(open.content().isRightShown()).isTrue();
    }

    @Test
    void signsAndRowsGrowWithTheText() throws Exception {
        open(1440, 900, 100);
        open.type(KeyCode.T);
        double sign = height(".table-row-cell:filled .sign");
        double row = height(".table-row-cell:filled");
        PaneWindow.fx(() -> {
            open.windows().appearance().choose(choices -> choices.withTextSize(200));
            return null;
        });
        open.painted();
        assertThat(height(".table-row-cell:filled .sign")).isEqualTo(2 * sign);
        assertThat(height(".table-row-cell:filled")).isEqualTo(2 * row);
    }

    /** Of the first that is seen; a table keeps rows that it no longer shows. */
    private double height(String selector) {
        return PaneWindow.fx(() -> open.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(node -> node.getParent().isVisible() && node.isVisible())
                .findFirst()
                .orElseThrow()
                .getLayoutBounds()
                .getHeight());
    }

    @Test
    void theCaptionOfAPresentedStepIsNoSmallerThanOtherText() throws Exception {
        open(1024, 700, 200);
        double text = PaneWindow.fx(() -> open.day().getFont().getSize());
        open.type(KeyCode.F11);
        double caption = PaneWindow.fx(() -> ((Label) open.stage().getScene().lookup(".presented .caption"))
                .getFont()
                .getSize());
        assertThat(caption).isGreaterThan(text);
    }

    @Test
    void thePrintDialogShowsItsChoicesWhole() throws Exception {
        open(1024, 700, 200);
        PrintDialog dialog = PaneWindow.fx(() -> {
            PrintDialog made = new PrintDialog(new OnePrinter(), Theme.DARK);
            made.initOwner(open.stage());
            made.show();
            return made;
        });
        open.painted();
        assertThat(PaneWindow.fx(() -> Clippings.of(dialog.getDialogPane().getScene())))
                .isEmpty();
    }

    /** Has names of some length and prints nothing. */
    private static final class OnePrinter implements Printers {
        @Override
        public List<String> names() {
            return List.of("Second floor, beside the library, colour");
        }

        @Override
        public List<String> papers(String printer) {
            return List.of("A4, 210 × 297 mm");
        }

        @Override
        public Area area(Page page) {
            return new Area(770, 520);
        }

        @Override
        public boolean print(Page page, Image image) {
            return false;
        }
    }
}
