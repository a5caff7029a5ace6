package org.entente.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** A file that can't be read or written at all; the message is one sentence with the file, what is wrong and the way out. */
public final class FileException extends IOException {
    private static final long serialVersionUID = 1;

    public FileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for a file that can't be read. */
    static FileException reading(String name, IOException cause) {
        if (cause instanceof FileException known) {
            return known;
        }
        if (cause instanceof NoSuchFileException) {
            return new FileException(name + " can't be read: there is no such file; check its name and folder.", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new FileException(
                    name + " can't be read: you have no permission; change that, or name a copy that you may read.",
                    cause);
        }
        if (cause instanceof NotDirectoryException) {
            return new FileException(
                    name + " can't be read: a part of its path is a file, not a folder; check the path.", cause);
        }
        return new FileException(name + " can't be read: " + reason(cause) + "; try a copy on another disk.", cause);
    }

    /** The sentence for a file that can't be written. */
    static FileException writing(String name, Exception cause) {
        if (cause instanceof FileException known) {
            return known;
        }
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return new FileException(name + " can't be written: its folder does not exist; create it first.", cause);
        }
        if (cause instanceof FileAlreadyExistsException) {
            return new FileException(
                    name
                            + " can't be written: a file stands where a folder is needed; move it, or choose another place.",
                    cause);
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return new FileException(
                    name + " can't be written: you have no permission there; choose another folder.", cause);
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return isFolder(name, cause);
        }
        return new FileException(
                name + " can't be written: " + reason(cause) + "; make room or choose another place.", cause);
    }

    /** The sentence for a folder where a file is meant. */
    static FileException isFolder(String name, Exception cause) {
        return new FileException(name + " is a folder; name a file in it.", cause);
    }

    private static String reason(Exception cause) {
        String reason = cause instanceof FileSystemException known ? known.getReason() : cause.getMessage();
        return reason == null || reason.isBlank()
                ? cause.getClass().getSimpleName()
                : reason.strip().replaceAll("[.\\s]+$", "");
    }
}
