package org.entente.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output and standard error of a command. Both are UTF-8 wherever they lead, but for a Windows console, which has its
 * own encoding. It notices when something can't be written.
 */
public final class Outlet implements AutoCloseable {
    private final Watched watched;
    private final PrintWriter out;
    private final PrintWriter err;

    Outlet(OutputStream out, OutputStream err, Charset charset) {
        this.watched = new Watched(out);
        this.out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(watched, charset), 1 << 15), false);
        this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
    }

    /** The process's own. */
    public static Outlet standard() {
        return new Outlet(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), charset());
    }

    private static Charset charset() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Console console = windows ? System.console() : null;
        return console == null ? StandardCharsets.UTF_8 : console.charset();
    }

    /** For what was asked for. */
    public PrintWriter out() {
        return out;
    }

    /** For what is wrong. */
    public PrintWriter err() {
        return err;
    }

    /**
     * Writes what is left.
     *
     * @return the exit code: a file error, said in one line, if something could not be written; a reader that went away, such as
     *     {@code head}, is no error
     */
    public int finish() {
        out.flush();
        if (watched.failure == null || isGone(watched.failure)) {
            return ExitCode.DONE;
        }
        err.println("entente: standard output can't be written: " + watched.failure.getMessage()
                + "; make room or choose another place.");
        return ExitCode.FILE_ERROR;
    }

    private static boolean isGone(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }

    /** Keeps the first failure, of which a writer tells only that there was one. */
    private static final class Watched extends OutputStream {
        private final OutputStream to;
        private IOException failure;

        Watched(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
