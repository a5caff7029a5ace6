package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.entente.chart.Sheet;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Type;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.state.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class ExportDialogTest {
    private static final int RED = 0xFFFF0000;

    @TempDir
    Path folder;

    private final Type type = Type.load();
    private final List<ExportOptions> drawn = new CopyOnWriteArrayList<>();
    private ExportDialog dialog;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        PaneWindow.fx(() -> {
            Window.getWindows().stream().toList().forEach(Window::hide);
            return null;
        });
    }

    private void open(ExportDialog.Writer writer) {
        PictureSize size = new PictureSize(1000, 700, 1);
        ExportOptions first = new ExportOptions(
                folder.resolve("view.png"),
                PictureFormat.PNG,
                Sheet.Contents.of(Sheet.Charts.BOTH, true),
                false,
                size,
                Theme.LIGHT,
                false,
                false);
        PaneWindow.fx(() -> {
            dialog = new ExportDialog(
                    first, size, "Ties", this::draw, writer, type, before -> folder.resolve("chosen.png"));
            dialog.show();
            return null;
        });
    }

    private Drawing draw(ExportOptions options) {
        drawn.add(options);
        return new DrawingBuilder(options.size().width(), options.size().height(), RED, type).build();
    }

    private <T extends Node> T find(String id) {
        @SuppressWarnings("unchecked")
        T found = (T) PaneWindow.fx(() -> dialog.getDialogPane().lookup("#" + id));
        return found;
    }

    private Button button(ButtonBar.ButtonData data) {
        return PaneWindow.fx(() -> (Button) dialog.getDialogPane()
                .lookupButton(dialog.getDialogPane().getButtonTypes().stream()
                        .filter(each -> each.getButtonData() == data)
                        .findFirst()
                        .orElseThrow()));
    }

    private void press(ButtonBar.ButtonData data) {
        Button button = button(data);
        PaneWindow.fx(() -> {
            button.fire();
            return null;
        });
    }

    private void type(String id, String text) {
        TextInputControl field = find(id);
        PaneWindow.fx(() -> {
            field.setText(text);
            return null;
        });
    }

    private String words() {
        Label words = find("words");
        return PaneWindow.fx(words::getText);
    }

    @Test
    void thePreviewShowsTheDrawing() {
        open((drawing, options, progress) -> {});
        PaneWindow.await(() -> dialog.preview().getImage() != null);
        assertThat(PaneWindow.fx(
                        () -> dialog.preview().getImage().getPixelReader().getArgb(20, 20)))
                .isEqualTo(RED);
    }

    @Test
    void thePreviewFollowsTheFields() {
        open((drawing, options, progress) -> {});
        type("width", "2000");
        PaneWindow.await(() -> drawn.stream().anyMatch(options -> options.size().width() == 2000));
    }

    @Test
    void aSizeOfNothingIsMarkedSaidAndNotSaved() {
        open((drawing, options, progress) -> {});
        for (String width : List.of("0", "1000000", "")) {
            type("width", width);
            TextField field = find("width");
            Label fault = find("fault");
            assertThat(field.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("error"));
            assertThat(PaneWindow.fx(fault::getText)).endsWith(".");
            assertThat(button(ButtonBar.ButtonData.OK_DONE).isDisabled()).isTrue();
        }
        type("width", "1000");
        assertThat(button(ButtonBar.ButtonData.OK_DONE).isDisabled()).isFalse();
    }

    @Test
    void aPresetFillsTheSizeAndTypingMakesItOnesOwn() {
        open((drawing, options, progress) -> {});
        ComboBox<ExportForm.Size> preset = find("preset");
        PaneWindow.fx(() -> {
            preset.setValue(preset.getItems().stream()
                    .filter(each -> each.label().startsWith("4K"))
                    .findFirst()
                    .orElseThrow());
            return null;
        });
        TextField width = find("width");
        TextField height = find("height");
        assertThat(width.getText() + "x" + height.getText()).isEqualTo("3840x2160");
        type("height", "2000");
        assertThat(PaneWindow.fx(preset::getValue)).isEqualTo(ExportForm.Size.OWN);
        assertThat(width.getText()).isEqualTo("3840");
    }

    @Test
    void savingWritesWhatTheFieldsSayAndCloses() {
        List<Object> written = new CopyOnWriteArrayList<>();
        open((drawing, options, progress) -> written.addAll(List.of(drawing.width(), options.size(), options.file())));
        type("file", folder.resolve("mine").toString());
        press(ButtonBar.ButtonData.OK_DONE);
        PaneWindow.await(() -> !dialog.isShowing());
        assertThat(written).containsExactly(1000.0, new PictureSize(1000, 700, 1), folder.resolve("mine.png"));
        assertThat(PaneWindow.fx(dialog::getResult)).isEqualTo(folder.resolve("mine.png"));
    }

    @Test
    void aFailureIsOneSentenceAndTheDialogStays() {
        open((drawing, options, progress) -> {
            throw new IOException("The disk is full; choose another folder.");
        });
        press(ButtonBar.ButtonData.OK_DONE);
        PaneWindow.await(() -> words().equals("The disk is full; choose another folder."));
        assertThat(PaneWindow.fx(dialog::isShowing)).isTrue();
        assertThat(button(ButtonBar.ButtonData.OK_DONE).isDisabled()).isFalse();
    }

    @Test
    void aLongSentenceIsShownToItsEnd() {
        String sentence =
                "/a/folder/of/a/long/name/and/another/view.png can't be written: ".repeat(3) + "choose another place.";
        open((drawing, options, progress) -> {
            throw new IOException(sentence);
        });
        press(ButtonBar.ButtonData.OK_DONE);
        Label words = find("words");
        PaneWindow.await(() -> words.getText().equals(sentence));
        PaneWindow.settle();
        String shown = PaneWindow.fx(() -> ((Text) words.lookup(".text")).getText());
        assertThat(shown).isEqualTo(sentence);
        assertThat(PaneWindow.fx(() -> dialog.getDialogPane().getHeight()))
                .isGreaterThanOrEqualTo(PaneWindow.fx(() ->
                        dialog.getDialogPane().prefHeight(dialog.getDialogPane().getWidth())));
    }

    @Test
    void cancelEndsTheWritingAndThenTheDialog() {
        CountDownLatch began = new CountDownLatch(1);
        open((drawing, options, progress) -> {
            began.countDown();
            while (true) {
                progress.report(0.5, "Writing the picture");
                progress.check();
                Thread.onSpinWait();
            }
        });
        press(ButtonBar.ButtonData.OK_DONE);
        PaneWindow.await(() -> began.getCount() == 0);
        press(ButtonBar.ButtonData.CANCEL_CLOSE);
        PaneWindow.await(() -> words().equals("Cancelled; no file was written."));
        assertThat(PaneWindow.fx(dialog::isShowing)).isTrue();
        press(ButtonBar.ButtonData.CANCEL_CLOSE);
        PaneWindow.await(() -> !dialog.isShowing());
    }

    private <T> void choose(String id, T value) {
        ComboBox<T> box = find(id);
        PaneWindow.fx(() -> {
            box.setValue(value);
            return null;
        });
    }

    @Test
    void theFormatIsTheEndingOfTheFile() {
        open((drawing, options, progress) -> {});
        TextField file = find("file");
        choose("format", PictureFormat.SVG);
        assertThat(file.getText()).endsWith("view.svg");
        type("file", folder.resolve("other.PDF").toString());
        ComboBox<PictureFormat> format = find("format");
        assertThat(PaneWindow.fx(format::getValue)).isEqualTo(PictureFormat.PDF);
        assertThat(file.getText()).endsWith("other.PDF");
    }

    @Test
    void onlyWhatMattersToAFormatIsAsked() {
        open((drawing, options, progress) -> {});
        for (PictureFormat format : PictureFormat.values()) {
            choose("format", format);
            assertThat(PaneWindow.fx(() -> find("scale").isVisible())).isEqualTo(format.hasPixels());
            assertThat(PaneWindow.fx(() -> find("outlines").isVisible())).isNotEqualTo(format.hasPixels());
        }
    }

    @Test
    void titleCaptionAndGroundAreInTheWish() {
        List<ExportOptions> written = new CopyOnWriteArrayList<>();
        open((drawing, options, progress) -> written.add(options));
        type("title", "Ties in autumn");
        type("caption", "Who stands where.");
        CheckBox transparent = find("transparent");
        PaneWindow.fx(() -> {
            transparent.fire();
            return null;
        });
        press(ButtonBar.ButtonData.OK_DONE);
        PaneWindow.await(() -> !dialog.isShowing());
        ExportOptions options = written.get(0);
        assertThat(options.transparent()).isTrue();
        assertThat(options.contents())
                .isEqualTo(new Sheet.Contents(Sheet.Charts.BOTH, true, "Ties in autumn", "Who stands where."));
    }

    @Test
    void aFileCanBeChosen() {
        open((drawing, options, progress) -> {});
        Button choose = PaneWindow.fx(() -> dialog.getDialogPane().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals("Choose…"))
                .findFirst()
                .orElseThrow());
        PaneWindow.fx(() -> {
            choose.fire();
            return null;
        });
        TextField file = find("file");
        assertThat(file.getText()).isEqualTo(folder.resolve("chosen.png").toString());
    }
}
