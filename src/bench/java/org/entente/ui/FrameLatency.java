package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.entente.chart.Subject;
import org.entente.draw.Drawing;
import org.entente.draw.PlacedDot;
import org.entente.io.DatasetWriter;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.state.Worlds;
import org.entente.task.Progress;

/**
 * Drags a node of the program's own window, real or headless, with a robot: 125 moves a second. Printed are the time
 * from a move of the pointer to the pulse that hands over a picture with the node at that place or at a later one, and how long
 * a {@code runLater} waits meanwhile.
 *
 * <p>Run it as a program, with {@code bundled} (else 1,000 actors, 2,000 relations and 1,000 events from chance), and with
 * {@code -Dentente.settings=} a new folder. For a screen of another scale add {@code -Dglass.gtk.uiScale=2}.
 */
public final class FrameLatency {
    private static final int MOVES = 600;
    private static final int WARM_UP = 1200;
    private static final long EVERY_MILLISECONDS = 8;
    private static final long PATIENCE_SECONDS = 30;
    /** A node whose centre is this near to the pointer is where that move put it; moves are at least three times as far apart. */
    private static final double SAME = 1;

    private final Point2D[] places = new Point2D[WARM_UP + MOVES];
    /** When the robot made the nth move, and when a pulse showed it or a later one; nanoseconds. */
    private final long[] moved = new long[places.length];

    private final long[] seen = new long[places.length];
    private final long[] waits = new long[places.length];
    private final List<Shown> shown = new ArrayList<>();
    private Scene scene;
    private FrameView graph;
    private PlacedDot grabbed;
    private Drawing newest;
    private volatile boolean pressed;

    /** A picture that a pulse handed over. */
    private record Shown(long at, Drawing drawing) {}

    private FrameLatency() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path file = Files.createTempFile("entente-drag", ".json");
        file.toFile().deleteOnExit();
        boolean bundled = args.length > 0 && args[0].equals("bundled");
        DatasetWriter.write(bundled ? Worlds.bundled() : Worlds.generated(1_000, 2_000, 1_000, 1), file, Progress.NONE);
        Thread hand = new Thread(
                () -> {
                    try {
                        new FrameLatency().measure();
                    } catch (Exception failure) {
                        failure.printStackTrace();
                    }
                    Runtime.getRuntime().halt(0);
                },
                "hand");
        hand.setDaemon(true);
        hand.start();
        Application.launch(WindowApplication.class, file.toString());
    }

    private void measure() throws Exception {
        until(this::isOpen);
        TimeUnit.SECONDS.sleep(3);
        fx(() -> {
            grabbed = loneNode(graph.drawing().orElseThrow());
            scene.addPostLayoutPulseListener(this::pulse);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
            return move(grabbed.x(), grabbed.y());
        });
        // A press that comes with the pointer's first entry into the window is not delivered everywhere.
        until(() -> {
            fx(() -> {
                move(grabbed.x(), grabbed.y()).mouseRelease(MouseButton.PRIMARY);
                return null;
            });
            TimeUnit.MILLISECONDS.sleep(300);
            fx(() -> {
                new Robot().mousePress(MouseButton.PRIMARY);
                return null;
            });
            TimeUnit.MILLISECONDS.sleep(300);
            return pressed;
        });
        double rx = graph.getWidth() * 0.3;
        double ry = graph.getHeight() * 0.3;
        for (int i = 0; i < places.length; i++) {
            double turn = i * 0.03;
            places[i] = new Point2D(
                    Math.rint(graph.getWidth() / 2 + rx * Math.cos(turn)),
                    Math.rint(graph.getHeight() / 2 + ry * Math.sin(2 * turn)));
            int move = i;
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                waits[move] = System.nanoTime() - asked;
                moved[move] = System.nanoTime();
                move(places[move].getX(), places[move].getY());
            });
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLISECONDS);
            settle();
        }
        TimeUnit.SECONDS.sleep(1);
        settle();
        report();
    }

    private Robot move(double x, double y) {
        Point2D onScreen = graph.localToScreen(x, y);
        Robot robot = new Robot();
        robot.mouseMove(onScreen);
        return robot;
    }

    private void pulse() {
        long now = System.nanoTime();
        graph.drawing().filter(drawing -> drawing != newest).ifPresent(drawing -> {
            newest = drawing;
            synchronized (shown) {
                shown.add(new Shown(now, drawing));
            }
        });
    }

    /** Finds which moves the pictures show that came since the last call; apart from the FX thread, which is measured. */
    private void settle() {
        List<Shown> fresh;
        synchronized (shown) {
            fresh = List.copyOf(shown);
            shown.clear();
        }
        for (Shown picture : fresh) {
            Optional<PlacedDot> dot = picture.drawing().dots().stream()
                    .filter(each -> grabbed.target().equals(each.target()))
                    .findFirst();
            dot.ifPresent(each -> see(picture.at(), each));
        }
    }

    private void see(long at, PlacedDot dot) {
        int move = places.length - 1;
        while (move >= 0 && (moved[move] == 0 || places[move].distance(dot.x(), dot.y()) > SAME)) {
            move--;
        }
        for (; move >= 0 && seen[move] == 0; move--) {
            seen[move] = at;
        }
    }

    private void report() {
        double[] latencies = new double[MOVES];
        int count = 0;
        for (int i = WARM_UP; i < places.length; i++) {
            if (seen[i] > 0) {
                latencies[count++] = (seen[i] - moved[i]) / 1e6;
            }
        }
        System.out.printf(
                "graph of %.0f × %.0f at scale %.2f: %d of %d moves shown%n",
                graph.getWidth(), graph.getHeight(), scene.getWindow().getRenderScaleX(), count, MOVES);
        if (count > 0) {
            print("move to pulse", Arrays.copyOf(latencies, count));
        }
        print(
                "runLater wait",
                Arrays.stream(waits, WARM_UP, places.length)
                        .mapToDouble(wait -> wait / 1e6)
                        .toArray());
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

    // Finding things

    private boolean isOpen() throws Exception {
        return fx(() -> {
            scene = Window.getWindows().stream()
                    .findFirst()
                    .map(Window::getScene)
                    .orElse(null);
            List<FrameView> views = new ArrayList<>();
            if (scene != null) {
                collect(scene.getRoot(), views);
            }
            graph = views.stream()
                    .filter(view ->
                            view.drawing().filter(FrameLatency::hasActors).isPresent())
                    .findFirst()
                    .orElse(null);
            return graph != null;
        });
    }

    private static boolean hasActors(Drawing drawing) {
        return drawing.dots().stream().anyMatch(dot -> actor(dot).isPresent());
    }

    private static Optional<Id> actor(PlacedDot dot) {
        return dot.target() instanceof Subject.Item item && item.id() instanceof ActorId
                ? Optional.of(item.id())
                : Optional.empty();
    }

    /** The node that lies farthest from all others: a press on its centre takes nothing else. */
    private static PlacedDot loneNode(Drawing drawing) {
        List<PlacedDot> nodes =
                drawing.dots().stream().filter(dot -> actor(dot).isPresent()).toList();
        return nodes.stream()
                .filter(node -> drawing.at(node.x(), node.y(), 0)
                        .filter(hit -> hit.target().equals(node.target()))
                        .isPresent())
                .max(Comparator.comparingDouble(node -> nodes.stream()
                        .filter(other -> other != node)
                        .mapToDouble(other -> Math.hypot(other.x() - node.x(), other.y() - node.y()))
                        .min()
                        .orElse(0)))
                .orElseThrow();
    }

    private static void collect(Node node, List<FrameView> views) {
        if (node instanceof FrameView view) {
            views.add(view);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, views));
        }
    }

    /** A condition that may ask the toolkit before it runs. */
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean held = false;
        while (!held) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The window showed no graph in " + PATIENCE_SECONDS + " s.");
            }
            TimeUnit.MILLISECONDS.sleep(50);
            try {
                held = condition.holds();
            } catch (IllegalStateException notStarted) {
                held = false;
            }
        }
    }

    private static <T> T fx(Supplier<T> action) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.get();
    }
}
