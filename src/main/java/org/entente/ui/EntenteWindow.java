package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.entente.draw.Flags;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.state.Theme;

/** One window of the program: loads data sets off the FX thread and shows the one that is open. */
final class EntenteWindow implements AutoCloseable {
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 420;

    private static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

    private final Stage stage;
    private final Type type;
    private final Flags flags;
    private final Brush brush;
    private final Consumer<String> openLink;
    private final StackPane body = new StackPane();
    private final NotificationPane root = new NotificationPane(body);
    private Workbench workbench;

    EntenteWindow(Stage stage, Type type, Flags flags, Brush brush, Consumer<String> openLink) {
        this.stage = stage;
        this.type = type;
        this.flags = flags;
        this.brush = brush;
        this.openLink = openLink;
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (workbench != null) {
                workbench.keys().handle(event);
            } else if (OPEN.match(event)) {
                choose();
            }
        });
    }

    /** Shows the window, at first with what is being loaded. */
    void show(Loading loading, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Looks.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.setTitle("Entente");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        open(loading);
        stage.show();
        // Some window managers give a new window another size than it asked for (JDK-8316423); asking again helps.
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Opens a file in place of what is open, which stays if the file can't be read. */
    void open(Path file) {
        open(Loading.file(file, type));
    }

    private void open(Loading loading) {
        if (loading.document().isDone()) {
            loaded(loading);
            return;
        }
        LoadingView wait = new LoadingView(loading);
        body.getChildren().add(wait);
        loading.document()
                .whenComplete((ready, failure) -> Platform.runLater(() -> {
                    body.getChildren().remove(wait);
                    loaded(loading);
                }));
    }

    private void loaded(Loading loading) {
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
        close();
        workbench = new Workbench(document, type, flags, brush, openLink, this::choose, this::say);
        body.getChildren().setAll(workbench.content());
        stage.setTitle(document.chronicle().dataset().info().title().text() + " – Entente");
        workbench.store().view().addListener((all, before, now) -> {
            if (before.theme() != now.theme()) {
                Looks.apply(stage.getScene(), now.theme());
            }
        });
        Looks.apply(stage.getScene(), workbench.store().view().get().theme());
        Platform.runLater(workbench::settle);
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
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            open(file.toPath());
        }
    }

    /** Ends what still runs for the document that is open. */
    @Override
    public void close() {
        if (workbench != null) {
            workbench.close();
        }
    }
}
