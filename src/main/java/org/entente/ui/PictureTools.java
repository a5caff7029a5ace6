package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.entente.chart.Sheet;
import org.entente.draw.Type;
import org.entente.export.About;
import org.entente.export.PictureExport;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.state.Situation;

/** What can be done with the picture that a window shows: write it to a file. */
final class PictureTools {
    private final Supplier<PictureOfWindow> picture;
    private final Supplier<Window> window;
    private final Type type;
    private ExportOptions last;

    /**
     * @param picture what the window shows now
     * @param window the window itself
     */
    PictureTools(Supplier<PictureOfWindow> picture, Supplier<Window> window, Type type) {
        this.picture = picture;
        this.window = window;
        this.type = type;
    }

    /** Asks what to write and where, and writes it. */
    void export() {
        PictureOfWindow now = picture.get();
        Situation situation = now.situation();
        PictureSize size = size(window.get());
        ExportOptions first = last == null ? first(situation, size) : last;
        ExportDialog dialog = new ExportDialog(
                first,
                size,
                Sheet.Contents.of(Sheet.Charts.BOTH, true).title(situation),
                now,
                (drawing, options, progress) -> {
                    About about = new About(
                            options.contents().title(situation),
                            options.contents().description(situation));
                    new PictureExport(type)
                            .write(
                                    drawing,
                                    new PictureExport.Options(
                                            options.format(), options.size(), options.outlines(), about),
                                    options.file(),
                                    progress);
                },
                type,
                file -> choose(file, window.get()));
        dialog.initOwner(window.get());
        dialog.show();
    }

    private static PictureSize size(Window window) {
        return new PictureSize(
                Math.max(PictureSize.LEAST, (int) window.getScene().getWidth()),
                Math.max(PictureSize.LEAST, (int) window.getScene().getHeight()),
                1);
    }

    private static ExportOptions first(Situation situation, PictureSize size) {
        return new ExportOptions(
                Path.of(System.getProperty("user.home"), "entente.png"),
                PictureFormat.PNG,
                Sheet.Contents.of(Sheet.Charts.BOTH, true),
                false,
                size,
                situation.view().theme(),
                false,
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
}
