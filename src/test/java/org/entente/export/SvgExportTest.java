package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.draw.Drawing;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgExportTest {
    private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*?src:url\\(data:font/ttf;base64,([^)]*)\\)");

    private static String svg(Drawing drawing, boolean outlines) {
        return new String(Sheets.bytes(drawing, PictureFormat.SVG, outlines, About.NOTHING), StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void textStaysText() {
        assertThat(elements(parse(svg(Sheets.everything(), false)), "text"))
                .extracting(Element::getTextContent)
                .containsExactlyInAnyOrder(Sheets.TEXTS);
    }

    @Test
    void everyFontHasTheLettersThatAreWrittenInIt() throws Exception {
        Matcher faces = FACE.matcher(svg(Sheets.everything(), false));
        String[] written = {"North Atlantic", "NATO", "EU–Japan partnership", "planned"};
        int face = 0;
        for (; faces.find(); face++) {
            byte[] file = Base64.getDecoder().decode(faces.group(1));
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            assertThat(font.canDisplayUpTo(written[face])).isEqualTo(-1);
            assertThat(font.canDisplay('Ж')).isFalse();
        }
        assertThat(face).isEqualTo(4);
    }

    @Test
    void outlinesNeedNoFont() {
        String svg = svg(Sheets.everything(), true);
        assertThat(svg).doesNotContain("font-face");
        assertThat(elements(parse(svg), "text")).isEmpty();
    }

    @Test
    void thePathsAreThoseOfThePixels() throws Exception {
        BufferedImage drawn = render(svg(Sheets.everything(), true));
        BufferedImage pixels =
                ImageIO.read(new ByteArrayInputStream(Sheets.bytes(Sheets.everything(), PictureFormat.PNG)));
        assertThat(Sheets.differing(drawn, pixels)).isLessThan(0.002);
    }

    private static BufferedImage render(String svg) {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        BufferedImage image = new BufferedImage(Sheets.WIDTH, Sheets.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, new ViewBox(0, 0, Sheets.WIDTH, Sheets.HEIGHT));
        g.dispose();
        return image;
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        assertThat(svg(Sheets.everything(), false)).isEqualTo(svg(Sheets.everything(), false));
    }

    @Test
    void aTransparentPictureHasNoGround() {
        Drawing drawing = Sheets.saying("on glass");
        assertThat(elements(parse(svg(drawing, false)), "rect")).hasSize(2);
        // What is left is the clip.
        assertThat(elements(parse(svg(drawing.transparent(), false)), "rect"))
                .singleElement()
                .satisfies(
                        clip -> assertThat(clip.getParentNode().getNodeName()).isEqualTo("clipPath"));
    }

    @Test
    void markupInATitleIsText() {
        String evil = "</title><script>alert(1)</script>]]><!-- &amp; \"' onload=\"x\"";
        String svg = new String(
                Sheets.bytes(Sheets.saying(evil), PictureFormat.SVG, false, new About(evil, evil)),
                StandardCharsets.UTF_8);
        Document document = parse(svg);
        assertThat(elements(document, "script")).isEmpty();
        assertThat(elements(document, "title").get(0).getTextContent()).isEqualTo(evil);
        assertThat(elements(document, "desc").get(0).getTextContent()).isEqualTo(evil);
        assertThat(elements(document, "text").get(0).getTextContent()).isEqualTo(evil);
    }

    @Property(tries = 200)
    void anyTextIsWellFormed(@ForAll String text) {
        String svg = new String(
                Sheets.bytes(Sheets.saying(text), PictureFormat.SVG, false, new About(text, text)),
                StandardCharsets.UTF_8);
        assertThat(parse(svg).getDocumentElement().getNodeName()).isEqualTo("svg");
    }

    @Test
    void charactersOfOtherFontsAreTextToo() {
        assertThat(elements(parse(svg(Sheets.saying("Tōkyō → 東京"), false)), "text"))
                .singleElement()
                .satisfies(text -> assertThat(text.getTextContent()).startsWith("Tōkyō "));
    }
}
