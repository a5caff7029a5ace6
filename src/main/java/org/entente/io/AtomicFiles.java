package org.entente.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Writes a file whole or not at all: what is written goes to a temporary file beside it, to the disk, and then into its place
 * in one step. When anything fails, a file that was there stays as it was and no temporary file remains.
 */
public final class AtomicFiles {
    private static final long ABANDONED_MILLIS = 60_000;

    private AtomicFiles() {}

    /** What is put into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a text as UTF-8. */
    public static void write(Path file, String text) throws FileException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a file. A symbolic link is followed: the file it leads to is replaced, the link stays.
     *
     * @throws FileException if it can't be written, or its content can't be made; whatever unchecked exception the content
     *     throws is passed on
     */
    public static void write(Path file, Content content) throws FileException {
        if (Files.isDirectory(file)) {
            throw FileException.isFolder(file.toString(), null);
        }
        Path temporary = null;
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            temporary = fresh(target);
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, temporary);
            move(temporary, target);
            temporary = null;
            forceFolder(target.getParent());
        } catch (IOException e) {
            throw FileException.writing(file.toString(), e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    /**
     * Deletes what a program that was killed while it wrote has left in a folder: temporary files of this class that nobody has
     * written to for a minute. A folder that does not exist is clean.
     */
    public static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        long before = System.currentTimeMillis() - ABANDONED_MILLIS;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : left) {
                if (Files.isRegularFile(file) && Files.getLastModifiedTime(file).toMillis() < before) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Makes the new name last when the power fails, too. Not all systems let a program do so, and the file is whole without. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows opens no folders; it writes names through by itself.
        }
    }

    private static Path fresh(Path target) throws IOException {
        for (int i = 0; ; i++) {
            Path candidate = target.resolveSibling(
                    "." + target.getFileName() + "." + Long.toString(System.nanoTime(), 36) + ".tmp");
            if (Files.notExists(candidate) || i == 100) {
                return candidate;
            }
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
            Files.setPosixFilePermissions(temporary, permissions);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                temporary.toFile().deleteOnExit();
            }
        }
    }
}
