package org.entente.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.history.Readings;
import org.entente.io.DatasetReader;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Theme;
import org.entente.task.Progress;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Holds one pane in a window without a display, on the bundled data. */
final class PaneWindow implements AutoCloseable {
    private final Dataset dataset;
    private Stage stage;

    PaneWindow() throws TimeoutException, IOException {
        FxToolkit.registerPrimaryStage();
        dataset = DatasetReader.read(Path.of("data", "japan-eu-2024.json"), Progress.NONE)
                .dataset();
    }

    Dataset dataset() {
        return dataset;
    }

    Id id(String text) {
        return dataset.find(text).orElseThrow();
    }

    /** A store that shows the opening view of the data. */
    Store store() {
        Chronicle chronicle = Chronicle.of(dataset, Readings.NONE);
        int actors = dataset.actors().size();
        return new Store(
                dataset, chronicle, Opening.of(chronicle), Positions.of(new double[actors], new double[actors]));
    }

    void show(Parent pane, double width, double height) {
        fx(() -> {
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            Scene scene = new Scene(pane, width, height);
            Looks.apply(scene, Theme.LIGHT);
            stage.setScene(scene);
            stage.show();
            return null;
        });
        settle();
    }

    /** Lets all that was asked for on the FX thread happen, layout included, and what waits for the next picture. */
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .flatMap(scene -> scene.getRoot().lookupAll(".details-pane").stream())
                .forEach(pane -> ((DetailsPane) pane).text()));
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /** Does something on the FX thread and gives back what came of it. */
    static <T> T fx(Callable<T> task) {
        try {
            T result = WaitForAsyncUtils.asyncFx(task).get(20, TimeUnit.SECONDS);
            settle();
            return result;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until something is so on the FX thread. */
    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about", e);
        }
    }

    @Override
    public void close() {
        if (stage != null) {
            Platform.runLater(stage::hide);
            settle();
        }
    }
}
