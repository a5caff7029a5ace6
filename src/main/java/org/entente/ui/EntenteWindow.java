package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.entente.draw.Flags;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.Preferences;
import org.entente.io.Settings;

/** One window of the program: loads data sets off the FX thread and shows the one that is open. */
final class EntenteWindow implements AutoCloseable {
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 420;

    /** What is open sooner shows no progress: it would only flicker, and hold up what is waited for. */
    private static final Duration PATIENCE = Duration.millis(500);

    private static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

    private final Stage stage;
    private final Type type;
    private final Flags flags;
    private final Brush brush;
    private final Consumer<String> openLink;
    private final StackPane body = new StackPane();
    private final NotificationPane root = new NotificationPane(body);
    private final Session session;
    private Preferences preferences;
    private Workbench workbench;
    /** What shall be open next, or null. */
    private Loading awaited;

    EntenteWindow(Stage stage, Type type, Flags flags, Brush brush, Settings settings, Consumer<String> openLink) {
        this.stage = stage;
        this.type = type;
        this.flags = flags;
        this.brush = brush;
        this.openLink = openLink;
        this.session = new Session(settings, sentence -> Platform.runLater(() -> say(sentence)));
        this.preferences = session.preferences();
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (workbench != null) {
                workbench.keys().handle(event);
            } else if (OPEN.match(event)) {
                choose();
            }
        });
    }

    /** Shows the window, at first with what is being loaded. */
    void show(Loading loading) {
        Scene scene = new Scene(root, preferences.width(), preferences.height());
        Looks.apply(scene, preferences.theme());
        stage.setScene(scene);
        stage.setTitle("Entente");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        loading.document()
                .thenAccept(ready -> brush.execute(painter ->
                        Primer.prime(ready, type, flags, painter, preferences.width(), preferences.height())));
        open(loading);
        stage.show();
        // Some window managers give a new window another size than it asked for (JDK-8316423); asking again helps.
        stage.setWidth(preferences.width());
        stage.setHeight(preferences.height());
        if (Double.isFinite(preferences.x()) && Double.isFinite(preferences.y()) && isOnScreen(preferences)) {
            stage.setX(preferences.x());
            stage.setY(preferences.y());
        }
        stage.setMaximized(preferences.maximized());
    }

    private static boolean isOnScreen(Preferences placed) {
        return !Screen.getScreensForRectangle(placed.x(), placed.y(), placed.width(), placed.height())
                .isEmpty();
    }

    /** What shows the document that is open; empty until one is. */
    Optional<Workbench> workbench() {
        return Optional.ofNullable(workbench);
    }

    /** Opens a file in place of what is open, which stays if the file can't be read. */
    void open(Path file) {
        open(Loading.file(file, type));
    }

    /** Opens what is being loaded; what was asked for before and is not open yet is given up. */
    void open(Loading loading) {
        if (awaited != null) {
            awaited.cancel();
        }
        awaited = loading;
        if (loading.document().isDone()) {
            loaded(loading);
            return;
        }
        Group wait = new Group();
        body.getChildren().add(wait);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> wait.getChildren().add(new LoadingView(loading)));
        patience.play();
        loading.document()
                .whenComplete((ready, failure) -> Platform.runLater(() -> {
                    patience.stop();
                    body.getChildren().remove(wait);
                    loaded(loading);
                }));
    }

    private void loaded(Loading loading) {
        if (loading != awaited) {
            return;
        }
        awaited = null;
        loading.document().handle((ready, failure) -> {
            if (ready != null) {
                show(ready);
            } else {
                failed(loading, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
            return null;
        });
    }

    private void failed(Loading loading, Throwable failure) {
        if (!(failure instanceof CancellationException)) {
            say(failure.getMessage() != null ? failure.getMessage() : loading.name() + " can't be opened: " + failure);
        }
        if (workbench == null) {
            Button choose = new Button("Open a data set (Ctrl+O)");
            choose.setDefaultButton(true);
            choose.setOnAction(event -> choose());
            Button bundled = new Button("Open the bundled one");
            bundled.setOnAction(event -> open(Loading.bundled(Bundled.DEFAULT, type)));
            VBox start = new VBox(10, new Label("Nothing is open."), choose, bundled);
            start.getStyleClass().add("waiting");
            body.getChildren().setAll(start);
        }
    }

    private void show(Document document) {
        if (workbench != null) {
            preferences = present();
            workbench.close();
        }
        workbench = new Workbench(
                document, type, flags, brush, session, preferences.theme(), openLink, this::choose, this::say);
        body.getChildren().setAll(workbench.content());
        stage.setTitle(document.chronicle().dataset().info().title().text() + " – Entente");
        workbench.store().view().addListener((all, before, now) -> {
            if (before.theme() != now.theme()) {
                Looks.apply(stage.getScene(), now.theme());
            }
        });
        Looks.apply(stage.getScene(), workbench.store().view().get().theme());
        workbench.settle(preferences, stage.getScene().getWidth());
        Platform.runLater(() -> workbench.settle(preferences, stage.getScene().getWidth()));
    }

    /** Says a sentence above the charts, until it is closed. */
    private void say(String sentence) {
        root.setText(sentence);
        // Before its first layout the bar has no place to come from.
        Platform.runLater(root::show);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a data set");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Data sets", List.of("*.json")));
        File folder = new File(
                        workbench == null
                                ? preferences.lastFile()
                                : workbench.document().name())
                .getAbsoluteFile()
                .getParentFile();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            open(file.toPath());
        }
    }

    /** The window as it is now. */
    private Preferences present() {
        boolean whole = stage.isMaximized();
        return new Preferences(
                whole ? preferences.width() : stage.getWidth(),
                whole ? preferences.height() : stage.getHeight(),
                whole ? preferences.x() : stage.getX(),
                whole ? preferences.y() : stage.getY(),
                whole,
                workbench.content().dividers(),
                workbench.content().hidden(),
                workbench.store().view().get().theme(),
                workbench.document().name());
    }

    /** Remembers the window, and ends what still runs for the document that is open. */
    @Override
    public void close() {
        if (workbench != null) {
            session.remember(present());
            workbench.close();
        }
        session.close();
    }
}
