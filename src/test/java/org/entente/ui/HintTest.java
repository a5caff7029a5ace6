package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import org.entente.draw.Anchor;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.Type;
import org.junit.jupiter.api.Test;

class HintTest {
    private static final Type TYPE = Type.load();

    private final DrawingBuilder graph = new DrawingBuilder(600, 300, 0xFFFFFFFF, TYPE);

    private Pos place() {
        return Hint.place(graph.build(), 250, 24);
    }

    private void name(double x, double y) {
        graph.label("Bulgaria", x, y, Anchor.CENTRE, TextStyle.of(12, 0xFF000000), null);
    }

    @Test
    void itLiesBelowOnTheRightWhereNothingIs() {
        name(300, 40);
        assertThat(place()).isEqualTo(Pos.BOTTOM_RIGHT);
    }

    @Test
    void itHidesNoName() {
        name(500, 280);
        assertThat(place()).isEqualTo(Pos.BOTTOM_LEFT);
    }

    @Test
    void itHidesNoNode() {
        graph.dot(500, 280, 12, Style.fill(0xFF000000), null);
        graph.dot(100, 280, 12, Style.fill(0xFF000000), null);
        assertThat(place()).isEqualTo(Pos.BOTTOM_CENTER);
    }

    @Test
    void whereItMustHideSomethingItHidesTheLeast() {
        for (double x = 20; x < 600; x += 60) {
            name(x, 280);
            name(x, 145);
        }
        name(120, 285);
        name(300, 285);
        name(100, 150);
        name(500, 150);
        name(520, 155);
        assertThat(place()).isEqualTo(Pos.BOTTOM_RIGHT);
    }
}
