package org.entente.layout;

import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.task.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One tick of the simulation, one step of a drag, and the start of a small graph; two edges a node, names on all. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LayoutBench {
    @Param({"30", "1000", "10000"})
    public int nodes;

    private Topology topology;
    private Simulation simulation;
    private Drag drag;
    private double hand;

    @Setup
    public void prepare() {
        Random random = new Random(1);
        Topology.Builder builder = Topology.builder(nodes);
        for (int i = 0; i < nodes; i++) {
            builder.node(i, 14 + 10 * random.nextDouble(), 20 + 40 * random.nextDouble());
            for (int k = 0; k < 2 && i > 0; k++) {
                // Mostly near in number, so that the graph has a shape.
                builder.edge(i, random.nextInt(10) == 0 ? random.nextInt(i) : Math.max(0, i - 1 - random.nextInt(30)));
            }
        }
        for (int g = 0; g + 40 < nodes; g += Math.max(40, nodes / 20)) {
            builder.group(random.ints(8, g, g + 40).toArray());
        }
        topology = builder.build();
        simulation = Simulation.fresh(topology, 1, Progress.NONE);
        simulation.run(100, Progress.NONE);
        BitSet grabbed = new BitSet();
        grabbed.set(nodes / 2);
        drag = Drag.begin(simulation.positions(), topology.adjacency(), grabbed, new BitSet());
    }

    @Benchmark
    public double tick() {
        simulation.reheat(0.3);
        simulation.tick();
        return simulation.alpha();
    }

    @Benchmark
    public Positions drag() {
        hand += 1;
        return drag.to(hand, -hand);
    }

    @Benchmark
    public Positions start() {
        return Simulation.fresh(topology, 1, Progress.NONE).positions();
    }
}
