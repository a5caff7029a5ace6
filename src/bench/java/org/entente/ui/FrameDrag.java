package org.entente.ui;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Painter;
import org.entente.draw.Style;
import org.entente.draw.Type;

/** The window in which {@link FrameLatency} drags and measures. */
public final class FrameDrag extends Application {
    private static final int MOVES = 600;
    private static final int CAPTURES = 300;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 860;

    private final Type type = Type.load();
    private final Brush brush = new Brush(new Painter(type));
    private float[] xs;
    private float[] ys;
    private int[] ends;
    private final Style line = Style.stroke(0xFF0B8FCB, 1.2);
    private final Style node = Style.fill(0xFF0B3A86).stroked(0xFFFBFAF7, 1);

    /** When the robot made the nth move, and when a pulse showed it or a later one; nanoseconds. */
    private final long[] moved = new long[MOVES];

    private final long[] seen = new long[MOVES];
    private final AtomicLong painting = new AtomicLong();
    private final AtomicInteger painted = new AtomicInteger();
    private FrameView view;
    private Scene scene;
    private volatile int newest = -1;

    /** The nth move shows as the nth ground colour, so that a frame tells which move it holds. */
    private Layer graph(int move, double pointerX, double pointerY) {
        return (width, height) -> {
            long start = System.nanoTime();
            DrawingBuilder drawing = new DrawingBuilder(width, height, 0xFFFB0000 | move, type);
            for (int i = 0; i < ends.length / 2; i++) {
                int a = ends[2 * i];
                int b = ends[2 * i + 1];
                double ax = a == 0 ? pointerX : xs[a];
                double ay = a == 0 ? pointerY : ys[a];
                double cx = (ax + xs[b]) / 2 + (ys[b] - ay) * 0.1;
                double cy = (ay + ys[b]) / 2 - (xs[b] - ax) * 0.1;
                drawing.curve(ax, ay, cx, cy, xs[b], ys[b], line, null);
            }
            for (int i = 1; i < xs.length; i++) {
                drawing.dot(xs[i], ys[i], 6, node, null);
            }
            drawing.dot(pointerX, pointerY, 12, node, null);
            Drawing made = drawing.build();
            painting.addAndGet(System.nanoTime() - start);
            painted.incrementAndGet();
            return made;
        };
    }

    @Override
    public void start(Stage stage) {
        Random random = new Random(1);
        int nodes = Integer.parseInt(getParameters().getRaw().get(0));
        int lines = Integer.parseInt(getParameters().getRaw().get(1));
        xs = new float[nodes];
        ys = new float[nodes];
        ends = new int[2 * lines];
        for (int i = 0; i < nodes; i++) {
            xs[i] = random.nextInt(WIDTH);
            ys[i] = random.nextInt(HEIGHT);
        }
        for (int i = 0; i < lines; i++) {
            ends[2 * i] = i < 20 ? 0 : random.nextInt(nodes);
            ends[2 * i + 1] = 1 + random.nextInt(nodes - 1);
        }
        view = new FrameView(brush, Throwable::printStackTrace);
        scene = new Scene(new BorderPane(view), WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        stage.setX(0);
        stage.setY(0);
        view.setOnMouseMoved(event -> {
            int move = newest;
            if (move >= 0) {
                view.show(new Wish(graph(move, event.getX(), event.getY())));
            }
        });
        scene.addPostLayoutPulseListener(() -> {
            long now = System.nanoTime();
            view.drawing().ifPresent(drawing -> {
                for (int i = drawing.ground() & 0xFFFF; i >= 0 && i < MOVES && seen[i] == 0; i--) {
                    seen[i] = now;
                }
            });
        });
        view.show(new Wish(graph(0xFFFF, 10, 10)));
        Thread hand = new Thread(this::measure, "hand");
        hand.setDaemon(true);
        hand.start();
    }

    private void measure() {
        try {
            TimeUnit.SECONDS.sleep(2);
            drag(MOVES / 2);
            Arrays.fill(seen, 0);
            painting.set(0);
            painted.set(0);
            long[] waits = drag(MOVES);
            TimeUnit.SECONDS.sleep(1);
            report(waits);
            capture();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /** Moves the pointer on a figure of eight, and returns how long each {@code runLater} waited, nanoseconds. */
    private long[] drag(int moves) throws InterruptedException {
        long[] waits = new long[moves];
        Robot[] robot = new Robot[1];
        Platform.runLater(() -> robot[0] = new Robot());
        TimeUnit.MILLISECONDS.sleep(200);
        for (int i = 0; i < moves; i++) {
            int move = i;
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                waits[move] = System.nanoTime() - asked;
                double turn = move * 0.02;
                moved[move] = System.nanoTime();
                newest = move;
                robot[0].mouseMove(720 + 500 * Math.cos(turn) + move % 2, 430 + 300 * Math.sin(2 * turn));
            });
            TimeUnit.MILLISECONDS.sleep(8);
        }
        return waits;
    }

    private void report(long[] waits) {
        double[] latencies = new double[MOVES];
        int shown = 0;
        for (int i = 1; i < MOVES; i++) {
            if (seen[i] > 0) {
                latencies[shown++] = (seen[i] - moved[i]) / 1e6;
            }
        }
        System.out.printf(
                "scale %.2f: %d of %d moves shown, %d drawings made, %.2f ms to make one%n",
                scene.getWindow().getRenderScaleX(), shown, MOVES, painted.get(), painting.get() / 1e6 / painted.get());
        print("move to pulse", Arrays.copyOf(latencies, shown));
        print(
                "runLater wait",
                Arrays.stream(waits).mapToDouble(wait -> wait / 1e6).toArray());
    }

    private static void print(String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        int n = milliseconds.length;
        System.out.printf(
                "%s: median %.1f, p95 %.1f, p99 %.1f, most %.1f ms%n",
                what,
                milliseconds[n / 2],
                milliseconds[(int) (n * 0.95)],
                milliseconds[(int) (n * 0.99)],
                milliseconds[n - 1]);
    }

    /** Paints frames of one colour each as fast as it can, and looks for pictures of the screen with two of them. */
    private void capture() throws InterruptedException {
        AtomicInteger torn = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger colours = new AtomicInteger();
        AtomicInteger last = new AtomicInteger();
        Platform.runLater(() -> view.show(new Wish((w, h) -> new DrawingBuilder(w, h, 0xFF000001, type).build())));
        TimeUnit.SECONDS.sleep(1);
        while (taken.get() < CAPTURES) {
            Platform.runLater(() -> {
                int colour = 0xFF000000 | (taken.get() * 0x050301 & 0xFFFFFF);
                view.show(new Wish((w, h) -> new DrawingBuilder(w, h, colour, type).build()));
            });
            TimeUnit.MILLISECONDS.sleep(3);
            Platform.runLater(() -> {
                WritableImage picture = new Robot().getScreenCapture(null, 600, 100, 16, 700, false);
                PixelReader pixels = picture.getPixelReader();
                int first = pixels.getArgb(0, 0);
                boolean whole = true;
                for (int y = 0; y < picture.getHeight(); y++) {
                    for (int x = 0; x < picture.getWidth(); x += 5) {
                        whole &= pixels.getArgb(x, y) == first;
                    }
                }
                if (!whole) {
                    torn.incrementAndGet();
                }
                if (last.getAndSet(first) != first) {
                    colours.incrementAndGet();
                }
                taken.incrementAndGet();
            });
            TimeUnit.MILLISECONDS.sleep(20);
        }
        System.out.printf("torn: %d of %d pictures (%d colours)%n", torn.get(), taken.get(), colours.get());
    }

    @Override
    public void stop() {
        brush.close();
    }
}
