package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.draw.Painter;
import org.entente.draw.Type;
import org.entente.history.Claim;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.entente.state.Camera;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class DetailsPaneTest {
    private static final Type TYPE = Type.load();

    private final FxRobot robot = new FxRobot();
    private final Brush brush = new Brush(new Painter(TYPE));
    private final List<String> opened = new ArrayList<>();
    private PaneWindow window;
    private Store store;
    private DetailsPane pane;

    @BeforeEach
    void open() throws Exception {
        window = new PaneWindow();
        store = window.store();
        pane = PaneWindow.fx(() -> new DetailsPane(
                store,
                new Trail(store, new Commands(store)),
                new HistoryPane(store, TYPE, new FrameView(brush, failure -> {})),
                (link, failed) -> opened.add(link)));
        window.show(pane, 340, 700);
    }

    @AfterEach
    void close() {
        window.close();
        brush.close();
    }

    private LinkText link(String text) {
        return PaneWindow.fx(() -> pane.lookupAll(".link").stream()
                .map(LinkText.class::cast)
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow());
    }

    private void select(String id) {
        PaneWindow.fx(() -> {
            store.apply(view -> view.select(window.id(id)));
            return null;
        });
    }

    private Id selected() {
        return PaneWindow.fx(() -> store.view().get().selected());
    }

    @Test
    void aClickOnANameSelectsIt() {
        robot.clickOn(link("Japan"), MouseButton.PRIMARY);
        assertThat(selected()).isEqualTo(window.id("jp"));
        assertThat(PaneWindow.fx(pane::text)).startsWith("Japan\n");
    }

    @Test
    void withNothingSelectedItSaysHowToSelectByMouseAndByKeys() {
        PaneWindow.fx(() -> {
            store.apply(ViewState::clearSelection);
            return null;
        });
        assertThat(PaneWindow.fx(pane::text)).contains("With the mouse: click", "With the keys: →", "Ctrl+F", "F1");
    }

    @Test
    void aClickOnAnEventMovesTheMomentToIt() {
        long before = store.view().get().moment();
        LinkText test = link("North Korea tests the Hwasong-19");
        bringIntoSight(test);
        robot.clickOn(test, MouseButton.PRIMARY);
        assertThat(selected()).isEqualTo(window.id("kp-icbm"));
        assertThat(store.view().get().moment()).isLessThan(before);
    }

    @Test
    void aLinkFollowedIsOneThingToUndo() {
        robot.clickOn(link("Japan"), MouseButton.PRIMARY);
        PaneWindow.fx(() -> {
            store.undo();
            return null;
        });
        assertThat(selected()).isEqualTo(window.id("jp-eu-pact"));
    }

    @Test
    void anUndatedEventIsSelectedWithoutMovingTheMoment() {
        long before = store.view().get().moment();
        LinkText undated = link("China may see an attempt to contain it");
        PaneWindow.fx(() -> {
            undated.fire();
            return null;
        });
        assertThat(PaneWindow.fx(pane::text)).contains("No date");
        assertThat(store.view().get().moment()).isEqualTo(before);
    }

    @Test
    void enterOnALinkFollowsIt() {
        LinkText japan = link("Japan");
        PaneWindow.fx(() -> {
            japan.requestFocus();
            return null;
        });
        robot.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(window.id("jp"));
    }

    @Test
    void downGoesFromThePaneToItsFirstLinkAndOn() {
        PaneWindow.fx(() -> {
            pane.entrance().requestFocus();
            return null;
        });
        List<Node> links = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            robot.type(KeyCode.DOWN);
            links.add(PaneWindow.fx(() -> pane.getScene().getFocusOwner()));
        }
        assertThat(links).isEqualTo(PaneWindow.fx(() -> FocusKeeper.stops(((ScrollPane) pane.entrance()).getContent())
                .subList(0, 2)));
    }

    @Test
    void aSourceOpensOnlyAfterAClick() {
        assertThat(opened).isEmpty();
        LinkText source =
                PaneWindow.fx(() -> (LinkText) pane.lookupAll(".web").iterator().next());
        PaneWindow.fx(() -> {
            source.fire();
            return null;
        });
        assertThat(opened).singleElement().asString().startsWith("http");
    }

    @Test
    void preferringAReadingChangesTheViewAndCanBeUndone() {
        String before = PaneWindow.fx(pane::text);
        Button prefer = PaneWindow.fx(() -> (Button) pane.lookup(".prefer"));
        PaneWindow.fx(() -> {
            prefer.fire();
            return null;
        });
        assertThat(store.view().get().readings().of(Claim.of(window.id("jp-eu-pact"))))
                .isEqualTo(1);
        assertThat(PaneWindow.fx(pane::text)).startsWith("EU and Japan sign a Security");
        PaneWindow.fx(() -> {
            store.undo();
            return null;
        });
        assertThat(PaneWindow.fx(pane::text)).isEqualTo(before);
    }

    @Test
    void copyPutsTheWholeDetailsOnTheClipboard() {
        LinkText japan = link("Japan");
        PaneWindow.fx(() -> {
            japan.requestFocus();
            return null;
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(PaneWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(PaneWindow.fx(pane::text))
                .contains("Who took part");
    }

    private ScrollPane scroll() {
        return (ScrollPane) pane.lookup(".scroll-pane");
    }

    @Test
    void backShowsWhatWasReadBeforeWhereItWasScrolledTo() {
        PaneWindow.fx(() -> {
            scroll().setVvalue(0.5);
            return null;
        });
        select("nato");
        assertThat(PaneWindow.fx(() -> scroll().getVvalue())).isZero();
        Button back = PaneWindow.fx(() -> (Button) pane.lookup(".details-head .button"));
        robot.clickOn(back, MouseButton.PRIMARY);
        assertThat(selected()).isEqualTo(window.id("jp-eu-pact"));
        assertThat(PaneWindow.fx(() -> scroll().getVvalue())).isEqualTo(0.5);
    }

    private TextFlow flow(String text) {
        return PaneWindow.fx(() -> TextSelection.flows(content()).stream()
                .filter(flow -> TextSelection.text(flow).equals(text))
                .findFirst()
                .orElseThrow());
    }

    private String clipboard() {
        return PaneWindow.fx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void aDragSelectsTextThatIsCopied() {
        TextFlow date = flow("1 November 2024  2024-11-01");
        Point2D start = PaneWindow.fx(() -> date.localToScreen(1, 6));
        Point2D end = PaneWindow.fx(() -> {
            TextFlow place = TextSelection.flows(content()).get(2);
            return place.localToScreen(place.getLayoutBounds().getMaxX() - 1, 6);
        });
        robot.drag(start, MouseButton.PRIMARY).dropTo(end);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("1 November 2024  2024-11-01\nPlace  Tokyo");
    }

    @Test
    void aDragOverALinkDoesNotFollowIt() {
        LinkText japan = link("Japan");
        robot.drag(japan, MouseButton.PRIMARY).dropBy(60, 20);
        assertThat(selected()).isEqualTo(window.id("jp-eu-pact"));
    }

    @Test
    void aDoubleClickSelectsAnEntryAndAPressElsewhereNothing() {
        TextFlow date = flow("1 November 2024  2024-11-01");
        robot.moveTo(PaneWindow.fx(() -> date.localToScreen(20, 6))).doubleClickOn(MouseButton.PRIMARY);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("1 November 2024  2024-11-01");
        robot.moveTo(PaneWindow.fx(() -> date.localToScreen(60, 6))).clickOn(MouseButton.PRIMARY);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo(PaneWindow.fx(pane::text));
    }

    @Test
    void everythingInSightCanBeSelected() {
        PaneWindow.fx(() -> {
            pane.requestFocus();
            return null;
        });
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).startsWith("EU and Japan announce").contains("Place  Tokyo");
    }

    @Test
    void theMenuCopiesTheEntryUnderThePointerOrEverything() {
        LinkText japan = link("Takeshi Iwaya");
        assertThat(copied(japan, "Copy this entry")).isEqualTo("Takeshi Iwaya  announcing for Japan");
        assertThat(copied(japan, "Copy all details")).isEqualTo(PaneWindow.fx(pane::text));
        LinkText source =
                PaneWindow.fx(() -> (LinkText) pane.lookupAll(".web").iterator().next());
        assertThat(copied(source, "Copy the address")).startsWith("http");
    }

    private String copied(Node about, String item) {
        PaneWindow.fx(() -> {
            pane.menu(about).getItems().stream()
                    .filter(each -> each.getText().equals(item))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        return clipboard();
    }

    @Test
    void withoutABrowserTheAddressIsShownToBeCopied() {
        DetailsPane lonely = PaneWindow.fx(() -> {
            DetailsPane details = new DetailsPane(
                    store,
                    new Trail(store, new Commands(store)),
                    new HistoryPane(store, TYPE, new FrameView(brush, failure -> {})),
                    (link, failed) -> failed.run());
            pane.getScene().setRoot(details);
            return details;
        });
        PaneWindow.fx(() -> {
            ((LinkText) lonely.lookupAll(".web").iterator().next()).fire();
            return null;
        });
        TextField address = PaneWindow.fx(() -> (TextField) lonely.lookup(".details-notice .text-field"));
        assertThat(address.getText()).startsWith("http");
        PaneWindow.fx(() -> {
            ((Button) lonely.lookup(".details-notice .button")).fire();
            return null;
        });
        assertThat(clipboard()).isEqualTo(address.getText());
    }

    @Test
    void aChangeThatSaysNothingElseKeepsTheControls() {
        Node before = PaneWindow.fx(this::content);
        PaneWindow.fx(() -> {
            store.apply(view -> view.withCamera(new Camera(1, 2, 3)));
            return null;
        });
        assertThat(PaneWindow.fx(this::content)).isSameAs(before);
    }

    @Test
    void controlsAreMadeOnceForChangesThatFollowEachOtherAndNotWhileTheyAreMade() {
        PaneWindow.fx(() -> {
            Node before = content();
            store.apply(view -> view.select(window.id("jp")));
            store.apply(view -> view.select(window.id("kr")));
            assertThat(content()).isSameAs(before);
            return null;
        });
        assertThat(PaneWindow.fx(() -> pane.text())).startsWith("South Korea\n");
        assertThat(PaneWindow.fx(this::content)).extracting(Node::getScene).isNotNull();
    }

    @Test
    void nobodyHasToAskForTheDetailsOfANewSelection() throws Exception {
        Platform.runLater(() -> store.apply(view -> view.select(window.id("jp"))));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> pane.lookupAll(".title").stream()
                                .anyMatch(title -> title instanceof Text text
                                        && text.getText().equals("Japan")))
                        .get());
    }

    @Test
    void anotherThemeMakesNewControls() {
        Node before = PaneWindow.fx(this::content);
        PaneWindow.fx(() -> {
            store.apply(view -> view.withTheme(Theme.DARK));
            return null;
        });
        assertThat(PaneWindow.fx(this::content)).isNotSameAs(before);
    }

    /** An actor with so many events. */
    private DetailsPane busy(int events) {
        List<String> all = IntStream.range(0, events)
                .mapToObj(i -> String.format(
                        "{\"id\": \"e%d\", \"title\": \"Talk %d\", \"kind\": \"talk\", \"when\": \"%04d\", \"participants\": [\"a\"]}",
                        i, i, 900 + i))
                .toList();
        Dataset data = Worlds.of("\"actors\": ["
                + String.join(
                        ",",
                        Stream.of("a", "b", "c", "d", "e", "union")
                                .map(id -> "{\"id\": \"" + id + "\", \"name\": \"" + id + "\", \"kind\": \"state\"}")
                                .toList())
                + "], \"events\": [" + String.join(",", all) + "]");
        Store busy = Stores.of(data, ViewState.at(Worlds.at("2024")).select(Worlds.actor(data, "a")));
        return PaneWindow.fx(() -> {
            DetailsPane details = new DetailsPane(
                    busy,
                    new Trail(busy, new Commands(busy)),
                    new HistoryPane(busy, TYPE, new FrameView(brush, failure -> {})),
                    (link, failed) -> opened.add(link));
            pane.getScene().setRoot(details);
            return details;
        });
    }

    private int links(DetailsPane details) {
        return PaneWindow.fx(() -> details.lookupAll(".link").size());
    }

    @Test
    void aLongListIsShownPageByPage() {
        DetailsPane details = busy(500);
        assertThat(links(details)).isEqualTo(DetailsView.SHOWN);
        Button more = PaneWindow.fx(() -> (Button) details.lookup(".more"));
        assertThat(more.getText()).isEqualTo("Show 100 more of 460");
        PaneWindow.fx(() -> {
            more.requestFocus();
            more.fire();
            return null;
        });
        assertThat(links(details)).isEqualTo(DetailsView.SHOWN + DetailsView.PAGE);
        assertThat(PaneWindow.fx(() -> ((LinkText) details.getScene().getFocusOwner()).getText()))
                .isEqualTo("Talk 459");
    }

    @Test
    void aListThatIsAlmostShortIsShownWhole() {
        DetailsPane details = busy(DetailsView.SHOWN + 5);
        assertThat(links(details)).isEqualTo(DetailsView.SHOWN + 5);
        assertThat(PaneWindow.fx(() -> details.lookup(".more"))).isNull();
    }

    @Test
    void aVeryLongListIsCopiedInPartAndSaysSo() {
        String text = PaneWindow.fx(busy(DetailsText.MOST + 50)::text);
        assertThat(text).contains("- and 50 more");
    }

    @Test
    void nothingIsWiderThanANarrowPane() {
        for (String id : List.of("jp-eu-pact", "nato", "iwaya", "eu-jp-partnership")) {
            select(id);
            for (double width : new double[] {240, 600}) {
                List<Node> tooWide = PaneWindow.fx(() -> {
                    pane.resize(width, 700);
                    pane.layout();
                    // A picture of the width before is cut until it is painted anew.
                    return pane.lookupAll(".details *").stream()
                            .filter(node -> !(node instanceof ImageView))
                            .filter(node ->
                                    node.localToScene(node.getLayoutBounds()).getMaxX() > width + 0.5)
                            .toList();
                });
                assertThat(tooWide).as(id + " at " + width).isEmpty();
            }
        }
    }

    @Test
    void everyLinkHasAnAccessibleName() {
        List<Node> links = PaneWindow.fx(() -> List.copyOf(pane.lookupAll(".link")));
        assertThat(links).isNotEmpty().allMatch(link -> Objects.nonNull(link.getAccessibleText()));
    }

    private void bringIntoSight(Node node) {
        PaneWindow.fx(() -> {
            ScrollPane scroll = (ScrollPane) pane.lookup(".scroll-pane");
            double y = node.localToScene(node.getLayoutBounds()).getCenterY() - pane.getHeight() / 2;
            scroll.setVvalue(y / (scroll.getContent().getLayoutBounds().getHeight() - pane.getHeight()));
            return null;
        });
    }

    private Node content() {
        return ((ScrollPane) pane.lookup(".scroll-pane")).getContent();
    }
}
