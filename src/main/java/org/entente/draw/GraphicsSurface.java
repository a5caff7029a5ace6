package org.entente.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/** A {@code Graphics2D} as a surface; letters are outlines. Its hints, colour and stroke change. */
final class GraphicsSurface implements Surface {
    private record State(AffineTransform place, Shape clip) {}

    private final Graphics2D g;
    private final Deque<State> states = new ArrayDeque<>();

    GraphicsSurface(Graphics2D g) {
        this.g = g;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    @Override
    public void fill(Shape shape, int argb) {
        g.setColor(new Color(argb, true));
        g.fill(shape);
    }

    @Override
    public void stroke(Shape path, BasicStroke pen, int argb) {
        g.setColor(new Color(argb, true));
        g.setStroke(pen);
        g.draw(path);
    }

    @Override
    public void write(Writing text) {
        TextStyle style = text.style();
        if (style.hasHalo()) {
            float width = 2 * style.haloWidth();
            stroke(text.outline(), new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), style.halo());
        }
        fill(text.outline(), style.colour());
    }

    @Override
    public void image(BufferedImage image, Rectangle2D box) {
        g.drawImage(
                image,
                new AffineTransform(
                        box.getWidth() / image.getWidth(),
                        0,
                        0,
                        box.getHeight() / image.getHeight(),
                        box.getX(),
                        box.getY()),
                null);
    }

    @Override
    public void begin(AffineTransform place, Shape clip) {
        states.push(new State(g.getTransform(), g.getClip()));
        g.transform(place);
        g.clip(clip);
    }

    @Override
    public void end() {
        State before = states.pop();
        g.setTransform(before.place);
        g.setClip(before.clip);
    }
}
