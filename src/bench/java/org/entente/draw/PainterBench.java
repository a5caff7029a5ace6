package org.entente.draw;

import java.awt.geom.Path2D;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Milliseconds to make and to paint a frame of 1440 × 900: a small set (30 nodes, 60 lines, 100 symbols, 120 labels)
 * and a large one (1,000, 2,000, 1,000, 300). Each frame is moved by a part of a pixel, as when a node is dragged.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PainterBench {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    @Param({"small", "large"})
    public String set;

    @Param({"1", "2"})
    public int scale;

    private final Type type = Type.load();
    private final Painter painter = new Painter(type);
    private final Drawing[] frames = new Drawing[8];
    private int[] pixels;
    private int frame;

    @Setup
    public void setUp() {
        pixels = new int[WIDTH * HEIGHT * scale * scale];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = drawing(i * 0.37);
        }
    }

    @Benchmark
    public int paint() {
        painter.paint(frames[frame++ % frames.length], pixels, WIDTH * scale, HEIGHT * scale, scale);
        return pixels[pixels.length / 2];
    }

    @Benchmark
    public Drawing make() {
        return drawing(0);
    }

    private Drawing drawing(double shift) {
        boolean small = set.equals("small");
        int nodes = small ? 30 : 1000;
        int lines = small ? 60 : 2000;
        int symbols = small ? 100 : 1000;
        int labels = small ? 120 : 300;
        Random random = new Random(7);
        double[] x = new double[nodes];
        double[] y = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            x[i] = 30 + random.nextDouble() * 1380 + (i % 5 == 0 ? shift : 0);
            y[i] = 30 + random.nextDouble() * 540 + (i % 5 == 0 ? shift : 0);
        }
        int[] hues = {0xFF0B3A86, 0xFF0B8FCB, 0xFF0A6A58, 0xFFB12A06, 0xFFA9800F, 0xFF80868E};
        Dash[] dashes = {Dash.SOLID, Dash.SOLID, Dash.SOLID, Dash.DASH};
        DrawingBuilder builder = new DrawingBuilder(WIDTH, HEIGHT, 0xFFFBFAF7, type);
        for (int i = 0; i < lines; i++) {
            int a = random.nextInt(nodes);
            int b = small ? random.nextInt(nodes) : nearest(a, x, y, random);
            double cx = (x[a] + x[b]) / 2 + (y[b] - y[a]) * 0.15;
            double cy = (y[a] + y[b]) / 2 - (x[b] - x[a]) * 0.15;
            Style style = Style.stroke(hues[i % 6], 1.2 + i % 3 * 0.6).dashed(dashes[i % 4]);
            builder.curve(x[a], y[a], cx, cy, x[b], y[b], style, null);
        }
        for (int i = 0; i < nodes; i++) {
            Style style = Style.fill(hues[i % 6]).stroked(0xFFFBFAF7, 1);
            builder.dot(x[i], y[i], small ? 16 + i % 12 : 6 + i % 9, style, null);
        }
        Outline diamond = diamond();
        for (int i = 0; i < symbols; i++) {
            double at = 20 + 1400.0 * i / symbols + shift;
            builder.symbol(diamond, at, 620 + i % 8 * 30, 5 + i % 5, Style.fill(hues[i % 6]), null);
        }
        TextStyle text = TextStyle.of(12, 0xFF1B1F24).halo(0xFFFBFAF7, 3);
        for (int i = 0; i < labels; i++) {
            builder.label("Partner no. " + i, x[i % nodes], y[i % nodes] + 20, Anchor.CENTRE, text, null);
        }
        return builder.build();
    }

    /** The nearest of a few others, so that lines are about as long as in a laid out graph. */
    private static int nearest(int a, double[] x, double[] y, Random random) {
        int best = (a + 1) % x.length;
        for (int k = 0; k < 12; k++) {
            int b = random.nextInt(x.length);
            if (b != a && Math.hypot(x[a] - x[b], y[a] - y[b]) < Math.hypot(x[a] - x[best], y[a] - y[best])) {
                best = b;
            }
        }
        return best;
    }

    private static Outline diamond() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -1);
        path.lineTo(1, 0);
        path.lineTo(0, 1);
        path.lineTo(-1, 0);
        path.closePath();
        return Outline.of(path);
    }
}
