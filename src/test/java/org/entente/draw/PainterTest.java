package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final Type TYPE = Type.load();
    private static final int GROUND = 0xFFFBFAF7;
    private static final TextStyle TEXT = TextStyle.of(12, 0xFF1B1F24).halo(GROUND, 3);

    /** One of everything, moved by whole pixels. */
    private static DrawingBuilder everything(DrawingBuilder to, double dx, double dy) {
        BufferedImage flag = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 600; i++) {
            flag.setRGB(i % 30, i / 30, 0xFF000000 | i * 77777);
        }
        Path2D blob = new Path2D.Double();
        blob.moveTo(20 + dx, 60 + dy);
        blob.curveTo(60 + dx, 20 + dy, 120 + dx, 60 + dy, 100 + dx, 110 + dy);
        blob.closePath();
        to.shape(blob, Style.fill(0x1480868E).stroked(0xFF80868E, 1.5), null);
        to.curve(10 + dx, 10 + dy, 90 + dx, 0 + dy, 180 + dx, 90 + dy, Style.stroke(0xFF0B3A86, 2), null);
        to.curve(10 + dx, 20 + dy, 90 + dx, 10 + dy, 180 + dx, 110 + dy, line().dashed(Dash.DASH), null);
        to.curve(10 + dx, 40 + dy, 90 + dx, 20 + dy, 170 + dx, 120 + dy, line().asHollow(), null);
        to.line(10 + dx, 100 + dy, 150 + dx, 100 + dy, line().dashed(Dash.DOTS).withArrow(8), null);
        to.dot(40.3 + dx, 50.7 + dy, 12, Style.fill(0xFF0B8FCB).stroked(0xFFFFFFFF, 1.5), null);
        to.dot(80 + dx, 50 + dy, 9, Style.stroke(0xFF0B8FCB, 1.5).dashed(Dash.DOTS), null);
        to.rect(120 + dx, 20 + dy, 50.5, 20.25, 5, Style.fill(0x80A9800F).stroked(0xFFA9800F, 1), null);
        to.picture(Picture.of(flag), 130 + dx, 60 + dy, 24, 24, true, Style.stroke(0xFF80868E, 1), null);
        to.label("North Atlantic", 30 + dx, 80 + dy, TEXT, null);
        to.label(
                "planned",
                30.6 + dx,
                118 + dy,
                TEXT.weight(TextStyle.Weight.ITALIC).asStruck(),
                null);
        return to;
    }

    private static Style line() {
        return Style.stroke(0xFFB12A06, 4);
    }

    private static DrawingBuilder builder() {
        return new DrawingBuilder(200, 130, GROUND, TYPE);
    }

    private static int[] paint(Drawing drawing, double scale) {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        int[] pixels = new int[width * height];
        new Painter(TYPE).paint(drawing, pixels, width, height, scale);
        return pixels;
    }

    @Test
    void aPlacedDrawingLooksAsIfDrawnThere() {
        Drawing direct = everything(builder(), 7, 3).build();
        Drawing inner = everything(new DrawingBuilder(300, 200, 0, TYPE), 0, 0).build();
        assertThat(paint(builder().place(inner, 7, 3, 1).build(), 2)).isEqualTo(paint(direct, 2));
    }

    @Test
    void bandsPutTogetherAreTheWhole() {
        Drawing drawing = everything(builder(), 0, 0).build();
        int[] whole = paint(drawing, 1.5);
        int[] bands = new int[300 * 195];
        Painter painter = new Painter(TYPE);
        for (int first = 0; first < 195; first += 13) {
            int[] band = new int[300 * 13];
            painter.paintBand(drawing, band, 300, first, 13, 1.5);
            System.arraycopy(band, 0, bands, first * 300, band.length);
        }
        assertThat(bands).isEqualTo(whole);
    }

    @Test
    void aSecondPaintingIsTheSameAsTheFirst() {
        Drawing drawing = everything(builder(), 0.3, 0.7).build();
        Painter painter = new Painter(TYPE);
        int[] pixels = new int[200 * 130];
        painter.paint(drawing, pixels, 200, 130, 1);
        int[] first = pixels.clone();
        painter.paint(drawing, pixels, 200, 130, 1);
        assertThat(pixels).isEqualTo(first).isEqualTo(paint(drawing, 1));
    }

    @Test
    void picturesAreTheSameOnEveryMachine() {
        CRC32 sum = new CRC32();
        for (int pixel : paint(everything(builder(), 0.3, 0.7).build(), 1.25)) {
            sum.update(pixel);
            sum.update(pixel >>> 8);
            sum.update(pixel >>> 16);
            sum.update(pixel >>> 24);
        }
        // Changes whenever the painter draws differently: look at the picture, then write the new sum here.
        assertThat(Long.toHexString(sum.getValue())).isEqualTo("5f14e100");
    }

    @Test
    void anOpaqueGroundStaysOpaque() {
        assertThat(Arrays.stream(paint(everything(builder(), 0.2, 0.1).build(), 1)))
                .allMatch(pixel -> pixel >>> 24 == 255);
    }

    @Test
    void nothingIsPaintedOutsideAClip() {
        Drawing drawing = builder()
                .clip(40, 30, 90, 60, inside -> everything(inside, 0, 0))
                .build();
        int[] pixels = paint(drawing, 1);
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 200;
            int y = i / 200;
            if (x < 40 || x >= 130 || y < 30 || y >= 90) {
                assertThat(pixels[i]).isEqualTo(GROUND);
            }
        }
        assertThat(Arrays.stream(pixels)).anyMatch(pixel -> pixel != GROUND);
    }

    @Test
    void laterMarksLieAbove() {
        Style red = Style.fill(0xFFFF0000);
        Style blue = Style.fill(0xFF0000FF);
        int[] pixels = paint(
                builder()
                        .dot(50, 50, 20, red, null)
                        .rect(40, 40, 20, 20, 0, blue, null)
                        .dot(50, 50, 5, red, null)
                        .build(),
                1);
        assertThat(pixels[50 * 200 + 50]).isEqualTo(0xFFFF0000);
        assertThat(pixels[50 * 200 + 57]).isEqualTo(0xFF0000FF);
        assertThat(pixels[50 * 200 + 65]).isEqualTo(0xFFFF0000);
    }

    @Test
    void pathsAndPixelsShowTheSame() {
        Drawing drawing = everything(builder(), 0, 0).build();
        BufferedImage paths = new BufferedImage(200, 130, BufferedImage.TYPE_INT_ARGB_PRE);
        BufferedImage pixels = new BufferedImage(200, 130, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = paths.createGraphics();
        new Painter(TYPE).paint(drawing, graphics);
        graphics.dispose();
        new Painter(TYPE).paint(drawing, pixels, 1);
        long difference = 0;
        for (int i = 0; i < 200 * 130; i++) {
            int a = paths.getRGB(i % 200, i / 200);
            int b = pixels.getRGB(i % 200, i / 200);
            difference += Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF));
        }
        assertThat(difference / (200 * 130.0)).isLessThan(2);
    }

    @Property(tries = 300)
    void anyNumbersArePaintedWithoutAnError(
            @ForAll double a, @ForAll double b, @ForAll double c, @ForAll float d, @ForAll String text) {
        double[] odd = {a, b, c, d, Double.NaN, Double.POSITIVE_INFINITY, 1e8, -1e8, 1e-40, 0};
        DrawingBuilder builder = builder();
        Style style = Style.fill(0x80FF0000).stroked(0xFF00FF00, 3);
        for (int i = 0; i < odd.length; i++) {
            double p = odd[i];
            double q = odd[(i + 3) % odd.length];
            double r = odd[(i + 7) % odd.length];
            builder.dot(p, q, r, style, null).line(p, q, r, p, style.withArrow(9), null);
            builder.curve(p, q, r, p, 50, 50, style.dashed(Dash.DASH), null).rect(p, q, r, 9, p, style, null);
            builder.polyline(new double[] {p, q, r, p, 5, 5}, style.dashed(Dash.DOTS), null);
            builder.shape(new Ellipse2D.Double(p, q, r, r), style.asHollow(), null);
            builder.label(text, p, q, TEXT, null).clip(p, q, r, r, inside -> inside.dot(9, 9, 9, style, null));
        }
        assertThat(paint(builder.build(), 1)).hasSize(200 * 130);
    }

    @Test
    void aTextOfAMegabyteIsPaintedWhereItIsSeen() {
        Drawing drawing =
                builder().label("W".repeat(1 << 20), -5000, 50, TEXT, null).build();
        assertThat(Arrays.stream(paint(drawing, 1))).anyMatch(pixel -> pixel == 0xFF1B1F24);
    }

    @Test
    void aFontTooLargeToKeepIsStillPainted() {
        Drawing drawing = builder()
                .label("IIII", 0, 130, TextStyle.of(900, 0xFF000000), null)
                .build();
        assertThat(Arrays.stream(paint(drawing, 3))).anyMatch(pixel -> pixel == 0xFF000000);
    }
}
