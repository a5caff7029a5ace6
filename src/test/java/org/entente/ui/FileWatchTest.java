package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    private static final FileStamp READ = new FileStamp(10, 1_000);
    private static final FileStamp LATER = new FileStamp(20, 2_000);
    private static final FileStamp LAST = new FileStamp(30, 3_000);

    @TempDir
    Path folder;

    private final AtomicInteger changes = new AtomicInteger();
    private final FileWatch watch = new FileWatch(READ, changes::incrementAndGet);

    @AfterEach
    void close() {
        watch.close();
    }

    private void look(FileStamp... looks) {
        for (FileStamp each : looks) {
            watch.look(each);
        }
    }

    @Test
    void aFileThatStaysAsItWasReadIsNoChange() {
        look(READ, READ, READ);
        assertThat(changes).hasValue(0);
    }

    @Test
    void aChangeIsToldOnceAndWhenItRests() {
        look(READ, LATER);
        assertThat(changes).hasValue(0);
        look(LATER);
        assertThat(changes).hasValue(1);
        look(LATER, LATER);
        assertThat(changes).hasValue(1);
    }

    @Test
    void aFileThatIsBeingWrittenIsWaitedFor() {
        look(new FileStamp(11, 1_001), new FileStamp(12, 1_002), new FileStamp(13, 1_003), LAST);
        assertThat(changes).hasValue(0);
        look(LAST);
        assertThat(changes).hasValue(1);
    }

    @Test
    void aFileThatIsAwayForOneLookIsBeingReplaced() {
        look(FileStamp.ABSENT, READ, READ);
        assertThat(changes).hasValue(0);
    }

    @Test
    void aFileThatIsGoneIsToldAndItsReturnToo() {
        look(FileStamp.ABSENT, FileStamp.ABSENT, FileStamp.ABSENT);
        assertThat(changes).hasValue(1);
        look(READ, READ);
        assertThat(changes).hasValue(2);
    }

    @Test
    void aChangeWhileTheFileWasReadIsNoticed() {
        look(LATER, LATER);
        assertThat(changes).hasValue(1);
    }

    @Test
    void stampsTellStatesApart() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "one");
        FileStamp first = FileStamp.of(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
        FileStamp touched = FileStamp.of(file);
        Files.writeString(file, "longer");
        Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
        assertThat(touched).isNotEqualTo(first).isNotEqualTo(FileStamp.of(file));
        Files.delete(file);
        assertThat(FileStamp.of(file)).isEqualTo(FileStamp.ABSENT);
    }
}
