package org.entente.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.entente.history.Target;
import org.entente.model.Dataset;
import org.entente.state.Findings;
import org.entente.state.Search;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
import org.entente.words.TargetWords;

/** Answers what is typed into the find field on a thread of its own: just the newest question, once the names are read. */
final class Finder implements AutoCloseable {
    private record Question(String text, String language, int most, Consumer<Findings> answer) {}

    private final Dataset dataset;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "find");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<Question> newest = new AtomicReference<>();
    private volatile boolean closed;
    /** Touched by the worker alone. */
    private Search search;

    Finder(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Reads the names, if that has not been done; what is asked meanwhile is answered afterwards. */
    void prepare() {
        execute(this::search);
    }

    /**
     * Asks; an answer that another question has overtaken is not given.
     *
     * @param answer is told on the FX thread
     */
    void ask(String text, String language, int most, Consumer<Findings> answer) {
        newest.set(new Question(text, language, most, answer));
        execute(this::answer);
    }

    /** What is asked for the answer is wanted no more. */
    void forget() {
        newest.set(null);
    }

    private void answer() {
        Question question = newest.get();
        if (question == null) {
            return;
        }
        Findings found = search().find(question.text, question.language, question.most);
        Platform.runLater(() -> {
            if (newest.compareAndSet(question, null)) {
                question.answer.accept(found);
            }
        });
    }

    private Search search() {
        if (search == null) {
            search = Search.of(
                    dataset,
                    (relation, language) -> new TargetWords(dataset, language).name(Target.of(relation.id())),
                    new UntilClosed());
        }
        return search;
    }

    private void execute(Runnable task) {
        try {
            worker.execute(() -> {
                try {
                    task.run();
                } catch (Cancelled closedMeanwhile) {
                    // The window has gone, and nobody waits for an answer.
                }
            });
        } catch (RejectedExecutionException gone) {
            // A key that was pressed while the window closed.
        }
    }

    private final class UntilClosed implements Progress {
        @Override
        public void report(double fraction, String what) {
            // Even large sets are read while the first letters are typed.
        }

        @Override
        public boolean isCancelled() {
            return closed;
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdown();
    }
}
