package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.entente.task.Cancelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path folder;

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void aFileIsWritten() throws IOException {
        AtomicFiles.write(folder.resolve("a.txt"), "日本\n");
        assertThat(folder.resolve("a.txt")).hasContent("日本\n");
        assertThat(files()).containsExactly("a.txt");
    }

    @Test
    void anOldFileIsReplacedAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a longer old text");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFiles.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        AtomicFiles.write(link, "new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent("new");
    }

    @Test
    void whenWritingFailsTheOldFileIsWholeAndNoOtherIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new FileSystemException("a.txt", null, "No space left on device");
                }))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("a.txt can't be written: No space left on device; make room");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("a.txt");
    }

    @Test
    void whenItIsCancelledNothingIsLeft() throws IOException {
        Path file = folder.resolve("a.txt");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                    out.write(1);
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatDoesNotExistIsToldInOneSentence() {
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("no/a.txt"), "x"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("its folder does not exist; create it first.");
    }

    @Test
    void aFolderInPlaceOfAFileIsToldInOneSentence() {
        assertThatThrownBy(() -> AtomicFiles.write(folder, "x"))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("is a folder; name a file in it.");
    }

    @Test
    void aForbiddenFolderIsToldInOneSentence() {
        assertThat(FileException.writing("a.txt", new AccessDeniedException("a.txt")))
                .hasMessageContaining("a.txt can't be written: you have no permission there");
    }
}
