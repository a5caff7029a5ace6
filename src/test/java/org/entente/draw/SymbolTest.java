package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolTest {
    static double area(Path2D path) {
        double area = 0;
        for (Line2D chord : Chords.of(path, 0.0001)) {
            area += (chord.getX1() * chord.getY2() - chord.getX2() * chord.getY1()) / 2;
        }
        return Math.abs(area);
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void allSymbolsCoverTheSameArea(Symbol symbol) {
        assertThat(area(symbol.at(0, 0, 1))).isCloseTo(Math.PI, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void halfASymbolIsHalfItsAreaAndOnTheLeft(Symbol symbol) {
        Path2D half = symbol.halfAt(30, 40, 10);
        assertThat(area(half)).isCloseTo(50 * Math.PI, within(1.0));
        assertThat(half.getBounds2D().getMaxX()).isCloseTo(30, within(1e-6));
    }

    @Property
    void theRimIsWhereThePathEnds(
            @ForAll Symbol symbol,
            @ForAll @DoubleRange(min = 0, max = 6.28) double angle,
            @ForAll @DoubleRange(min = 1, max = 40) double r) {
        double ux = Math.cos(angle);
        double uy = Math.sin(angle);
        double rim = symbol.rim(r, 3 * ux, 3 * uy);
        Path2D path = symbol.at(100, 50, r);
        assertThat(path.contains(100 + 0.995 * rim * ux, 50 + 0.995 * rim * uy)).isTrue();
        assertThat(path.contains(100 + 1.005 * rim * ux, 50 + 1.005 * rim * uy)).isFalse();
        assertThat(rim).isLessThanOrEqualTo(symbol.reach(r) + 1e-9);
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void theReachIsTouched(Symbol symbol) {
        double farthest = 0;
        for (int i = 0; i < 3600; i++) {
            double a = Math.toRadians(i / 10.0);
            farthest = Math.max(farthest, symbol.rim(1, Math.cos(a), Math.sin(a)));
        }
        assertThat(farthest).isCloseTo(symbol.reach(1), within(0.001));
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void theMarkOfTheExpectedFitsInside(Symbol symbol) {
        PathIterator it = Symbol.expectedAt(0, 0, 10).getPathIterator(null);
        double[] c = new double[6];
        for (; !it.isDone(); it.next()) {
            if (it.currentSegment(c) != PathIterator.SEG_CLOSE) {
                assertThat(Math.hypot(c[0], c[1])).isLessThan(symbol.rim(10, c[0], c[1]));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void theStrikeCrossesTheWholeSymbol(Symbol symbol) {
        double end = symbol.strikeAt(0, 0, 8).getBounds2D().getMaxX() * Math.sqrt(2);
        assertThat(end).isGreaterThan(symbol.rim(8, 1, -1) + 1);
    }
}
