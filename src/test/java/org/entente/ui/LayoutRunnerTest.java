package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.entente.chart.Topologies;
import org.entente.layout.Positions;
import org.entente.layout.Simulation;
import org.entente.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LayoutRunnerTest {
    private final LayoutRunner runner = new LayoutRunner();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private static Simulation simulation() {
        return Simulation.fresh(Topologies.drawn(Stores.situation(Stores.chain())), 1, Progress.NONE);
    }

    @Test
    void theLastFrameIsWhereTheLayoutRestsAndRestIsToldOnceAfterIt() throws Exception {
        CompletableFuture<Void> rest = new CompletableFuture<>();
        List<Positions> frames = new CopyOnWriteArrayList<>();
        Platform.runLater(() -> runner.run(
                simulation(),
                50,
                frame -> {
                    frames.add(frame);
                    told.add("frame");
                },
                () -> {
                    told.add("rest");
                    rest.complete(null);
                }));
        rest.get(30, TimeUnit.SECONDS);
        PaneWindow.settle();
        Simulation same = simulation();
        for (int i = 0; i < 50 && !same.isAtRest(); i++) {
            same.tick();
        }
        assertThat(told).last().isEqualTo("rest");
        assertThat(told.stream().filter("rest"::equals)).hasSize(1);
        assertThat(frames).last().isEqualTo(same.positions());
        assertThat(PaneWindow.fx(runner::isRunning)).isFalse();
    }

    @Test
    void aNewRunEndsTheOneBefore() throws Exception {
        CompletableFuture<Void> rest = new CompletableFuture<>();
        Platform.runLater(() -> {
            runner.run(simulation(), 1_000_000, frame -> told.add("old"), () -> told.add("old"));
            runner.run(simulation(), 5, frame -> told.add("new"), () -> rest.complete(null));
        });
        rest.get(30, TimeUnit.SECONDS);
        PaneWindow.settle();
        assertThat(told).isNotEmpty().containsOnly("new");
    }

    @Test
    void aStoppedRunTellsNothingMore() throws Exception {
        CompletableFuture<Void> later = new CompletableFuture<>();
        Platform.runLater(() -> {
            runner.run(simulation(), 5, frame -> told.add("stopped"), () -> told.add("stopped"));
            runner.stop();
            assertThat(runner.isRunning()).isFalse();
            runner.run(simulation(), 1, frame -> {}, () -> later.complete(null));
        });
        // The thread is one, so what the second run says comes after all that the first could say.
        later.get(30, TimeUnit.SECONDS);
        assertThat(told).isEmpty();
    }
}
