package org.entente.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.draw.EdgeGeometry.Node;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a frame pays for geometry: names of nodes, lines between them, the hull of an alliance. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GeometryBench {
    private final List<LabelPlacement.Label> labels = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Hulls.Disc> compact = new ArrayList<>();

    /** 125 names of eight spots, 1,000 nodes, and an alliance of 30 among 100 others. */
    public GeometryBench() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            nodes.add(new Node(i, Symbol.CIRCLE, random.nextDouble() * 1440, random.nextDouble() * 700, 8));
        }
        for (int i = 0; i < 125; i++) {
            Node n = nodes.get(i);
            double width = 40 + random.nextInt(80);
            labels.add(new LabelPlacement.Label(
                    width,
                    15,
                    random.nextInt(10),
                    i < 14,
                    LabelPlacement.around(n.x(), n.y(), n.r(), width, 15, 3, 1),
                    -1));
        }
        for (int tries = 0; compact.size() < 130 && tries < 10_000; tries++) {
            Hulls.Disc d = new Hulls.Disc(
                    random.nextDouble() * 1400, random.nextDouble() * 1400, 10 + 20 * random.nextDouble());
            if (compact.stream().allMatch(o -> Math.hypot(o.x() - d.x(), o.y() - d.y()) > o.r() + d.r() + 10)) {
                compact.add(d);
            }
        }
        compact.sort(Comparator.comparingDouble(d -> Math.hypot(d.x() - 700, d.y() - 700)));
    }

    /** 1,000 candidates among 1,000 discs. */
    @Benchmark
    public List<LabelPlacement.Placed> labels() {
        LabelPlacement placement = new LabelPlacement(new LabelPlacement.Box(0, 0, 1440, 700), 2);
        for (Node n : nodes) {
            placement.blockDisc(n.x(), n.y(), n.r());
        }
        return placement.place(labels);
    }

    /** 2,000 lines, each bent aside of what lies on it, among 1,000 nodes. */
    @Benchmark
    public double lines() {
        Obstacles obstacles = new Obstacles(nodes);
        double sum = 0;
        for (int i = 0; i < 2000; i++) {
            Node a = nodes.get(i * 37 % 1000);
            Node b = nodes.get((i * 91 + 1) % 1000);
            double bend = EdgeGeometry.bend(a, b, 1, obstacles);
            sum += EdgeGeometry.line(a, b, 0, 1, bend).map(EdgeCurve::x1).orElse(0.0);
        }
        return sum;
    }

    /** 2,000 lines without a look at what lies on them. */
    @Benchmark
    public double straightLines() {
        double sum = 0;
        for (int i = 0; i < 2000; i++) {
            Node a = nodes.get(i * 37 % 1000);
            Node b = nodes.get((i * 91 + 1) % 1000);
            sum += EdgeGeometry.line(a, b, 0, 1, 0).map(EdgeCurve::x1).orElse(0.0);
        }
        return sum;
    }

    /** 30 members, 100 others, some of them in the way. */
    @Benchmark
    public Optional<Path2D.Double> hull() {
        return Hulls.around(compact.subList(0, 30), compact.subList(30, compact.size()));
    }
}
