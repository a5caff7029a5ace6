package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Ellipse2D;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private record About(String name) implements Target {}

    private static final Type TYPE = Type.load();
    private static final Style BLUE = Style.fill(0xFF0000FF);
    private static final Style LINE = Style.stroke(0xFFFF0000, 2);
    private static final TextStyle TEXT = TextStyle.of(12, 0xFF000000);
    private static final Target A = new About("a");
    private static final Target B = new About("b");

    private static DrawingBuilder builder() {
        return new DrawingBuilder(100, 100, 0xFFFFFFFF, TYPE);
    }

    private static Optional<Target> hit(Drawing drawing, double x, double y, double slack) {
        return drawing.at(x, y, slack).map(Hit::target);
    }

    @Test
    void theUppermostMarkIsHit() {
        Drawing drawing = builder()
                .dot(50, 50, 20, BLUE, A)
                .rect(45, 45, 30, 30, 0, BLUE, B)
                .build();
        assertThat(hit(drawing, 50, 50, 0)).contains(B);
        assertThat(hit(drawing, 40, 50, 0)).contains(A);
        assertThat(hit(drawing, 10, 10, 3)).isEmpty();
    }

    @Test
    void decorationLetsThePointThrough() {
        Drawing drawing = builder()
                .dot(50, 50, 20, BLUE, A)
                .rect(0, 0, 100, 100, 0, BLUE, null)
                .build();
        assertThat(hit(drawing, 50, 50, 0)).contains(A);
    }

    @Test
    void aLineIsHitNearbyEvenOverAnArea() {
        Drawing drawing = builder()
                .rect(0, 0, 100, 100, 0, BLUE, A)
                .line(0, 50, 100, 50, LINE, B)
                .build();
        assertThat(hit(drawing, 50, 53, 3)).contains(B);
        assertThat(hit(drawing, 50, 56, 3)).contains(A);
    }

    @Test
    void aDotNearbyLosesToTheOneUnderThePoint() {
        Drawing drawing =
                builder().dot(40, 50, 10, BLUE, A).dot(61, 50, 10, BLUE, B).build();
        assertThat(hit(drawing, 49, 50, 4)).contains(A);
        assertThat(hit(drawing, 50.9, 50, 4)).contains(B);
    }

    @Test
    void aRingIsNotHitInItsHole() {
        Drawing drawing = builder().dot(50, 50, 20, LINE, A).build();
        assertThat(hit(drawing, 50, 50, 3)).isEmpty();
        assertThat(hit(drawing, 70, 50, 0)).contains(A);
    }

    @Test
    void placedDrawingsAreHitThroughTheirScaleAndNotOutsideTheirBox() {
        Drawing inner = builder().dot(90, 50, 20, BLUE, A).build();
        Drawing outer = builder().place(inner, 10, 20, 0.5).build();
        assertThat(hit(outer, 55, 45, 0)).contains(A);
        assertThat(hit(outer, 62, 45, 0)).isEmpty();
        assertThat(outer.dots()).singleElement().satisfies(dot -> {
            assertThat(dot.x()).isCloseTo(55, within(1e-9));
            assertThat(dot.radius()).isCloseTo(10, within(1e-9));
        });
    }

    @Test
    void whatIsClippedIsNotHitAndItsLabelIsCut() {
        Drawing drawing = builder()
                .clip(0, 0, 50, 100, inside -> inside.dot(50, 50, 20, BLUE, A).label("A long name", 10, 20, TEXT, B))
                .build();
        assertThat(hit(drawing, 55, 50, 5)).isEmpty();
        assertThat(hit(drawing, 45, 50, 0)).contains(A);
        assertThat(drawing.labels()).singleElement().matches(PlacedLabel::isCut);
    }

    @Test
    void aLabelTooWideEndsInAnEllipsisAndSaysThatItIsCut() {
        Drawing drawing =
                builder().label("Organisation", 5, 50, TEXT.within(40), A).build();
        PlacedLabel label = drawing.labels().get(0);
        assertThat(label.shown()).endsWith("…");
        assertThat(label.isCut()).isTrue();
        assertThat(label.box().getWidth()).isLessThanOrEqualTo(40.01);
        assertThat(hit(drawing, 20, 47, 0)).contains(A);
    }

    @Test
    void anchorsPlaceTheBox() {
        double width = TYPE.width("Name", TEXT);
        Drawing drawing = builder()
                .label("Name", 50, 50, Anchor.CENTRE, TEXT, A)
                .label("Name", 50, 80, Anchor.BASELINE_END, TEXT, A)
                .build();
        assertThat(drawing.labels().get(0).box().getCenterX()).isCloseTo(50, within(1e-4));
        assertThat(drawing.labels().get(1).box().getMaxX()).isCloseTo(50, within(1e-4));
        assertThat(drawing.labels().get(1).box().getMinX()).isCloseTo(50 - width, within(1e-4));
    }

    @Test
    void marksKeepTheirOrderThroughBatches() {
        DrawingBuilder builder = builder();
        for (int i = 0; i < 50; i++) {
            builder.dot(i, i, 1, BLUE, new About("dot" + i)).dot(i, i, 2, BLUE, new About("second" + i));
            builder.line(i, 0, i, 9, LINE, new About("line" + i));
        }
        Drawing drawing = builder.build();
        assertThat(drawing.dots()).hasSize(100);
        assertThat(drawing.dots().get(5).target()).isEqualTo(new About("second2"));
        assertThat(hit(drawing, 49, 0.5, 0)).contains(new About("line49"));
    }

    @Property(tries = 400)
    void whatIsHitIsWhatIsPainted(@ForAll @IntRange(max = 99) int x, @ForAll @IntRange(max = 99) int y) {
        Drawing drawing = builder()
                .shape(new Ellipse2D.Double(10, 10, 60, 30), BLUE, A)
                .curve(5, 90, 50, 20, 95, 80, Style.stroke(0xFFFF0000, 6).round(), A)
                .dot(80, 30, 14, BLUE.stroked(0xFF00FF00, 4), A)
                .polyline(
                        new double[] {20, 95, 40, 60, 60, 95},
                        Style.stroke(0xFF00FF00, 5).round(),
                        A)
                .build();
        int[] pixels = new int[100 * 100];
        new Painter(TYPE).paint(drawing, pixels, 100, 100, 1);
        int pixel = pixels[y * 100 + x];
        if (drawing.at(x + 0.5, y + 0.5, 0).isPresent()) {
            assertThat(pixel).isNotEqualTo(0xFFFFFFFF);
        } else {
            // Half a pixel for the smooth edge; a mitred corner reaches further than half the width.
            assertThat(pixel == 0xFFFFFFFF || drawing.at(x + 0.5, y + 0.5, 1.5).isPresent())
                    .isTrue();
        }
    }
}
