package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.entente.chart.Sheet;
import org.entente.draw.Flags;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.state.Camera;
import org.entente.state.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copying and printing the picture, with a clipboard and printers of the tests. */
class PictureToolsTest {
    private static final Printers.Area A4 = new Printers.Area(770, 520);

    /** Printers that keep what they are given. */
    private static final class Kept implements Printers {
        private final List<Page> pages = new CopyOnWriteArrayList<>();
        private final List<Image> images = new CopyOnWriteArrayList<>();
        private boolean takes = true;
        private String gone = "";

        @Override
        public List<String> names() {
            return List.of("Hall", "Attic");
        }

        @Override
        public List<String> papers(String printer) {
            return printer.equals("Hall") ? List.of("A4", "A3") : List.of("Letter");
        }

        @Override
        public Area area(Page page) {
            if (page.printer().equals(gone)) {
                throw new IllegalArgumentException("the printer " + gone + " is gone");
            }
            return A4;
        }

        @Override
        public boolean print(Page page, Image image) {
            pages.add(page);
            images.add(image);
            return takes;
        }
    }

    private final Kept printers = new Kept();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicReference<Image> copied = new AtomicReference<>();
    private PaneWindow window;
    private Pane pane;
    private Store store;

    @BeforeEach
    void open() throws TimeoutException, IOException {
        window = new PaneWindow();
        store = window.store();
        pane = new Pane();
        window.show(pane, 900, 600);
    }

    @AfterEach
    void close() {
        PaneWindow.fx(() -> {
            Window.getWindows().stream().toList().forEach(Window::hide);
            return null;
        });
        window.close();
    }

    private PictureTools tools(PictureTools.Board board, Printers known) {
        Type type = Type.load();
        return new PictureTools(
                () -> new PictureOfWindow(
                        new Sheet(type, new Flags()),
                        store.situation().get(),
                        store.positions().get(),
                        new Camera(0, 0, 1),
                        900,
                        400),
                () -> pane.getScene().getWindow(),
                type,
                new ExportMemory(Map::of, kept -> {}),
                board,
                known,
                said::add);
    }

    private static void fx(Runnable action) {
        PaneWindow.fx(() -> {
            action.run();
            return null;
        });
    }

    @Test
    void theCopyIsTheWindowTwiceAsFine() {
        PictureTools tools = tools(
                image -> {
                    copied.set(image);
                    return true;
                },
                printers);
        fx(tools::copy);
        PaneWindow.await(() -> said.size() == 1);
        assertThat(said).containsExactly("The picture is on the clipboard.");
        assertThat(copied.get().getWidth()).isEqualTo(1800);
        assertThat(copied.get().getHeight()).isEqualTo(1200);
        assertThat(copied.get().getPixelReader().getArgb(3, 300)).isEqualTo(Palette.LIGHT.ground());
    }

    @Test
    void aClipboardThatRefusesIsASentence() {
        PictureTools silent = tools(image -> false, printers);
        PictureTools loud = tools(
                image -> {
                    throw new IllegalStateException("no clipboard");
                },
                printers);
        fx(silent::copy);
        fx(loud::copy);
        PaneWindow.await(() -> said.size() == 2);
        assertThat(said).allMatch(words -> words.startsWith("The clipboard does not take the picture;"));
    }

    @Test
    void withoutAPrinterThereIsASentenceAndNoDialog() {
        Printers none = new Printers() {
            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public List<String> papers(String printer) {
                throw new AssertionError();
            }

            @Override
            public Area area(Page page) {
                throw new AssertionError();
            }

            @Override
            public boolean print(Page page, Image image) {
                throw new AssertionError();
            }
        };
        fx(tools(image -> true, none)::print);
        assertThat(said).singleElement().asString().contains("no printer").contains("PDF");
        assertThat(dialog()).isNull();
    }

    private static DialogPane dialog() {
        return PaneWindow.fx(() -> Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElse(null));
    }

    private static void press(ButtonBar.ButtonData data) {
        DialogPane pane = dialog();
        fx(() -> ((Button) pane.lookupButton(pane.getButtonTypes().stream()
                        .filter(each -> each.getButtonData() == data)
                        .findFirst()
                        .orElseThrow()))
                .fire());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> box(String id) {
        DialogPane pane = dialog();
        return PaneWindow.fx(() -> (ComboBox<String>) pane.lookup("#" + id));
    }

    @Test
    void aPageIsPrintedAsChosenOnThePapersOwnGround() {
        fx(() -> store.apply(view -> view.withTheme(Theme.DARK)));
        fx(tools(image -> true, printers)::print);
        fx(() -> box("turned").setValue("Portrait"));
        press(ButtonBar.ButtonData.OK_DONE);
        PaneWindow.await(() -> said.size() == 1);
        assertThat(printers.pages).containsExactly(new Printers.Page("Hall", "A4", false, 1));
        Image image = printers.images.get(0);
        assertThat(image.getWidth()).isEqualTo(Math.ceil(Math.floor(770 / 72.0 * 120) * 300 / 120));
        assertThat(image.getPixelReader().getArgb(3, 1000)).isEqualTo(0xFFFFFFFF);
        assertThat(said.get(0)).contains("Hall");
    }

    @Test
    void thePapersAreThoseOfThePrinter() {
        fx(tools(image -> true, printers)::print);
        assertThat(box("paper").getItems()).containsExactly("A4", "A3");
        fx(() -> box("printer").setValue("Attic"));
        assertThat(box("paper").getItems()).containsExactly("Letter");
        assertThat(box("paper").getValue()).isEqualTo("Letter");
    }

    @Test
    void cancelPrintsNothing() {
        fx(tools(image -> true, printers)::print);
        press(ButtonBar.ButtonData.CANCEL_CLOSE);
        assertThat(dialog()).isNull();
        assertThat(printers.pages).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void aPrinterThatRefusesIsASentence() {
        printers.takes = false;
        fx(tools(image -> true, printers)::print);
        press(ButtonBar.ButtonData.OK_DONE);
        PaneWindow.await(() -> said.size() == 1);
        assertThat(said.get(0)).startsWith("Hall does not take the picture;");
    }

    @Test
    void aPrinterThatHasGoneIsASentence() {
        printers.gone = "Hall";
        fx(tools(image -> true, printers)::print);
        press(ButtonBar.ButtonData.OK_DONE);
        PaneWindow.await(() -> said.size() == 1);
        assertThat(said.get(0)).contains("Hall is gone");
    }
}
