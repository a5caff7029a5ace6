package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.chart.Arrangement;
import org.entente.chart.Sheet;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.export.PictureSize;
import org.entente.export.PngExport;
import org.entente.history.Readings;
import org.entente.io.FileException;
import org.entente.io.SavedView;
import org.entente.io.ViewStates;
import org.entente.layout.Positions;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a view into a picture file, as the window would show it. */
@Command(
        name = "export",
        description = "Draws a view into a PNG file, as the window would show it.",
        footer = {"", "Without options it is the view the data set opens with. The same command gives the same bytes."},
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private static final String ENDING = ".png";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The data set; the bundled one if none is named.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PICTURE.png",
            required = true,
            description = "The file to write.")
    private String output;

    @Option(names = "--view", paramLabel = "timeline|graph|both", description = "What is drawn; both if not given.")
    private Sheet.Charts charts = Sheet.Charts.BOTH;

    @Mixin
    private ViewOptions view;

    @Option(
            names = "--state",
            paramLabel = "SAVED.json",
            description = "A saved view to draw; other options change it.")
    private String state;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeArgument.class,
            description = "Width and height in pixels at scale 1; 1440x900 if not given.")
    private SizeArgument.Size size = new SizeArgument.Size(1440, 900);

    @Option(
            names = "--scale",
            paramLabel = "S",
            description = "Pixels of the picture for each of the size; 2 gives the same drawing twice as fine.")
    private double scale = 1;

    @Option(
            names = "--legend",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "With or without a legend and the sources of what is drawn; with it if not given.")
    private boolean legend;

    @Override
    public Integer call() throws FileException {
        PrintWriter err = spec.commandLine().getErr();
        view.check();
        PictureSize picture = pictureSize();
        Path target = target();
        DataFile data = DataFile.open(file);
        if (data.isEmpty()) {
            return data.conclude(err);
        }
        Type type = Type.load();
        Chronicle chronicle = Chronicle.of(data.dataset(), Readings.NONE);
        ViewState opened = Opening.of(chronicle);
        Positions positions = Arrangement.of(chronicle, type, Progress.NONE);
        if (state != null) {
            SavedView saved = ViewStates.read(DataFile.path(state), data.dataset(), Opening.plain(chronicle));
            saved.remarks().forEach(remark -> err.println("entente: " + state + ": " + Plain.line(remark)));
            opened = saved.view();
            chronicle = Chronicle.of(data.dataset(), opened.readings());
            positions = Arrangement.placed(positions, saved.places());
        }
        ViewState shown = view.apply(opened, state != null, chronicle);
        Drawing drawing = new Sheet(type, new Flags())
                .draw(
                        Situation.of(chronicle, shown),
                        positions,
                        shown.camera(),
                        Palette.of(shown.theme()),
                        charts,
                        legend,
                        picture.width(),
                        picture.height());
        new PngExport(type).write(drawing, picture, target, Progress.NONE);
        return data.conclude(err);
    }

    private PictureSize pictureSize() {
        try {
            return new PictureSize(size.width(), size.height(), scale);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    private Path target() {
        if (!output.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new UsageException("\"" + Plain.line(output) + "\" does not end in " + ENDING
                    + ", the format of pictures; name it so");
        }
        return DataFile.path(output);
    }
}
