package org.entente.ui;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Opens the program's window, prints how many milliseconds after the start of the virtual machine it showed nodes in the graph and marks
 * in the timeline, and ends. Run it as a program with the class path of the launcher before its own, after {@code mvn -Pbench
 * package}, with the launcher's {@code -XX:Tier4…} flags as well if its figure is wanted, and with a new folder for what is
 * remembered:
 *
 * <pre>java -Dentente.settings=FOLDER -XX:SharedArchiveFile=LIB/entente.jsa -cp LIB/entente.jar:target/test-classes org.entente.ui.FirstFrame</pre>
 */
public final class FirstFrame {
    private static final long EVERY = 5;

    private FirstFrame() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Thread watch = new Thread(FirstFrame::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        Application.launch(WindowApplication.class, args);
    }

    /** Asks the toolkit, as soon as it runs, to tell when the window is there. */
    private static void watch() {
        try {
            boolean started = false;
            while (!started) {
                TimeUnit.MILLISECONDS.sleep(EVERY);
                started = asked();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean asked() {
        try {
            Platform.runLater(FirstFrame::watchWindow);
            return true;
        } catch (IllegalStateException notStarted) {
            return false;
        }
    }

    private static void watchWindow() {
        Window.getWindows().addListener((InvalidationListener) all -> watchScene());
        watchScene();
    }

    private static void watchScene() {
        Window.getWindows().stream().findFirst().map(Window::getScene).ifPresent(scene -> {
            scene.addPostLayoutPulseListener(() -> Platform.runLater(() -> look(scene)));
            Platform.requestNextPulse();
        });
    }

    private static void look(Scene scene) {
        List<FrameView> views = new ArrayList<>();
        collect(scene.getRoot(), views);
        boolean shown = !views.isEmpty()
                && views.stream().allMatch(view -> view.drawing()
                        .filter(d -> !d.labels().isEmpty())
                        .isPresent());
        if (shown) {
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println("first frame after " + (System.currentTimeMillis() - start) + " ms");
            Runtime.getRuntime().halt(0);
        }
    }

    private static void collect(Node node, List<FrameView> views) {
        if (node instanceof FrameView view) {
            views.add(view);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, views));
        }
    }
}
