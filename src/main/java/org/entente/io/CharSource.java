package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.task.Progress;

/**
 * The characters of a file. Bytes that are no UTF-8 become U+FFFD each, and so do NUL bytes when asked for; their places are
 * remembered. A byte order mark is skipped; one of UTF-16 is obeyed.
 */
final class CharSource extends Reader {
    private static final int BUFFER = 1 << 16;
    /** More places than problems are ever listed. */
    private static final int MOST_PLACES = 2_000;

    private final Input input;
    private final InputStream in;
    private final long size;
    private final long limit;
    private final Progress progress;
    private final boolean replaceNul;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharsetDecoder decoder;
    private final boolean utf16;

    private long bytesRead;
    private long charsRead;
    private boolean ended;
    /** Sorted places; see {@link #noteBad}. */
    private long[] bad = new long[0];

    private int badCount;
    /** The second half of a character whose first half had the last free place, or 0. */
    private char pending;

    /** @param replaceNul whether NUL bytes are replaced, which costs a look at every character */
    CharSource(Input input, Limits limits, Progress progress, boolean replaceNul) throws IOException {
        this.input = input;
        this.limit = limits.bytes();
        this.progress = progress;
        this.replaceNul = replaceNul;
        this.size = input.size();
        if (size > limit) {
            throw tooLarge();
        }
        this.in = input.open();
        bytes.limit(0);
        while (bytes.limit() < 3 && fill()) {
            // A byte order mark may come in pieces.
        }
        Charset charset = charset();
        this.utf16 = charset != StandardCharsets.UTF_8;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Charset charset() {
        int first = bytes.limit() > 0 ? bytes.get(0) & 0xFF : -1;
        int second = bytes.limit() > 1 ? bytes.get(1) & 0xFF : -1;
        int third = bytes.limit() > 2 ? bytes.get(2) & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            bytes.position(3);
        } else if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
            bytes.position(2);
            return first == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether the file is UTF-16, which is read but not to be written. */
    boolean isUtf16() {
        return utf16;
    }

    /** Whether any character so far stands for bytes that could not be read. */
    boolean hasBad() {
        return badCount > 0;
    }

    /** How many characters so far stand for bytes that could not be read. */
    int badCount() {
        return badCount;
    }

    /** Whether the character at an offset (from 0) stands for a byte that could not be read; of very many, the first. */
    boolean isBad(long offset) {
        return isNoted(offset << 1) || isNul(offset);
    }

    /** Whether the character at an offset stands for a NUL byte. */
    boolean isNul(long offset) {
        return isNoted(offset << 1 | 1);
    }

    private boolean isNoted(long place) {
        return Arrays.binarySearch(bad, 0, Math.min(badCount, bad.length), place) >= 0;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(to, offset, length).slice();
        if (pending != 0 && length > 0) {
            out.put(pending);
            pending = 0;
        }
        while (out.position() == 0 && length > 0) {
            if (!bytes.hasRemaining() && !ended) {
                fill();
            }
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                if (!out.hasRemaining()) {
                    break;
                }
                bytes.position(bytes.position() + result.length());
                noteBad(charsRead + out.position() << 1);
                out.put('\uFFFD');
            } else if (result.isOverflow()) {
                if (out.position() == 0) {
                    CharBuffer pair = CharBuffer.allocate(2);
                    decoder.decode(bytes, pair, ended);
                    out.put(pair.get(0));
                    pending = pair.get(1);
                }
            } else if (ended) {
                break;
            } else {
                fill();
            }
        }
        int count = out.position();
        if (replaceNul) {
            for (int i = offset; i < offset + count; i++) {
                if (to[i] == 0) {
                    to[i] = '\uFFFD';
                    noteBad(charsRead + i - offset << 1 | 1);
                }
            }
        }
        charsRead += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    /** @param place twice the character's offset, plus one for a NUL byte */
    private void noteBad(long place) {
        if (badCount < MOST_PLACES) {
            if (badCount == bad.length) {
                bad = Arrays.copyOf(bad, Math.max(16, 2 * bad.length));
            }
            int at = badCount;
            while (at > 0 && bad[at - 1] > place) {
                bad[at] = bad[at - 1];
                at--;
            }
            bad[at] = place;
        }
        badCount++;
    }

    /** Keeps what is left of the buffer and reads more behind it; false at the end of the file. */
    private boolean fill() throws IOException {
        progress.check();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
            bytesRead += count;
            progress.report(size > 0 ? Math.min(1, (double) bytesRead / size) : Double.NaN, "Reading " + input.name());
        } else {
            ended = true;
        }
        bytes.flip();
        if (bytesRead > limit) {
            throw tooLarge();
        }
        return count > 0;
    }

    private FileException tooLarge() {
        String most = limit >= 1 << 30 ? (limit >> 30) + " GiB" : limit + " bytes";
        return new FileException(
                input.name() + " is larger than " + most + ", the most that is read; split it into several data sets.",
                null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
