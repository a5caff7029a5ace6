package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.entente.draw.Dash;
import org.entente.draw.Palette;
import org.entente.model.Hue;
import org.entente.model.Phase;
import org.entente.state.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignsTest {
    private static Line line(Phase phase) {
        Pane box = (Pane) new Signs(Palette.of(Theme.LIGHT)).of(new Sign.OfRelation(Hue.DEFENCE, phase));
        return (Line) box.getChildren().get(0);
    }

    @ParameterizedTest
    @EnumSource
    void theLineOfEveryPhaseIsDashedAsInTheGraph(Phase phase) {
        Line line = line(phase);
        Dash dash = Dash.of(phase);
        assertThat(line.getStrokeLineCap() == StrokeLineCap.ROUND).isEqualTo(dash == Dash.DOTS);
        if (dash != Dash.DOTS) {
            assertThat(line.getStrokeDashArray())
                    .isEqualTo(dash.lengths().stream().map(Float::doubleValue).toList());
        }
    }

    @Test
    void whatHasNotBegunIsDotted() {
        assertThat(line(null).getStrokeLineCap()).isEqualTo(StrokeLineCap.ROUND);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsOverIsFaint(Phase phase) {
        assertThat(line(phase).getOpacity() < 1).isEqualTo(phase.isOver());
    }
}
