package org.entente.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.export.PictureSize;
import org.entente.state.Theme;
import org.entente.task.Cancelled;
import org.entente.task.Progress;

/** Asks what picture to write, shows it small while that is chosen, and writes it without stopping the window. */
final class ExportDialog extends Dialog<Path> {
    /** Writes a drawing to a file, whole or not at all. */
    interface Writer {
        /** @throws IOException whose message is one sentence for people, if it can't be written */
        void write(Drawing drawing, ExportOptions options, Progress progress) throws IOException;
    }

    private static final double PREVIEW_WIDTH = 400;
    private static final double PREVIEW_HEIGHT = 280;

    private final Function<ExportOptions, Drawing> draw;
    private final Writer writer;
    private final Painter painter;
    private final ExportForm form;
    private final ImageView preview = new ImageView();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();
    private final Button save;
    private final Button cancel;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(ExportDialog::thread);
    private final AtomicReference<ExportOptions> wanted = new AtomicReference<>();
    private Work work;

    /**
     * @param first what the fields hold at first
     * @param window the size of the window
     * @param heading the title that a picture has if none is given
     * @param draw makes the picture's drawing; called off the FX thread
     * @param writer writes it; called off the FX thread
     * @param choose asks for a file, starting from one; null if none was chosen
     */
    ExportDialog(
            ExportOptions first,
            PictureSize window,
            String heading,
            Function<ExportOptions, Drawing> draw,
            Writer writer,
            Type type,
            UnaryOperator<Path> choose) {
        this.draw = draw;
        this.writer = writer;
        this.painter = new Painter(type);
        this.form = new ExportForm(first, window, heading, choose);
        setTitle("Export a picture");
        setResizable(true);
        StackPane frame = new StackPane(preview);
        frame.getStyleClass().add("export-preview");
        frame.setMinSize(PREVIEW_WIDTH + 2, PREVIEW_HEIGHT + 2);
        preview.setAccessibleText("The picture, small");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        words.setId("words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(8, form, bar, words);
        left.getStyleClass().add("export-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox content = new HBox(16, left, frame);
        content.getStyleClass().add("export");
        content.setAlignment(Pos.TOP_LEFT);
        getDialogPane().setContent(new Scrolled(content));
        ButtonType saveType = new ButtonType("Save picture", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(saveType, ButtonType.CANCEL);
        save = (Button) getDialogPane().lookupButton(saveType);
        cancel = (Button) getDialogPane().lookupButton(ButtonType.CANCEL);
        save.addEventFilter(ActionEvent.ACTION, this::start);
        cancel.addEventFilter(ActionEvent.ACTION, this::stop);
        setOnCloseRequest(event -> {
            if (work != null) {
                work.cancelled.set(true);
                event.consume();
            }
        });
        setOnShown(event -> leaveOutIfTooWide(content, frame));
        setOnHidden(event -> worker.shutdownNow());
        setResultConverter(button -> null);
        form.fields().addListener((all, before, now) -> changed(now));
        dress(first.theme());
        changed(form.fields().get());
    }

    /** With large text on a small screen there is no room for the preview beside the form and its buttons. */
    private void leaveOutIfTooWide(HBox content, StackPane frame) {
        if (content.prefWidth(-1) + Scrolled.ASIDE
                > Scrolled.screenOf(getDialogPane().getScene().getWindow()).getWidth()) {
            frame.setVisible(false);
            frame.setManaged(false);
            getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    /** Gives the dialog the look of the window it belongs to. */
    private void dress(Theme theme) {
        getDialogPane().getStylesheets().add(Looks.sheet());
        Looks.dress(getDialogPane(), Palette.of(theme));
    }

    private void changed(ExportFields fields) {
        save.setDisable(!fields.isRight() || work != null);
        words.setText("");
        if (fields.isRight() && wanted.getAndSet(fields.options()) == null) {
            worker.execute(this::drawPreview);
        }
    }

    /** Draws the newest wish, small; on the worker. */
    private void drawPreview() {
        ExportOptions options = wanted.getAndSet(null);
        if (options == null) {
            return;
        }
        PictureSize size = options.size();
        double small = Math.min(PREVIEW_WIDTH / size.width(), PREVIEW_HEIGHT / size.height());
        int width = Math.max(1, (int) (size.width() * small));
        int height = Math.max(1, (int) (size.height() * small));
        int[] argb = new int[width * height];
        painter.paint(draw.apply(options), argb, width, height, small);
        Platform.runLater(() -> {
            WritableImage image = new WritableImage(width, height);
            image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
            preview.setImage(image);
        });
    }

    /** The small picture shown now, or null. */
    ImageView preview() {
        return preview;
    }

    private void start(ActionEvent event) {
        event.consume();
        ExportOptions options = form.fields().get().options();
        work = new Work();
        form.setDisable(true);
        save.setDisable(true);
        bar.setProgress(0);
        bar.setVisible(true);
        words.setText("Drawing…");
        Work now = work;
        worker.execute(() -> write(options, now));
    }

    private void write(ExportOptions options, Work now) {
        try {
            Drawing drawing = draw.apply(options);
            now.check();
            writer.write(drawing, options, now);
            Platform.runLater(() -> done(options.file()));
        } catch (Cancelled cancelledByUser) {
            Platform.runLater(() -> again("Cancelled; no file was written."));
        } catch (IOException failure) {
            Platform.runLater(() -> again(failure.getMessage()));
        } catch (OutOfMemoryError tooLarge) {
            Platform.runLater(
                    () -> again("There is not enough memory for a picture of that size; choose a smaller one."));
        } catch (RuntimeException failure) {
            Platform.runLater(() -> again("The picture can't be drawn: " + failure.getMessage() + "."));
        }
    }

    private void done(Path file) {
        work = null;
        setResult(file);
        close();
    }

    private void again(String sentence) {
        work = null;
        form.setDisable(false);
        bar.setVisible(false);
        save.setDisable(!form.fields().get().isRight());
        words.setText(sentence);
        fit();
    }

    /** Makes the window as high as a sentence of several lines needs, which tells the way out at its end. */
    private void fit() {
        DialogPane pane = getDialogPane();
        pane.applyCss();
        if (pane.prefHeight(pane.getWidth()) > pane.getHeight()) {
            pane.getScene().getWindow().sizeToScene();
        }
    }

    private void stop(ActionEvent event) {
        if (work != null) {
            event.consume();
            work.cancelled.set(true);
            words.setText("Cancelling…");
        }
    }

    /** The progress of one picture, shown at most once a pulse. */
    private final class Work implements Progress {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicReference<Double> shown = new AtomicReference<>();

        @Override
        public void report(double fraction, String what) {
            if (shown.getAndSet(fraction) == null) {
                Platform.runLater(() -> {
                    Double newest = shown.getAndSet(null);
                    if (newest != null && work == this) {
                        bar.setProgress(Double.isNaN(newest) ? ProgressBar.INDETERMINATE_PROGRESS : newest);
                        words.setText(what + "…");
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "export");
        thread.setDaemon(true);
        return thread;
    }
}
