package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.entente.chart.Arrangement;
import org.entente.chart.GraphChart;
import org.entente.chart.TimelineChart;
import org.entente.draw.Flags;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.task.Progress;

/** One window of the program: loads data sets off the FX thread and shows the one that is open. */
final class EntenteWindow {
    private final Stage stage;
    private final Type type;
    private final Flags flags;
    private final Brush brush;
    private final Consumer<String> openLink;
    private final StackPane root = new StackPane();
    private final LayoutRunner layout = new LayoutRunner();
    private Document document;
    private Store store;
    private MainWindow content;

    EntenteWindow(Stage stage, Type type, Flags flags, Brush brush, Consumer<String> openLink) {
        this.stage = stage;
        this.type = type;
        this.flags = flags;
        this.brush = brush;
        this.openLink = openLink;
    }

    /** Shows the window with what is being loaded. */
    void show(CompletableFuture<Document> loading, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Looks.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        if (loading.isDone()) {
            loaded(loading);
        } else {
            VBox wait = new VBox(10, new ProgressIndicator(), new Label("Opening…"));
            wait.getStyleClass().add("waiting");
            root.getChildren().setAll(wait);
            loading.whenComplete((ready, failure) -> Platform.runLater(() -> loaded(loading)));
        }
        stage.show();
        // Some window managers give a new window another size than it asked for (JDK-8316423); asking again helps.
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private void loaded(CompletableFuture<Document> loading) {
        loading.handle((ready, failure) -> {
            if (ready != null) {
                open(ready);
            } else {
                root.getChildren().setAll(new Label(failure.getMessage()));
            }
            return null;
        });
    }

    private void open(Document opened) {
        document = opened;
        store = new Store(
                opened.chronicle().dataset(), opened.chronicle(), Opening.of(opened.chronicle()), opened.positions());
        Commands commands = new Commands(store);
        FrameView graphView = new FrameView(brush, EntenteWindow::fail);
        FrameView timelineView = new FrameView(brush, EntenteWindow::fail);
        GraphMenu menu = new GraphMenu(store, commands);
        GraphPane graph = new GraphPane(
                store, new GraphChart(type, flags), type, graphView, layout::stop, (id, x, y) -> menu.of(id)
                        .show(graphView, x, y));
        TimelinePane timeline = new TimelinePane(store, commands, new TimelineChart(type), type, timelineView);
        Toolbar toolbar = new Toolbar(store, commands, actions());
        content = new MainWindow(store, toolbar, graph, timeline, new VBox(), new DetailsPane(store, openLink));
        stage.setTitle(opened.chronicle().dataset().info().title().text() + " – Entente");
        store.view().addListener((all, before, now) -> {
            if (before.theme() != now.theme()) {
                dress(now.theme());
            }
        });
        dress(store.view().get().theme());
        root.getChildren().setAll(content);
        Keys keys = keys(commands, graph, timeline);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        Platform.runLater(() -> {
            content.placeDividers(0.36);
            graphView.requestFocus();
        });
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException("the picture can't be painted", failure);
    }

    private Toolbar.Actions actions() {
        return new Toolbar.Actions() {
            @Override
            public void open() {
                choose();
            }

            @Override
            public void export() {}

            @Override
            public void keys() {}

            @Override
            public void toggleLegend() {
                content.toggleLeft();
            }

            @Override
            public void toggleDetails() {
                content.toggleRight();
            }

            @Override
            public void fitAll() {
                store.apply(view -> view.withCamera(null).withWindow(null));
            }

            @Override
            public void arrange(Arrangement.Kind kind) {
                EntenteWindow.this.arrange(kind);
            }
        };
    }

    private void arrange(Arrangement.Kind kind) {
        Situation situation = store.situation().get();
        Positions before = store.positions().get();
        store.preview(view -> view.withCamera(null));
        if (kind == Arrangement.Kind.FORCE) {
            layout.run(
                    Arrangement.simulation(situation, before, type, Progress.NONE),
                    Arrangement.TICKS,
                    frame -> store.preview(Arrangement.merged(situation, before, frame)),
                    store::commit);
        } else {
            ActorId around = situation.view().selected() instanceof ActorId actor ? actor : null;
            store.preview(Arrangement.of(kind, situation, before, around, type));
            store.commit();
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a data set");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Data sets", List.of("*.json")));
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            Path path = file.toPath();
            CompletableFuture<Document> loading = Documents.load(path, type);
            loading.whenComplete((ready, failure) -> Platform.runLater(() -> loaded(loading)));
        }
    }

    private Keys keys(Commands commands, GraphPane graph, TimelinePane timeline) {
        Toolbar.Actions actions = actions();
        return new Keys()
                .on("Right", "→", "next event", () -> commands.step(1))
                .on("Left", "←", "previous event", () -> commands.step(-1))
                .on("Home", "Home", "first event", () -> commands.stepToEnd(false))
                .on("End", "End", "last event", () -> commands.stepToEnd(true))
                .on("Alt+Right", "Alt+→", "neighbour to the right in the graph", () -> commands.neighbour(1, 0))
                .on("Alt+Left", "Alt+←", "neighbour to the left", () -> commands.neighbour(-1, 0))
                .on("Alt+Up", "Alt+↑", "neighbour above", () -> commands.neighbour(0, -1))
                .on("Alt+Down", "Alt+↓", "neighbour below", () -> commands.neighbour(0, 1))
                .on("F", "F", "focus on the selected actor, wider each time", commands::focus)
                .on("P", "P", "pin or unpin the selected actors", commands::pin)
                .on("H", "H", "hide the selected actors", commands::hide)
                .on("C", "C", "collapse the selected alliance to one node, or show its members", commands::collapse)
                .on("Plus", "+", "zoom the graph in", () -> graph.zoom(1.25))
                .on("Equals", "=", "zoom the graph in", () -> graph.zoom(1.25))
                .on("Minus", "−", "zoom the graph out", () -> graph.zoom(0.8))
                .on("Shift+Plus", "Shift +", "zoom the timeline in", () -> timeline.zoom(1.5))
                .on("Shift+Minus", "Shift −", "zoom the timeline out", () -> timeline.zoom(1 / 1.5))
                .on("0", "0", "show everything", actions::fitAll)
                .everywhere("Shortcut+Z", "Ctrl+Z", "undo", store::undo)
                .everywhere("Shortcut+Shift+Z", "Ctrl+Shift+Z", "redo", store::redo)
                .everywhere("Shortcut+O", "Ctrl+O", "open a data set", actions::open)
                .everywhere("Shortcut+E", "Ctrl+E", "export a picture", actions::export)
                .everywhere("Shortcut+L", "Ctrl+L", "legend and filter", actions::toggleLegend)
                .everywhere("Shortcut+D", "Ctrl+D", "details", actions::toggleDetails)
                .everywhere("Shortcut+T", "Ctrl+T", "light or dark", commands::toggleTheme)
                .everywhere("F1", "F1", "all keys", actions::keys)
                .on("Esc", "Esc", "clear the selection, then the focus, then the filter", commands::escape);
    }

    private void dress(Theme theme) {
        Looks.apply(stage.getScene(), theme);
    }
}
