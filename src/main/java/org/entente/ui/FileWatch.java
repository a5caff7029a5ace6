package org.entente.ui;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks at a file once a second, on a thread of its own, and tells when it is another one than was read and has come to rest: a
 * program that writes a long file is waited for. Polling sees what a system's own notices miss, as on disks of a network.
 */
final class FileWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 1_000;

    private final Runnable changed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread watch = new Thread(task, "file watch");
        watch.setDaemon(true);
        return watch;
    });
    private FileStamp known;
    private FileStamp last;

    /**
     * @param read the state that was read
     * @param changed is told, once {@link #watch} was called, from the watch's own thread
     */
    FileWatch(FileStamp read, Runnable changed) {
        this.known = read;
        this.last = read;
        this.changed = changed;
    }

    /** Looks at a file from now on. */
    FileWatch watch(Path file) {
        thread.scheduleWithFixedDelay(
                () -> look(FileStamp.of(file)), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    /** Takes note of a look at the file; two equal ones of another state than is known are a change. */
    void look(FileStamp now) {
        boolean rests = now.equals(last);
        last = now;
        if (rests && !now.equals(known)) {
            known = now;
            changed.run();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
