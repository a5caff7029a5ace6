package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.chart.GraphChart;
import org.entente.draw.Drawing;
import org.entente.draw.Flags;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.io.Bundled;
import org.entente.io.FileException;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;

class PrimerTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 400;

    private final Type type = Type.load();
    private final Document document = document(type);

    private static Document document(Type type) {
        try {
            return Document.of(
                    Origin.bundled(Bundled.DEFAULT),
                    Bundled.read(Bundled.DEFAULT, Progress.NONE),
                    Map.of(),
                    type,
                    Progress.NONE);
        } catch (FileException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void whatAPrimedPainterPaintsIsTheSame() {
        Flags flags = new Flags();
        Painter primed = new Painter(type);
        Primer.prime(document, type, flags, primed, 1440, 900);
        assertThat(picture(primed, flags)).isEqualTo(picture(new Painter(type), new Flags()));
    }

    @Test
    void aWindowWithoutRoomIsPrimedWithoutFail() {
        Painter primed = new Painter(type);
        Primer.prime(document, type, new Flags(), primed, 0, 0);
        assertThat(picture(primed, new Flags())).isEqualTo(picture(new Painter(type), new Flags()));
    }

    private int[] picture(Painter painter, Flags flags) {
        Situation situation = Situation.of(document.chronicle(), Opening.of(document.chronicle()));
        Drawing drawing = new GraphChart(type, flags)
                .draw(
                        situation,
                        document.positions(),
                        GraphChart.camera(situation, document.positions(), WIDTH, HEIGHT),
                        Palette.of(situation.view().theme()),
                        WIDTH,
                        HEIGHT);
        int[] pixels = new int[WIDTH * HEIGHT];
        painter.paint(drawing, pixels, WIDTH, HEIGHT, 1);
        return pixels;
    }
}
