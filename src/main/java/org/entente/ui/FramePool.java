package org.entente.ui;

import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The frames of one view: while one is shown, one is ready and one is being painted. Frames of another size than the last
 * one asked for are let go. Safe for use by several threads.
 */
final class FramePool {
    private static final int MOST = 3;

    private final ArrayDeque<Frame> free = new ArrayDeque<>(MOST);
    private FrameSize size;
    private int made;

    /** A frame of this size for the caller alone, or none while all are in use: then ask again after {@link #give}. */
    synchronized Optional<Frame> take(FrameSize wanted) {
        if (!wanted.equals(size)) {
            free.clear();
            size = wanted;
            made = 0;
        }
        if (!free.isEmpty()) {
            return Optional.of(free.pop());
        }
        if (made == MOST) {
            return Optional.empty();
        }
        Frame frame = new Frame(wanted);
        made++;
        return Optional.of(frame);
    }

    /** Takes a frame back that nobody paints or shows any longer. */
    synchronized void give(Frame frame) {
        if (frame.size().equals(size)) {
            free.push(frame);
        }
    }
}
