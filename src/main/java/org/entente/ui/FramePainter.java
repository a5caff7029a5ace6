package org.entente.ui;

/** Paints wishes into frames and keeps the painted base as long as base and size stay the same. For one thread. */
final class FramePainter {
    private Layer base;
    private FrameSize size;
    private int[] painted = {};

    /** Paints the whole wish; what a layer throws comes through, and the next wish paints its base anew. */
    void paint(Wish wish, Frame frame) {
        if (wish.base() != base || !frame.size().equals(size)) {
            base = null;
            if (painted.length != frame.pixels().length) {
                painted = new int[frame.pixels().length];
            }
            size = frame.size();
            wish.base().paint(painted, size.width(), size.height(), size.scale());
            base = wish.base();
        }
        System.arraycopy(painted, 0, frame.pixels(), 0, painted.length);
        wish.overlay().ifPresent(over -> over.paint(frame.pixels(), size.width(), size.height(), size.scale()));
    }
}
