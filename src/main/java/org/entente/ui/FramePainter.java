package org.entente.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.entente.draw.Drawing;
import org.entente.draw.Painter;

/** Paints wishes into frames and keeps the painted base as long as its layer and the size stay the same. For one thread. */
final class FramePainter {
    private Layer base;
    private FrameSize size;
    private Drawing drawing;
    private BufferedImage painted;

    /** Paints the whole wish; what a layer throws comes through, and the next wish makes its base anew. */
    void paint(Wish wish, Frame frame, Painter painter) {
        if (wish.base() != base || !frame.size().equals(size)) {
            base = null;
            if (painted == null
                    || painted.getWidth() != frame.size().width()
                    || painted.getHeight() != frame.size().height()) {
                painted = Frame.canvas(frame.size());
            }
            size = frame.size();
            drawing = draw(wish.base());
            painter.paint(drawing, painted, size.scale());
            base = wish.base();
        }
        int[] from = Frame.pixels(painted);
        System.arraycopy(from, 0, Frame.pixels(frame.canvas()), 0, from.length);
        Optional<Drawing> overlay = wish.overlay().map(this::draw);
        overlay.ifPresent(marks -> {
            Graphics2D g = frame.canvas().createGraphics();
            g.scale(size.scale(), size.scale());
            painter.paint(marks, g);
            g.dispose();
        });
        frame.holds(drawing, overlay);
    }

    private Drawing draw(Layer layer) {
        return layer.draw(size.width() / size.scale(), size.height() / size.scale());
    }
}
