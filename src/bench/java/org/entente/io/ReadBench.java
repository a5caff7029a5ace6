package org.entente.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entente.model.Event;
import org.entente.task.Progress;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to read a generated data set of so many million bytes, in milliseconds; MB/s is size × 1000 ÷ time. {@code tight} runs
 * with a heap of six times the file, {@code roomy} with 2 GB; {@code retained} tells the memory of what was
 * read, in bytes an event.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 9)
public class ReadBench {
    @Param("100")
    public int megabytes;

    private Path file;

    @Setup
    public void generate() throws IOException {
        file = Files.createTempFile("entente-bench", ".json");
        DatasetGenerator.write(file, megabytes * 1_000_000L);
    }

    /** Each reading begins with a heap as clean as a program's that has just started. */
    @Setup(Level.Iteration)
    public void sweep() {
        System.gc();
    }

    /** What a data set that was read takes, its ids', titles' and summaries' texts not counted. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Memory {
        public long bytesPerEvent;
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xms600m", "-Xmx600m", "-XX:+UseParallelGC"})
    public ReadResult tight() throws FileException {
        return DatasetReader.read(file, Progress.NONE);
    }

    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
    public ReadResult roomy() throws FileException {
        return DatasetReader.read(file, Progress.NONE);
    }

    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
    @Warmup(iterations = 1)
    @Measurement(iterations = 1)
    public ReadResult retained(Memory memory) throws FileException {
        long before = used();
        ReadResult result = DatasetReader.read(file, Progress.NONE);
        long after = used();
        long texts = 0;
        for (Event event : result.dataset().events()) {
            texts += size(event.id().text())
                    + size(event.title().text())
                    + size(event.summary().text());
        }
        memory.bytesPerEvent =
                (after - before - texts) / result.dataset().events().size();
        return result;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Bytes of a string and its array, each in units of eight. */
    private static long size(String text) {
        long bytes = text.chars().allMatch(c -> c < 256) ? text.length() : 2L * text.length();
        return 24 + (16 + bytes + 7) / 8 * 8;
    }
}
