package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagReaderTest {
    private static final int SIZE = 64;

    private static URL address(String code) {
        return Flags.class.getResource(
                "/META-INF/resources/webjars/flag-icons/7.5.0/flags/1x1/" + code.toLowerCase(Locale.ROOT) + ".svg");
    }

    private static boolean isReadHere(String code) throws IOException {
        try (InputStream in = address(code).openStream()) {
            return FlagReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isPresent();
        }
    }

    private static BufferedImage byTheLibrary(String code) {
        SVGDocument document = new SVGLoader().load(address(code), LoaderContext.createDefault());
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, g, new ViewBox(0, 0, SIZE, SIZE));
        g.dispose();
        return image;
    }

    /** Mean difference of a channel over all pixels, 0–255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * SIZE * SIZE);
    }

    /** Every third country; hairlines of a few (Bhutan's dragon) weigh a little differently. */
    @Test
    void countriesLookAsAWholeSvgLibraryDrawsThem() throws IOException {
        Flags flags = new Flags();
        List<String> wrong = new ArrayList<>();
        int readHere = 0;
        int all = 0;
        String[] codes = Locale.getISOCountries();
        for (int i = 0; i < codes.length; i += 3) {
            String code = codes[i];
            if (address(code) != null) {
                all++;
                readHere += isReadHere(code) ? 1 : 0;
                double d = difference(flags.flag(code).orElseThrow().pixels(SIZE, SIZE), byTheLibrary(code));
                if (d > 7) {
                    wrong.add(code + " " + d);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(all).isGreaterThan(80);
        assertThat(readHere).isGreaterThan(all * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp", "eu", "us", "kr", "gb", "it", "cn", "kp", "ru", "un", "fr", "de"})
    void theFlagsOfTheFirstViewNeedNoLibrary(String code) throws IOException {
        assertThat(isReadHere(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no svg",
                "<svg",
                "<svg viewBox=\"0 0 512 512\"><text>x</text></svg>",
                "<svg viewBox=\"0 0 512 512\"><path d=\"M0 0h9\" mask=\"url(#a)\"/></svg>",
                "<svg viewBox=\"0 0 512 512\"><path fill=\"url(#a)\" d=\"M0 0h9\"/></svg>",
                "<svg viewBox=\"0 0 512 512\"><path d=\"M0 0k9\"/></svg>",
                "<svg viewBox=\"0 0 512 512\"><g id=\"a\"><use href=\"#a\"/></g></svg>",
                "<svg viewBox=\"0 0 640 480\"/>"
            })
    void whatIsNotUnderstoodIsRefused(String svg) {
        assertThat(FlagReader.read(svg)).isEmpty();
    }

    @Test
    void pathsMayRunNumbersTogether() {
        Path2D path = PathData.read("m10-1-.5.5.5.5zM1e1 20A5 5 0 013 4h-1V2c1 1 2 2 3 3s1 1 2 2q1 1 2 2t3 3");
        assertThat(path.getCurrentPoint().getX()).isCloseTo(12, within(1e-9));
        assertThat(path.getCurrentPoint().getY()).isCloseTo(12, within(1e-9));
    }

    @Test
    void arcsOfAWholeCircleHaveItsArea() {
        Path2D path = PathData.read("M-10 0a10 10 0 0 1 20 0 10 10 0 0 1-20 0z");
        assertThat(SymbolTest.area(path)).isCloseTo(100 * Math.PI, within(0.2));
        Path2D half = PathData.read("M0-12a12 12 0 0 1 0 24Z");
        assertThat(SymbolTest.area(half)).isCloseTo(72 * Math.PI, within(0.2));
        assertThat(half.getBounds2D().getMaxX()).isCloseTo(12, within(0.01));
    }

    @Test
    void brokenPathDataIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> PathData.read("M0 0 L5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("character 7");
    }
}
