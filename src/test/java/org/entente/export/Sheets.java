package org.entente.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.draw.Anchor;
import org.entente.draw.Dash;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Flags;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.task.Progress;

/** Drawings for the tests of picture files. */
final class Sheets {
    static final Type TYPE = Type.load();
    static final int WIDTH = 400;
    static final int HEIGHT = 300;
    /** What the drawing of everything says, each text once. */
    static final String[] TEXTS = {
        "North Atlantic", "EU–Japan partnership", "planned", "NATO", "a < b & \"c\"", "difficult office"
    };

    private static final PictureSize SIZE = new PictureSize(WIDTH, HEIGHT, 1);

    private Sheets() {}

    /** One of every mark in every style, placed and clipped. */
    static Drawing everything() {
        Palette palette = Palette.LIGHT;
        TextStyle text = TextStyle.of(12, palette.text());
        DrawingBuilder inner = new DrawingBuilder(200, 150, palette.ground(), TYPE);
        Style thick = Style.stroke(palette.hostile(), 4);
        inner.curve(10, 10, 90, 0, 180, 90, Style.stroke(palette.defence(), 2), null)
                .curve(10, 20, 90, 10, 180, 110, thick.dashed(Dash.DASH), null)
                .curve(10, 40, 90, 20, 170, 120, thick.asHollow(), null)
                .line(10, 100, 150, 100, thick.dashed(Dash.DOTS).round().withArrow(8), null)
                .dot(40.3, 50.7, 12, Style.fill(palette.economic()).stroked(0xFFFFFFFF, 1.5), null)
                .rect(120, 20, 50.5, 20.25, 5, Style.fill(0x80A9800F).stroked(palette.contested(), 1), null)
                .label(TEXTS[0], 30, 80, text.halo(palette.ground(), 3), null)
                .clip(20, 110, 60, 30, inside -> inside.dot(50, 110, 20, Style.fill(0x60000000), null));
        DrawingBuilder to = new DrawingBuilder(WIDTH, HEIGHT, palette.ground(), TYPE);
        Flags flags = new Flags();
        to.place(inner.build(), 0, 0, 1.5)
                .label(TEXTS[1], 20, 240, text.weight(Weight.BOLD), null)
                .label(TEXTS[2], 20, 260, text.weight(Weight.ITALIC).asStruck(), null)
                .label(TEXTS[3], 320, 240, Anchor.CENTRE, text.weight(Weight.MEDIUM), null)
                .label(TEXTS[4], 20, 280, text, null)
                .label(TEXTS[5], 200, 280, text, null)
                .picture(flags.flag("JP").orElseThrow(), 320, 40, 40, 40, true, Style.stroke(0xFF80868E, 1), null)
                .picture(flags.flag("EU").orElseThrow(), 320, 100, 40, 40, false, null, null)
                .picture(chequers(), 320, 160, 30, 20, false, null, null);
        return to.build();
    }

    /** A drawing of one text. */
    static Drawing saying(String text) {
        return new DrawingBuilder(WIDTH, HEIGHT, Palette.LIGHT.ground(), TYPE)
                .label(text, 20, 50, TextStyle.of(12, Palette.LIGHT.text()), null)
                .build();
    }

    private static Picture chequers() {
        BufferedImage image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 24; i++) {
            image.setRGB(i % 6, i / 6, (i + i / 6) % 2 == 0 ? 0xFF2050A0 : 0x40FF0000);
        }
        return Picture.of(image);
    }

    static byte[] bytes(Drawing drawing, PictureFormat format, boolean outlines, About about) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PictureExport(TYPE)
                    .write(drawing, new PictureExport.Options(format, SIZE, outlines, about), out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(Drawing drawing, PictureFormat format) {
        return bytes(drawing, format, false, About.NOTHING);
    }

    /** The share of the pixels that are clearly of another colour. */
    static double differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int far = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    int a = one.getRGB(x, y) >> shift & 0xFF;
                    int b = other.getRGB(x, y) >> shift & 0xFF;
                    far = Math.max(far, Math.abs(a - b));
                }
                count += far > 100 ? 1 : 0;
            }
        }
        return count / (double) (WIDTH * HEIGHT);
    }
}
