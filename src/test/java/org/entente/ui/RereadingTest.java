package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.entente.draw.Type;
import org.entente.io.AtomicFiles;
import org.entente.io.Bundled;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.View.Point;
import org.entente.state.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that changes while it is open, in the real window. */
class RereadingTest extends WindowInFolder {
    private static final String KINDS = """
            {"entente": 1, "title": "Two states", "asOf": "2024-12-31",
             "kinds": {"actor": [{"id": "state", "label": "State", "shape": "circle"}],
                       "event": [{"id": "pact", "label": "Pact", "symbol": "diamond", "color": "cooperation"}],
                       "relation": [{"id": "tie", "label": "Tie", "sign": 1, "stands": "signed", "color": "defence"}]},
            """;
    private static final String A = "{\"id\": \"a\", \"name\": \"A\", \"kind\": \"state\"}";
    private static final String B = "{\"id\": \"b\", \"name\": \"B\", \"kind\": \"state\"}";
    private static final String C = "{\"id\": \"c\", \"name\": \"C\", \"kind\": \"state\"}";

    private Path file;

    @BeforeEach
    void openFile() throws Exception {
        file = folder.resolve("two.json");
        save(world(List.of(A, B), List.of("2001", "2002")));
        openOn(file);
    }

    private static String world(List<String> actors, List<String> years) {
        return KINDS + "\"actors\": [" + String.join(", ", actors) + "],\n\"events\": ["
                + String.join(
                        ",\n",
                        years.stream()
                                .map(year -> "{\"id\": \"e" + year + "\", \"title\": \"Pact of " + year
                                        + "\", \"kind\": \"pact\", \"when\": \"" + year
                                        + "-05-05\", \"participants\": [\"a\", \"b\"]}")
                                .toList())
                + "]}";
    }

    private void save(String text) throws IOException {
        AtomicFiles.write(file, text);
    }

    private String said() {
        Notices notices = open.part(Notices.class);
        return PaneWindow.fx(notices::text);
    }

    private String mentioned() {
        Notices notices = open.part(Notices.class);
        return PaneWindow.fx(notices::passingText);
    }

    private void readAgain() throws Exception {
        open.type(KeyCode.F5);
    }

    private void answer(String text) {
        Button button = PaneWindow.fx(() -> OpenWindow.all(open.part(Notices.class), Button.class).stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow());
        open.click(button);
    }

    private void selectAndMove() {
        PaneWindow.fx(() -> {
            ActorId b = (ActorId) open.store().dataset().find("b").orElseThrow();
            open.store().apply(view -> view.select(
                            open.store().dataset().find("e2002").orElseThrow())
                    .hide((ActorId) open.store().dataset().find("a").orElseThrow())
                    .pin(b, new Point(123.25, -77.5)));
            open.store().preview(open.store().positions().get().with(b.ordinal(), 123.25, -77.5));
            open.store().commit();
            return null;
        });
    }

    private double x(String actor) {
        return PaneWindow.fx(() -> {
            Positions at = open.store().positions().get();
            return at.x(open.store().dataset().find(actor).orElseThrow().ordinal());
        });
    }

    @Test
    void aSavedFileIsReadAgainByItself() throws Exception {
        Store before = open.store();
        save(world(List.of(A, B), List.of("2001", "2002", "2003", "2004")));
        open.await(() -> open.window().workbench().orElseThrow().store() != before);
        assertThat(open.store().dataset().find("e2004")).isPresent();
        assertThat(mentioned()).isEqualTo("two.json was read again: 2 events more.");
    }

    @Test
    void viewSelectionPinsAndPlacesStayThoughOrdinalsChange() throws Exception {
        selectAndMove();
        ViewState before = open.view();
        Store store = open.store();
        save(world(List.of(C, B, A), List.of("2000", "2001", "2002")));
        readAgain();
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        assertThat(open.view()).isEqualTo(before);
        assertThat(open.view().selected().ordinal()).isEqualTo(2);
        assertThat(x("b")).isCloseTo(123.25, within(1e-9));
        assertThat(x("c")).isFinite();
        assertThat(PaneWindow.fx(() -> OpenWindow.all(open.stage().getScene().getRoot(), MainWindow.class)))
                .contains(open.content());
    }

    @Test
    void whatWasDoneBeforeCanStillBeUndoneAndRedone() throws Exception {
        ViewState first = open.view();
        double there = x("b");
        selectAndMove();
        open.type(KeyCode.HOME);
        ViewState last = open.view();
        open.type(KeyCode.CONTROL, KeyCode.Z);
        Store store = open.store();
        save(world(List.of(C, B, A), List.of("2000", "2001", "2002")));
        readAgain();
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        assertThat(x("b")).isCloseTo(123.25, within(1e-9));
        open.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(open.view()).isEqualTo(last);
        // Back over the step, the move of the node and the selection.
        for (int i = 0; i < 3; i++) {
            open.type(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(open.view()).isEqualTo(first);
        assertThat(x("b")).isCloseTo(there, within(1e-9));
        assertThat(x("c")).isFinite();
        assertThat(PaneWindow.fx(() -> open.store().undoable().get())).isFalse();
    }

    @Test
    void whatIsUndoneToNamesNothingThatIsGone() throws Exception {
        selectAndMove();
        open.type(KeyCode.ESCAPE);
        Store store = open.store();
        save(world(List.of(A), List.of("2001")).replace(", \"b\"]", "]"));
        readAgain();
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view().selection()).isEmpty();
        assertThat(open.view().pins()).isEmpty();
    }

    @Test
    void whatIsGoneIsDropped() throws Exception {
        selectAndMove();
        Store store = open.store();
        save(world(List.of(A), List.of("2001")).replace(", \"b\"]", "]"));
        readAgain();
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        assertThat(open.view().selection()).isEmpty();
        assertThat(open.view().pins()).isEmpty();
        assertThat(open.view().filter().hiddenActors()).hasSize(1);
    }

    @Test
    void aFileThatIsTheSameChangesNothing() throws Exception {
        Store store = open.store();
        open.type(KeyCode.HOME);
        readAgain();
        open.await(() -> !mentioned().isEmpty());
        assertThat(mentioned()).contains("nothing has changed");
        assertThat(open.store()).isSameAs(store);
        assertThat(PaneWindow.fx(() -> store.undoable().get())).isTrue();
    }

    @Test
    void aFileThatBreaksOffIsToldAndNotShownAndTheNextWholeOneIs() throws Exception {
        Store store = open.store();
        String whole = world(List.of(A, B, C), List.of("2001", "2002"));
        save(whole.substring(0, whole.length() - 40));
        readAgain();
        open.await(() -> !said().isEmpty());
        assertThat(said()).contains("two.json", "line", "stays on the screen");
        assertThat(open.store()).isSameAs(store);
        answer("Show problems");
        assertThat(open.find(ProblemsPane.class)).isPresent();
        assertThat(said()).isEmpty();
        save(whole);
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        assertThat(open.store().dataset().find("c")).isPresent();
        assertThat(open.find(ProblemsPane.class)).isEmpty();
    }

    @Test
    void aStateThatWasToldIsNotReadAgainByTheWatch() throws Exception {
        Document shown =
                PaneWindow.fx(() -> open.window().workbench().orElseThrow().document());
        Notices notices = PaneWindow.fx(() -> new Notices(new Pane()));
        save(world(List.of(A, B), List.of("2001", "soon")));
        FileStamp faulty = FileStamp.of(file);
        try (Rereading again = new Rereading(shown, faulty, Type.load(), Map::of, notices, null)) {
            PaneWindow.fx(() -> {
                again.now();
                again.changed(faulty);
                return null;
            });
            open.await(() -> !again.isReading());
            assertThat(PaneWindow.fx(notices::text)).contains("an error now");
            assertThat(PaneWindow.fx(() -> {
                        again.changed(faulty);
                        return again.isReading();
                    }))
                    .isFalse();
        }
    }

    @Test
    void aNewErrorIsToldAndWhatIsGoodCanBeShown() throws Exception {
        Store store = open.store();
        save(world(List.of(A, B, C), List.of("2001", "soon")));
        readAgain();
        open.await(() -> !said().isEmpty());
        assertThat(said()).contains("two.json has an error now, the first in line");
        assertThat(open.store()).isSameAs(store);
        answer("Show what is good");
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        assertThat(open.store().dataset().find("c")).isPresent();
    }

    @Test
    void aFileThatIsGoneLeavesWhatWasReadAndCanBeTriedAgain() throws Exception {
        Store store = open.store();
        Files.delete(file);
        readAgain();
        open.await(() -> !said().isEmpty());
        assertThat(said()).contains("no such file", "stays on the screen");
        save(world(List.of(A, B), List.of("2001")));
        answer("Try again");
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        assertThat(open.store().dataset().events()).hasSize(1);
        assertThat(said()).isEmpty();
    }

    @Test
    void whileANodeIsDraggedNothingIsReplaced() throws Exception {
        Store store = open.store();
        open.drag(open.item(open.graph().view(), "a"), 30, 20);
        save(world(List.of(A, B, C), List.of("2001", "2002")));
        readAgain();
        open.await(() -> !mentioned().isEmpty());
        assertThat(open.store()).isSameAs(store);
        double there = x("a");
        open.drop();
        open.await(() -> open.window().workbench().orElseThrow().store() != store);
        assertThat(x("a")).isCloseTo(there, within(0.01));
        assertThat(open.view().pins()).hasSize(1);
    }

    @Test
    void aBundledSetIsNotReadAgain() throws Exception {
        PaneWindow.fx(() -> {
            open.window().open(Loading.bundled(Bundled.DEFAULT, open.windows().type()));
            return null;
        });
        open.await(
                () -> open.window().workbench().orElseThrow().document().name().equals(Bundled.DEFAULT));
        readAgain();
        assertThat(mentioned()).contains("comes with the program");
    }

    @Test
    void placesAreCarriedById() {
        Map<String, Point> places = PaneWindow.fx(() -> Carried.places(open.store()));
        assertThat(places).containsOnlyKeys("a", "b");
    }
}
