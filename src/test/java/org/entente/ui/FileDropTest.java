package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.entente.model.ActorId;
import org.entente.state.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are dragged to the real window, from a label in it: without a display nothing comes from another program. */
class FileDropTest extends WindowInFolder {
    private Label other;
    private ClipboardContent carried;

    @BeforeEach
    void openWindows() throws Exception {
        Drags.forget();
        openBundled();
        carried = new ClipboardContent();
        other = PaneWindow.fx(() -> {
            Label source = new Label("Files");
            source.setManaged(false);
            source.resizeRelocate(0, 0, 80, 60);
            source.setOnDragDetected(event -> {
                source.startDragAndDrop(TransferMode.COPY).setContent(carried);
                event.consume();
            });
            ((Pane) open.content().getParent()).getChildren().add(source);
            return source;
        });
        PaneWindow.settle();
    }

    /** Takes files from the label and holds them over the middle of the graph. */
    private void carry(Path... files) {
        List<File> all = Arrays.stream(files).map(Path::toFile).toList();
        PaneWindow.fx(() -> carried.putFiles(all));
        carry();
    }

    private void carry() {
        GraphPane graph = open.graph();
        Point2D target = PaneWindow.fx(() -> {
            Bounds bounds = graph.localToScreen(graph.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
        Point2D from = PaneWindow.fx(() -> other.localToScreen(40, 30));
        open.drag(from, target.getX() - from.getX(), target.getY() - from.getY());
    }

    private String offer() {
        return PaneWindow.fx(
                () -> open.stage().getScene().lookup(".drop-here") instanceof Label label ? label.getText() : "");
    }

    private String said() {
        Notices notices = open.part(Notices.class);
        return PaneWindow.fx(notices::text);
    }

    private String title() {
        return PaneWindow.fx(() -> open.stage().getTitle());
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileIsOfferedToBeOpenedAndIsOpenedWhenItIsLetGo() throws Exception {
        carry(write("small.json", "{\"entente\": 1, \"title\": \"A small world\"}"));
        open.await(() -> offer().equals("Drop to open small.json"));
        open.drop();
        open.await(() -> title().startsWith("A small world"));
        assertThat(offer()).isEmpty();
        assertThat(PaneWindow.fx(() -> open.windows().all())).hasSize(1);
    }

    @Test
    void ofSeveralFilesEachHasAWindow() throws Exception {
        carry(
                write("one.json", "{\"entente\": 1, \"title\": \"One\"}"),
                write("two.json", "{\"entente\": 1, \"title\": \"Two\"}"),
                write("three.json", "{\"entente\": 1, \"title\": \"Three\"}"));
        open.await(() -> offer().equals("Drop to open 3 files, each in a window"));
        open.drop();
        open.await(() -> titles().equals(Set.of("One", "Two", "Three")));
    }

    private Set<String> titles() {
        return PaneWindow.fx(() -> Set.copyOf(open.windows().all().stream()
                .map(window -> window.stage().getTitle().replaceFirst(" – Entente$", ""))
                .toList()));
    }

    @Test
    void aSavedViewIsShownInWhatIsOpen() throws Exception {
        String name = title();
        ActorId japan = (ActorId) open.id("jp");
        carry(write("sent.json", "{\"entente-view\": 1, \"selection\": [\"jp\"]}"));
        open.drop();
        open.await(() -> open.view().isSelected(japan) || !said().isEmpty());
        assertThat(title()).isEqualTo(name);
    }

    private void refused(String part, Path file) throws Exception {
        Store before = open.store();
        ViewState view = open.view();
        carry(file);
        open.drop();
        open.await(() -> !said().isEmpty());
        assertThat(said()).contains(file.getFileName().toString()).contains(part);
        assertThat(open.store()).isSameAs(before);
        assertThat(open.view()).isEqualTo(view);
    }

    @Test
    void aFolderIsToldInASentence() throws Exception {
        refused("folder", Files.createDirectory(folder.resolve("letters")));
    }

    @Test
    void aFileThatIsNoDataSetIsToldInASentence() throws Exception {
        refused("Nothing of the file can be shown", write("picture.png", "\u0089PNG not at all"));
    }

    @Test
    void aFileOfWhichNothingCanBeShownIsOpenedWithItsProblemsIfOneWantsThat() throws Exception {
        carry(write("letter.json", "Dear all"));
        open.drop();
        open.await(() -> said().contains("letter.json:1:1"));
        PaneWindow.fx(() -> {
            OpenWindow.all(open.part(Notices.class), Button.class).stream()
                    .filter(button -> "Open it with its problems".equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        open.await(() -> title().startsWith("letter.json"));
        assertThat(said()).isEmpty();
        open.part(ProblemsPane.class);
    }

    @Test
    void aFileThatIsGoneIsToldInASentence() throws Exception {
        refused("no such file", folder.resolve("gone.json"));
    }

    @Test
    void textIsNotTakenForAFile() throws Exception {
        PaneWindow.fx(() -> carried.putString("words alone"));
        carry();
        PaneWindow.settle();
        assertThat(offer()).isEmpty();
        Store before = open.store();
        open.drop();
        assertThat(open.store()).isSameAs(before);
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsCarriedAwayAgainIsNotOpened() throws Exception {
        carry(write("small.json", "{\"entente\": 1, \"title\": \"A small world\"}"));
        open.await(() -> !offer().isEmpty());
        open.type(KeyCode.ESCAPE);
        open.drop();
        assertThat(title()).doesNotStartWith("A small world");
    }
}
