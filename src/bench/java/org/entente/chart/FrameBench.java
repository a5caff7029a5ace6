package org.entente.chart;

import java.util.concurrent.TimeUnit;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.state.Camera;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.Worlds;
import org.entente.task.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Milliseconds to make and to paint the charts of a window of 1440 × 900 while a node is dragged: the graph of 1440 × 560
 * with a node somewhere else in each frame, and the timeline of 1440 × 300. The sets are the bundled one as it opens and
 * one from chance of 1,000 actors, 2,000 relations and 1,000 events, seen whole.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FrameBench {
    private static final int WIDTH = 1440;
    private static final int GRAPH = 560;
    private static final int TIMELINE = 300;
    private static final int PATH = 16;

    @Param({"bundled", "large"})
    public String set;

    private final Type type = Type.load();
    private final GraphChart graph = new GraphChart(type, new Flags());
    private final TimelineChart timeline = new TimelineChart(type);
    private final Painter painter = new Painter(type);
    private final int[] pixels = new int[WIDTH * GRAPH];
    private final Positions[] path = new Positions[PATH];
    private final Drawing[] graphs = new Drawing[PATH];
    private Drawing line;
    private Situation situation;
    private Camera camera;
    private int frame;

    @Setup
    public void setUp() {
        boolean bundled = set.equals("bundled");
        Chronicle chronicle = Worlds.chronicle(bundled ? Worlds.bundled() : Worlds.generated(1_000, 2_000, 1_000, 1));
        situation = Situation.of(chronicle, Opening.of(chronicle));
        Positions rest = Arrangement.of(chronicle, type, Progress.NONE);
        camera = GraphChart.camera(situation, rest, WIDTH, GRAPH);
        int dragged = situation.scene().nodes().get(0).actor().id().ordinal();
        for (int i = 0; i < PATH; i++) {
            path[i] = rest.with(dragged, rest.x(dragged) + 7 * i, rest.y(dragged) + 3 * i);
            graphs[i] = graph.draw(situation, path[i], camera, Palette.LIGHT, WIDTH, GRAPH);
        }
        line = timeline.draw(situation, Palette.LIGHT, WIDTH, TIMELINE);
    }

    @Benchmark
    public Drawing makeGraph() {
        return graph.draw(situation, path[frame++ % PATH], camera, Palette.LIGHT, WIDTH, GRAPH);
    }

    @Benchmark
    public int paintGraph() {
        painter.paint(graphs[frame++ % PATH], pixels, WIDTH, GRAPH, 1);
        return pixels[pixels.length / 2];
    }

    @Benchmark
    public Drawing makeTimeline() {
        return timeline.draw(situation, Palette.LIGHT, WIDTH, TIMELINE);
    }

    @Benchmark
    public int paintTimeline() {
        painter.paint(line, pixels, WIDTH, TIMELINE, 1);
        return pixels[pixels.length / 2];
    }

    /** The graph's frame whole: made and painted. */
    @Benchmark
    public int frame() {
        painter.paint(makeGraph(), pixels, WIDTH, GRAPH, 1);
        return pixels[pixels.length / 2];
    }
}
