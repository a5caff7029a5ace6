package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Nodes in blocks of those that belong to the same alliances. The blocks lie by stress: near each other if they share an alliance
 * or an edge joins them.
 */
final class Blocks {
    /** The largest number of blocks; if there were more, nodes count by their largest alliance alone. */
    private static final int MOST = 400;

    private static final int ROUNDS = 200;

    private final Topology topology;
    private final List<int[]> blocks;
    private final int[] blockOf;
    private final double[] radii;
    private final double cellWidth;
    private final double cellHeight;

    private Blocks(Topology topology, List<int[]> blocks) {
        this.topology = topology;
        this.blocks = blocks;
        blockOf = new int[topology.size()];
        double width = 1;
        double height = 1;
        for (int i = 0; i < topology.size(); i++) {
            width = Math.max(width, 2 * topology.halfWidth(i));
            height = Math.max(height, topology.radius(i) + topology.below(i));
        }
        cellWidth = width + Layouts.GAP;
        cellHeight = height + Layouts.GAP;
        radii = new double[blocks.size()];
        for (int b = 0; b < radii.length; b++) {
            for (int i : blocks.get(b)) {
                blockOf[i] = b;
            }
            radii[b] = Math.sqrt(blocks.get(b).length * cellWidth * cellHeight / Math.PI) + cellWidth / 4;
        }
    }

    static Positions of(Topology topology) {
        if (topology.size() == 0) {
            return Positions.empty();
        }
        int[][] memberships = new int[topology.size()][0];
        int[] byNumber = IntStream.range(0, topology.groups())
                .boxed()
                .sorted((a, b) -> Integer.compare(topology.group(b).length, topology.group(a).length))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int g : byNumber) {
            for (int member : topology.group(g)) {
                int[] before = memberships[member];
                memberships[member] = Arrays.copyOf(before, before.length + 1);
                memberships[member][before.length] = g;
            }
        }
        List<int[]> blocks = collect(memberships, true);
        if (blocks.size() > MOST) {
            for (int i = 0; i < memberships.length; i++) {
                memberships[i] = Arrays.copyOf(memberships[i], Math.min(1, memberships[i].length));
            }
            blocks = collect(memberships, false);
        }
        return new Blocks(topology, blocks).place(memberships);
    }

    /** The nodes by the alliances they belong to; those who belong to none are one block each, or one block in all. */
    private static List<int[]> collect(int[][] memberships, boolean outsidersAlone) {
        Map<List<Integer>, List<Integer>> byAlliances = new LinkedHashMap<>();
        for (int i = 0; i < memberships.length; i++) {
            List<Integer> key = new ArrayList<>();
            for (int g : memberships[i]) {
                key.add(g);
            }
            if (key.isEmpty() && outsidersAlone) {
                key.add(-1 - i);
            }
            byAlliances.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
        }
        List<int[]> blocks = new ArrayList<>();
        byAlliances
                .values()
                .forEach(block ->
                        blocks.add(block.stream().mapToInt(Integer::intValue).toArray()));
        return blocks;
    }

    private Positions place(int[][] memberships) {
        int count = blocks.size();
        double[][] wanted = new double[count][count];
        boolean[][] joined = joined();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int a = 0; a < count; a++) {
            double angle = 2 * Math.PI * a / count;
            x[a] = count * cellWidth / 4 * StrictMath.cos(angle);
            y[a] = count * cellWidth / 4 * StrictMath.sin(angle);
            for (int b = 0; b < a; b++) {
                boolean shared = share(memberships[blocks.get(a)[0]], memberships[blocks.get(b)[0]]);
                double between = shared ? 20 : joined[a][b] ? 80 : 240;
                wanted[a][b] = radii[a] + radii[b] + between;
                wanted[b][a] = wanted[a][b];
            }
        }
        Stress.lower(x, y, wanted, ROUNDS, 0.5);
        double tight = 1;
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < a; b++) {
                double dx = x[a] - x[b];
                double dy = y[a] - y[b];
                tight = Math.max(tight, (radii[a] + radii[b] + 20) / Math.max(1, Math.sqrt(dx * dx + dy * dy)));
            }
        }
        // Beyond some stretching the picture would fall apart; blocks that still touch are parted node by node.
        double stretch = Math.min(1.6, tight);
        Positions.Builder positions = Positions.builder(topology.size());
        for (int b = 0; b < count; b++) {
            fill(positions, blocks.get(b), x[b] * stretch, y[b] * stretch);
        }
        return positions.build();
    }

    private static boolean share(int[] groups, int[] others) {
        return Arrays.stream(groups).anyMatch(g -> Arrays.stream(others).anyMatch(h -> h == g));
    }

    private boolean[][] joined() {
        boolean[][] joined = new boolean[blocks.size()][blocks.size()];
        for (int k = 0; k < topology.edges(); k++) {
            int a = blockOf[topology.from(k)];
            int b = blockOf[topology.to(k)];
            joined[a][b] = true;
            joined[b][a] = true;
        }
        return joined;
    }

    /** Puts a block's nodes on the cells nearest to its middle. */
    private void fill(Positions.Builder positions, int[] block, double x, double y) {
        int columns = (int) Math.ceil(Math.sqrt(block.length * cellHeight / cellWidth) * 1.2) + 2;
        int rows = (int) Math.ceil(Math.sqrt(block.length * cellWidth / cellHeight) * 1.2) + 2;
        double[][] cells = new double[columns * rows][];
        for (int k = 0; k < cells.length; k++) {
            cells[k] = new double[] {
                (k % columns - (columns - 1) / 2.0) * cellWidth, (k / columns - (rows - 1) / 2.0) * cellHeight
            };
        }
        Arrays.sort(cells, (p, q) -> Double.compare(p[0] * p[0] + p[1] * p[1], q[0] * q[0] + q[1] * q[1]));
        double middleX = 0;
        double middleY = 0;
        for (int k = 0; k < block.length; k++) {
            middleX += cells[k][0] / block.length;
            middleY += cells[k][1] / block.length;
        }
        for (int k = 0; k < block.length; k++) {
            positions.put(block[k], x + cells[k][0] - middleX, y + cells[k][1] - middleY);
        }
    }
}
