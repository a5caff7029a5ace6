package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;
import org.entente.draw.EdgeGeometry.Node;
import org.junit.jupiter.api.Test;

class EdgeGeometryTest {
    private static final Node LEFT = new Node(0, Symbol.CIRCLE, 0, 0, 20);
    private static final Node RIGHT = new Node(1, Symbol.CIRCLE, 200, 0, 20);

    private static Node node(Random random, int id, double width) {
        Symbol symbol = Symbol.values()[random.nextInt(Symbol.values().length)];
        return new Node(
                id, symbol, random.nextDouble() * width, random.nextDouble() * width, 14 + 20 * random.nextDouble());
    }

    private static double fromRim(Node node, double x, double y) {
        double dx = x - node.x();
        double dy = y - node.y();
        return Math.abs(Math.hypot(dx, dy) - node.symbol().rim(node.r(), dx, dy));
    }

    @Property
    void linesEndOnTheRimsOfTheirNodes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int n) {
        Random random = new Random(seed);
        Node a = node(random, 0, 600);
        Node b = node(random, 1, 600);
        for (EdgeCurve curve : EdgeGeometry.fan(a, b, n, 0)) {
            assertThat(fromRim(a, curve.x1(), curve.y1())).isLessThan(0.01);
            assertThat(fromRim(b, curve.x2(), curve.y2())).isLessThan(0.01);
        }
    }

    @Property
    void aLineIsMissingOnlyWhereItsNodesMeet(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int n) {
        Random random = new Random(seed);
        Node a = node(random, 0, 400);
        Node b = node(random, 1, 400);
        double apart = Math.hypot(a.x() - b.x(), a.y() - b.y())
                - a.symbol().reach(a.r())
                - b.symbol().reach(b.r());
        if (apart > 0) {
            assertThat(EdgeGeometry.fan(a, b, n, 0)).hasSize(n);
        }
    }

    @Property
    void aLineLooksTheSameFromEitherEnd(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Random random = new Random(seed);
        Node a = node(random, 0, 600);
        Node b = node(random, 1, 600);
        for (int k = 0; k < n; k++) {
            assertThat(EdgeGeometry.line(b, a, k, n, 0))
                    .isEqualTo(EdgeGeometry.line(a, b, k, n, 0).map(EdgeCurve::reversed));
        }
    }

    @Property
    void linesOfAFanNeverTouch(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int n) {
        Random random = new Random(seed);
        Node a = node(random, 0, 600);
        Node b = node(random, 1, 600);
        List<EdgeCurve> fan = EdgeGeometry.fan(a, b, n, 0);
        if (fan.size() < n) {
            return;
        }
        double angle = Math.atan2(b.y() - a.y(), b.x() - a.x());
        for (int k = 1; k < n; k++) {
            for (int i = 0; i <= 20; i++) {
                double t = i / 20.0;
                EdgeCurve lower = fan.get(k - 1);
                EdgeCurve upper = fan.get(k);
                double along = along(lower, t, angle);
                double other = tAlong(upper, along, angle);
                if (other >= 0) {
                    assertThat(across(upper, other, angle)).isGreaterThan(across(lower, t, angle));
                }
            }
        }
    }

    private static double along(EdgeCurve c, double t, double angle) {
        return c.x(t) * Math.cos(angle) + c.y(t) * Math.sin(angle);
    }

    private static double across(EdgeCurve c, double t, double angle) {
        return c.y(t) * Math.cos(angle) - c.x(t) * Math.sin(angle);
    }

    /** Where the curve has that coordinate along the line between its nodes; -1 where it never has. */
    private static double tAlong(EdgeCurve c, double along, double angle) {
        if (along < along(c, 0, angle) || along > along(c, 1, angle)) {
            return -1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (along(c, middle, angle) < along) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    @Test
    void linesOfAFanLieAFullSpreadApartWhereThereIsRoom() {
        List<EdgeCurve> fan = EdgeGeometry.fan(LEFT, RIGHT, 3, 0);
        assertThat(fan.get(1).y(0.5)).isCloseTo(0, within(0.001));
        assertThat(fan.get(2).y(0.5) - fan.get(1).y(0.5)).isCloseTo(EdgeGeometry.SPREAD, within(0.5));
        assertThat(fan.get(0).y(0.5)).isCloseTo(-fan.get(2).y(0.5), within(0.001));
    }

    @Test
    void aSingleLineBowsALittle() {
        EdgeCurve line = EdgeGeometry.line(LEFT, RIGHT, 0, 1, 0).orElseThrow();
        assertThat(line.y(0.5)).isBetween(4.0, 12.0);
    }

    @Test
    void nodesOnTopOfOneAnotherHaveNoLine() {
        assertThat(EdgeGeometry.line(LEFT, new Node(1, Symbol.CIRCLE, 0, 0, 20), 0, 1, 0))
                .isEmpty();
        assertThat(EdgeGeometry.line(LEFT, new Node(1, Symbol.CIRCLE, 12, 0, 20), 0, 1, 0))
                .isEmpty();
        assertThat(EdgeGeometry.line(LEFT, new Node(1, Symbol.CIRCLE, Double.NaN, 0, 20), 0, 1, 0))
                .isEmpty();
    }

    @Test
    void aLoopLeavesAndReturnsOnTheRimAndStandsClear() {
        for (int k = 0; k < 3; k++) {
            EdgeCurve loop = EdgeGeometry.line(LEFT, LEFT, k, 3, 0).orElseThrow();
            assertThat(fromRim(LEFT, loop.x1(), loop.y1())).isLessThan(0.01);
            assertThat(fromRim(LEFT, loop.x2(), loop.y2())).isLessThan(0.01);
            assertThat(Math.hypot(loop.x(0.5), loop.y(0.5))).isGreaterThan(30);
        }
    }

    @Test
    void aFanBendsAsideOfANodeThatLiesOnIt() {
        Node between = new Node(2, Symbol.CIRCLE, 100, 3, 16);
        double bend = EdgeGeometry.bend(LEFT, RIGHT, 2, new Obstacles(List.of(LEFT, RIGHT, between)));
        assertThat(bend).isNotZero();
        for (EdgeCurve curve : EdgeGeometry.fan(LEFT, RIGHT, 2, bend)) {
            assertThat(nearest(curve, between)).isGreaterThan(16);
        }
    }

    @Test
    void aFanStaysWhereNoNodeLiesOnIt() {
        Node aside = new Node(2, Symbol.CIRCLE, 100, 90, 16);
        assertThat(EdgeGeometry.bend(LEFT, RIGHT, 2, new Obstacles(List.of(LEFT, RIGHT, aside))))
                .isZero();
    }

    @Test
    void aFanStaysWhereOnlyALongWayRoundWouldHelp() {
        List<Node> wall = new ArrayList<>(List.of(LEFT, RIGHT));
        for (int i = -6; i <= 6; i++) {
            wall.add(new Node(9 + i, Symbol.CIRCLE, 100, 30 * i, 20));
        }
        assertThat(EdgeGeometry.bend(LEFT, RIGHT, 1, new Obstacles(wall))).isZero();
    }

    @Property(tries = 300)
    void aBentLineRunsThroughNoOtherNode(@ForAll long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>(List.of(LEFT, new Node(1, Symbol.PILL, 500, 200, 20)));
        for (int i = 2; i < 9; i++) {
            nodes.add(node(random, i, 500));
        }
        double bend = EdgeGeometry.bend(nodes.get(0), nodes.get(1), 2, new Obstacles(nodes));
        if (bend != 0) {
            double d = Math.hypot(500, 200);
            for (EdgeCurve curve : EdgeGeometry.fan(nodes.get(0), nodes.get(1), 2, bend)) {
                for (Node other : nodes.subList(2, 9)) {
                    double along = ((other.x()) * 500 + other.y() * 200) / d / d;
                    if (along > 0.15 && along < 0.85) {
                        assertThat(nearest(curve, other)).isGreaterThan(other.r());
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void obstaclesNearALineAreAllFoundOnce(@ForAll long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            nodes.add(node(random, i, 900));
        }
        double[] s = random.doubles(4, -200, 1100).toArray();
        List<Node> found = new ArrayList<>();
        new Obstacles(nodes).near(s[0], s[1], s[2], s[3], 10, found::add);
        assertThat(found).doesNotHaveDuplicates();
        List<Node> near = nodes.stream()
                .filter(n -> java.awt.geom.Line2D.ptSegDist(s[0], s[1], s[2], s[3], n.x(), n.y()) < 10 + n.r())
                .toList();
        assertThat(found).containsAll(near);
    }

    private static double nearest(EdgeCurve curve, Node node) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 200; i++) {
            least = Math.min(least, Math.hypot(curve.x(i / 200.0) - node.x(), curve.y(i / 200.0) - node.y()));
        }
        return least;
    }

    @Property
    void aPartOfACurveLiesOnIt(@ForAll long seed) {
        double[] v = new Random(seed).doubles(6, 0, 500).toArray();
        EdgeCurve curve = new EdgeCurve(v[0], v[1], v[2], v[3], v[4], v[5]);
        EdgeCurve part = curve.part(0.2, 0.7);
        assertThat(part.x(0.4)).isCloseTo(curve.x(0.4), within(1e-9));
        assertThat(part.y(0.4)).isCloseTo(curve.y(0.4), within(1e-9));
    }

    @Test
    void anglesFollowTheCurve() {
        EdgeCurve leftwards = new EdgeCurve(100, 0, 50, 0, 0, 0);
        assertThat(Math.abs(leftwards.angle(0.5))).isCloseTo(Math.PI, within(1e-9));
        assertThat(new EdgeCurve(0, 0, 10, 0, 10, 10).angle(1)).isCloseTo(Math.PI / 2, within(1e-9));
    }

    @Test
    void aStraightCurveIsAsLongAsItsEndsAreApartAndCanBeShortened() {
        EdgeCurve line = new EdgeCurve(0, 0, 30, 40, 60, 80);
        assertThat(line.length()).isCloseTo(100, within(1e-9));
        assertThat(line.shortened(8).length()).isCloseTo(92, within(0.001));
    }

    @Test
    void aLineBeyondTheFanIsRefused() {
        Assertions.assertThatThrownBy(() -> EdgeGeometry.line(LEFT, RIGHT, 2, 2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2 of 2");
    }
}
