package org.entente.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.chart.Arrangement;
import org.entente.chart.GraphChart;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.history.Readings;
import org.entente.io.SavedView;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.state.Camera;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.state.Theme;

/** Small pictures of views: their graphs, drawn as exported pictures are, on a thread of their own. Close it with the window. */
final class Thumbnails implements AutoCloseable {
    /** Pixels of a thumbnail, for a screen of scale 2 at the size at which lists show it. */
    static final int WIDTH = 288;

    static final int HEIGHT = 180;

    /** The size, in px, of the drawing that is shrunk. */
    private static final double DRAWN_WIDTH = 760;

    private static final double DRAWN_HEIGHT = 475;
    /** The usual width of the graph in the window, in px. */
    private static final double PANE_WIDTH = 1_100;

    private final Dataset dataset;
    private final Chronicle chronicle;
    private final GraphChart graph;
    private final Painter painter;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread worker = new Thread(task, "thumbnails");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY);
        return worker;
    });

    /** @param chronicle of the data set as it was read */
    Thumbnails(Dataset dataset, Chronicle chronicle, Type type, Flags flags) {
        this.dataset = dataset;
        this.chronicle = chronicle;
        this.graph = new GraphChart(type, flags);
        this.painter = new Painter(type);
    }

    /**
     * Draws a view.
     *
     * @param positions where nodes are that the view has no place for
     * @param to gets the picture on the FX thread; never, if it can't be drawn
     */
    void draw(SavedView view, Positions positions, Theme theme, Consumer<Image> to) {
        try {
            thread.execute(() -> {
                int[] argb = paint(view, positions, theme);
                Platform.runLater(() -> to.accept(image(argb)));
            });
        } catch (RejectedExecutionException closed) {
            // Nobody sees it any more.
        }
    }

    private int[] paint(SavedView saved, Positions positions, Theme theme) {
        Chronicle read = saved.view().readings().equals(Readings.NONE)
                ? chronicle
                : Chronicle.of(dataset, saved.view().readings());
        Situation situation = Situation.of(read, saved.view().withTheme(theme).withCamera(null));
        Positions placed = Arrangement.placed(positions, saved.places());
        Camera camera = saved.view().camera() != null
                ? shrunk(saved.view().camera())
                : GraphChart.camera(situation, placed, DRAWN_WIDTH, DRAWN_HEIGHT);
        Drawing drawing = graph.draw(situation, placed, camera, Palette.of(theme), DRAWN_WIDTH, DRAWN_HEIGHT);
        int[] argb = new int[WIDTH * HEIGHT];
        painter.paint(drawing, argb, WIDTH, HEIGHT, WIDTH / DRAWN_WIDTH);
        return argb;
    }

    /** About as much as the window showed: its pane is so many times larger. */
    private static Camera shrunk(Camera ofWindow) {
        return new Camera(ofWindow.x(), ofWindow.y(), ofWindow.zoom() * DRAWN_WIDTH / PANE_WIDTH);
    }

    private static Image image(int[] argb) {
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        image.getPixelWriter().setPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), argb, 0, WIDTH);
        return image;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
