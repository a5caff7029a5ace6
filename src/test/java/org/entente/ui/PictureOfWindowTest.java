package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.entente.chart.Sheet;
import org.entente.chart.Subject;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.Type;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.history.Readings;
import org.entente.io.DatasetReader;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.state.Camera;
import org.entente.state.Chronicle;
import org.entente.state.Filter;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureOfWindowTest {
    private static final double PANE_WIDTH = 800;
    private static final double PANE_HEIGHT = 500;
    private static final Camera CAMERA = new Camera(1000, 2000, 1.5);

    private final Type type = Type.load();
    private final Sheet sheet = new Sheet(type, new Flags());
    private Dataset dataset;
    private Chronicle chronicle;
    private Positions positions;

    /** Japan in the middle of the pane, the EU near its left edge, all others far away. */
    @BeforeEach
    void read() throws Exception {
        dataset = DatasetReader.read(Path.of("data", "japan-eu-2024.json"), Progress.NONE)
                .dataset();
        chronicle = Chronicle.of(dataset, Readings.NONE);
        int actors = dataset.actors().size();
        double[] xs = new double[actors];
        double[] ys = new double[actors];
        for (int i = 0; i < actors; i++) {
            xs[i] = 50_000 + 300 * i;
        }
        xs[actor("jp").ordinal()] = CAMERA.x();
        ys[actor("jp").ordinal()] = CAMERA.y();
        xs[actor("eu").ordinal()] = CAMERA.toWorldX(0.1 * PANE_WIDTH, PANE_WIDTH);
        ys[actor("eu").ordinal()] = CAMERA.y();
        positions = Positions.of(xs, ys);
    }

    private ActorId actor(String id) {
        return dataset.find(id, ActorId.class).orElseThrow();
    }

    private Drawing draw(ExportOptions options, UnaryOperator<ViewState> change) {
        Situation situation = Situation.of(chronicle, change.apply(Opening.of(chronicle)));
        return new PictureOfWindow(sheet, situation, positions, CAMERA, PANE_WIDTH, PANE_HEIGHT).apply(options);
    }

    private static ExportOptions options(boolean whole, int width, int height, Theme theme) {
        return new ExportOptions(
                Path.of("view.png"),
                PictureFormat.PNG,
                Sheet.Contents.of(Sheet.Charts.GRAPH, false),
                whole,
                new PictureSize(width, height, 1),
                theme,
                false,
                false);
    }

    private static Object at(Drawing drawing, double x, double y) {
        return drawing.at(x, y, 2).map(Hit::target).orElse(null);
    }

    @Test
    void thePictureShowsTheWindowsRectangleAsLargeAsFits() {
        for (int[] size : new int[][] {{1600, 1000}, {900, 900}, {400, 1200}}) {
            Drawing drawing = draw(options(false, size[0], size[1], Theme.LIGHT), view -> view);
            Situation situation = Situation.of(chronicle, Opening.of(chronicle));
            Sheet.Area area =
                    sheet.graphArea(situation, Sheet.Contents.of(Sheet.Charts.GRAPH, false), size[0], size[1]);
            double grown = Math.min(area.width() / PANE_WIDTH, area.height() / PANE_HEIGHT);
            double x = area.x() + area.width() / 2;
            double y = area.y() + area.height() / 2;
            assertThat(at(drawing, x, y)).isEqualTo(new Subject.Item(actor("jp")));
            assertThat(at(drawing, x - 0.4 * PANE_WIDTH * grown, y)).isEqualTo(new Subject.Item(actor("eu")));
        }
    }

    @Test
    void theWholeGraphDoesNotDependOnTheCamera() {
        Drawing fitted = draw(options(true, 1600, 1000, Theme.LIGHT), view -> view);
        Drawing zoomed = draw(options(true, 1600, 1000, Theme.LIGHT), view -> view.withCamera(new Camera(7, 7, 9)));
        assertThat(zoomed.labels()).isEqualTo(fitted.labels());
    }

    @Test
    void theThemeIsThePicturesOwn() {
        assertThat(draw(options(false, 800, 600, Theme.DARK), view -> view).ground())
                .isEqualTo(Palette.DARK.ground());
    }

    @Test
    void aPictureSaysWhatItsWindowLeavesOut() {
        ExportOptions options = options(false, 1200, 800, Theme.LIGHT);
        Drawing filtered = draw(options, view -> view.withFilter(Filter.NONE).hide(actor("eu")));
        assertThat(filtered.labels()).extracting(PlacedLabel::text).contains("Filter: Hidden: EU");
        assertThat(draw(options, view -> view.withFilter(Filter.NONE)).labels())
                .extracting(PlacedLabel::text)
                .noneMatch(text -> text.startsWith("Filter"));
    }
}
