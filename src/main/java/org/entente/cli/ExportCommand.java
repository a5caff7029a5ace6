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
import org.entente.export.About;
import org.entente.export.PictureExport;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.export.Preset;
import org.entente.history.Readings;
import org.entente.io.FileException;
import org.entente.io.SavedView;
import org.entente.io.Steps;
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
        description = "Draws a view into a PNG, SVG or PDF file, as the window would show it.",
        footer = {"", "Without options it is the view the data set opens with. The same command gives the same bytes."},
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private static final SizeArgument.Size PLAIN = new SizeArgument.Size(1440, 900);

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The data set; the bundled one if none is named.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PICTURE",
            required = true,
            description = "The file to write; its ending is the format: .png, .svg or .pdf.")
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
    private SizeArgument.Size size;

    @Option(
            names = "--preset",
            paramLabel = "screen|slide|4k|column|page|poster",
            description = "A usual size in place of --size, with its scale.")
    private String preset;

    @Option(
            names = "--scale",
            paramLabel = "S",
            description =
                    "Pixels of a PNG for each of the size; 2 gives the same drawing twice as fine. SVG and PDF are "
                            + "as fine as one likes.")
    private Double scale;

    /** What letters become where there are no pixels. */
    enum Text {
        TEXT,
        OUTLINES
    }

    @Option(
            names = "--text",
            paramLabel = "text|outlines",
            description =
                    "Whether letters of an SVG or PDF stay text, with their font inside the file, or become paths; "
                            + "text if not given.")
    private Text text;

    @Option(names = "--transparent", description = "Leave the ground out: what lies below the picture shines through.")
    private boolean transparent;

    @Option(names = "--title", paramLabel = "TEXT", description = "The heading in place of the data set's title.")
    private String title = "";

    @Option(names = "--caption", paramLabel = "TEXT", description = "A sentence or a few below the charts.")
    private String caption = "";

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
        PictureFormat format = format();
        PictureSize picture = pictureSize(format);
        if (text != null && format.hasPixels()) {
            throw new UsageException("--text is for SVG and PDF; a PNG has pixels alone, so leave it out");
        }
        Path target = DataFile.path(output);
        DataFile data = DataFile.open(file);
        if (data.isEmpty()) {
            return data.conclude(err);
        }
        Type type = Type.load();
        Chronicle chronicle = Chronicle.of(data.dataset(), Readings.NONE);
        ViewState opened = Steps.opening(chronicle);
        Positions positions = Arrangement.of(chronicle, type, Progress.NONE);
        if (state != null) {
            SavedView saved = ViewStates.read(DataFile.path(state), data.dataset(), Opening.plain(chronicle));
            saved.remarks().forEach(remark -> err.println("entente: " + state + ": " + Plain.line(remark)));
            opened = saved.view();
            chronicle = Chronicle.of(data.dataset(), opened.readings());
            positions = Arrangement.placed(positions, saved.places());
        }
        ViewState shown = view.apply(opened, state != null, chronicle);
        Situation situation = Situation.of(chronicle, shown);
        positions = withRoom(Situation.of(chronicle, opened.withMoment(shown.moment())), situation, positions, type);
        Sheet.Contents contents = new Sheet.Contents(charts, legend, title, caption);
        Drawing drawing = new Sheet(type, new Flags())
                .draw(
                        situation,
                        positions,
                        shown.camera(),
                        Palette.of(shown.theme()),
                        contents,
                        picture.width(),
                        picture.height());
        PictureExport.Options options = new PictureExport.Options(
                format,
                picture,
                text == Text.OUTLINES,
                new About(contents.title(situation), contents.description(situation)));
        try (Interruption interruption = new Interruption()) {
            new PictureExport(type).write(transparent ? drawing.transparent() : drawing, options, target, interruption);
        }
        return data.conclude(err);
    }

    /** What the options brought into sight has room, as it has in the window. */
    private static Positions withRoom(Situation opened, Situation shown, Positions positions, Type type) {
        return Arrangement.withRoom(
                opened, shown, positions, type, () -> Arrangement.ofAll(shown.chronicle(), type, Progress.NONE));
    }

    private PictureSize pictureSize(PictureFormat format) {
        if (preset != null && size != null) {
            throw new UsageException("--preset and --size both say how large the picture is; leave one out");
        }
        if (scale != null && !format.hasPixels()) {
            throw new UsageException("--scale is for PNG; " + format + " is as fine as one likes, so leave it out");
        }
        try {
            PictureSize usual = preset == null ? null : preset().size();
            SizeArgument.Size plain = size == null ? PLAIN : size;
            double fineness = !format.hasPixels() ? 1 : scale != null ? scale : usual == null ? 1 : usual.scale();
            return usual == null
                    ? new PictureSize(plain.width(), plain.height(), fineness)
                    : new PictureSize(usual.width(), usual.height(), fineness);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    private Preset preset() {
        return Preset.of(preset.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException(
                        "\"" + Plain.line(preset) + "\" is no preset; there are " + String.join(", ", Preset.words())));
    }

    private PictureFormat format() {
        return PictureFormat.of(output)
                .orElseThrow(() -> new UsageException("\"" + Plain.line(output) + "\" does not end in "
                        + PictureFormat.endings() + ", the formats of pictures; name it so"));
    }
}
