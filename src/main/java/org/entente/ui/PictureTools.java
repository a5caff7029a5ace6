package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.entente.chart.Sheet;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Type;
import org.entente.export.About;
import org.entente.export.PictureExport;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.io.FileException;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.task.Progress;

/** What can be done with the picture that a window shows: write it to a file, copy it, print it. */
final class PictureTools {
    /** Where a copied picture goes. */
    interface Board {
        /** @return whether it was taken */
        boolean take(Image image);
    }

    /** A copied picture has so many pixels to a px of the window, as it is often laid out larger than it was seen. */
    private static final double COPY_SCALE = 2;

    private static final double POINTS_PER_INCH = 72;
    /** As dense as a page of A4 is wide enough for the charts and the legend, with text of 7 points. */
    private static final double PX_PER_INCH = 120;

    private static final int PAPER = 0xFFFFFFFF;
    private static final double PRINTED_DOTS_PER_INCH = 300;

    private final Supplier<PictureOfWindow> picture;
    private final Supplier<Window> window;
    private final Type type;
    private final ExportMemory memory;
    private final Board board;
    private final Printers printers;
    private final Consumer<String> say;
    private final Executor worker = Executors.newSingleThreadExecutor(PictureTools::thread);

    /**
     * @param picture what the window shows now
     * @param window the window itself
     * @param say says a sentence to the user
     */
    PictureTools(
            Supplier<PictureOfWindow> picture,
            Supplier<Window> window,
            Type type,
            ExportMemory memory,
            Board board,
            Printers printers,
            Consumer<String> say) {
        this.picture = picture;
        this.window = window;
        this.type = type;
        this.memory = memory;
        this.board = board;
        this.printers = printers;
        this.say = say;
    }

    /** The clipboard of the system; for the FX thread. */
    static boolean takeToClipboard(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /** Asks what to write and where, and writes it. */
    void export() {
        PictureOfWindow now = picture.get();
        Situation situation = now.situation();
        PictureSize size = size();
        ExportDialog dialog = new ExportDialog(
                memory.recall(first(situation.view().theme(), size, false)),
                size,
                Sheet.Contents.of(Sheet.Charts.BOTH, true).title(situation),
                now,
                (drawing, options, progress) -> {
                    write(drawing, options, situation, progress);
                    memory.keep(options);
                },
                type,
                file -> choose(file, window.get()));
        dialog.initOwner(window.get());
        dialog.show();
    }

    private void write(Drawing drawing, ExportOptions options, Situation situation, Progress progress)
            throws FileException {
        Sheet.Contents contents = options.contents();
        About about = new About(contents.title(situation), contents.description(situation));
        new PictureExport(type)
                .write(
                        drawing,
                        new PictureExport.Options(options.format(), options.size(), options.outlines(), about),
                        options.file(),
                        progress);
    }

    /** Puts the picture on the clipboard, drawn as finely as it is needed elsewhere. */
    void copy() {
        PictureOfWindow now = picture.get();
        PictureSize size = size();
        PictureSize finer = new PictureSize(size.width(), size.height(), COPY_SCALE);
        ExportOptions options = first(now.situation().view().theme(), finer, false);
        draw(() -> now.apply(options), finer, "The picture can't be copied", image -> {
            boolean taken = false;
            try {
                taken = board.take(image);
            } catch (RuntimeException refused) {
                // Said below, as when it refuses in silence.
            }
            say.accept(
                    taken
                            ? "The picture is on the clipboard."
                            : "The clipboard does not take the picture; export it to a file instead (Ctrl+E).");
        });
    }

    /** Asks for printer and paper, and prints the picture on light ground. */
    void print() {
        if (printers.names().isEmpty()) {
            say.accept("This computer knows no printer; export a PDF (Ctrl+E) and print that elsewhere.");
            return;
        }
        PictureOfWindow now = picture.get();
        PrintDialog dialog = new PrintDialog(printers, now.situation().view().theme());
        dialog.initOwner(window.get());
        dialog.setOnHidden(event -> {
            if (dialog.getResult() != null) {
                print(now, dialog.getResult());
            }
        });
        dialog.show();
    }

    private void print(PictureOfWindow now, Printers.Page page) {
        try {
            Printers.Area area = printers.area(page);
            PictureSize size = new PictureSize(
                    (int) Math.max(PictureSize.LEAST, area.width() / POINTS_PER_INCH * PX_PER_INCH),
                    (int) Math.max(PictureSize.LEAST, area.height() / POINTS_PER_INCH * PX_PER_INCH),
                    PRINTED_DOTS_PER_INCH / PX_PER_INCH);
            draw(
                    () -> onPaper(now.apply(first(Theme.LIGHT, size, true))),
                    size,
                    "The picture can't be printed",
                    image -> send(page, image));
        } catch (IllegalArgumentException gone) {
            say.accept("The picture can't be printed: " + gone.getMessage() + "; choose another one (Ctrl+P).");
        }
    }

    /** A drawing without ground, on white: the paper is the ground. */
    private Drawing onPaper(Drawing drawing) {
        return new DrawingBuilder(drawing.width(), drawing.height(), PAPER, type)
                .place(drawing, 0, 0, 1)
                .build();
    }

    private void send(Printers.Page page, Image image) {
        worker.execute(() -> {
            String words;
            try {
                words = printers.print(page, image)
                        ? "The picture is on its way to " + page.printer() + "."
                        : page.printer()
                                + " does not take the picture; look whether it is on, or export a PDF (Ctrl+E).";
            } catch (RuntimeException failure) {
                words = "The picture can't be printed: " + failure.getMessage() + "; export a PDF instead (Ctrl+E).";
            }
            String said = words;
            Platform.runLater(() -> say.accept(said));
        });
    }

    /** Draws on the worker and hands the image over on the FX thread. */
    private void draw(Supplier<Drawing> drawing, PictureSize size, String trouble, Consumer<Image> then) {
        worker.execute(() -> {
            try {
                Image image = FrameImage.of(drawing.get(), type, size);
                Platform.runLater(() -> then.accept(image));
            } catch (RuntimeException | OutOfMemoryError failure) {
                Platform.runLater(() -> say.accept(trouble + ": " + failure.getMessage() + "; try a smaller window."));
            }
        });
    }

    private PictureSize size() {
        Window of = window.get();
        return new PictureSize(
                Math.max(PictureSize.LEAST, (int) of.getScene().getWidth()),
                Math.max(PictureSize.LEAST, (int) of.getScene().getHeight()),
                1);
    }

    private static ExportOptions first(Theme theme, PictureSize size, boolean transparent) {
        return new ExportOptions(
                Path.of(System.getProperty("user.home"), "entente.png"),
                PictureFormat.PNG,
                Sheet.Contents.of(Sheet.Charts.BOTH, true),
                false,
                size,
                theme,
                transparent,
                false);
    }

    private static Path choose(Path file, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export a picture");
        chooser.getExtensionFilters()
                .setAll(Arrays.stream(PictureFormat.values())
                        .map(format -> new FileChooser.ExtensionFilter(format + " pictures", "*" + format.ending()))
                        .toList());
        PictureFormat.of(file.toString())
                .ifPresent(format -> chooser.setSelectedExtensionFilter(
                        chooser.getExtensionFilters().get(format.ordinal())));
        File folder = file.toAbsolutePath().getParent().toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        chooser.setInitialFileName(file.getFileName().toString());
        File chosen = chooser.showSaveDialog(window);
        return chosen == null ? null : chosen.toPath();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pictures");
        thread.setDaemon(true);
        return thread;
    }
}
