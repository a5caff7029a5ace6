package org.entente.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.chart.Subject;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Hit;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.Settings;
import org.entente.model.Id;
import org.entente.state.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window without a display, on the bundled data and a settings folder of its own, with hands on mouse and keys. */
final class OpenWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;
    private static final double SLACK = 3;
    private static final Type TYPE = Type.load();
    private static final Flags FLAGS = new Flags();

    final FxRobot robot = new FxRobot();
    final List<String> links = new ArrayList<>();
    private final Windows windows;
    private final EntenteWindow window;
    private final Stage stage;

    /** Opens the bundled data. */
    OpenWindow(Path settings) throws TimeoutException {
        this(settings, Loading.bundled(Bundled.DEFAULT, TYPE));
        await(() -> window.workbench().isPresent());
        painted();
    }

    /** Opens a file and does not wait for it. */
    static OpenWindow on(Path file, Path settings) throws TimeoutException {
        return new OpenWindow(settings, Loading.file(file, TYPE));
    }

    private OpenWindow(Path settings, Loading loading) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = PaneWindow.fx(Stage::new);
        windows = new Windows(TYPE, FLAGS, new Settings(settings), (link, failed) -> links.add(link));
        window = PaneWindow.fx(() -> {
            EntenteWindow first = windows.open(stage, loading);
            stage.requestFocus();
            return first;
        });
    }

    Loading loading(Path file) {
        return Loading.file(file, TYPE);
    }

    Windows windows() {
        return windows;
    }

    EntenteWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    private Workbench workbench() {
        return window.workbench().orElseThrow();
    }

    Store store() {
        return PaneWindow.fx(() -> workbench().store());
    }

    MainWindow content() {
        return PaneWindow.fx(() -> workbench().content());
    }

    ViewState view() {
        return PaneWindow.fx(() -> workbench().store().view().get());
    }

    Id id(String text) {
        return PaneWindow.fx(() -> workbench().store().dataset().find(text).orElseThrow());
    }

    GraphPane graph() {
        return part(GraphPane.class);
    }

    TimelinePane timeline() {
        return part(TimelinePane.class);
    }

    /** What the details pane says. */
    String details() {
        DetailsPane pane = part(DetailsPane.class);
        return PaneWindow.fx(pane::text);
    }

    TextField day() {
        return PaneWindow.fx(() -> (TextField) stage.getScene().lookup("#day"));
    }

    String status() {
        return PaneWindow.fx(() -> ((Label) stage.getScene().lookup(".status-line .label")).getText());
    }

    /** The part of the window's content that has a type. */
    <T extends Node> T part(Class<T> type) {
        return find(type).orElseThrow();
    }

    <T extends Node> Optional<T> find(Class<T> type) {
        return PaneWindow.fx(
                () -> all(stage.getScene().getRoot(), type).stream().findFirst());
    }

    static <T extends Node> List<T> all(Node from, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(from)) {
            found.add(type.cast(from));
        }
        if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, type)));
        }
        return found;
    }

    /** The drawing on the screen once all that was asked for is painted. */
    Drawing drawing(FrameView view) {
        painted();
        return PaneWindow.fx(() -> view.drawing().orElseThrow());
    }

    /** A point on the screen where a view shows what a test looks for, with the same around it. */
    Point2D point(FrameView view, Predicate<Target> wanted) {
        painted();
        return PaneWindow.fx(() -> {
            for (double y = 2; y < view.getHeight(); y += 5) {
                for (double x = 2; x < view.getWidth(); x += 5) {
                    if (shows(view, x, y, wanted)
                            && shows(view, x - 1, y - 1, wanted)
                            && shows(view, x + 1, y + 1, wanted)) {
                        return view.localToScreen(x, y);
                    }
                }
            }
            throw new IllegalStateException("nothing of that kind is shown");
        });
    }

    private static boolean shows(FrameView view, double x, double y, Predicate<Target> wanted) {
        return view.at(x, y, SLACK).map(Hit::target).filter(wanted).isPresent();
    }

    /** A point on the screen where an item is shown. */
    Point2D item(FrameView view, String id) {
        Subject.Item item = new Subject.Item(id(id));
        return point(view, item::equals);
    }

    /** A point on the screen with nothing for 30 pixels around. */
    Point2D ground(FrameView view) {
        painted();
        return PaneWindow.fx(() -> {
            for (double y = 100; y < view.getHeight() - 40; y += 10) {
                for (double x = 40; x < view.getWidth() - 40; x += 10) {
                    if (view.at(x, y, 30).isEmpty()) {
                        return view.localToScreen(x, y);
                    }
                }
            }
            throw new IllegalStateException("no ground is free");
        });
    }

    /** What a view shows at a point of the screen, once all is painted. */
    Optional<Target> at(FrameView view, Point2D screen) {
        painted();
        return PaneWindow.fx(() -> {
            Point2D local = view.screenToLocal(screen);
            return view.at(local.getX(), local.getY(), SLACK).map(Hit::target);
        });
    }

    /** Puts the pointer on a point of the screen at once; the robot's own way there takes its time. */
    void move(Point2D screen) {
        robot.robotContext().getMouseRobot().move(screen);
        PaneWindow.settle();
    }

    /** Clicks in the middle of a control. */
    void click(Node control) {
        Bounds bounds = PaneWindow.fx(() -> control.localToScreen(control.getBoundsInLocal()));
        click(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    void click(Point2D screen) {
        move(screen);
        robot.clickOn(MouseButton.PRIMARY);
    }

    /** Presses at a point and goes by so many pixels in steps, without letting go. */
    Point2D drag(Point2D from, double dx, double dy) {
        move(from);
        robot.press(MouseButton.PRIMARY);
        Point2D to = from;
        for (int i = 1; i <= 5; i++) {
            to = from.add(dx * i / 5, dy * i / 5);
            robot.robotContext().getMouseRobot().move(to);
        }
        PaneWindow.settle();
        return to;
    }

    void drop() {
        robot.release(MouseButton.PRIMARY);
        PaneWindow.settle();
    }

    void type(KeyCode... together) {
        robot.press(together);
        robot.release(together);
        PaneWindow.settle();
    }

    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> PaneWindow.fx(condition));
    }

    /** Waits until the newest wishes of both charts are on the screen. */
    void painted() {
        // A wish may wait for a frame that is given back one pulse later, so that it is painted in the second round.
        for (int round = 0; round < 3; round++) {
            CountDownLatch brushed = new CountDownLatch(1);
            Platform.runLater(() -> window.brush().execute(painter -> brushed.countDown()));
            CompletableFuture<Void> pulsed = new CompletableFuture<>();
            try {
                if (!brushed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the brush is stuck");
                }
                Platform.runLater(() -> {
                    Runnable[] pulse = new Runnable[1];
                    pulse[0] = () -> {
                        stage.getScene().removePostLayoutPulseListener(pulse[0]);
                        pulsed.complete(null);
                    };
                    stage.getScene().addPostLayoutPulseListener(pulse[0]);
                    Platform.requestNextPulse();
                });
                pulsed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public void close() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        PaneWindow.fx(() -> {
            windows.close();
            Window.getWindows().stream().toList().forEach(Window::hide);
            return null;
        });
    }
}
